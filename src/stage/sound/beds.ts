/** What is heard all the time in a scene: quiet loops without a seam. */

import { band, lay, level, loop, noise, ring, type Samples, shape, silence, soften } from './signal';

const wander = (t: number, seconds: number, phase: number) => Math.sin((2 * Math.PI * t) / seconds + phase);

/** A large quiet room: air, a candle now and then, a clock two rooms away. */
function room(): Samples {
  const air = loop(soften(soften(noise(9, 61), 190), 320), 1);
  const out = level(air, 0.5);
  for (let second = 0; second < 8; second++) {
    const tick = shape(band(noise(0.03, 70 + (second % 2)), second % 2 === 0 ? 2100 : 1750, 5), (t) =>
      Math.exp(-t * 210),
    );
    lay(out, tick, second + 0.2, 0.5, true);
  }
  for (const [at, seed] of [
    [1.47, 81],
    [4.1, 83],
    [4.19, 84],
    [6.83, 85],
  ] as const)
    lay(
      out,
      shape(band(noise(0.02, seed), 3600, 2), (t) => Math.exp(-t * 380)),
      at,
      0.6,
      true,
    );
  return level(out, 0.2);
}

/** Wind round a building, in gusts. */
function wind(): Samples {
  const raw = noise(8, 91);
  const low = band(raw, (t) => 330 + 110 * wander(t, 7, 0) + 50 * wander(t, 2.3, 1), 1.3);
  const whistle = band(raw, (t) => 860 + 190 * wander(t, 3.5, 2), 11);
  const gusts = shape(lay(low, whistle, 0, 0.5), (t) => 0.55 + 0.3 * wander(t, 7, 0.4) + 0.15 * wander(t, 3.5, 2));
  return level(loop(gusts, 1), 0.2);
}

/** A printing press in the next room: drum, gripper, paper. */
function press(): Samples {
  const turn = 0.62;
  const out = silence(turn * 8);
  for (let i = 0; i < 8; i++) {
    lay(out, ring(0.3, 58, 1), i * turn, 1, true);
    lay(out, ring(0.14, 118, 0.5), i * turn + 0.02, 1, true);
    const clack = shape(band(noise(0.08, 101 + (i % 3)), 1500, 1.6), (t) => Math.exp(-t * 70));
    lay(out, clack, i * turn + 0.21, 0.8, true);
    const sheet = shape(band(noise(0.26, 111), 3200, 0.8), (t) => Math.sin((Math.PI * t) / 0.26));
    lay(out, sheet, i * turn + 0.3, 0.22, true);
  }
  return level(soften(out, 2600, true), 0.24);
}

/** A goods train on the jointed rails of a plain, far away. */
function rail(): Samples {
  const out = silence(7.2);
  lay(out, level(loop(soften(noise(8.2, 121), 240), 1), 0.6));
  for (let i = 0; i < 6; i++)
    for (const [at, loud] of [
      [0, 1],
      [0.17, 0.7],
      [0.48, 0.9],
      [0.65, 0.6],
    ] as const) {
      lay(out, ring(0.1, 205, 0.5), i * 1.2 + at, loud, true);
      lay(
        out,
        shape(band(noise(0.05, 131), 1100, 3), (t) => Math.exp(-t * 110)),
        i * 1.2 + at,
        loud,
        true,
      );
    }
  return level(soften(out, 1500, true), 0.17);
}

export const BEDS = { room, wind, press, rail } as const satisfies Record<string, () => Samples>;

export type BedName = keyof typeof BEDS;
