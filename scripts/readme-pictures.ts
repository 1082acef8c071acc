/**
 * `npm run readme-pictures`: photographs a campaign of a scripted player for the README, always the same one: the title, the
 * talks, the table, a paper being written, the border and the front page, in media/. Words after `--` choose some of them.
 */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { playOut } from '../src/bots/play-out';
import { prober } from '../src/bots/prober';
import { t } from '../src/i18n/messages';
import { ENGINE } from '../src/machine/engine';
import { replayMoves } from '../src/machine/play';
import { viewOf } from '../src/machine/select';
import type { Move, PlayerView } from '../src/machine/views';
import { SAVE_FORMAT, type Save, writeSave } from '../src/storage/save';
import { builtinCases } from '../tests/e2e/cases';
import { markOf, openBuiltPage } from './built-page';

const SIZE = { width: 1366, height: 768 };
/** Long enough for any scene to have come to rest. */
const REST = 6000;
const SEED = 5;
const root = join(import.meta.dirname, '..');

interface Wanted {
  readonly name: string;
  /** The last move before the picture; the title needs none. */
  readonly when?: (view: PlayerView, last: Move) => boolean;
  /** What is done on the page before it is photographed. */
  readonly done?: (page: Page) => Promise<void>;
}

const freed = ({ delivery }: PlayerView): number => (delivery ? delivery.exiled + delivery.stayed : 0);

const PICTURES: readonly Wanted[] = [
  { name: 'title' },
  { name: 'hall', when: ({ phase, raised, visit }) => phase === 'talks' && visit === 1 && raised.length === 2 },
  { name: 'table', when: ({ visit }, { type }) => visit === 2 && type === 'ASK_WHY' },
  {
    name: 'estimates',
    when: ({ visit }, { type }) => visit === 2 && type === 'ASK_WHY',
    done: (page) =>
      page
        .getByRole('button', { name: t('table:amend') })
        .first()
        .click(),
  },
  { name: 'border', when: (view) => view.phase === 'delivery' && freed(view) >= 10 },
  { name: 'front-page', when: ({ phase, visit }) => phase === 'aftermath' && visit === 2 },
];

const scenario = builtinCases.at(-1);
if (!scenario) throw new Error('There is no built-in case.');
const { moves } = playOut(scenario, SEED, prober);
const views = replayMoves(scenario, SEED, moves).rounds.slice(1).map(viewOf);

/** The campaign up to the first moment that is wanted. */
function saveFor({ name, when }: Wanted): Save | null {
  if (!when || !scenario) return null;
  const at = views.findIndex((view, place) => {
    const last = moves[place];
    return last !== undefined && when(view, last);
  });
  const view = views[at];
  if (!view) throw new Error(`the campaign has no moment for “${name}”`);
  const { id, modelHash, profile, title } = scenario;
  return {
    format: SAVE_FORMAT,
    engine: ENGINE,
    id: 'readme',
    scenario: { id, modelHash },
    profile,
    seed: SEED,
    moves: moves.slice(0, at + 1),
    title,
    visit: view.visit,
    visits: view.visits,
    ended: false,
    savedAt: '2026-01-01T12:00:00.000Z',
  };
}

const words = process.argv.slice(2);
const built = await openBuiltPage();
for (const wanted of PICTURES.filter(({ name }) => words.length === 0 || words.includes(name))) {
  const context = await built.browser.newContext({ viewport: SIZE });
  const page = await context.newPage();
  const save = saveFor(wanted);
  await page.addInitScript(
    ([text, options]) => {
      if (text) window.localStorage.setItem('back-channel/save/readme', text);
      window.localStorage.setItem('back-channel/options', options);
    },
    [save ? writeSave(save) : '', JSON.stringify({ stage: true, hints: false })] as const,
  );
  await page.goto(built.address);
  await markOf(page, 'title-interactive');
  if (save) {
    await page
      .getByRole('button', { name: t('title:continue') })
      .first()
      .click();
    await markOf(page, 'stage-drawn');
  }
  await page.waitForTimeout(REST);
  await wanted.done?.(page);
  if (wanted.done) await page.waitForTimeout(REST / 3);
  await sharp(await page.screenshot({ timeout: 120_000 }))
    .webp({ quality: 84 })
    .toFile(join(root, 'media', `${wanted.name}.webp`));
  await context.close();
}
await built.close();
