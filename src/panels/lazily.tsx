/** A part of the page whose code comes when it is needed; until then a quiet word. */
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../i18n/messages';

/** `load` is called at most once; a part that cannot be fetched says so and offers to try again. */
export function lazily(load: () => Promise<FunctionComponent>): FunctionComponent {
  let loaded: FunctionComponent | undefined;
  return function Lazy() {
    const [state, setState] = useState<'waiting' | 'there' | 'failed'>(loaded ? 'there' : 'waiting');
    useEffect(() => {
      if (state !== 'waiting') return;
      let gone = false;
      load().then(
        (part) => {
          loaded = part;
          if (!gone) setState('there');
        },
        () => {
          if (!gone) setState('failed');
        },
      );
      return () => {
        gone = true;
      };
    }, [state]);
    if (state === 'there' && loaded) {
      const Part = loaded;
      return <Part />;
    }
    if (state === 'waiting') return <p class="waiting">{t('notices:loading')}</p>;
    return (
      <div class="waiting" role="alert">
        <p>{t('notices:chunkFailed')}</p>
        <button type="button" class="button" onClick={() => setState('waiting')}>
          {t('notices:tryAgain')}
        </button>
      </div>
    );
  };
}
