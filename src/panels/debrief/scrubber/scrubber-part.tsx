/** The campaign as a strip one can draw back and forth: every move, with the stage following, and the cards turned up at each. */
import { useEffect, useMemo } from 'preact/hooks';
import { momentAt, visitMarks } from '../../../debrief/moment';
import { t } from '../../../i18n/messages';
import { Button } from '../../parts/button';
import { Changes } from '../../parts/changes';
import { useShell, useShellState } from '../../use-shell';
import { DebriefPart } from '../part';
import type { StepProps } from '../steps';
import { MeterCharts } from './meter-charts';
import { moveWords } from './move-words';
import { ThreeColumns } from './three-columns';
import './scrubber.css';

/** What an exchange at the table came to at this moment, hidden numbers and all, stands in the visits below. */
export function ScrubberPart({ scenario, rounds, moves }: Pick<StepProps, 'scenario' | 'rounds' | 'moves'>) {
  const shell = useShell();
  const end = rounds.length - 1;
  const at = useShellState((state) => state.session.scrub) ?? end;
  const marks = useMemo(() => visitMarks(rounds), [rounds]);
  const moment = useMemo(() => momentAt(scenario, rounds, moves, at), [scenario, rounds, moves, at]);
  const scrub = (to: number) => shell.send({ type: 'SCRUB', at: Math.min(end, Math.max(0, to)) });
  // Whoever leaves this step is at the end again, and so is the stage.
  useEffect(() => () => shell.send({ type: 'SCRUB', at: null }), [shell]);
  const where = t('debrief-time:where', {
    visit: moment.visit,
    phase: t(`common:phase.${moment.phase}`),
    move: moveWords(scenario, moment.move),
  });
  return (
    <DebriefPart id="scrubber" title={t('debrief-time:title')} about={t('debrief-time:about')}>
      <div class="scrubber no-print">
        <label class="scrubber__slider">
          <span>{t('debrief-time:slider')}</span>
          <input
            type="range"
            min={0}
            max={end}
            step={1}
            value={at}
            list="scrubber-visits"
            aria-valuetext={where}
            onInput={(event) => scrub(event.currentTarget.valueAsNumber)}
          />
        </label>
        <datalist id="scrubber-visits">
          {marks.map((mark) => (
            <option key={mark.at} value={mark.at} label={t('debrief:visit', { visit: mark.visit })} />
          ))}
        </datalist>
        <div class="scrubber__visits">
          {marks.map((mark) => (
            <button
              key={mark.at}
              type="button"
              aria-current={mark.visit === moment.visit ? 'true' : undefined}
              aria-label={t('debrief-time:toVisit', { visit: mark.visit })}
              onClick={() => scrub(mark.at)}
            >
              {mark.visit}
            </button>
          ))}
        </div>
        <div class="row">
          <Button look="quiet" onClick={() => scrub(at - 1)}>
            {t('debrief-time:back')}
          </Button>
          <Button look="quiet" onClick={() => scrub(at + 1)}>
            {t('debrief-time:on')}
          </Button>
          <Button look="quiet" onClick={() => shell.fork(at)}>
            {t('debrief-time:replay')}
          </Button>
        </div>
      </div>
      <p class="scrubber__where">
        <b>{where}</b> <small>{t('debrief-time:count', { at, all: end })}</small>
      </p>
      {moment.changes.length > 0 && <Changes scenario={scenario} entries={moment.changes} />}
      <ThreeColumns scenario={scenario} moment={moment} />
      <h3>{t('debrief-time:meters')}</h3>
      <MeterCharts
        scenario={scenario}
        rounds={rounds}
        marks={marks.map((mark) => mark.at)}
        at={at}
        ledger={moment.ledger}
      />
    </DebriefPart>
  );
}
