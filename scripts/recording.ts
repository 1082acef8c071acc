/**
 * `npm run recording`: one visit as an animated picture, media/one-visit.webp. Time is stepped by hand, so that a slow machine
 * records the same as a quick one; what somebody presses is ringed.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { t } from '../src/i18n/messages';
import { caseWords } from '../src/panels/parts/case-words';
import { DEFAULT_PROFILE } from '../src/scenario/profile';
import { readCase } from '../tests/e2e/cases';
import { openBuiltPage } from './built-page';
import { advance, drawUntil, freezeClock } from './frozen-clock';
import { tellingSeed } from './one-visit';

const VIEW = { width: 1120, height: 630 };
/** Picture pixels per pixel of the page. */
const SCALE = 0.64;
/** Milliseconds of the stage from one picture to the next while it plays. */
const STEP = 150;
const MOST_BYTES = 2_500_000;

const root = join(import.meta.dirname, '..');
const path = join(root, 'scenarios', 'minsk-2025', 'case.yaml');
const told = (names: 'real' | 'fictional') => readCase(path, readFileSync(path, 'utf8'), { ...DEFAULT_PROFILE, names });
const scenario = told('fictional');
const named = caseWords(scenario);

interface Frame {
  readonly picture: Buffer;
  readonly ms: number;
}

/** A hand and a camera on one page. */
class Recorder {
  readonly frames: Frame[] = [];
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** A picture that stays for so many milliseconds. */
  async hold(ms: number): Promise<void> {
    const picture = await this.#page.screenshot({ timeout: 90_000 });
    this.frames.push({ picture, ms });
  }

  /** The stage plays for so long. */
  async play(ms: number): Promise<void> {
    for (let passed = 0; passed < ms; passed += STEP) {
      await advance(this.#page, STEP);
      await this.hold(STEP);
    }
  }

  /** What was asked for comes, in no time of the stage. */
  async come(): Promise<void> {
    for (let drawn = 0; drawn < 12; drawn += 1) {
      await advance(this.#page, 0);
      await this.#page.waitForTimeout(80);
    }
    await this.#page.waitForLoadState('networkidle');
    for (let drawn = 0; drawn < 4; drawn += 1) await advance(this.#page, 0);
  }

  /** Rings a control, presses it, and lets what follows come. */
  async press(control: Locator): Promise<void> {
    await control.scrollIntoViewIfNeeded();
    const box = await control.boundingBox();
    if (!box) throw new Error('what is to be pressed cannot be seen');
    await this.#page.evaluate(({ x, y, width, height }) => {
      const ring = document.createElement('div');
      ring.id = 'ring';
      ring.style.cssText = `position:fixed;left:${x - 5}px;top:${y - 5}px;width:${width + 10}px;height:${height + 10}px;border:4px solid #f0c567;border-radius:8px;box-shadow:0 0 0 3px #0a0f1e;z-index:99999;pointer-events:none`;
      (document.querySelector('dialog[open]') ?? document.body).append(ring);
    }, box);
    await this.hold(700);
    await this.#page.evaluate(() => document.getElementById('ring')?.remove());
    await control.click();
    await this.come();
  }
}

async function record(page: Page): Promise<readonly Frame[]> {
  const camera = new Recorder(page);
  const say = (key: string): string => t(key, named);
  const button = (key: string): Locator => page.getByRole('button', { name: say(key) });
  const section = (key: string): Locator => page.getByRole('region', { name: say(key) });

  await page.getByRole('button', { name: t('title:beginCase', { title: told('real').title }) }).click();
  await page.getByRole('radio', { name: t('opening:namesFictional') }).check();
  await page.getByRole('button', { name: say('opening:begin'), exact: true }).click();
  await drawUntil(page, () => performance.getEntriesByName('stage-drawn').length > 0);
  await camera.come();
  // The first picture is the one that is seen where nothing moves.
  await advance(page, 900);
  await camera.play(2700);
  await camera.press(button('briefing:depart'));
  await camera.play(600);
  await camera.press(button('talks:sip'));
  await camera.play(2700);
  const topics = section('talks:topics').getByRole('button').and(page.locator(':not([aria-disabled=true])'));
  await camera.press(topics.first());
  await camera.press(
    page
      .getByRole('list', { name: say('talks:replies') })
      .getByRole('button')
      .first(),
  );
  await camera.play(1200);
  await camera.hold(1200);
  await camera.press(button('talks:sitDown'));
  await camera.play(300);
  await camera.press(page.getByRole('radio', { name: say('table:rung.licence') }).first());
  await camera.play(900);
  await camera.press(page.getByRole('radio', { name: say('table:terms.stay') }).first());
  await camera.play(900);
  await camera.press(button('table:propose'));
  await camera.play(2400);
  await camera.hold(1600);
  await camera.press(button('table:accept'));
  await camera.play(1500);
  await camera.press(button('table:toDelivery'));
  await camera.play(6600);
  await camera.press(button('delivery:home'));
  await camera.play(2400);
  await camera.hold(2600);
  return camera.frames;
}

async function write(frames: readonly Frame[]): Promise<void> {
  const file = join(root, 'media', 'one-visit.webp');
  for (const quality of [62, 52, 44, 36, 28]) {
    const { size } = await sharp(
      frames.map(({ picture }) => picture),
      { join: { animated: true } },
    )
      .webp({ quality, effort: 5, smartSubsample: true, loop: 0, delay: frames.map(({ ms }) => ms) })
      .toFile(file);
    const seconds = frames.reduce((sum, { ms }) => sum + ms, 0) / 1000;
    console.log(`${frames.length} pictures, ${seconds} s, quality ${quality}, ${Math.round(size / 1000)} kB: ${file}`);
    if (size <= MOST_BYTES) return;
  }
  throw new Error(`more than ${MOST_BYTES} bytes`);
}

const built = await openBuiltPage();
try {
  const page = await built.browser.newPage({ viewport: VIEW, deviceScaleFactor: SCALE });
  await freezeClock(page);
  await page.addInitScript((seed) => {
    crypto.getRandomValues = (list) => {
      if (list instanceof Uint32Array) list.fill(seed);
      return list;
    };
    window.localStorage.setItem('back-channel/options', JSON.stringify({ stage: true, hints: false }));
  }, tellingSeed(scenario));
  await page.goto(built.address);
  await write(await record(page));
} finally {
  await built.close();
}
