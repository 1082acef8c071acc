/** Whole campaigns of the longest built-in case on one core: how many a second, and how many moves. */
import { join } from 'node:path';
import { botCalled } from '../../src/bots/bots';
import { playOut } from '../../src/bots/play-out';
import { playableCase } from '../../src/lab/read-case';
import { replayMoves } from '../../src/machine/play';
import type { Figure } from './figure';

const CASE = join(import.meta.dirname, '..', '..', 'scenarios', 'minsk-2025');
const GAMES = 6;

/** Reported without a budget: events are moves replayed through the chart, campaigns are played with the bot's thinking. */
export async function figures(): Promise<readonly Figure[]> {
  const scenario = playableCase(CASE);
  return ['generous', 'prober'].flatMap((name) => {
    const bot = botCalled(name);
    if (!bot) throw new Error(`no bot ${name}`);
    playOut(scenario, 0, bot);
    const began = performance.now();
    const played = Array.from({ length: GAMES }, (_, game) => playOut(scenario, game + 1, bot));
    const playing = (performance.now() - began) / 1000;
    const again = performance.now();
    played.forEach(({ moves }, game) => {
      replayMoves(scenario, game + 1, moves);
    });
    const replaying = (performance.now() - again) / 1000;
    const events = played.reduce((sum, { moves }) => sum + moves.length, 0);
    return [
      { what: `campaigns a second, ${name}`, value: GAMES / playing, unit: '1/s' },
      { what: `events a second through the chart, ${name}`, value: events / replaying, unit: '1/s' },
      { what: `events in a campaign, ${name}`, value: events / GAMES, unit: '' },
    ];
  });
}
