/** What is heard once: each is a function that computes its samples. */

import { band, lay, level, noise, RATE, ring, type Samples, shape, silence, soften } from './signal';

/** A knock: full after a millisecond, from `from` on gone within `seconds`. */
const fade = (from: number, seconds: number) => (t: number) =>
  t < from ? Math.min(1, t / 0.001) : Math.exp((-4.6 * (t - from)) / seconds);

/** Two thin glasses: unrelated partials, a little out of tune with each other. */
function glass(): Samples {
  const out = silence(1.6);
  for (const [tune, at] of [
    [1, 0],
    [1.037, 0.004],
  ] as const)
    for (const [hertz, seconds, loud] of [
      [2310, 1.5, 1],
      [3790, 1.05, 0.6],
      [5480, 0.7, 0.4],
      [7240, 0.42, 0.3],
    ] as const)
      lay(out, ring(seconds, hertz * tune, loud), at);
  lay(out, shape(band(noise(0.03, 3), 5600, 0.8), fade(0.002, 0.02)), 0, 1.4);
  return level(out, 0.42);
}

/** A glass put down on wood. */
function setDown(): Samples {
  const out = silence(0.5);
  lay(out, ring(0.16, 168, 1));
  lay(out, ring(0.09, 421, 0.5));
  lay(out, ring(0.3, 1980, 0.12));
  lay(out, shape(soften(noise(0.05, 7), 1800), fade(0.004, 0.04)), 0, 1);
  return level(out, 0.34);
}

/** A fountain pen: a name in five strokes. */
function pen(): Samples {
  const out = silence(1.5);
  const paper = noise(0.5, 11);
  let at = 0.05;
  for (const [seconds, pitch] of [
    [0.12, 3400],
    [0.2, 2900],
    [0.1, 3900],
    [0.26, 3100],
    [0.34, 2600],
  ] as const) {
    const stroke = paper.slice(0, Math.round(seconds * RATE));
    const push = (t: number) => Math.sin((Math.PI * t) / seconds) * (0.7 + 0.3 * Math.sin(t * 150));
    const swept = band(stroke, (t) => pitch + 900 * Math.sin(t * 19), 1.1);
    lay(out, shape(swept, push), at);
    at += seconds + 0.05;
  }
  return level(out, 0.2);
}

/** Something light slides over linen. */
function slide(): Samples {
  const cloth = band(noise(0.5, 17), (t) => 1500 - 900 * t, 0.7);
  return level(
    shape(cloth, (t) => Math.sin(Math.PI * Math.min(1, t / 0.5)) ** 1.5),
    0.16,
  );
}

/** A heavy chair pushed back. */
function chair(): Samples {
  const out = silence(1.1);
  const wood = noise(0.7, 23);
  // feet that stick and slip
  const judder = (t: number) => (0.4 + 0.6 * Math.abs(Math.sin(t * 92 - t * t * 30))) * Math.sin((Math.PI * t) / 0.7);
  lay(
    out,
    shape(
      band(wood, (t) => 240 + 90 * t, 3),
      judder,
    ),
    0,
    2.2,
  );
  lay(out, shape(band(wood, 900, 2), judder), 0, 0.5);
  lay(out, ring(0.22, 92, 0.8), 0.74);
  return level(out, 0.34);
}

/** An iron gate: opened, or closed on somebody. */
function gate(): Samples {
  const out = silence(2.6);
  const hinge = band(noise(0.8, 29), (t) => 700 + 260 * Math.sin(t * 5), 14);
  lay(
    out,
    shape(hinge, (t) => Math.sin((Math.PI * t) / 0.8)),
    0,
    1.6,
  );
  for (const [hertz, seconds, loud] of [
    [83, 1.5, 1],
    [127, 1.3, 0.8],
    [211, 1, 0.6],
    [346, 0.8, 0.45],
    [562, 0.5, 0.3],
    [918, 0.3, 0.2],
  ] as const)
    lay(out, ring(seconds, hertz, loud), 0.86);
  lay(out, shape(soften(noise(0.1, 31), 2400), fade(0.004, 0.07)), 0.86, 1.3);
  return level(out, 0.4);
}

/** Steps on frozen ground, as many as one hears of a few people. */
function steps(): Samples {
  const out = silence(3.2);
  for (let i = 0; i < 9; i++) {
    const crunch = band(noise(0.16, 40 + i), 1700 + 240 * (i % 3), 0.9);
    lay(
      out,
      shape(crunch, (t) => Math.min(1, t / 0.02) * Math.exp(-t * 26)),
      0.1 + i * 0.33 + (i % 2) * 0.03,
      0.7 + 0.3 * (i % 2),
    );
  }
  return level(out, 0.22);
}

/** An aeroplane far off, coming down. */
function aeroplane(): Samples {
  const out = silence(4);
  const rush = noise(4, 53);
  lay(
    out,
    soften(
      band(rush, (t) => 520 - 60 * t, 0.6),
      900,
    ),
  );
  lay(
    out,
    band(rush, (t) => 1240 - 190 * t, 9),
    0,
    0.4,
  );
  return level(
    shape(out, (t) => Math.sin((Math.PI * t) / 4) ** 2),
    0.2,
  );
}

export const VOICES = { glass, setDown, pen, slide, chair, gate, steps, aeroplane } as const satisfies Record<
  string,
  () => Samples
>;

export type VoiceName = keyof typeof VOICES;
