// The debrief and the class page are for readers of fifteen, formulas and all.
import { describe, expect, test } from 'vitest';
import { classWords } from '../../src/i18n/en/class';
import { classPrompts } from '../../src/i18n/en/class-prompts';
import { debrief } from '../../src/i18n/en/debrief';
import { debriefBranches } from '../../src/i18n/en/debrief-branches';
import { debriefHistory } from '../../src/i18n/en/debrief-history';
import { debriefMap } from '../../src/i18n/en/debrief-map';
import { debriefReport } from '../../src/i18n/en/debrief-report';
import { debriefScores } from '../../src/i18n/en/debrief-scores';
import { debriefSearch } from '../../src/i18n/en/debrief-search';
import { debriefSteps } from '../../src/i18n/en/debrief-steps';
import { debriefTime } from '../../src/i18n/en/debrief-time';
import { how } from '../../src/i18n/en/how';
import { limitsAt, lix, sentencesOf } from '../../src/lab/readability';

const FIFTEEN = limitsAt(15);
const parts = {
  classWords,
  classPrompts,
  debrief,
  debriefBranches,
  debriefHistory,
  debriefMap,
  debriefReport,
  debriefScores,
  debriefSearch,
  debriefSteps,
  debriefTime,
  how,
};

/** Every text of a part; what is put in when the game is played counts as one word. */
function textsOf(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part.replaceAll(/\{\{\w+\}\}/gu, 'thing')];
  return part !== null && typeof part === 'object' ? Object.values(part).flatMap(textsOf) : [];
}

const ended = (text: string): string => (/[.!?]$/u.test(text) ? text : `${text}.`);

describe.each(Object.entries(parts))('%s', (_, part) => {
  test('has no sentence too long for a reader of fifteen', () => {
    const long = textsOf(part)
      .flatMap(sentencesOf)
      .filter(({ words }) => words > FIFTEEN.sentence);
    expect(long).toEqual([]);
  });

  test('is no harder than a reader of fifteen reads', () => {
    expect(lix(textsOf(part).map(ended).join(' '))).toBeLessThanOrEqual(FIFTEEN.lix);
  });
});

test('a sentence for lawyers would be found', () => {
  const sentence = 'Notwithstanding the aforementioned considerations regarding conditionality, '.repeat(6);
  expect(lix(sentence)).toBeGreaterThan(FIFTEEN.lix);
  expect(sentencesOf(sentence)[0]?.words).toBeGreaterThan(FIFTEEN.sentence);
});
