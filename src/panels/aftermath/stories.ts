/** The stories of the day: the scenario's events and what the engine reports, the weightiest first. */
import { t } from '../../i18n/messages';
import type { NewsEntry, PlayerView } from '../../machine/views';
import type { Basis, Scenario, ScenarioEvent, Side } from '../../scenario/scenario';
import { stillMissing } from '../delivery/fates';
import { caseWords } from '../parts/case-words';
import { labelOf } from '../parts/names';

export interface Story {
  readonly key: string;
  readonly headline: string;
  readonly text: string;
  readonly reactions: readonly { readonly side: Side; readonly says: string }[];
  /** Where an event comes from; null for what happened at this table. */
  readonly basis: { readonly basis: Basis; readonly source: string; readonly date: string } | null;
  readonly weight: number;
}

const SIDES = ['him', 'washington', 'allies', 'moscow', 'world'] as const satisfies readonly Side[];

/** How much a kind of news weighs: a story of the case's own leads, as it does on the stage; many people come next. */
const WEIGHT: { readonly [K in NewsEntry['kind']]: number } = {
  event: 60,
  release: 50,
  arrests: 45,
  breach: 58,
  'broken-off': 52,
  disavowal: 48,
  shortfall: 40,
  pressure: 44,
  'no-deal': 30,
  lapse: 26,
  'pledge-broken': 24,
};
const MANY_PEOPLE = 10;
const HEAVIER = 8;
/** So many tellings of one pressure take turns. */
const TELLINGS = 3;

/** Kinds of which one story tells all, counting their people together. */
const GATHERED = ['release', 'arrests'] as const;
/** Kinds with a telling of their own. */
const TOLD_APART = ['event', 'shortfall', ...GATHERED] as const;

function eventStory(scenario: Scenario, event: ScenarioEvent): Story {
  const source = event.source ? scenario.sources[event.source] : undefined;
  return {
    key: event.id,
    headline: event.headline,
    text: event.text,
    reactions: SIDES.flatMap((side) => {
      const says = event.reactions[side];
      return says ? { side, says } : [];
    }),
    basis: {
      basis: event.basis,
      source: source ? [source.publisher, source.title].filter(Boolean).join(', ') : '',
      date: event.date ?? '',
    },
    weight: WEIGHT.event,
  };
}

function plainStory(scenario: Scenario, view: PlayerView, entry: NewsEntry): Story {
  const { kind, id, people } = entry;
  const { exiled = 0, stayed = 0 } = view.delivery ?? {};
  const words = {
    ...caseWords(scenario),
    label: labelOf(scenario, id),
    count: people,
    exiled,
    stayed,
  };
  const release = exiled === 0 ? '-stay' : stayed === 0 ? '-exile' : '-both';
  const pressed = kind === 'pressure' ? `-${id}` : '';
  const how = kind === 'release' ? release : pressed && `${pressed}.${turnOf(view, id)}`;
  const heavy = people >= MANY_PEOPLE && (kind === 'release' || kind === 'arrests');
  return {
    key: `${kind} ${id}`,
    headline: t(`aftermath:headline.${kind}${pressed}`, words),
    text: t(`aftermath:story.${kind}${how}`, words),
    reactions: [],
    basis: null,
    weight: WEIGHT[kind] + (heavy ? HEAVIER : 0),
  };
}

/** Which telling of a pressure's story it is this time. */
const turnOf = (view: PlayerView, id: string): number =>
  view.pressures.filter(({ kind, visit }) => kind === id && visit < view.visit).length % TELLINGS;

function gathered(news: readonly NewsEntry[]): readonly NewsEntry[] {
  const loose = news.filter(({ kind }) => !TOLD_APART.some((one) => one === kind));
  const sums = GATHERED.flatMap((kind) => {
    const same = news.filter((entry) => entry.kind === kind);
    const [first] = same;
    return first ? { ...first, people: same.reduce((sum, { people }) => sum + people, 0) } : [];
  });
  return [...sums, ...loose];
}

/** One story for all that was promised and has not come, even after we had answered. */
function shortfallStory(scenario: Scenario, view: PlayerView): readonly Story[] {
  if (!view.delivery) return [];
  const { groups, pledges } = stillMissing(view.delivery);
  const missing = [...groups, ...pledges];
  if (missing.length === 0) return [];
  return [
    {
      key: 'shortfall',
      headline: t('aftermath:headline.shortfall'),
      text: t('aftermath:story.shortfall', { list: missing.map((id) => labelOf(scenario, id)).join('; ') }),
      reactions: [],
      basis: null,
      weight: WEIGHT.shortfall,
    },
  ];
}

/** Stories of the visit's aftermath, weightiest first; in the order they happened where they weigh the same. */
export function storiesOf(scenario: Scenario, view: PlayerView): readonly Story[] {
  const news = view.news.filter(({ visit }) => visit === view.visit);
  const events = news.flatMap(({ kind, id }) => {
    const event = kind === 'event' ? scenario.events.find((one) => one.id === id) : undefined;
    return event?.phase === 'aftermath' ? eventStory(scenario, event) : [];
  });
  const plain = gathered(news).map((entry) => plainStory(scenario, view, entry));
  return [...events, ...plain, ...shortfallStory(scenario, view)].sort((a, b) => b.weight - a.weight);
}
