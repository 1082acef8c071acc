/** What the marks of a map are, with what each means. */
import { t } from '../../../i18n/messages';
import { KeyMark } from './marks';
import type { Mark, MarkKind } from './picture';

const KEY: readonly MarkKind[] = ['course', 'you', 'him', 'deal', 'came', 'history', 'nash', 'kalai'];

interface KeyProps {
  readonly marks: readonly Mark[];
  readonly words: Readonly<Record<string, string>>;
  readonly edge: boolean;
}

export function Key({ marks, words, edge }: KeyProps) {
  return (
    <ul class="list value-map__key">
      {KEY.filter((kind) => marks.some((mark) => mark.kind === kind)).map((kind) => (
        <li key={kind}>
          <KeyMark kind={kind} /> <span>{t(`debrief-map:key.${kind}`, words)}</span>
        </li>
      ))}
      {edge && (
        <>
          <li>
            <i class="value-map__swatch value-map__swatch--edge" aria-hidden="true" />{' '}
            <span>{t('debrief-map:key.edge')}</span>
          </li>
          <li>
            <i class="value-map__swatch value-map__swatch--zone" aria-hidden="true" />{' '}
            <span>{t('debrief-map:key.zone')}</span>
          </li>
        </>
      )}
    </ul>
  );
}
