/** The table in a transcript: both sides' views of it, and the delivery of what was signed. */
import { weighPackage } from '../debrief/weighed-package';
import { appetiteNow, authorityNow } from '../rules/limits';
import type { Package } from '../rules/package';
import { playerView } from '../rules/player-view-of';
import type { GameState } from '../rules/state';
import type { Scenario } from '../scenario/scenario';
import { hintText, inPoints, packageText, reasonText } from './tell';

/** What each knows as they sit down: the player by rumours, he by the truth. */
export function tableLines(scenario: Scenario, game: GameState): readonly string[] {
  const { table } = game;
  if (!table) return [];
  const view = playerView(scenario, game);
  const seen = [
    ...view.gives.filter(({ options }) => options.length > 0).map(({ id, worth }) => ({ id, range: worth })),
    ...view.groups.filter(({ options }) => options.length > 0).map(({ id, hold }) => ({ id, range: hold })),
    ...view.pledges.filter(({ available }) => available).map(({ id, hold }) => ({ id, range: hold })),
  ].map(({ id, range }) => `${id} ${inPoints(range.low)}–${inPoints(range.high)}`);
  const { low, high } = view.reliability;
  return [
    `    you: authority ${inPoints(authorityNow(scenario, game))}; his word ${low}–${high}; ${seen.join(', ')}`,
    `    him: r ${inPoints(table.reservation)}, best ${inPoints(table.best)}, A₀ ${inPoints(table.opening)}; appetite ${inPoints(appetiteNow(scenario, game))}; reliability ${Math.round(game.truth.reliability * 100) / 100}; patience ${table.patience}`,
  ];
}

function weighedText(scenario: Scenario, game: GameState, offer: Package): string {
  const { value, worth, hold, cost, mandate, people, stay } = weighPackage(scenario, game, offer);
  return `V ${inPoints(value)} (W ${inPoints(worth)}, H ${inPoints(hold)}); to us Y ${inPoints(mandate)}, C ${inPoints(cost)}, ${people} people, ${stay} to stay`;
}

/** One exchange: what our offer was to both, the line he held, what he said. */
export function exchangeLines(scenario: Scenario, before: GameState, after: GameState): readonly string[] {
  const exchange = after.table?.exchanges.at(-1);
  if (!exchange) return [];
  const { k, offer, aspiration, answer, counter, reasons, hint, patience } = exchange;
  const offered = offer ? [`    ${k} offered: ${weighedText(scenario, before, offer)}`] : [];
  const his = counter ? [`      his: ${packageText(counter)}`, `      ${weighedText(scenario, before, counter)}`] : [];
  return [
    ...offered,
    `    ${k} he ${answer}: A ${inPoints(aspiration)}, patience ${patience}; ${reasons.map(reasonText).join(', ')}${hint ? `; if asked: ${hintText(hint)}` : ''}`,
    ...his,
  ];
}

export function deliveryLines(game: GameState): readonly string[] {
  const { delivery } = game;
  if (!delivery) return [];
  const { deal, by, disavowed, delivered, withheld, exiled, stayed, refused } = delivery;
  const list = (side: typeof delivered) => [...side.groups, ...side.pledges].join(', ') || 'nothing';
  return [
    `    deal of ${by === 'you' ? 'ours' : 'his'}: ${packageText(deal)}`,
    ...(disavowed === '' ? [] : [`    Washington withholds ${disavowed}`]),
    `    delivered: ${list(delivered)}; withheld: ${list(withheld)}`,
    `    ${exiled} expelled, ${stayed} free to stay, ${refused} turned back`,
  ];
}
