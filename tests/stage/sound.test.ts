import { describe, expect, it, test } from 'vitest';
import { sound as words } from '../../src/i18n/en/sound';
import type { HallView, StageView } from '../../src/machine/stage-view';
import { BEDS } from '../../src/stage/sound/beds';
import { bedOf, cuesOf } from '../../src/stage/sound/cues';
import { RATE, ring } from '../../src/stage/sound/signal';
import { VOICES } from '../../src/stage/sound/voices';
import { aView, hall } from '../builders/a-stage-view';

const voices = (view: StageView, previous: StageView | null) => cuesOf(view, previous).map(({ voice }) => voice);

test('a partial that rings out ends without a click', () => {
  const samples = ring(0.3, 1980, 1);
  const ending = samples.slice(-RATE / 1000).map(Math.abs);
  expect(Math.max(...ending)).toBeLessThan(0.0015);
});

describe('every sound', () => {
  const all = Object.entries({ ...BEDS, ...VOICES });

  it.each(all)('%s is heard, is quiet, and is the same every time', (_, make) => {
    const samples = make();
    const peak = samples.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
    expect(samples.every(Number.isFinite)).toBe(true);
    expect(peak).toBeGreaterThan(0.1);
    expect(peak).toBeLessThanOrEqual(0.5);
    expect(Buffer.from(make().buffer).equals(Buffer.from(samples.buffer))).toBe(true);
  });

  it.each(Object.entries(VOICES))('%s begins and ends in silence', (_, make) => {
    const samples = make();
    expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(0.01);
    expect(Math.abs(samples[0] ?? 1)).toBeLessThan(0.08);
    expect(samples.length / RATE).toBeLessThan(5);
  });

  it.each(Object.entries(BEDS))('%s runs from its end into its beginning without a click', (_, make) => {
    const samples = make();
    let steepest = 0;
    for (let i = 1; i < samples.length; i++)
      steepest = Math.max(steepest, Math.abs((samples[i] ?? 0) - (samples[i - 1] ?? 0)));
    expect(Math.abs((samples[0] ?? 0) - (samples.at(-1) ?? 0))).toBeLessThanOrEqual(steepest);
  });
});

describe('what is heard', () => {
  it('has a caption for every loop and every cue that is not told in the text', () => {
    const table = [{ id: 'a', icon: 'sack', side: 'given', state: 'draft' }] as const;
    const moments: [StageView, StageView][] = [
      [aView('hall', { hall: { ...hall, toasts: 1, lastToast: 'drink' } }), aView('hall')],
      [aView('hall', { hall: { ...hall, toasts: 1, lastToast: 'decline' } }), aView('hall')],
      [aView('hall', { hall: { ...hall, signed: true } }), aView('hall')],
      [aView('hall', { hall: { ...hall, seated: false } }), aView('hall')],
      [aView('hall', { hall: { ...hall, table } }), aView('hall')],
      [aView('arrival'), aView('newsroom')],
      [aView('border', { border: { exiled: 2, stayed: 0, refused: 0, withheld: 0 } }), aView('hall')],
      [aView('gate', { gate: { arrested: 3, held: 9 } }), aView('newsroom')],
    ];
    for (const [view, previous] of moments) {
      const cues = cuesOf(view, previous);
      expect(cues.length).toBeGreaterThan(0);
      for (const { caption } of cues) if (caption !== null) expect(words).toHaveProperty(caption);
    }
    for (const bed of Object.keys(BEDS)) expect(words).toHaveProperty(bed);
  });

  it('is nothing where nothing changed, and nothing when an old game is opened', () => {
    const signed = aView('hall', { hall: { ...hall, signed: true, toasts: 2, lastToast: 'drink' } });
    expect(cuesOf(signed, signed)).toEqual([]);
    expect(cuesOf(signed, null)).toEqual([]);
  });

  it('rings only where glasses met', () => {
    const answered = (lastToast: HallView['lastToast']) => aView('hall', { hall: { ...hall, toasts: 1, lastToast } });
    expect(voices(answered('drink'), aView('hall'))).toEqual(['glass']);
    expect(voices(answered('decline'), aView('hall'))).not.toContain('glass');
  });

  it('keeps silent at a gate that takes nobody and a border that nobody crosses', () => {
    expect(voices(aView('gate'), aView('newsroom'))).toEqual([]);
    expect(voices(aView('border'), aView('hall'))).toEqual([]);
  });

  it('lets trains be heard on the map only where relief lets them roll', () => {
    const withStep = (step: number) =>
      bedOf(aView('map', { map: { ...aView('map').map, relief: [{ id: 'x', icon: 'train', step }] } }));
    expect(withStep(0)).toBe('wind');
    expect(withStep(2)).toBe('rail');
  });
});
