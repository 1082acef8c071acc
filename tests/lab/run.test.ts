// The command line as an author meets it: what is printed, what a program reads, and the exit code.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/lab/run';
import { UsageError } from '../../src/lab/usage';
import { SMALL_CASE } from '../builders/small-case';

const project = join(import.meta.dirname, '..', '..');
const tutorial = join(project, 'scenarios', 'tutorial-swap');
const broken = join(project, 'tests', 'fixtures', 'broken-case.yaml');
const golden = join(project, 'tests', 'replays', 'tutorial-swap-prober');
let home = '';
const write = (name: string, text: string): string => {
  const file = join(home, name);
  writeFileSync(file, text);
  return file;
};
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'lab-'));
});

describe('wrong use', () => {
  test.each([
    [[], /Name a command/],
    [['chek'], /no command “chek”/],
    [['constructor'], /no command/],
    [['check'], /Name the cases/],
    [['check', 'no/such/place'], /no file or folder/],
    [['check', import.meta.dirname], /no case.yaml/],
    [['play'], /Name one case/],
    [['play', tutorial, '--gmes', '3'], /--gmes/],
    [['play', tutorial, '--games', 'three'], /--games must be a whole number/],
    [['play', tutorial, '--games', '0'], /from 1/],
    [['play', tutorial, '--bots', 'random,nobody'], /No bot is called “nobody”/],
    [['play', join(project, 'scenarios')], /several cases/],
    [['play', broken], /has errors/],
    [['replay', 'no-such-save.json'], /no file/],
    [['replay', broken], /not JSON/],
    [['frontier', tutorial, tutorial], /Name one case/],
  ])('%j is told', async (words, message) => {
    const told = run(words).then(
      () => 'nothing',
      (error: unknown) => error,
    );
    const error = await told;
    expect(error).toBeInstanceOf(UsageError);
    expect(error instanceof Error ? error.message : '').toMatch(message);
  });
});

describe('check', () => {
  test('a case that loads and can be negotiated is fine', async () => {
    const { code, text } = await run(['check', write('small.yaml', SMALL_CASE), '--games', '0']);
    expect(code).toBe(0);
    expect(text).toMatch(/^1 case: 0 errors, 0 warnings, \d hints?$/m);
  });

  test('a broken file is told with place, code, message and mend', async () => {
    const { code, text, json } = await run(['check', broken, '--games', '0']);
    expect(code).toBe(1);
    expect(text.split('\n')[0]).toMatch(/broken-case\.yaml:\d+:\d+ error [a-z-]+ \S/);
    expect(JSON.stringify(json)).toMatch(/"problems":\[\{/);
  });

  test('a visit without a zone of agreement is told at its place in the calendar', async () => {
    const proud = SMALL_CASE.replace('  base: 2', '  base: 90');
    const { code, text } = await run(['check', write('proud.yaml', proud), '--games', '0']);
    const line = SMALL_CASE.split('\n').findIndex((one) => one.includes('visit: 2, date')) + 1;
    expect(code).toBe(1);
    expect(text).toContain(`proud.yaml:${line}:`);
    expect(text).toMatch(/error no-zone In visit 2 /);
  });

  test('an item that is worth nothing, and one that is worth more than all else, are told', async () => {
    const odd = SMALL_CASE.replace('    worth: 2\n    cost: 1.5', '    worth: 0\n    cost: 1.5').replace(
      'suspension: { worth: 3, cost: 3, allies: 1 }',
      'suspension: { worth: 300, cost: 3, allies: 1 }',
    );
    const { text } = await run(['check', write('odd.yaml', odd), '--games', '0']);
    expect(text).toMatch(/warning worthless-item “photograph”/);
    expect(text).toMatch(/warning dominant-item “bank”/);
  });

  test('what no campaign reaches is told, and an ending that most share', async () => {
    const locked = SMALL_CASE.replace('when: { freed: { min: 5 } }', 'when: { freed: { min: 500 } }');
    const { text } = await run(['check', write('locked.yaml', locked), '--games', '120']);
    expect(text).toMatch(/warning ending-never-reached “channel-open”/);
    expect(text).toMatch(/warning ending-too-common \d+ % of 120 campaigns .* “no-agreement”/);
  });
});

describe('play', () => {
  test('reports every bot, and what was covered, the same for the same seed', async () => {
    const words = ['play', tutorial, '--games', '3', '--seed', '9', '--bots', 'random,generous,patient'];
    const first = await run(words);
    const again = await run(words);
    const withoutTime = (json: unknown) =>
      JSON.stringify(json).replace(/"(?:seconds|campaignsPerSecond)":[\d.]+,/g, '');
    expect(withoutTime(again.json)).toBe(withoutTime(first.json));
    expect(first.json).toMatchObject({ scenario: 'tutorial-swap', games: 3, seed: 9 });
    const spread = { mean: expect.any(Number), sd: expect.any(Number) };
    const bot = {
      overall: spread,
      people: spread,
      price: spread,
      durability: spread,
      coalition: spread,
      horizon: spread,
      agreementRate: expect.any(Number),
      freed: expect.any(Number),
      stayed: expect.any(Number),
      arrested: expect.any(Number),
      endings: expect.any(Object),
    };
    expect(first.json).toMatchObject({ bots: { random: bot, generous: { ...bot, agreementRate: 1 }, patient: bot } });
    expect(Object.keys(Object(first.json).coverage)).toEqual(['topics', 'events', 'endings', 'preparations']);
    expect(first.text).toMatch(/^generous +\d/m);
  });

  test('another seed plays other games', async () => {
    const [one, other] = await Promise.all(
      ['1', '2'].map((seed) => run(['play', tutorial, '--games', '2', '--seed', seed, '--bots', 'random'])),
    );
    expect(JSON.stringify(Object(one?.json).bots)).not.toBe(JSON.stringify(Object(other?.json).bots));
  });
});

describe('replay', () => {
  test('tells a save as the golden text has it', async () => {
    const { code, text, json } = await run(['replay', `${golden}.json`]);
    expect([code, text]).toEqual([0, readFileSync(`${golden}.txt`, 'utf8')]);
    expect(json).toMatchObject({ scenario: 'tutorial-swap', sameModel: true, stopped: null });
  });

  test('a save whose moves no longer play says where, and exits with 1', async () => {
    const save = JSON.parse(readFileSync(`${golden}.json`, 'utf8'));
    const file = write('cut.json', JSON.stringify({ ...save, moves: [{ type: 'DEPART' }, { type: 'ACCEPT' }] }));
    const { code, text } = await run(['replay', file]);
    expect(code).toBe(1);
    expect(text).toMatch(/Stopped at move 2, takes his offer: wrong-phase/);
  });

  test('a save that keeps its own case needs no other', async () => {
    const save = JSON.parse(readFileSync(`${golden}.json`, 'utf8'));
    const scenario = { id: 'small-swap', modelHash: 'x', source: { name: 'small.yaml', text: SMALL_CASE } };
    const file = write('own.json', JSON.stringify({ ...save, scenario, moves: [{ type: 'CLOSE' }] }));
    const { code, text } = await run(['replay', file]);
    expect(code).toBe(0);
    expect(text).toMatch(/The case has changed/);
    expect(text).toMatch(/The end: closed/);
  });
});
