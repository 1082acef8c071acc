// The page of the model tells the numbers that are played: whoever changes one mends the page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MODEL } from '../../src/scenario/model';

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'model.md'), 'utf8').replaceAll('\n', ' ');
const {
  answer,
  arrests,
  aspiration,
  authority,
  delivery,
  drift,
  ending,
  memory,
  news,
  opponent,
  patience,
  pressure,
  truth,
  worth,
} = MODEL;
/** With a true minus sign. */
const n = (value: number): string => String(Math.abs(value)).replace(/^/, value < 0 ? '−' : '');

const told: readonly (readonly [part: string, words: string])[] = [
  ['truth', `exp(σ·N) within ${truth.leastFactor}–${truth.mostFactor}`],
  [
    'truth',
    `± ${truth.reliabilityRange} · σ/${truth.reliabilitySpread}, within ${truth.leastReliability}–${truth.mostReliability}`,
  ],
  ['news', `distorted by exp(${truth.rumourError}·σ·N)`],
  [
    'news',
    `to ${news.lowShare}–${news.highShare} of what is told; the telling errs by σ = ${news.rightError}, or ${news.wrongError}`,
  ],
  ['news', `+ fatigue/${news.fatigueMisleads}`],
  ['order', `min(1, ${delivery.watchFloor} + ${delivery.watchAllies}·allies/100)`],
  [
    'relief',
    `worth ${worth.transitFloor} + ${Math.round(100 * (1 - worth.transitFloor)) / 100}·min(1, allies/${worth.transitAllies})`,
  ],
  ['relief', `relief once taken back is worth ${worth.tarnished}`],
  ['limits', `a third less below ${authority.thinSupport} support`],
  [
    'limits',
    `${authority.disavowalSlope}·(cost − authority)/authority + (${authority.disavowalNeutral} − support)/${authority.disavowalPerSupport}, at most ${authority.disavowalMost}`,
  ],
  ['aspiration', `ambition + ${aspiration.slipPerGlass} for each glass past the second`],
  ['aspiration', `/ (A₀ − (r − ${aspiration.insultBand}))`],
  ['opponent', `between ${opponent.leastCostShare} and ${opponent.mostCostShare}`],
  [
    'opponent',
    `a stress of ${opponent.stay} on people who stay, ${opponent.exile} on exile, ${opponent.pledge} on a pledge`,
  ],
  ['opponent', `we reckon with q = ${opponent.assumedReliability}`],
  [
    'patience',
    `falls by ${patience.exchange} an exchange, ${patience.wait} for waiting, and by up to ${patience.mostInsult} more`,
  ],
  ['patience', `rapport falls by ${-patience.riseRapport}`],
  [
    'delivery',
    `+${delivery.supportPerMandate} · mandate delivered − ${-delivery.supportPerCost} · cost paid; ${n(delivery.shortSupport)} for each thing he withholds; ${n(delivery.disavowedSupport)} if`,
  ],
  ['delivery', `${n(delivery.alliesPerCost)} · their cost (half if consulted); + ${delivery.alliesForStaying} ·`],
  [
    'delivery',
    `${delivery.trustWeFirst} (we first), ${delivery.trustTogether} (together) or ${delivery.trustTheyFirst} (they first) · min(1, worth/${delivery.fullTrustWorth}); ${n(delivery.disavowedTrust)} if`,
  ],
  ['delivery', `| grip | ${n(delivery.gripPerWorth)} · worth |`],
  ['delivery', `+${delivery.signalPerMandate} · mandate delivered; ${n(delivery.shortSignal)} for`],
  ['answer', `rapport ${n(answer.protestRapport)}, each thing may still come (${answer.protestRecovers}·q)`],
  [
    'answer',
    `trust ${n(answer.snapTrust)}, grip +${answer.snapGrip}, ${answer.snapRecovers}·q. *Let pass*: q falls by ${-answer.passReliability}`,
  ],
  [
    'answer',
    `trust ${n(answer.breachTrust)}, rapport ${n(answer.breachRapport)}, allies ${n(answer.breachAllies)}, q ${n(answer.breachReliability)}`,
  ],
  [
    'drift',
    `support ${n(drift.support)}, ${n(drift.nobodyFreed)} more if nobody came free, ${n(drift.perAllyMissing)} · (${drift.alliesEnough} − allies) where they are below ${drift.alliesEnough}`,
  ],
  ['drift', `trust ${n(drift.trust)}; grip +${drift.grip}`],
  ['drift', `(support ${n(drift.pledgeBrokenSupport)}, signal ${n(drift.pledgeBrokenSignal)})`],
  ['drift', `(trust ${n(drift.lapsedTrust)}, rapport ${n(drift.lapsedRapport)})`],
  [
    'arrests',
    `(${arrests.unwatched} − ${arrests.watched}·allies/100) · (${arrests.allStay} + ${arrests.exile}·share exiled)`,
  ],
  ['arrests', `each costs the allies ${-arrests.allies} and support ${-arrests.support}`],
  ['ending', `Support at ${ending.recalled} or less recalls the envoy; rapport at ${ending.broken} breaks`],
  [
    'memory',
    `${memory.insultPatience} of his patience each as he sits down, at most ${memory.mostInsultPatience}; ambition +${memory.insultAmbition} each, at most +${memory.mostInsultAmbition}`,
  ],
  [
    'memory',
    `Over ${memory.gripHurts} his patron's grip **hurts**: he concedes more to time, by ${memory.hurryPerGrip} of the way for each point beyond, at most ${memory.mostHurry}`,
  ],
  [
    'pressure',
    `more than ${pressure.uneasyRelief} points of worth were given, or grip is under ${pressure.uneasyGrip} | ${pressure.uneasyChance} | grip +${pressure.summonsGrip}, rapport ${n(pressure.summonsRapport)}, support ${n(pressure.summonsSupport)}`,
  ],
  ['pressure', `less than ${pressure.cheapShare} of the rate`],
  ['pressure', `support ${n(pressure.borderSupport)}, allies ${n(pressure.borderAllies)}`],
  [
    'pressure',
    `fewer than ${pressure.stockLow} of those he might sell are left (by hold), and the last rate was over ${pressure.paidWell} times`,
  ],
];

test.each(told)('%s: %s', (_, words) => {
  expect(page).toContain(words);
});
