/** The left side of the paper: relief by rungs, gestures. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import { points } from '../../i18n/numbers';
import type { Package, ReliefChange, SeenGive, SeenRange } from '../../machine/views';
import type { Scenario } from '../../scenario/scenario';
import { Button } from '../parts/button';
import { toldIn } from '../parts/case-words';
import { labelOf } from '../parts/names';
import { sourceWords } from '../parts/source-words';
import type { Playing } from '../use-shell';
import { withGesture, withRelief } from './change-draft';
import { Choices, Tick } from './choices';
import { ItemSign } from './item-sign';
import { placeOf } from './package-items';
import { Section } from './section';

export interface SideProps extends Playing {
  readonly draft: Package;
  readonly onDraft: (draft: Package) => void;
}

/** So many are shown before one asks for all. */
export const FEW = 5;
/** So few need no fold that is closed. */
export const FEW_ENOUGH = 3;

/** Those that could well be traded now, first; all on request. Whatever a paper on the table names is always among them. */
export function shownFirst<T extends { readonly id: string }>(
  items: readonly T[],
  papers: readonly (Package | null)[],
  isPlausible: (item: T) => boolean,
): readonly T[] {
  const plausible = items.filter(isPlausible).slice(0, FEW);
  return items.filter(
    (item) => plausible.includes(item) || papers.some((paper) => paper !== null && placeOf(paper, item.id) !== null),
  );
}

function price(option: SeenGive['options'][number]): string {
  const words = { cost: points(option.cost), allies: points(option.alliesCost) };
  return t(option.alliesCost > 0 ? 'table:costAndAllies' : 'table:cost', words);
}

/** A range, and whose word it is. */
export const rumour = (scenario: Scenario, range: SeenRange): string =>
  t('table:rumourFrom', { low: points(range.low), high: points(range.high), source: sourceWords(scenario, range) });

function Ladder({ scenario, give, draft, onDraft }: SideProps & { readonly give: SeenGive }) {
  const icon = scenario.relief.find(({ id }) => id === give.id)?.icon ?? '';
  const { worth, lapsesAfter } = give;
  const inForce = (['none', 'licence', 'suspension', 'lifted'] as const)[give.rung];
  return (
    <Choices
      name={`relief-${give.id}`}
      legend={
        <>
          <ItemSign icon={icon} />
          <span lang={toldIn(scenario)}>{labelOf(scenario, give.id)}</span>
        </>
      }
      about={
        <>
          {t('table:worthFull', { range: rumour(scenario, worth) })}
          {inForce !== 'none' && <> · {t('table:inForce', { step: t(`common:step.${inForce}`) })}</>}
          {lapsesAfter > 0 && <> · {t('table:lapses', { visit: lapsesAfter })}</>}
        </>
      }
      choices={[
        { value: '', label: t('table:nothingNow') },
        ...give.options.map((option) => ({
          value: option.change,
          label: t(`table:rung.${option.change}`),
          note: price(option),
        })),
      ]}
      chosen={draft.relief[give.id] ?? ''}
      onChoose={(value) => {
        const option = give.options.find(({ change }) => change === value)?.change;
        onDraft(withRelief(draft, give.id, isRung(option) ? option : null));
      }}
    />
  );
}

const isRung = (change: ReliefChange | 'give' | undefined): change is ReliefChange =>
  change !== undefined && change !== 'give';

export function WeGive(props: SideProps) {
  const { scenario, view, draft, onDraft } = props;
  const [all, showAll] = useState(false);
  const ladders = view.gives.filter((give) => give.kind === 'relief' && give.options.length > 0);
  const gestures = view.gives.filter((give) => give.kind === 'gesture' && give.options.length > 0);
  const later = view.gives.filter((give) => give.kind === 'gesture' && !give.given && !give.available).length;
  const few = shownFirst(ladders, [draft, view.table?.standing ?? null], ({ options }) =>
    options.some(({ cost }) => cost <= view.authority),
  );
  const hidden = ladders.length - few.length;
  const chosenRelief = Object.keys(draft.relief).length;
  return (
    <div class="stack composer__side">
      <h4>{t('table:weGive')}</h4>
      <Section title={t('table:relief')} note={t('table:chosenOf', { count: chosenRelief, all: ladders.length })} opens>
        {(all ? ladders : few).map((give) => (
          <Ladder key={give.id} {...props} give={give} />
        ))}
        {hidden > 0 && (
          <Button look="quiet" expanded={all} onClick={() => showAll(!all)}>
            {all ? t('table:showFew') : t('table:showAll', { count: hidden })}
          </Button>
        )}
      </Section>
      {gestures.length + later > 0 && (
        <Section
          title={t('table:gestures')}
          note={t('table:chosenOf', { count: draft.gestures.length, all: gestures.length })}
          opens={draft.gestures.length > 0 || gestures.length <= FEW_ENOUGH}
        >
          {gestures.map((give) => (
            <Tick
              key={give.id}
              label={<span lang={toldIn(scenario)}>{labelOf(scenario, give.id)}</span>}
              about={`${give.options.map(price).join()} · ${rumour(scenario, give.worth)}`}
              checked={draft.gestures.includes(give.id)}
              onChange={(on) => onDraft(withGesture(draft, give.id, on))}
            />
          ))}
          {later > 0 && <p class="hint">{t('table:later', { count: later })}</p>}
        </Section>
      )}
    </div>
  );
}
