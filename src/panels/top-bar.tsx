/** Where things stand, always in sight: visit, people held, freed and newly taken, the meters; dossier and menu. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../i18n/messages';
import { longDate, whole } from '../i18n/numbers';
import type { PlayerView } from '../machine/views';
import type { MeterName, Scenario } from '../scenario/scenario';
import { changeThisVisit } from './change-of';
import { Dossier } from './dossier/dossier';
import { Menu } from './menu';
import { Button } from './parts/button';
import { meterName } from './parts/case-words';
import { Meter } from './parts/meter';
import { usePlaying } from './use-shell';
import './top-bar.css';

const shown = ['support', 'allies', 'rapport', 'trust', 'grip', 'signal'] as const satisfies readonly MeterName[];

interface CountProps {
  readonly label: string;
  readonly count: number;
  readonly note?: string;
  readonly alarm?: boolean;
}

function Count({ label, count, note, alarm }: CountProps) {
  return (
    <div class={`count ${alarm ? 'count--alarm' : ''}`}>
      <dt>{label}</dt>
      <dd>
        <b>{whole(count)}</b>
        {note && <small>{note}</small>}
      </dd>
    </div>
  );
}

function Stock({ view }: { readonly view: PlayerView }) {
  const { held, freed, exiled, stayed, arrested } = view.totals;
  return (
    <dl class="bar__stock">
      <Count label={t('menu:held')} count={held} />
      <Count
        label={t('menu:freed')}
        count={freed}
        note={freed > 0 ? t('menu:exiledStayed', { exiled: whole(exiled), stayed: whole(stayed) }) : ''}
      />
      <Count label={t('menu:taken')} count={arrested} alarm={arrested > 0} />
    </dl>
  );
}

function Gauges({ scenario, view }: { readonly scenario: Scenario; readonly view: PlayerView }) {
  return (
    <ul class="list bar__meters">
      {shown.map((name) => (
        <li key={name} title={meterName(scenario, name)}>
          <Meter
            label={t(`menu:short.${name}`)}
            value={view.meters[name]}
            change={changeThisVisit(view, name)}
            compact
          />
        </li>
      ))}
    </ul>
  );
}

/** True while somebody is typing or choosing, or a dialog is open. */
const isBusyElsewhere = (target: EventTarget | null): boolean =>
  (target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable]') !== null) ||
  document.querySelector('dialog[open]') !== null;

function useDossierKey(open: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'd' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!isBusyElsewhere(event.target)) open();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [open]);
}

export function TopBar({ barRef }: { readonly barRef: RefObject<HTMLElement | null> }) {
  const playing = usePlaying();
  const [open, setOpen] = useState<'' | 'dossier' | 'menu'>('');
  const [openDossier] = useState(() => () => setOpen('dossier'));
  useDossierKey(openDossier);
  if (!playing) return null;
  const { scenario, view } = playing;
  const now = scenario.calendar.find(({ visit }) => visit === view.visit);
  return (
    <header class="bar" ref={barRef}>
      <h1 class="sr-only">{scenario.title}</h1>
      <div class="bar__top">
        <p class="bar__visit">
          <b>{t('common:visit', { visit: view.visit, visits: view.visits })}</b>
          <span>
            {now && `${longDate(now.date)} · `}
            {t(`common:phase.${view.phase}`)}
          </span>
        </p>
        <div class="bar__buttons">
          <Button look="quiet" label={t('menu:dossierKey')} onClick={openDossier}>
            {t('menu:dossier')}
          </Button>
          <Button look="quiet" onClick={() => setOpen('menu')}>
            {t('menu:open')}
          </Button>
        </div>
      </div>
      <div class="bar__state">
        <Stock view={view} />
        <Gauges scenario={scenario} view={view} />
      </div>
      {open === 'dossier' && <Dossier onClose={() => setOpen('')} />}
      {open === 'menu' && <Menu onClose={() => setOpen('')} />}
    </header>
  );
}
