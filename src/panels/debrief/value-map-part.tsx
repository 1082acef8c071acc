/** The value map, in stages: your deals alone, then your guess of the edge, then the edge itself, of the campaign and of each visit. */
import { useState } from 'preact/hooks';
import { bestWith, type JudgedGuess } from '../../debrief/edge-guess';
import type { ValueMap } from '../../debrief/value-map';
import { t } from '../../i18n/messages';
import { points } from '../../i18n/numbers';
import type { Scenario } from '../../scenario/scenario';
import { Button } from '../parts/button';
import { caseWords } from '../parts/case-words';
import type { Deep } from '../shell';
import { FoundPart } from './found-part';
import { Chart } from './map/chart';
import { EdgeTable } from './map/edge-table';
import { Guess } from './map/guess';
import { type Picture, pictureOfCampaign, pictureOfVisit, withoutEdge } from './map/picture';
import { Key, MarkTable, Reader } from './map/reader';
import { type Guessing, useGuess } from './map/use-guess';
import { useWidth } from './map/use-width';
import { DebriefPart } from './part';
import './value-map.css';

interface ValueMapProps {
  readonly scenario: Scenario;
  readonly found: Deep['map'];
}

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

interface FirstProps {
  readonly picture: Picture;
  readonly guessing: Guessing;
  readonly words: Words;
}

/** What one marks on a click: the place to guess that lies nearest. */
const nearest = (guess: Guessing['guess'], his: number): number =>
  guess.reduce((best, place, at) => {
    const far = (other: number) => Math.abs((guess[other]?.his ?? 0) - his);
    return Math.abs(place.his - his) < far(best) ? at : best;
  }, 0);

function BeforeTheEdge({ picture, guessing, words }: FirstProps) {
  const { element, width } = useWidth<HTMLDivElement>(640);
  const first = withoutEdge(picture);
  const [least, most] = picture.ours;
  const { guess, change } = guessing;
  return (
    <>
      <div ref={element}>
        <Chart
          picture={first}
          width={width}
          axes={{ his: t('debrief-map:axisHis', words), ours: t('debrief-map:axisOurs') }}
          label={t('debrief-map:chartFirst')}
          guess={guess}
          onPoint={({ his, ours }) => change(nearest(guess, his), Math.round(ours / 50) * 50)}
        />
      </div>
      {first.marks.length === 0 && <p>{t('debrief-map:noDeals')}</p>}
      <Key marks={first.marks} words={words} edge={false} />
      <Guess
        guess={guess}
        least={least}
        most={most}
        words={words}
        change={change}
        show={guessing.show}
        skip={guessing.skip}
      />
    </>
  );
}

interface ShownProps {
  readonly map: ValueMap;
  readonly guessing: Guessing;
  readonly words: Words;
}

function Shown({ map, guessing, words }: ShownProps) {
  const [chosen, choose] = useState(0);
  const [read, setRead] = useState<number | undefined>(undefined);
  const { element, width } = useWidth<HTMLDivElement>(640);
  const visit = map.visits.find((one) => one.visit === chosen);
  const picture = visit ? pictureOfVisit(visit) : pictureOfCampaign(map.campaign);
  const limits = visit ?? map.campaign;
  const look = (at: number) => {
    choose(at);
    setRead(undefined);
  };
  return (
    <>
      <fieldset class="value-map__choice">
        <legend>{t('debrief-map:choose')}</legend>
        {[0, ...map.visits.map((one) => one.visit)].map((at) => (
          <label key={at}>
            <input type="radio" name="value-map" checked={at === (visit?.visit ?? 0)} onChange={() => look(at)} />
            <span>{at === 0 ? t('debrief-map:campaign') : t('debrief-map:visit', { visit: at })}</span>
          </label>
        ))}
      </fieldset>
      <p>
        {t(visit ? 'debrief-map:visitAbout' : 'debrief-map:campaignAbout', {
          ...words,
          appetite: points(limits.appetite),
          authority: points(limits.authority),
        })}
      </p>
      {!visit && guessing.judged && (
        <p class="value-map__verdict">
          <strong>{guessWords(guessing.judged)}</strong>
        </p>
      )}
      <div ref={element}>
        <Chart
          picture={picture}
          width={width}
          axes={{ his: t('debrief-map:axisHis', words), ours: t('debrief-map:axisOurs') }}
          label={t('debrief-map:chart', words)}
          read={read}
          guess={!visit && guessing.judged ? guessing.guess : undefined}
        />
      </div>
      <Reader marks={picture.marks} words={words} read={read} onRead={setRead} />
      <Key marks={picture.marks} words={words} edge />
      <p>
        {picture.zone
          ? t('debrief-map:zone', { ...words, least: points(picture.disagreement.his) })
          : t('debrief-map:noZone')}{' '}
        {distanceWords(picture, words)}
      </p>
      <details>
        <summary>{t('debrief-map:table')}</summary>
        <MarkTable marks={picture.marks} words={words} />
        <EdgeTable frontier={picture.frontier} words={words} />
      </details>
      {!visit && (
        <Button look="quiet" class="no-print value-map__again" onClick={guessing.again}>
          {t('debrief-map:again')}
        </Button>
      )}
    </>
  );
}

function Staged({ scenario, map }: { readonly scenario: Scenario; readonly map: ValueMap }) {
  const words = caseWords(scenario);
  const picture = pictureOfCampaign(map.campaign);
  const guessing = useGuess(map.campaign.frontier, Math.round((picture.ours[1] * 0.3) / 100) * 100);
  return guessing.shown ? (
    <Shown map={map} guessing={guessing} words={words} />
  ) : (
    <BeforeTheEdge picture={picture} guessing={guessing} words={words} />
  );
}

export function ValueMapPart({ scenario, found }: ValueMapProps) {
  return (
    <DebriefPart id="value-map" title={t('debrief-map:title')} about={t('debrief-map:about', caseWords(scenario))}>
      <FoundPart found={found}>{(map) => <Staged scenario={scenario} map={map} />}</FoundPart>
      <p class="debrief__note">{t('debrief-map:aboutJoint')}</p>
    </DebriefPart>
  );
}
