/**
 * What the stage costs: script time of the page's main thread per frame from a trace, at the processor's own pace and
 * at a quarter of it; textures alive in the graphics context; from one scene to the next. Triangles are not filled
 * while frames are counted: in software that takes half a second, and a thread that wakes twice a second is cold.
 */
import type { Page } from '@playwright/test';
import { GALLERY_STATES } from '../../src/gallery-states';
import { type BuiltPage, openBuiltPage } from '../built-page';
import type { Figure } from './figure';

const SIZE = { width: 1366, height: 768 };
const TRACE_MS = 4000;

const fieldsOf = (name: string): Readonly<Record<string, string>> => {
  const state = GALLERY_STATES.find((one) => one.name === name);
  if (!state) throw new Error(`the gallery has no state ${name}`);
  return state.fields;
};

const HALL = 'Offer and counter-offer';
const SCENES: readonly (readonly [string, string])[] = [
  ['the hall', HALL],
  ['the hall, three glasses on', 'Weary, three glasses'],
  ['the arrival', 'Arrival, winter'],
  ['the map', 'Map, all lifted'],
  ['the border, 250 people', 'Border, 250'],
  ['the newsroom', 'Newsroom'],
  ['the gate', 'Gate, 30 taken'],
  ['an ending', 'Ending: partial-peace'],
];

interface TraceEvent {
  readonly name?: string;
  readonly ph?: string;
  /** Microseconds of the thread. */
  readonly tdur?: number;
}

const isTrace = (value: unknown): value is { readonly traceEvents: readonly TraceEvent[] } =>
  typeof value === 'object' && value !== null && 'traceEvents' in value && Array.isArray(value.traceEvents);

/** Milliseconds of the main thread that each animation frame of the next seconds took. */
async function framesOf({ browser }: BuiltPage, page: Page): Promise<readonly number[]> {
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await page.waitForTimeout(TRACE_MS);
  const trace: unknown = JSON.parse((await browser.stopTracing()).toString());
  if (!isTrace(trace)) throw new Error('the trace cannot be read');
  return trace.traceEvents
    .filter(({ name, ph }) => name === 'FireAnimationFrame' && ph === 'X')
    .map(({ tdur = 0 }) => tdur / 1000)
    .sort((a, b) => a - b);
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Counts the bytes of every texture and render target that is alive, from the page's first script on. */
async function countTextures(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const alive = new Map<WebGLTexture, number>();
    let bound: WebGLTexture | null = null;
    const gl = WebGLRenderingContext.prototype;
    const { bindTexture, texImage2D, deleteTexture } = gl;
    gl.bindTexture = function (target, texture) {
      bound = texture;
      return Reflect.apply(bindTexture, this, [target, texture]);
    };
    gl.deleteTexture = function (texture) {
      if (texture) alive.delete(texture);
      return Reflect.apply(deleteTexture, this, [texture]);
    };
    Reflect.set(gl, 'texImage2D', function (this: WebGLRenderingContext, ...given: readonly unknown[]) {
      const source = given.length > 6 ? { width: given[3], height: given[4] } : given[5];
      if (bound && source && typeof source === 'object' && 'width' in source && 'height' in source)
        alive.set(bound, Number(source.width) * Number(source.height) * 4);
      return Reflect.apply(texImage2D, this, given);
    });
    Reflect.set(window, '__textureBytes', () => [...alive.values()].reduce((sum, bytes) => sum + bytes, 0));
  });
}

const textureMB = async (page: Page): Promise<number> =>
  (await page.evaluate(() => Number(Reflect.get(window, '__textureBytes')()))) / 1e6;

async function stand(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((given) => window.__load?.(given), fields);
  await page.waitForTimeout(300);
  await page.waitForFunction(() => window.__stage?.stands() === true, undefined, { timeout: 120_000 });
}

/** Everything is asked of the graphics as always, but nothing is filled. */
async function leaveUnfilled(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const gl = WebGLRenderingContext.prototype;
    gl.drawElements = () => undefined;
    gl.drawArrays = () => undefined;
  });
}

async function openGallery(built: BuiltPage, size: typeof SIZE, filled: boolean): Promise<Page> {
  const page = await built.browser.newPage({ viewport: size });
  await countTextures(page);
  if (!filled) await leaveUnfilled(page);
  await page.goto(`${built.address}?bare=1`);
  await page.waitForSelector('body[data-ready="1"]', { timeout: 120_000 });
  return page;
}

async function frameFigures(built: BuiltPage): Promise<Figure[]> {
  const page = await openGallery(built, SIZE, false);
  const session = await page.context().newCDPSession(page);
  const out: Figure[] = [];
  let most = 0;
  for (const [what, name] of SCENES) {
    await stand(page, fieldsOf(name));
    await page.waitForTimeout(1500);
    const frames = await framesOf(built, page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const slow = await framesOf(built, page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    most = Math.max(most, await textureMB(page));
    out.push(
      {
        what: `script a frame in ${what}, median of ${frames.length}`,
        value: quantile(frames, 0.5),
        unit: 'ms',
        most: 4,
      },
      { what: `script a frame in ${what}, p95`, value: quantile(frames, 0.95), unit: 'ms' },
      { what: `script a frame in ${what} at a quarter, median`, value: quantile(slow, 0.5), unit: 'ms', most: 8 },
    );
  }
  out.push({ what: 'textures alive at the most, all scenes in turn', value: most, unit: 'MB', most: 96 });
  await page.close();
  return out;
}

/** A round through a visit in a small window, where frames do not hide what the change costs. */
async function changeFigures(built: BuiltPage): Promise<Figure[]> {
  const page = await openGallery(built, { width: 320, height: 180 }, true);
  const round = ['Map 3', HALL, 'Border, 52', 'Newsroom', 'Arrival, winter'];
  const times = new Map<string, number>();
  for (const lap of [1, 2])
    for (const name of round) {
      // the player reads, and the next scene's pictures come
      await page.waitForTimeout(2500);
      const took = await page.evaluate(async (given) => {
        window.__stood = {};
        const began = performance.now();
        window.__load?.(given);
        while (Object.keys(window.__stood ?? {}).length === 0) await new Promise((go) => setTimeout(go, 2));
        return performance.now() - began;
      }, fieldsOf(name));
      if (lap === 2) times.set(name, took);
    }
  await page.close();
  return [...times].map(([name, value]) => ({ what: `change to “${name}”`, value, unit: 'ms', most: 150 }));
}

export async function figures(): Promise<readonly Figure[]> {
  const built = await openBuiltPage('gallery.html');
  try {
    return [...(await frameFigures(built)), ...(await changeFigures(built))];
  } finally {
    await built.close();
  }
}
