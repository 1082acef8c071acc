// The record of the model's numbers: complete, plain, and no part of what an author writes.
import { expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/load';
import { MODEL } from '../../src/scenario/model';
import { modelHash } from '../../src/scenario/model-hash';
import { aScenario } from '../builders/a-scenario';
import { SMALL_CASE } from '../builders/small-case';

test('every number is finite and stands two levels down', () => {
  for (const [part, numbers] of Object.entries(MODEL)) {
    for (const [name, number] of Object.entries(numbers)) {
      expect(Number.isFinite(number), `${part}.${name}`).toBe(true);
    }
  }
});

test("a scenario has the model's numbers, and its hash does not: the engine's version names them", () => {
  const loaded = loadScenario({ file: 'small-case.yaml', source: SMALL_CASE });
  expect(loaded.ok && loaded.scenario.rules.model).toBe(MODEL);
  const scenario = aScenario();
  const model = { ...MODEL, drift: { ...MODEL.drift, grip: 9 } };
  expect(modelHash({ ...scenario, rules: { ...scenario.rules, model } })).toBe(modelHash(scenario));
});

test('what a pledge stops and how ready he is for pressure are part of the hash', () => {
  const scenario = aScenario();
  const pledges = scenario.pledges.map((pledge) => ({ ...pledge, stops: ['border'] as const }));
  const hashes = [
    modelHash(scenario),
    modelHash({ ...scenario, pledges }),
    modelHash({ ...scenario, rules: { ...scenario.rules, pressure: 0 } }),
  ];
  expect(new Set(hashes).size).toBe(3);
});
