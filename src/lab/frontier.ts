/** `lab frontier`: everything the two sides could trade in a whole campaign, at its best. */
import { reservation } from '../counterpart/reservation';
import { wholeCampaign } from '../debrief/whole-campaign';
import { counterpartView } from '../rules/counterpart-view-of';
import { newGame } from '../rules/new-game';
import { points } from '../rules/round';
import { type FrontierPoint, kalaiSmorodinskyPoint, nashPoint } from '../solver/campaign-frontier';
import { onePath, readArguments } from './arguments';
import { nominal } from './nominal';
import type { Outcome } from './outcome';
import { playableCase } from './read-case';

/** @throws UsageError on wrong use */
export function frontier(words: readonly string[]): Outcome {
  const given = readArguments(words, ['seed']);
  const written = playableCase(onePath(given, 'case'));
  const seeded = given.text('seed') !== undefined;
  const seed = given.whole('seed', 1, 0, 4294967295);
  const scenario = seeded ? written : nominal(written);
  const game = newGame(scenario, seed);
  const campaign = wholeCampaign(scenario, game);
  const disagreement = { his: reservation(counterpartView(scenario, game)), ours: 0 };
  const told = (point: FrontierPoint | null) =>
    point && { his: points(point.his), ours: points(point.ours), package: campaign.itemsAt(point.at) };
  const nash = told(nashPoint(campaign.frontier, disagreement));
  const kalaiSmorodinsky = told(kalaiSmorodinskyPoint(campaign.frontier, disagreement));
  const all = campaign.frontier.points.map(({ his, ours }) => ({ his: points(his), ours: points(ours) }));
  const json = {
    scenario: scenario.id,
    seed: seeded ? seed : null,
    limits: { authority: points(campaign.authority), appetite: points(campaign.appetite) },
    disagreement: { his: points(disagreement.his), ours: 0 },
    size: all.length,
    points: all,
    nash,
    kalaiSmorodinsky,
  };
  const line = (name: string, point: typeof nash) =>
    point
      ? `${name}: to him ${point.his}, to us ${point.ours}\n  ${point.package.join(', ')}`
      : `${name}: no zone of agreement`;
  const ends = [all[0], all.at(-1)].map((end) => `${end?.his} to him, ${end?.ours} to us`);
  const text = [
    `${scenario.id}: ${all.length} packages that neither side could better without the other's loss`,
    seeded ? `values of seed ${seed}` : 'values as the case has them',
    `limits of ${scenario.rules.visits} visits: authority ${json.limits.authority}, appetite ${json.limits.appetite}; without a deal ${json.disagreement.his} to him, 0 to us`,
    `from ${ends[0]} … to ${ends[1]}`,
    line('Nash', nash),
    line('Kalai–Smorodinsky', kalaiSmorodinsky),
  ].join('\n');
  return { code: nash ? 0 : 1, json, text };
}
