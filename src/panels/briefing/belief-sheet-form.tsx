/**
 * The belief sheet: optional, quick, and compared with the truth in the debrief. It opens with what was believed on the last
 * visit; who still believes it says so with one press, and what was begun is kept when one departs.
 */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import type { BeliefSheet } from '../../machine/views';
import { announce } from '../live-region';
import { Button } from '../parts/button';
import { keepFocus } from '../parts/keep-focus';
import { type Playing, useShell } from '../use-shell';
import { BeliefFields, type Filling } from './belief-fields';
import { EMPTY_SHEET, nearestSureness, pointsTyped, sheetWords } from './belief-words';

const PLACES = [0, 1, 2] as const;

const fillingOf = ({ wants, never, walkAway, confidence }: BeliefSheet): Filling => ({
  wants: PLACES.map((place) => wants[place] ?? ''),
  never,
  walkAway: walkAway === null ? '' : String(walkAway),
  confidence: nearestSureness(confidence),
});

const sheetOf = ({ wants, never, walkAway, confidence }: Filling): BeliefSheet => ({
  wants: wants.filter((id) => id !== ''),
  never,
  walkAway: pointsTyped(walkAway),
  confidence,
});

interface FormProps extends Playing {
  /** What has been filled in and not noted yet; the briefing notes it as one departs. */
  readonly unsaved: { current: BeliefSheet | null };
}

export function BeliefSheetForm({ scenario, view, unsaved }: FormProps) {
  const shell = useShell();
  const noted = view.beliefs.find(({ visit }) => visit === view.visit);
  const last = noted ?? view.beliefs.at(-1);
  const [filling, fill] = useState(fillingOf(last?.sheet ?? EMPTY_SHEET));
  const [open, setOpen] = useState(false);
  const note = (sheet: BeliefSheet) => {
    unsaved.current = null;
    shell.send({ type: 'MOVE', move: { type: 'BELIEVE', sheet } });
    announce(t('briefing:sheetSaved'));
    setOpen(false);
    keepFocus('#sheet-title');
  };
  return (
    <section class="card stack beliefs" aria-labelledby="sheet-title">
      <h3 id="sheet-title">{t('briefing:sheet')}</h3>
      <p>
        {noted
          ? t('briefing:sheetSaved')
          : last && !open
            ? t('briefing:sheetLast', { visit: last.visit })
            : t('briefing:sheetAbout')}
      </p>
      {last && !open && <p class="beliefs__says">{sheetWords(scenario, last.sheet)}</p>}
      <div class="row">
        {last && !noted && !open && (
          <Button onClick={() => note({ ...last.sheet, wants: [...last.sheet.wants] })}>
            {t('briefing:sheetSame')}
          </Button>
        )}
        <Button look="quiet" expanded={open} onClick={() => setOpen(!open)}>
          {t(last ? 'briefing:sheetAgain' : 'briefing:sheetOpen')}
        </Button>
      </div>
      {open && (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            note(sheetOf(filling));
          }}
        >
          <BeliefFields
            scenario={scenario}
            view={view}
            filling={filling}
            onChange={(next) => {
              fill(next);
              unsaved.current = sheetOf(next);
            }}
          />
          <button type="submit" class="button">
            {t('briefing:save')}
          </button>
        </form>
      )}
    </section>
  );
}
