/** The value map with its edge: of the whole campaign or of one visit, from afar or near. */
import { useState } from 'preact/hooks';
import { bestWith, type JudgedGuess } from '../../../debrief/edge-guess';
import type { ValueMap } from '../../../debrief/value-map';
import { t } from '../../../i18n/messages';
import { points } from '../../../i18n/numbers';
import type { Scenario } from '../../../scenario/scenario';
import { Button } from '../../parts/button';
import { keepFocus } from '../../parts/keep-focus';
import { Chart } from './chart';
import { Key } from './key';
import { MapTable } from './map-table';
import { closeUp, isCrowded, type Picture, pictureOfCampaign, pictureOfVisit, placesAlong } from './picture';
import { PointsInFull } from './points-in-full';
import { Reader, type Reading } from './reader';
import type { Guessing } from './use-guess';
import { useWidth } from './use-width';

type Words = Readonly<Record<string, string>>;

/** Which way the marks lay, where they mostly lay one way. */
function guessWords({ off, apart }: JudgedGuess): string {
  if (off === null || apart === null) return '';
  if (apart < 100) return t('debrief-map:guessRight');
  if (Math.abs(off) < 0.6 * apart) return t('debrief-map:guessMixed', { off: points(apart) });
  return t(off > 0 ? 'debrief-map:guessFar' : 'debrief-map:guessNear', { off: points(Math.abs(off)) });
}

/** How far what was signed lies from the edge, in a sentence. */
function distanceWords({ marks, frontier }: Picture, words: Words): string {
  const deal = marks.find(({ kind }) => kind === 'deal');
  const best = deal && bestWith(frontier, deal.his);
  if (!deal) return '';
  if (best === null || best === undefined || deal.ours > best + 50) return t('debrief-map:pastEdge');
  if (best - deal.ours <= 50) return t('debrief-map:onEdge');
  return t('debrief-map:farFromEdge', { ...words, ours: points(best), had: points(deal.ours) });
}

interface ChoiceProps {
  readonly visits: readonly number[];
  readonly chosen: number;
  readonly choose: (visit: number) => void;
}

function Choice({ visits, chosen, choose }: ChoiceProps) {
  return (
    <fieldset class="value-map__choice">
      <legend>{t('debrief-map:choose')}</legend>
      {[0, ...visits].map((at) => (
        <label key={at} class="value-map__tab">
          <input type="radio" name="value-map" checked={at === chosen} onChange={() => choose(at)} />
          <span>{at === 0 ? t('debrief-map:campaign') : t('debrief-map:visit', { visit: at })}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface ShownMapProps {
  readonly scenario: Scenario;
  readonly map: ValueMap;
  readonly guessing: Guessing;
  readonly words: Words;
}

export function ShownMap({ scenario, map, guessing, words }: ShownMapProps) {
  const [chosen, choose] = useState(0);
  const [isNear, setNear] = useState(false);
  const [read, setRead] = useState<Reading | null>(null);
  const { element, width } = useWidth<HTMLDivElement>(640);
  const visit = map.visits.find((one) => one.visit === chosen);
  const whole = visit ? pictureOfVisit(visit) : pictureOfCampaign(map.campaign);
  const isZoomed = isNear && isCrowded(whole);
  const picture = isZoomed ? closeUp(whole) : whole;
  const limits = visit ?? map.campaign;
  const reading = read?.of === 'edge' ? placesAlong(picture)[read.at] : picture.marks[read?.at ?? -1];
  const look = (at: number) => {
    choose(at);
    setRead(null);
  };
  const about = t(visit ? 'debrief-map:visitAbout' : 'debrief-map:campaignAbout', {
    ...words,
    appetite: points(limits.appetite),
    authority: points(limits.authority),
  });
  return (
    <>
      {guessing.judged && <p class="value-map__verdict">{guessWords(guessing.judged)}</p>}
      <Choice visits={map.visits.map((one) => one.visit)} chosen={visit?.visit ?? 0} choose={look} />
      <p>{about}</p>
      <div ref={element} class="value-map__sheet">
        <Chart
          picture={picture}
          width={width}
          words={words}
          label={t('debrief-map:chart', words)}
          reading={reading}
          guess={!visit && guessing.judged ? guessing.guess : undefined}
        />
        {isCrowded(whole) && (
          <Button look="quiet" class="no-print value-map__zoom" pressed={isZoomed} onClick={() => setNear(!isNear)}>
            {t('debrief-map:closer')}
          </Button>
        )}
      </div>
      <p class="value-map__said">
        {whole.zone
          ? t('debrief-map:zone', { ...words, least: points(whole.disagreement.his) })
          : t('debrief-map:noZone')}{' '}
        {distanceWords(whole, words)}
      </p>
      <Reader picture={picture} words={words} read={read} onRead={setRead} />
      <Key marks={picture.marks} words={words} edge />
      <MapTable picture={whole} words={words} />
      <PointsInFull scenario={scenario} map={limits} />
      {!visit && (
        <Button
          look="quiet"
          class="no-print value-map__again"
          onClick={() => {
            guessing.again();
            keepFocus('#debrief-value-map');
          }}
        >
          {t('debrief-map:again')}
        </Button>
      )}
    </>
  );
}
