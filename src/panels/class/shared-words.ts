/** Sentences about a class, for its page and for the projector, where a few are never counted out. */
import type { CommonMisbelief } from '../../class/beliefs';
import type { Prompt } from '../../class/prompts';
import { t } from '../../i18n/messages';
import { decimal, whole } from '../../i18n/numbers';
import type { Scenario } from '../../scenario/scenario';
import { caseWords } from '../parts/case-words';
import { labelOf } from '../parts/names';

/** Fewer than so many could be known to each other. */
export const FEW = 5;

/** `14 of 22`; where nobody may be singled out, a few and nearly all are not counted. */
export function shareWords(count: number, of: number, nobodyAlone: boolean): string {
  const words = { count: whole(count), of: whole(of) };
  if (nobodyAlone && count > 0 && count < FEW) return t('class:shareFew', words);
  if (nobodyAlone && count < of && of - count < FEW) return t('class:shareAlmost', words);
  return t('class:share', words);
}

export function beliefWords(scenario: Scenario, belief: CommonMisbelief, nobodyAlone: boolean): string {
  return t(`class:belief.${belief.kind}`, {
    ...caseWords(scenario),
    share: shareWords(belief.count, belief.of, nobodyAlone),
    item: belief.id ? labelOf(scenario, belief.id) : '',
  });
}

export interface PromptWords {
  readonly saw: string;
  readonly ask: string;
}

export function promptWords(scenario: Scenario, prompt: Prompt, nobodyAlone: boolean): PromptWords {
  const [first, second] = prompt.about.map((dimension) => t(`debrief:dimension.${dimension}`));
  const words = {
    ...caseWords(scenario),
    share: shareWords(prompt.count, prompt.of, nobodyAlone),
    first: first ?? '',
    second: second ?? '',
    low: decimal(prompt.low),
    high: decimal(prompt.high),
  };
  return { saw: t(`class-prompts:saw.${prompt.kind}`, words), ask: t(`class-prompts:ask.${prompt.kind}`, words) };
}
