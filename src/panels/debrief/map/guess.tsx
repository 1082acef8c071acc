/** Before the edge is shown: you say where you think it lies, by dragging, clicking or the arrow keys, or pass it over. */
import { t } from '../../../i18n/messages';
import { Button } from '../../parts/button';
import { keepFocus } from '../../parts/keep-focus';
import { Chart } from './chart';
import { Handles } from './handles';
import { Key } from './key';
import { type Picture, withoutEdge } from './picture';
import type { Guessing } from './use-guess';
import { useWidth } from './use-width';

interface GuessProps {
  readonly picture: Picture;
  readonly guessing: Guessing;
  readonly words: Readonly<Record<string, string>>;
}

/** What one marks on a click: the place to guess that lies nearest. */
const nearest = (guess: Guessing['guess'], his: number): number =>
  guess.reduce((best, place, at) => {
    const far = (other: number) => Math.abs((guess[other]?.his ?? 0) - his);
    return Math.abs(place.his - his) < far(best) ? at : best;
  }, 0);

export function Guess({ picture, guessing, words }: GuessProps) {
  const { element, width } = useWidth<HTMLDivElement>(640);
  const first = withoutEdge(picture);
  const [least, most] = first.ours;
  const { guess, change, show, skip } = guessing;
  const set = (at: number, ours: number) => change(at, Math.min(most, Math.max(least, Math.round(ours / 50) * 50)));
  const reveal = (shown: () => void) => () => {
    shown();
    keepFocus('.value-map__verdict, .value-map__choice input');
  };
  return (
    <>
      <div class="value-map__task">
        <h3>{t('debrief-map:guessTitle')}</h3>
        <p>{t('debrief-map:guessAbout', words)}</p>
        <p>{t('debrief-map:guessHow')}</p>
      </div>
      <div ref={element}>
        <Chart
          picture={first}
          width={width}
          words={words}
          label={t('debrief-map:chartFirst')}
          onPoint={({ his, ours }) => set(nearest(guess, his), ours)}
          guess={guess}
        >
          {(scales) => <Handles guess={guess} scales={scales} least={least} most={most} words={words} move={change} />}
        </Chart>
      </div>
      <div class="row">
        <Button look="main" onClick={reveal(show)}>
          {t('debrief-map:show')}
        </Button>
        <Button look="quiet" onClick={reveal(skip)}>
          {t('debrief-map:skip')}
        </Button>
      </div>
      {first.marks.length === 0 && <p>{t('debrief-map:noDeals')}</p>}
      <Key marks={first.marks} words={words} edge={false} />
    </>
  );
}
