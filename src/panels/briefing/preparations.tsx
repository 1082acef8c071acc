/** What one can prepare before a visit, and what came of it. */
import { t } from '../../i18n/messages';
import { announce } from '../live-region';
import { Button } from '../parts/button';
import { toldIn } from '../parts/case-words';
import { keepFocus } from '../parts/keep-focus';
import { type Playing, useShell } from '../use-shell';

export function Preparations({ scenario, view }: Playing) {
  const shell = useShell();
  const offered = scenario.preparations.flatMap((preparation) => {
    const seen = view.preparations.find(({ id }) => id === preparation.id);
    return seen ? [{ preparation, done: seen.done }] : [];
  });
  return (
    <section class="stack" aria-labelledby="preparations-title">
      <h3 id="preparations-title">{t('briefing:preparations')}</h3>
      <p>{offered.length > 0 ? t('briefing:left', { count: view.preparationsLeft }) : t('briefing:nonePossible')}</p>
      <ul class="list stack">
        {offered.map(({ preparation: { id, label, about, result }, done }) => (
          <li key={id} data-preparation={id} class={`card preparation ${done ? 'preparation--done' : ''}`}>
            {done ? (
              <>
                <p>
                  <span class="stamp">{t('briefing:done')}</span> <b lang={toldIn(scenario)}>{label}</b>
                </p>
                {result && <p lang={toldIn(scenario)}>{result}</p>}
              </>
            ) : (
              <Button
                note={about}
                blocked={view.preparationsLeft > 0 ? undefined : t('briefing:noTime')}
                onClick={() => {
                  shell.send({ type: 'MOVE', move: { type: 'PREPARE', preparation: id } });
                  announce(t('briefing:prepared', { label, result }));
                  keepFocus(`[data-preparation="${id}"]`);
                }}
              >
                <b lang={toldIn(scenario)}>{label}</b>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
