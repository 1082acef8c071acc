// The game's own words fit any counterpart and any sides: a woman, a case that names neither sides nor meters.
import { describe, expect, test } from 'vitest';
import { debriefWords } from '../../src/i18n/debrief-words';
import { english } from '../../src/i18n/english';
import { caseWords, meterAbout, meterName, sideName } from '../../src/panels/parts/case-words';
import { noteWords } from '../../src/panels/parts/learned';
import { refusalWords } from '../../src/panels/refusals';
import { aScenario } from '../builders/a-scenario';

const bare = { moscow: '', washington: '', allies: '', him: '', world: '' };
const counterpart = { ...aScenario().counterpart, title: 'Governor', name: 'Ada Lind' };

function textsOf(part: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

describe('words for a counterpart', () => {
  test('follow the pronoun of the case', () => {
    const she = aScenario({ counterpart: { ...counterpart, pronoun: 'she' } });
    const they = aScenario({ counterpart: { ...counterpart, pronoun: 'they' } });
    expect(caseWords(she)).toMatchObject({
      Who: 'The Governor',
      who: 'the Governor',
      him: 'her',
      his: 'her',
      His: 'Her',
    });
    expect(caseWords(they)).toMatchObject({ him: 'them', his: 'their' });
    const range = { low: 100, high: 200, from: { kind: 'answer' }, visit: 1, source: '' } as const;
    const about = she.relief[0]?.id ?? '';
    expect(noteWords(she, { visit: 1, about, range, hint: 'none' })).toContain('worth 1 to 2 points to her');
    expect(refusalWords(she, { refused: 'no-counter-offer', about: '' })).toContain('The Governor has no offer');
  });

  test('use the name where there is no title', () => {
    const untitled = aScenario({ counterpart: { ...counterpart, title: '' } });
    expect(caseWords(untitled)).toMatchObject({ Who: 'Ada Lind', who: 'Ada Lind' });
  });

  test.each(textsOf({ ...english, ...debriefWords }, 'en').filter(([path]) => !path.startsWith('en.common.pronoun')))(
    '%s takes nobody for a man or a woman',
    (_path, text) => {
      expect(text).not.toMatch(/\b(he|she|him|his|hers?|himself|herself|man|woman)\b(?!\}\})/iu);
    },
  );
});

describe('words for sides and meters', () => {
  test('the article of a side is small within a sentence', () => {
    const named = aScenario({ sides: { ...bare, moscow: 'The Northern Union' } });
    expect(caseWords(named)).toMatchObject({ Moscow: 'The Northern Union', moscow: 'the Northern Union' });
  });

  test('a case that names neither is still told in whole sentences', () => {
    const { meters } = aScenario();
    const rapport = { ...meters.rapport, label: '', about: '' };
    const silent = aScenario({ sides: bare, counterpart, meters: { ...meters, rapport } });
    expect(sideName(silent, 'him')).toBe('The Governor');
    expect(sideName(silent, 'allies')).not.toBe('');
    expect(caseWords(silent).moscow).toMatch(/^the /u);
    expect(meterName(silent, 'rapport')).toBe('Rapport');
    expect(meterAbout(silent, 'rapport')).toContain('the Governor');
  });
});
