import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/load';
import { loadParsed } from '../../src/scenario/load-parsed';
import { parseYaml } from '../../src/scenario/parse-yaml';
import type { Profile } from '../../src/scenario/profile';
import { cents, joinEffects } from '../../src/scenario/resolve-plans';
import type { Scenario } from '../../src/scenario/scenario';
import { SMALL_CASE } from '../builders/small-case';
import { TINY_CASE } from '../fuzz/tiny-case';

function load(source: string, profile?: Profile, locale?: string): Scenario {
  const result = loadScenario(
    { file: 'case.yaml', source },
    { ...(profile ? { profile } : {}), ...(locale ? { locale } : {}) },
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.scenario;
}

/** The same with every string blanked: what is left decides the game. */
function wordless(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), (_key, value: unknown) => (typeof value === 'string' ? '' : value));
}

const profiles = fc.record<Profile>({
  names: fc.constantFrom('real', 'fictional'),
  hospitality: fc.constantFrom('vodka', 'tea'),
  difficulty: fc.constant('standard'),
});
const cases = fc.constantFrom(TINY_CASE, SMALL_CASE);

describe('resolving a case', () => {
  test('gives the same scenario for the same file', () => {
    fc.assert(
      fc.property(cases, profiles, (source, profile) => {
        expect(load(source, profile)).toEqual(load(source, profile));
      }),
      { numRuns: 20 },
    );
  });

  test('reads JSON and YAML of the same content alike', () => {
    fc.assert(
      fc.property(cases, profiles, fc.constantFrom(0, 2, '\t'), (source, profile, indent) => {
        const { data } = parseYaml('case.yaml', source);
        expect(load(JSON.stringify(data, null, indent), profile)).toEqual(load(source, profile));
        expect(loadParsed(data, { profile })).toMatchObject({ ok: true, scenario: load(source, profile) });
      }),
      { numRuns: 20 },
    );
  });

  test('lets names, hospitality and language change words only', () => {
    fc.assert(
      fc.property(cases, profiles, profiles, fc.constantFrom('en', 'pl', 'de-AT'), (source, one, other, locale) => {
        expect(wordless(load(source, one))).toEqual(wordless(load(source, other, locale)));
        expect(load(source, one).modelHash).toBe(load(source, other, locale).modelHash);
      }),
      { numRuns: 30 },
    );
  });

  test('tells the counterpart and the drink by profile and language', () => {
    const cable = (profile: Profile, locale?: string) => load(TINY_CASE, profile, locale).calendar[0]?.cable;
    expect(cable({ names: 'real', hospitality: 'vodka', difficulty: 'standard' })).toBe('A pours vodka.');
    expect(cable({ names: 'fictional', hospitality: 'tea', difficulty: 'standard' })).toBe('B pours tea.');
    expect(cable({ names: 'fictional', hospitality: 'tea', difficulty: 'standard' }, 'pl-PL')).toBe('B pours herbata.');
  });

  test('keeps literal braces and takes out control characters', () => {
    const source = TINY_CASE.replace('He skates.', '"{{ice} \\u202eand\\u0007 snow"');
    expect(load(source).topics[0]?.opening).toBe('{ice} and snow');
  });

  test('lets difficulty scale how far hidden values vary, and nothing else', () => {
    const at = (difficulty: Profile['difficulty']) =>
      load(SMALL_CASE, { names: 'real', hospitality: 'vodka', difficulty });
    expect(at('guided').rules.spread).toBeCloseTo(0.24, 12);
    expect(at('expert').counterpart.baseSpread).toBe(156);
    const { rules, counterpart, profile: _, ...rest } = at('expert');
    expect(at('standard')).toMatchObject(rest);
    expect({ ...rules, spread: 0 }).toEqual({ ...at('standard').rules, spread: 0 });
    expect({ ...counterpart, baseSpread: 0 }).toEqual({ ...at('standard').counterpart, baseSpread: 0 });
  });

  test('fills in what was left out', () => {
    const scenario = load(TINY_CASE);
    expect(scenario.gestures[0]?.rumour).toEqual({ low: 227, high: 1100, source: '' });
    expect(scenario.meters).toMatchObject({ support: { start: 60 }, trust: { start: 30 } });
    expect(scenario.topics[0]).toMatchObject({ label: 'Hockey', hours: 1, available: true, repeat: false });
    expect(scenario.counterpart).toMatchObject({
      base: 100,
      baseSpread: 123,
      reliabilityRumour: { low: 0.3, high: 0.9 },
    });
    expect(scenario.history[0]).toMatchObject({ freed: 1, stayed: 0 });
    expect(scenario.endings.map(({ picture }) => picture)).toEqual(['recalled', 'over']);
  });

  test('lets a value on the counterpart override his persona', () => {
    const { persona } = load(TINY_CASE.replace('persona: calm', 'persona: calm\n  patience: 3')).counterpart;
    expect(persona).toMatchObject({ patience: 3, ambition: 0.7 });
  });

  test('rounds points to whole hundredths, halves away from zero', () => {
    expect([0.005, -0.005, 1.005, 2.675, 0.0049, -0].map(cents)).toEqual([1, -1, 101, 268, 0, 0]);
    fc.assert(fc.property(fc.integer({ min: -100_000, max: 100_000 }), (n) => cents(n / 100) === n));
  });

  test('joins a topic’s effects to those of each reply', () => {
    const topic = { meters: { rapport: 1 }, flag: ['heard'], reveal: { ids: ['a'], trust: 0.5 } };
    const reply = { meters: { rapport: 2, signal: 1 }, flag: ['said'], reveal: { ids: ['a', 'b'], trust: 1 } };
    expect(joinEffects(topic, reply)).toEqual({
      meters: { rapport: 3, signal: 1 },
      flag: ['heard', 'said'],
      reveal: { ids: ['a', 'b'], trust: 0.5 },
    });
    expect(joinEffects({}, {})).toEqual({});
  });
});
