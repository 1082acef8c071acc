/** The many lines a counterpart may say come when somebody sits down to trade, with those of the temper needed. */
import { useEffect, useState } from 'preact/hooks';
import { addLocale, hasWords } from '../../i18n/messages';
import type { Manner } from '../../scenario/scenario';

const ofManner: { readonly [M in Manner]: () => Promise<object> } = {
  broker: () => import('../../i18n/en/reasons-broker'),
  hardliner: () => import('../../i18n/en/reasons-hardliner'),
  gambler: () => import('../../i18n/en/reasons-gambler'),
  statesman: () => import('../../i18n/en/reasons-statesman'),
  survivor: () => import('../../i18n/en/reasons-survivor'),
};

/** True once all that a counterpart of this manner may say is there. */
export const isVoiceLoaded = (manner: Manner): boolean =>
  hasWords('reasons:any.counter.0') && hasWords(`reasons:${manner}.counter.0`);

/** Fetches the words; at once where they are there. Rejects where they cannot be fetched. */
export async function loadVoice(manner: Manner): Promise<void> {
  if (isVoiceLoaded(manner)) return;
  const [{ reasons }, lines] = await Promise.all([import('../../i18n/en/reasons'), ofManner[manner]()]);
  addLocale('en', { reasons: { ...reasons, ...lines } });
}

/** True once the words are there. A fetch that fails is tried again after every change of `at`. */
export function useVoice(manner: Manner, at: unknown): boolean {
  const [, redraw] = useState(0);
  const there = isVoiceLoaded(manner);
  useEffect(() => {
    if (there) return;
    let gone = false;
    loadVoice(manner).then(
      () => {
        if (!gone) redraw((n) => n + 1);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [there, at]);
  return there;
}
