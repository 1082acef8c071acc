/** Saved games with their dates: open, export, delete; and those that could not be read. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import { moment } from '../../i18n/numbers';
import { faultWords } from '../fault-words';
import { Button } from '../parts/button';
import { keepFocus } from '../parts/keep-focus';
import { type SaveBranch, saveTree } from '../parts/save-tree';
import { useShell, useShellState } from '../use-shell';

function Save({ branch: { save, depth } }: { readonly branch: SaveBranch }) {
  const shell = useShell();
  const [asking, ask] = useState(false);
  const { id, title, visit, visits, ended } = save;
  const words = { title, when: moment(save.savedAt) };
  return (
    <li class="save" style={{ marginInlineStart: `${Math.min(depth, 4) * 1.2}rem` }}>
      <p>
        <b>{title}</b>
        <small>
          {ended ? t('title:saveEnded') : t('title:saveAt', { visit, visits })} · {t('title:savedAt', words)}
          {save.parent && depth > 0 && ` · ${t('title:saveFork', { at: save.parent.at })}`}
        </small>
      </p>
      {asking ? (
        <fieldset class="row asks">
          <legend>{t('title:deleteAsk')}</legend>
          <Button
            look="danger"
            onClick={() => {
              shell.removeSave(id);
              keepFocus('#saves-title');
            }}
          >
            {t('title:deleteYes')}
          </Button>
          <Button
            onClick={() => {
              ask(false);
              keepFocus('#saves-title');
            }}
          >
            {t('common:cancel')}
          </Button>
        </fieldset>
      ) : (
        <div class="row">
          <Button label={t('title:openSave', words)} onClick={() => shell.resume(id)}>
            {t('title:open')}
          </Button>
          <Button look="quiet" label={t('title:exportSave', words)} onClick={() => shell.exportSave(id)}>
            {t('title:export')}
          </Button>
          <Button
            look="quiet"
            label={t('title:deleteSave', words)}
            onClick={() => {
              ask(true);
              keepFocus('.asks button + button');
            }}
          >
            {t('title:delete')}
          </Button>
        </div>
      )}
    </li>
  );
}

export function Saves() {
  const shell = useShell();
  const saves = useShellState((state) => state.saves);
  const damaged = useShellState((state) => state.damaged);
  return (
    <>
      {saves.length > 0 && (
        <section class="stack" aria-labelledby="saves-title">
          <h2 id="saves-title">{t('title:saves')}</h2>
          <ul class="list saves">
            {saveTree(saves).map((branch) => (
              <Save key={branch.save.id} branch={branch} />
            ))}
          </ul>
        </section>
      )}
      {damaged.length > 0 && (
        <section class="stack" aria-labelledby="damaged-title">
          <h2 id="damaged-title">{t('title:damaged')}</h2>
          <p>{t('title:damagedAbout')}</p>
          <ul class="list saves">
            {damaged.map(({ id, why }) => (
              <li class="save" key={id}>
                <p>
                  <b>{id}</b>
                  <small>{faultWords(why)}</small>
                </p>
                <Button look="quiet" onClick={() => shell.exportDamaged(id)}>
                  {t('title:export')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
