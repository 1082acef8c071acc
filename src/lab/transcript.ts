/** A whole campaign as readable text: what the player saw, what was hidden, what was done, and what came of it. */
import { DIMENSIONS, verdict } from '../debrief/verdict';
import { gameOf, replayMoves } from '../machine/play';
import type { Move } from '../rules/moves';
import { exiledSoFar, heldNow, stayedSoFar } from '../rules/people';
import type { GameState } from '../rules/state';
import { METERS, type Scenario } from '../scenario/scenario';
import { moveText } from './move-text';
import { entryText, inPoints, newsText } from './tell';
import { deliveryLines, exchangeLines, tableLines } from './transcript-table';

const metersText = (game: GameState): string =>
  METERS.map((meter) => `${meter} ${Math.round(game.meters[meter] * 10) / 10}`).join(' · ');

/** Where a visit begins: its date, the meters, the limits. */
function visitLines(scenario: Scenario, game: GameState): readonly string[] {
  const date = scenario.calendar[game.visit - 1]?.date ?? '';
  const news = game.news.filter(({ visit }) => visit === game.visit).map((item) => `  news: ${newsText(item)}`);
  return ['', `━━ Visit ${game.visit} · ${date} ━━`, `  ${metersText(game)}`, ...news];
}

/** Everything that a move changed in the open, and in the hidden part where he answered. */
function changeLines(scenario: Scenario, before: GameState, after: GameState): readonly string[] {
  const ledger = after.ledger.slice(before.ledger.length).map((entry) => `    ${entryText(entry)}`);
  const notes = after.notebook
    .slice(before.notebook.length)
    .map(
      ({ about, range, hint }) =>
        `    noted: ${about} ${inPoints(range.low)}–${inPoints(range.high)}${hint === 'none' ? '' : `, ${hint} than is said`}`,
    );
  const news =
    after.visit === before.visit
      ? after.news.slice(before.news.length).map((item) => `    news: ${newsText(item)}`)
      : [];
  const sat = before.table === null && after.table ? tableLines(scenario, after) : [];
  const spoke = (after.table?.exchanges.length ?? 0) > (before.table?.exchanges.length ?? 0);
  const said = spoke ? exchangeLines(scenario, before, after) : [];
  const delivered = before.phase !== 'delivery' && after.phase === 'delivery' ? deliveryLines(after) : [];
  const answered = before.delivery && after.delivery && before.delivery.response === null && after.delivery.response;
  const recovered = answered
    ? [
        `    came after all: ${after.delivery.recovered.join(', ') || 'nothing'}${after.delivery.snapped ? `; taken back: ${after.delivery.snapped}` : ''}`,
      ]
    : [];
  return [...sat, ...said, ...delivered, ...recovered, ...notes, ...ledger, ...news];
}

function phaseLine(before: GameState | null, after: GameState): readonly string[] {
  if (before && before.phase === after.phase && before.visit === after.visit) return [];
  const totals = `held ${heldNow(after)}, freed ${exiledSoFar(after) + stayedSoFar(after)} (${stayedSoFar(after)} to stay), newly taken ${after.arrested}`;
  return after.phase === 'aftermath' ? [`  aftermath: ${totals}`] : [`  ${after.phase}`];
}

function endLines(scenario: Scenario, game: GameState): readonly string[] {
  const ended = game.ended ? `${game.ended.why}, ending ${game.ended.ending || 'none'}` : 'not ended';
  const judged = verdict(scenario, game);
  const parts = judged.map(({ dimension, score, parts: of }) => {
    const figures = of.map(({ name, value }) => `${name} ${Math.round(value * 100) / 100}`).join(', ');
    return `  ${dimension.padEnd(11)}${score.toFixed(1).padStart(6)}  ${figures}`;
  });
  const overall = judged.reduce((sum, { score }) => sum + score, 0) / DIMENSIONS.length;
  return [
    '',
    `━━ The end: ${ended} ━━`,
    `  ${metersText(game)}`,
    ...parts,
    `  (mean of the five ${overall.toFixed(1)})`,
  ];
}

/**
 * Replays the moves and tells them. A move that is refused ends the tale with the reason.
 * Same scenario, seed and moves: same text.
 */
export function transcript(scenario: Scenario, seed: number, moves: readonly Move[]): string {
  const { rounds, stopped } = replayMoves(scenario, seed, moves);
  const { names, hospitality, difficulty } = scenario.profile;
  const lines = [
    `${scenario.id} · seed ${seed} · ${names} names, ${hospitality}, ${difficulty} · ${moves.length} moves`,
  ];
  rounds.forEach((round, index) => {
    const after = gameOf(round);
    const last = rounds[index - 1];
    const before = last ? gameOf(last) : null;
    const move = moves[index - 1];
    const opens = before === null || before.visit !== after.visit;
    if (move && !opens) lines.push(`  ▸ ${moveText(scenario, move)}`);
    if (opens) lines.push(...visitLines(scenario, after));
    lines.push(...phaseLine(before, after));
    if (before && !opens) lines.push(...changeLines(scenario, before, after));
  });
  if (stopped)
    lines.push(
      '',
      `Stopped at move ${stopped.at + 1}, ${moveText(scenario, stopped.move)}: ${stopped.refusal.refused} ${stopped.refusal.about}`,
    );
  const end = rounds.at(-1);
  if (end) lines.push(...endLines(scenario, gameOf(end)));
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
