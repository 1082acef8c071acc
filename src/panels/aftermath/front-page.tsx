/** The front page of the day. */
import { flourishSvg } from '../../art/icons';
import { t } from '../../i18n/messages';
import { longDate, whole } from '../../i18n/numbers';
import type { NewsEntry } from '../../machine/views';
import type { Scenario } from '../../scenario/scenario';
import { sideName, toldIn } from '../parts/case-words';
import { Drawing } from '../parts/drawing';
import type { Playing } from '../use-shell';
import { type Story, storiesOf } from './stories';

function Basis({ basis }: { readonly basis: Story['basis'] }) {
  if (!basis) return null;
  const words = { source: basis.source, date: basis.date };
  return (
    <p class="story__basis">
      {t(`aftermath:basis.${basis.basis}`)}
      {basis.source && ` · ${t(basis.date ? 'aftermath:sourceDated' : 'aftermath:source', words)}`}
    </p>
  );
}

function Reactions({ scenario, story }: { readonly scenario: Scenario; readonly story: Story }) {
  if (story.reactions.length === 0) return null;
  return (
    <dl class="reactions">
      {story.reactions.map(({ side, says }) => (
        <div key={side}>
          <dt>{sideName(scenario, side)}</dt>
          <dd lang={toldIn(scenario)}>{says}</dd>
        </div>
      ))}
    </dl>
  );
}

function Article({
  scenario,
  story,
  lead,
}: {
  readonly scenario: Scenario;
  readonly story: Story;
  readonly lead?: boolean;
}) {
  const lang = story.basis ? toldIn(scenario) : undefined;
  return (
    <article class={lead ? 'story story--lead' : 'story'}>
      {lead ? <h3 lang={lang}>{story.headline}</h3> : <h4 lang={lang}>{story.headline}</h4>}
      <p class="words" lang={lang}>
        {story.text}
      </p>
      <Basis basis={story.basis} />
      <Reactions scenario={scenario} story={story} />
    </article>
  );
}

/** People held and people moving: the stock and the flow, always both. */
function StockAndFlow({ view }: Playing) {
  const now = (...kinds: readonly NewsEntry['kind'][]) =>
    view.news
      .filter(({ kind, visit }) => kinds.includes(kind) && visit === view.visit)
      .reduce((sum, { people }) => sum + people, 0);
  const { held, freed, stayed, arrested } = view.totals;
  return (
    <dl class="stock">
      <div>
        <dt>{t('aftermath:freedNow')}</dt>
        <dd>{whole(now('release'))}</dd>
      </div>
      <div>
        <dt>{t('aftermath:takenNow')}</dt>
        <dd>{whole(now('arrests', 'pressure'))}</dd>
      </div>
      <div>
        <dt>{t('aftermath:held')}</dt>
        <dd>{whole(held)}</dd>
      </div>
      <div>
        <dt>{t('aftermath:freed')}</dt>
        <dd>{t('aftermath:freedOf', { freed, stayed, arrested })}</dd>
      </div>
    </dl>
  );
}

/** So many stories follow the lead at once; a narrow page folds the rest. */
const AT_ONCE = 2;

function Others({ scenario, stories }: { readonly scenario: Scenario; readonly stories: readonly Story[] }) {
  const narrow = typeof matchMedia !== 'undefined' && matchMedia('(max-width: 46rem)').matches;
  const folded = narrow ? stories.slice(AT_ONCE) : [];
  return (
    <>
      <div class="front-page__rest">
        {(narrow ? stories.slice(0, AT_ONCE) : stories).map((story) => (
          <Article key={story.key} scenario={scenario} story={story} />
        ))}
      </div>
      {folded.length > 0 && (
        <details class="front-page__more">
          <summary>{t('aftermath:more', { count: folded.length })}</summary>
          {folded.map((story) => (
            <Article key={story.key} scenario={scenario} story={story} />
          ))}
        </details>
      )}
    </>
  );
}

export function FrontPage({ scenario, view }: Playing) {
  const [lead, ...others] = storiesOf(scenario, view);
  const paper = scenario.stage.paper || t('aftermath:paper');
  const date = scenario.calendar.find(({ visit }) => visit === view.visit)?.date;
  return (
    <section class="paper front-page" aria-label={paper}>
      <header class="masthead">
        <p class="masthead__name">{paper}</p>
        <Drawing svg={flourishSvg()} />
        <p class="masthead__date">{date && longDate(date)}</p>
      </header>
      {lead ? <Article scenario={scenario} story={lead} lead /> : <p class="story">{t('aftermath:quiet')}</p>}
      <StockAndFlow scenario={scenario} view={view} />
      {others.length > 0 && <Others scenario={scenario} stories={others} />}
    </section>
  );
}
