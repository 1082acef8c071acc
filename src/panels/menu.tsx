/** The menu of a running campaign: undo, saving, options, leaving, ending it. */
import { useState } from 'preact/hooks';
import { hasWords, t } from '../i18n/messages';
import { canUndo } from '../machine/select';
import type { MoveType } from '../machine/views';
import { announce } from './live-region';
import { OptionsForm } from './options-form';
import { Button } from './parts/button';
import { Dialog } from './parts/dialog';
import { keepFocus } from './parts/keep-focus';
import { usePlaying, useShell, useShellState } from './use-shell';

/** What a step back would take back, in a few words. */
function undoWords(type: MoveType | undefined): string {
  const key = `menu:undoWhat.${type ?? 'other'}`;
  return t(hasWords(key) ? key : 'menu:undoWhat.other');
}

function Undo() {
  const shell = useShell();
  const possible = useShellState((state) => canUndo(state.session));
  const last = useShellState((state) => state.session.moves.at(-1)?.type);
  if (!possible)
    return (
      <Button onClick={() => undefined} blocked={t('menu:undoNoneWhy')}>
        {t('menu:undoNone')}
      </Button>
    );
  const what = undoWords(last);
  return (
    <Button
      onClick={() => {
        shell.send({ type: 'UNDO' });
        announce(t('menu:undone', { what }));
      }}
    >
      {t('menu:undo', { what })}
    </Button>
  );
}

function ResultCode() {
  const shell = useShell();
  const [code, setCode] = useState('');
  const [said, say] = useState('');
  const copy = async () => {
    try {
      const text = await shell.resultCode();
      setCode(text);
      try {
        await navigator.clipboard.writeText(text);
        say(t('menu:codeCopied'));
      } catch {
        say(t('menu:codeHere'));
      }
    } catch {
      say(t('menu:codeFailed'));
    }
  };
  return (
    <>
      <Button onClick={() => void copy()} note={t('menu:codeNote')}>
        {t('menu:code')}
      </Button>
      <p role="status">{said}</p>
      {code && (
        <textarea
          class="code"
          readOnly
          rows={3}
          aria-label={t('menu:codeHere')}
          value={code}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  );
}

function CloseCampaign() {
  const shell = useShell();
  const phase = usePlaying()?.view.phase;
  const [asking, ask] = useState(false);
  if (phase === 'table' || phase === 'delivery')
    return (
      <Button look="quiet" onClick={() => undefined} blocked={t('menu:closeNever')}>
        {t('menu:close')}
      </Button>
    );
  if (!asking)
    return (
      <Button
        look="quiet"
        note={t('menu:closeNote')}
        onClick={() => {
          ask(true);
          keepFocus('.asks button + button');
        }}
      >
        {t('menu:close')}
      </Button>
    );
  return (
    <fieldset class="card stack asks">
      <legend>{t('menu:closeAsk')}</legend>
      <div class="row">
        <Button look="danger" onClick={() => shell.send({ type: 'MOVE', move: { type: 'CLOSE' } })}>
          {t('menu:closeYes')}
        </Button>
        <Button
          onClick={() => {
            ask(false);
            keepFocus('h2');
          }}
        >
          {t('common:cancel')}
        </Button>
      </div>
    </fieldset>
  );
}

export function Menu({ onClose }: { readonly onClose: () => void }) {
  const shell = useShell();
  const saveId = useShellState((state) => state.session.saveId);
  return (
    <Dialog title={t('menu:title')} onClose={onClose}>
      <Undo />
      <Button onClick={() => shell.send({ type: 'TO_TITLE' })} note={t('menu:leaveNote')}>
        {t('menu:leave')}
      </Button>
      <h3>{t('menu:saving')}</h3>
      <p>{t('menu:saved')}</p>
      <Button onClick={() => shell.exportSave(saveId)}>{t('menu:export')}</Button>
      <ResultCode />
      <h3>{t('menu:options')}</h3>
      <OptionsForm />
      <h3>{t('menu:leaving')}</h3>
      <CloseCampaign />
    </Dialog>
  );
}
