/** A small synthesiser's parts: every sound of the game is computed from these. Samples are −1…1 at `RATE` a second. */

export const RATE = 16_000;

export type Samples = Float32Array<ArrayBuffer>;

export const silence = (seconds: number): Samples => new Float32Array(Math.max(1, Math.round(seconds * RATE)));

/** White noise that is the same every time (mulberry32). */
export function noise(seconds: number, seed: number): Samples {
  const out = silence(seconds);
  let state = seed | 0;
  for (let i = 0; i < out.length; i++) {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    out[i] = ((t ^ (t >>> 14)) >>> 0) / 2147483648 - 1;
  }
  return out;
}

/** Lets through what lies round `hertz`; the higher `q`, the narrower. `hertz` may change with time in seconds. */
export function band(input: Samples, hertz: number | ((time: number) => number), q: number): Samples {
  const out = new Float32Array(input.length);
  let x1 = 0;
  let x2 = 0;
  let y1 = 0;
  let y2 = 0;
  let [b0, a1, a2] = [0, 0, 0];
  for (let i = 0; i < input.length; i++) {
    // Robert Bristow-Johnson's cookbook, constant 0 dB peak; the coefficients need not follow every sample
    if (i % 64 === 0) {
      const f = typeof hertz === 'number' ? hertz : hertz(i / RATE);
      const w = (2 * Math.PI * Math.min(f, RATE * 0.45)) / RATE;
      const alpha = Math.sin(w) / (2 * q);
      b0 = alpha / (1 + alpha);
      a1 = (-2 * Math.cos(w)) / (1 + alpha);
      a2 = (1 - alpha) / (1 + alpha);
    }
    const x = input[i] ?? 0;
    const y = b0 * (x - x2) - a1 * y1 - a2 * y2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    out[i] = y;
  }
  return out;
}

/** Takes away what lies above `hertz`, gently; of a loop (`round`) so that its beginning follows from its end. */
export function soften(input: Samples, hertz: number, round = false): Samples {
  const out = new Float32Array(input.length);
  const k = 1 - Math.exp((-2 * Math.PI * hertz) / RATE);
  let y = 0;
  if (round) for (const x of input.subarray(-RATE / 10)) y += k * (x - y);
  for (let i = 0; i < input.length; i++) {
    y += k * ((input[i] ?? 0) - y);
    out[i] = y;
  }
  return out;
}

/** Multiplies by a function of time in seconds. */
export function shape(input: Samples, gain: (time: number) => number): Samples {
  return input.map((x, i) => x * gain(i / RATE));
}

/** Seconds over which a partial that has died away is let go, so that it does not end in a click. */
const LET_GO = 0.012;

/** A partial that dies away: `seconds` is the time to a hundredth, and from there to nothing. */
export function ring(seconds: number, hertz: number, level: number): Samples {
  const out = silence(seconds);
  for (let i = 0; i < out.length; i++) {
    const t = i / RATE;
    out[i] =
      level *
      Math.sin(2 * Math.PI * hertz * t) *
      Math.exp((-4.6 * t) / seconds) *
      Math.min(1, t / 0.0015, (seconds - t) / LET_GO);
  }
  return out;
}

/** Adds `what` into `into` from `at` seconds on. What goes past the end comes in again at the beginning where `round`. */
export function lay(into: Samples, what: Samples, at = 0, level = 1, round = false): Samples {
  const from = Math.round(at * RATE);
  for (let i = 0; i < what.length; i++) {
    const k = from + i;
    if (k >= into.length && !round) break;
    const place = k % into.length;
    into[place] = (into[place] ?? 0) + (what[i] ?? 0) * level;
  }
  return into;
}

/** Makes the end run into the beginning: the last `seconds` are blended over the first ones and cut off. */
export function loop(input: Samples, seconds: number): Samples {
  const over = Math.round(seconds * RATE);
  const out = input.slice(0, input.length - over);
  for (let i = 0; i < over; i++) {
    const k = i / over;
    // equal power, since the two do not know of each other
    out[i] = (out[i] ?? 0) * Math.sqrt(k) + (input[out.length + i] ?? 0) * Math.sqrt(1 - k);
  }
  return out;
}

/** As loud as `peak` at its loudest. */
export function level(input: Samples, peak: number): Samples {
  const most = input.reduce((max, x) => Math.max(max, Math.abs(x)), 1e-6);
  return input.map((x) => (x * peak) / most);
}
