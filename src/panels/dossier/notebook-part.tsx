/** Dossier: what was learned, when and from whom; how reliable he seems. */
import { t } from '../../i18n/messages';
import { whole } from '../../i18n/numbers';
import { caseWords } from '../parts/case-words';
import { noteWords } from '../parts/learned';
import { labelOf } from '../parts/names';
import { sourceWords } from '../parts/source-words';
import type { Playing } from '../use-shell';

export function NotebookPart({ scenario, view }: Playing) {
  const { reliability } = view;
  const words = caseWords(scenario);
  const visits = [...new Set(view.notebook.map(({ visit }) => visit))].reverse();
  const told = {
    low: whole(reliability.low * 100),
    high: whole(reliability.high * 100),
    source: sourceWords(scenario, reliability),
  };
  return (
    <>
      <div class="card">
        <h3>{t('dossier:reliability', words)}</h3>
        <p>{t('dossier:reliabilityRange', told)}</p>
      </div>
      {view.pressures.length > 0 && (
        <div class="card">
          <h3>{t('dossier:between')}</h3>
          <ul>
            {view.pressures.map(({ visit, kind, people }) => (
              <li key={visit}>
                {t('dossier:betweenVisit', {
                  visit,
                  what: t(`aftermath:headline.pressure-${kind}`, { ...words, count: people }),
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
      <h3>{t('dossier:notes')}</h3>
      {visits.length === 0 && <p>{t('dossier:noNotes')}</p>}
      {visits.map((visit) => (
        <section class="paper note stack" key={visit} aria-label={t('dossier:visit', { visit })}>
          <h4 class="label">{t('dossier:visit', { visit })}</h4>
          <ul>
            {view.notebook
              .filter((note) => note.visit === visit)
              .map((note, index) => (
                <li key={index}>
                  {note.hint === 'none'
                    ? noteWords(scenario, note)
                    : `${labelOf(scenario, note.about)}: ${t(note.hint === 'more' ? 'dossier:hintMore' : 'dossier:hintLess', words)}`}{' '}
                  <small>({sourceWords(scenario, note.range)})</small>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
