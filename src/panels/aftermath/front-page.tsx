/** The front page of the day. */
import { flourishSvg } from '../../art/icons';
import { t } from '../../i18n/messages';
import { longDate, whole } from '../../i18n/numbers';
import type { Scenario } from '../../scenario/scenario';
import { sideName } from '../parts/case-words';
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
          <dd>{says}</dd>
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
  return (
    <article class={lead ? 'story story--lead' : 'story'}>
      {lead ? <h3>{story.headline}</h3> : <h4>{story.headline}</h4>}
      <p class="words">{story.text}</p>
      <Basis basis={story.basis} />
      <Reactions scenario={scenario} story={story} />
    </article>
  );
}

/** People held and people moving: the stock and the flow, always both. */
function StockAndFlow({ view }: Playing) {
  const now = (kind: 'release' | 'arrests') =>
    view.news
      .filter((entry) => entry.kind === kind && entry.visit === view.visit)
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
        <dd>{whole(now('arrests'))}</dd>
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
      {others.length > 0 && (
        <div class="front-page__rest">
          {others.map((story) => (
            <Article key={story.key} scenario={scenario} story={story} />
          ))}
        </div>
      )}
    </section>
  );
}
