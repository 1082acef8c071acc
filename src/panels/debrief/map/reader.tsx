/** The marks of a map one after the other, by keyboard or by ear: what each is, and where it lies. */
import { t } from '../../../i18n/messages';
import { points } from '../../../i18n/numbers';
import { Button } from '../../parts/button';
import { KeyMark } from './marks';
import type { Mark, MarkKind } from './picture';

type Words = Readonly<Record<string, string>>;

export const markName = ({ kind, at }: Mark, words: Words): string => t(`debrief-map:mark.${kind}`, { ...words, at });

interface ReaderProps {
  readonly marks: readonly Mark[];
  readonly words: Words;
  readonly read: number | undefined;
  readonly onRead: (at: number) => void;
}

/** Drawn, since not every machine has a font with arrows. */
const Arrow = ({ way }: { readonly way: string }) => (
  <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
    <path d={way} fill="none" stroke="currentColor" stroke-width="2.5" />
  </svg>
);

/** Left and right arrows go through the marks, as the two buttons do. */
export function Reader({ marks, words, read, onRead }: ReaderProps) {
  if (marks.length === 0) return null;
  const mark = read === undefined ? undefined : marks[read];
  const turn = (by: number) => onRead(((read ?? (by > 0 ? -1 : 0)) + by + marks.length) % marks.length);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div
      class="value-map__reader"
      role="group"
      aria-label={t('debrief-map:readerLabel')}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
        event.preventDefault();
        turn(event.key === 'ArrowRight' ? 1 : -1);
      }}
    >
      <Button look="quiet" label={t('debrief-map:before')} onClick={() => turn(-1)}>
        <Arrow way="M15 4 7 12l8 8" />
      </Button>
      <Button look="quiet" label={t('debrief-map:after')} onClick={() => turn(1)}>
        <Arrow way="m9 4 8 8-8 8" />
      </Button>
      <output aria-live="polite">
        {mark
          ? t('debrief-map:readout', {
              ...words,
              what: markName(mark, words),
              his: points(mark.his),
              ours: points(mark.ours),
            })
          : t('debrief-map:readHow', { count: marks.length })}
      </output>
    </div>
  );
}

const KEY: readonly MarkKind[] = ['course', 'you', 'him', 'deal', 'came', 'nash', 'kalai', 'history'];

export function Key({
  marks,
  words,
  edge,
}: {
  readonly marks: readonly Mark[];
  readonly words: Words;
  readonly edge: boolean;
}) {
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

export function MarkTable({ marks, words }: { readonly marks: readonly Mark[]; readonly words: Words }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('debrief-map:what')}</th>
          <th scope="col">{t('debrief-map:axisHis', words)}</th>
          <th scope="col">{t('debrief-map:axisOurs')}</th>
        </tr>
      </thead>
      <tbody>
        {marks.map((mark) => (
          <tr key={`${mark.kind} ${mark.at}`}>
            <th scope="row">{markName(mark, words)}</th>
            <td>{points(mark.his)}</td>
            <td>{points(mark.ours)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
