/** The map by keyboard or by ear: mark after mark, or along the edge; each place is told in words, and ringed on the map. */
import { useId } from 'preact/hooks';
import { t } from '../../../i18n/messages';
import { points } from '../../../i18n/numbers';
import { Button } from '../../parts/button';
import { type Mark, type Picture, placesAlong } from './picture';

type Words = Readonly<Record<string, string>>;

export const markName = ({ kind, at }: Mark, words: Words): string => t(`debrief-map:mark.${kind}`, { ...words, at });

/** What is read: a mark, or a place along the edge, each by its place in its row. */
export interface Reading {
  readonly of: 'mark' | 'edge';
  readonly at: number;
}

interface ReaderProps {
  readonly picture: Picture;
  readonly words: Words;
  readonly read: Reading | null;
  readonly onRead: (reading: Reading) => void;
}

/** Drawn, since not every machine has a font with arrows. */
const Arrow = ({ way }: { readonly way: string }) => (
  <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
    <path d={way} fill="none" stroke="currentColor" stroke-width="2.5" />
  </svg>
);

/** Left and right arrows go through the marks, as the two buttons do. */
function MarkReader({ picture: { marks }, words, read, onRead }: ReaderProps) {
  const at = read?.of === 'mark' ? read.at : undefined;
  const mark = at === undefined ? undefined : marks[at];
  const turn = (by: number) =>
    onRead({ of: 'mark', at: ((at ?? (by > 0 ? -1 : 0)) + by + marks.length) % marks.length });
  const told = mark && { ...words, what: markName(mark, words), his: points(mark.his), ours: points(mark.ours) };
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
        {told ? t('debrief-map:readout', told) : t('debrief-map:readHow', { count: marks.length })}
      </output>
    </div>
  );
}

function EdgeReader({ picture, words, read, onRead }: ReaderProps) {
  const id = useId();
  const places = placesAlong(picture);
  const at = read?.of === 'edge' ? read.at : null;
  const place = at === null ? undefined : places[at];
  const told = place && t('debrief-map:edgeReadout', { ...words, his: points(place.his), ours: points(place.ours) });
  return (
    <div class="value-map__walk">
      <label for={id}>{t('debrief-map:walk')}</label>
      <input
        id={id}
        type="range"
        min="0"
        max={places.length - 1}
        value={at ?? 0}
        aria-valuetext={told ?? t('debrief-map:walkHow', words)}
        onInput={(event) => onRead({ of: 'edge', at: event.currentTarget.valueAsNumber })}
      />
      <output for={id}>{told ?? t('debrief-map:walkHow', words)}</output>
    </div>
  );
}

export function Reader(props: ReaderProps) {
  return (
    <div class="no-print stack value-map__readers">
      {props.picture.marks.length > 0 && <MarkReader {...props} />}
      {props.picture.frontier.length > 1 && <EdgeReader {...props} />}
    </div>
  );
}
