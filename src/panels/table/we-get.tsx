/** The right side of the paper: people and their terms, promises. People are never sorted by worth. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import { points } from '../../i18n/numbers';
import type { SeenGroup, SeenPledge } from '../../machine/views';
import type { Scenario } from '../../scenario/scenario';
import { Button } from '../parts/button';
import { caseWords, toldIn } from '../parts/case-words';
import { labelOf } from '../parts/names';
import { withGroup, withPledge } from './change-draft';
import { Choices, Tick } from './choices';
import { Section } from './section';
import { FEW_ENOUGH, rumour, type SideProps, shownFirst } from './we-give';

function GroupTerms({ scenario, group, draft, onDraft }: SideProps & { readonly group: SeenGroup }) {
  // Who would be left behind matters only where expelling is on offer, and others would go.
  const some = group.options.some(({ terms }) => terms === 'exile') && group.held > group.refusing;
  const refusal = some ? 'table:refusing' : 'table:refusingOnly';
  return (
    <Choices
      name={`group-${group.id}`}
      legend={
        <>
          <span lang={toldIn(scenario)}>{labelOf(scenario, group.id)}</span>
          <b> · {t('common:people', { count: group.held })}</b>
        </>
      }
      about={
        <>
          {t('table:holdStay', { range: rumour(scenario, group.hold) })}
          {group.refusing > 0 && <> · {t(refusal, { count: group.refusing })}</>}
        </>
      }
      choices={[
        { value: '', label: t('table:notNow') },
        ...group.options.map(({ terms, mandate }) => ({
          value: terms,
          label: t(`table:terms.${terms}`),
          note: t('table:mandate', { mandate: points(mandate) }),
        })),
      ]}
      chosen={draft.groups[group.id] ?? ''}
      onChoose={(value) => {
        const terms = group.options.find((option) => option.terms === value)?.terms ?? null;
        onDraft(withGroup(draft, group.id, terms));
      }}
    />
  );
}

/** What a promise brings, what it costs him, and which moves of his own it rules out while it is kept. */
function pledgeWords(scenario: Scenario, { id, mandate, hold }: SeenPledge): string {
  const stops = scenario.pledges.find((pledge) => pledge.id === id)?.stops ?? [];
  return [
    t('table:mandate', { mandate: points(mandate) }),
    t('table:hold', { range: rumour(scenario, hold) }),
    ...stops.map((kind) => t(`table:stops.${kind}`, caseWords(scenario))),
  ].join(' · ');
}

export function WeGet(props: SideProps) {
  const { scenario, view, draft, onDraft } = props;
  const [all, showAll] = useState(false);
  const groups = view.groups.filter(({ options }) => options.length > 0);
  const few = shownFirst(groups, [draft, view.table?.standing ?? null], () => true);
  const hidden = groups.length - few.length;
  const pledges = view.pledges.filter(({ available }) => available);
  return (
    <div class="stack composer__side">
      <h4>{t('table:weGet')}</h4>
      <Section
        title={t('table:people')}
        note={t('table:chosenOf', { count: Object.keys(draft.groups).length, all: groups.length })}
        opens
      >
        {(all ? groups : few).map((group) => (
          <GroupTerms key={group.id} {...props} group={group} />
        ))}
        {hidden > 0 && (
          <Button look="quiet" expanded={all} onClick={() => showAll(!all)}>
            {all ? t('table:showFew') : t('table:showAll', { count: hidden })}
          </Button>
        )}
      </Section>
      {pledges.length > 0 && (
        <Section
          title={t('table:pledges')}
          note={t('table:chosenOf', { count: draft.pledges.length, all: pledges.length })}
          opens={draft.pledges.length > 0 || pledges.length <= FEW_ENOUGH}
        >
          {pledges.map((pledge) => (
            <Tick
              key={pledge.id}
              label={<span lang={toldIn(scenario)}>{labelOf(scenario, pledge.id)}</span>}
              about={pledgeWords(scenario, pledge)}
              checked={draft.pledges.includes(pledge.id)}
              onChange={(on) => onDraft(withPledge(draft, pledge.id, on))}
            />
          ))}
        </Section>
      )}
    </div>
  );
}
