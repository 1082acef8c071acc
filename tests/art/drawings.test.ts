import { describe, expect, it } from 'vitest';
import {
  flourishSvg,
  ICON_NAMES,
  ICON_PATHS,
  iconSvg,
  METER_NAMES,
  METER_PATHS,
  meterSvg,
  sealSvg,
} from '../../src/art/icons';
import { COUNTERPARTS, ENVOYS, LOOKS } from '../../src/art/looks';
import { faceMarks } from '../../src/art/people/face';
import { EXPRESSION_NAMES, EXPRESSIONS, type Expression, enliven } from '../../src/art/people/mood';
import { turnedAwaySvg } from '../../src/art/portrait-turned';
import { portraitSvg } from '../../src/art/portraits';
import { ROOMS } from '../../src/art/rooms/room';
import { SHEET } from '../../src/art/sheet';

/** Tags that open and never close, or close what is not open; empty for a well-formed document. */
function unbalanced(svg: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, close = '', name = '', , self = ''] of svg.matchAll(
    /<(\/?)([a-zA-Z]+)((?:[^"<>]|"[^"<]*")*?)(\/?)>/g,
  )) {
    if (close) {
      if (open.pop() !== name) wrong.push(name);
    } else if (!self) open.push(name);
  }
  return [...open, ...wrong];
}

const fieldsOf = (e: Expression) => Object.keys(e).filter((key): key is keyof Expression => key in EXPRESSIONS.calm);

const idsOf = (svg: string): string[] => [...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);

function expectSound(svg: string): void {
  expect(svg).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
  expect(unbalanced(svg)).toEqual([]);
  const ids = idsOf(svg);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, id = ''] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
}

describe('every baked picture', () => {
  it.each(Object.keys(SHEET))('%s is a sound document of its box', (name) => {
    const picture = SHEET[name];
    const svg = picture?.svg() ?? '';
    expectSound(svg);
    expect(svg).toContain(`viewBox="${picture?.box.x} ${picture?.box.y} ${picture?.box.w} ${picture?.box.h}"`);
    expect(svg).not.toContain('<text');
    expect(picture?.svg()).toBe(svg);
  });

  it('notices an unclosed tag', () => {
    expect(unbalanced('<svg><g><path d="M0 0"/></svg>')).not.toEqual([]);
  });
});

describe('the people and rooms of the hall', () => {
  it('offer at least four counterparts, three envoys and three rooms', () => {
    expect(Object.keys(COUNTERPARTS).length).toBeGreaterThanOrEqual(4);
    expect(Object.keys(ENVOYS).length).toBeGreaterThanOrEqual(3);
    expect(Object.keys(ROOMS)).toEqual(expect.arrayContaining(['palace', 'chancery', 'wardroom']));
  });

  it('have a face for every mood and for what lies between two of them', () => {
    expect([...EXPRESSION_NAMES].sort()).toEqual(Object.keys(EXPRESSIONS).sort());
    const between = (a: Expression, b: Expression): Expression =>
      enliven(Object.assign({ ...a }, ...fieldsOf(a).map((field) => ({ [field]: (a[field] + b[field]) / 2 }))), {
        blink: 0.5,
        talk: 0.4,
        look: 0.2,
        down: 1,
        pull: 0.6,
      });
    for (const look of Object.values(LOOKS))
      for (const a of Object.values(EXPRESSIONS))
        for (const b of Object.values(EXPRESSIONS)) {
          const marks = faceMarks(look, between(a, b));
          expect(marks.map(({ d, clip }) => `${d}${clip ?? ''}`).join(' ')).not.toMatch(/NaN|undefined|Infinity/);
          expect(marks.every(({ opacity = 1 }) => opacity >= 0 && opacity <= 1)).toBe(true);
        }
  });

  it('differ from mood to mood in every look', () => {
    for (const look of Object.values(LOOKS)) {
      const faces = Object.values(EXPRESSIONS).map((e) => JSON.stringify(faceMarks(look, e)));
      expect(new Set(faces).size).toBe(faces.length);
    }
  });
});

describe('portraits', () => {
  const many = Array.from({ length: 120 }, (_, i) => portraitSvg(20, i));

  it('are sound, small and without ids, so that many may stand in one page', () => {
    for (const svg of many) {
      expectSound(svg);
      expect(idsOf(svg)).toEqual([]);
      expect(svg.length).toBeLessThan(6000);
    }
  });

  it('are the same for the same numbers and differ from person to person', () => {
    expect(portraitSvg(20, 7)).toBe(many[7]);
    expect(portraitSvg(21, 7)).not.toBe(many[7]);
    expect(new Set(many).size).toBe(many.length);
  });

  it('show a woman or a man, young or old, where that is said', () => {
    const beard = 'M246 340C250 366';
    const white = /#d5d8da|#9aa0a6/;
    for (let i = 0; i < 60; i++) {
      expect(portraitSvg(20, i, { sex: 'woman' })).not.toContain(beard);
      expect(portraitSvg(20, i, { age: 'young' })).not.toMatch(white);
      expect(portraitSvg(20, i, { sex: 'man', age: 'old' })).toMatch(white);
    }
    const men = Array.from({ length: 60 }, (_, i) => portraitSvg(20, i, { sex: 'man' }));
    expect(men.some((svg) => svg.includes(beard))).toBe(true);
  });

  it('of people of whom nothing is said are as sound, as small and as different, and show no eye', () => {
    const turned = Array.from({ length: 60 }, (_, i) => turnedAwaySvg(20, i));
    for (const svg of turned) {
      expectSound(svg);
      expect(idsOf(svg)).toEqual([]);
      expect(svg.length).toBeLessThan(6000);
      expect(svg).not.toContain('#efe4d2');
    }
    expect(portraitSvg(20, 0)).toContain('#efe4d2');
    expect(new Set(turned).size).toBeGreaterThan(40);
  });

  it('take any whole number', () => {
    for (const seed of [-1, 0, 2 ** 31, 4_294_967_295]) expectSound(portraitSvg(seed, 0));
  });
});

describe('signs', () => {
  it('are sound and take the colour of the text', () => {
    const signs = [...ICON_NAMES.map(iconSvg), ...METER_NAMES.map(meterSvg), flourishSvg()];
    for (const svg of signs) {
      expectSound(svg);
      expect(svg).toContain('currentColor');
      expect(svg).toContain('aria-hidden="true"');
    }
    expectSound(sealSvg());
  });

  it('list every drawn name', () => {
    expect([...ICON_NAMES].sort()).toEqual(Object.keys(ICON_PATHS).sort());
    expect([...METER_NAMES].sort()).toEqual(Object.keys(METER_PATHS).sort());
  });
});
