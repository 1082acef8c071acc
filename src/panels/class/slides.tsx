/** What the projector shows, one after the other. Only replayed results are in it, and only in groups of five or more. */
import type { ComponentChildren } from 'preact';
import { commonMisbeliefs } from '../../class/beliefs';
import { crowdsOf } from '../../class/crowds';
import type { Facts } from '../../class/facts';
import { promptsOf } from '../../class/prompts';
import { binsOf, coarseBins, spreadOf } from '../../class/spread';
import { DIMENSIONS } from '../../debrief/verdict';
import { t } from '../../i18n/messages';
import { whole } from '../../i18n/numbers';
import { caseWords } from '../parts/case-words';
import type { ClassCase } from './desk';
import { MapDrawing } from './map-drawing';
import { beliefWords, FEW, promptWords } from './shared-words';
import { Strip } from './strip';

export interface Slide {
  readonly title: string;
  readonly body: ComponentChildren;
}

const MOST_BELIEFS = 3;
const BINS = 10;

function peopleSlide(facts: readonly Facts[]): Slide {
  const of = (what: 'freed' | 'stayed' | 'arrested') => facts.map(({ claim }) => claim[what]);
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const share = (100 * sum(of('stayed'))) / Math.max(1, sum(of('freed')));
  const figures = [
    [whole(facts.length), t('class:slideCampaigns')],
    [whole(spreadOf(of('freed'))?.median ?? 0), t('class:slideFreed')],
    [t('class:percent', { share: whole(share) }), t('class:slideStayed')],
    [whole(spreadOf(of('arrested'))?.median ?? 0), t('class:slideArrested')],
  ] as const;
  return {
    title: t('class:slidePeople'),
    body: (
      <ul class="list projector__figures">
        {figures.map(([figure, what]) => (
          <li key={what}>
            <b>{figure}</b> {what}
          </li>
        ))}
      </ul>
    ),
  };
}

function mapSlide({ scenario, band }: ClassCase, facts: readonly Facts[]): Slide {
  const words = caseWords(scenario);
  const crowds = crowdsOf(
    facts.map(({ claim: { his, ours } }) => ({ his, ours })),
    FEW,
  );
  return {
    title: t('class:map'),
    body: (
      <>
        <MapDrawing
          width={1200}
          height={560}
          band={band}
          marks={[]}
          crowds={crowds}
          axes={{ his: t('class:mapAxisHis', words), ours: t('class:mapAxisOurs') }}
          label={t('class:mapLabel', { count: facts.length })}
          letters={24}
        />
        <ul class="list class__legend">
          <li>
            <i class="legend legend--crowd" /> {t('class:mapCrowd')}
          </li>
          {band.length > 0 && (
            <li>
              <i class="legend legend--band" /> {t('class:mapEdge')}
            </li>
          )}
        </ul>
      </>
    ),
  };
}

function dimensionsSlide(facts: readonly Facts[]): Slide {
  return {
    title: t('class:dimensions'),
    body: (
      <ul class="list projector__dimensions">
        {DIMENSIONS.map((name, at) => {
          const values = facts.map(({ claim }) => claim.dimensions[at] ?? 0);
          const spread = spreadOf(values);
          if (!spread) return null;
          const { lower, median, upper } = spread;
          const says = t('class:dimensionSays', { lower: whole(lower), median: whole(median), upper: whole(upper) });
          const label = t(`debrief:dimension.${name}`);
          return (
            <li key={name}>
              <b>{label}</b>
              <Strip
                values={[]}
                spread={spread}
                bins={coarseBins(binsOf(values, BINS), FEW)}
                label={`${label}: ${says}`}
              />
              <span>{whole(median)}</span>
            </li>
          );
        })}
      </ul>
    ),
  };
}

function beliefsSlide({ scenario }: ClassCase, facts: readonly Facts[]): Slide {
  const shared = commonMisbeliefs(facts).filter(({ count }) => count >= FEW);
  return {
    title: t('class:beliefs'),
    body: (
      <ul class="list projector__sentences">
        {shared.length === 0 && <li>{t('class:slideBeliefsNone')}</li>}
        {shared.slice(0, MOST_BELIEFS).map((belief) => (
          <li key={`${belief.kind} ${belief.id}`}>{beliefWords(scenario, belief, true)}</li>
        ))}
      </ul>
    ),
  };
}

export function slidesOf(shown: ClassCase, facts: readonly Facts[]): readonly Slide[] {
  const questions = promptsOf(facts).map((prompt): Slide => {
    const { saw, ask } = promptWords(shown.scenario, prompt, true);
    return {
      title: t('class:slideQuestion'),
      body: (
        <div class="projector__question">
          <p>{saw}</p>
          <p>
            <b>{ask}</b>
          </p>
        </div>
      ),
    };
  });
  return [peopleSlide(facts), mapSlide(shown, facts), dimensionsSlide(facts), beliefsSlide(shown, facts), ...questions];
}
