/** Bringing results: pasted text, chosen files, files dropped anywhere on the page. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import { Button } from '../parts/button';
import { useFilesDrop } from '../parts/use-files-drop';
import { useDesk } from './desk';

function Ways() {
  const desk = useDesk();
  const [text, setText] = useState('');
  const read = () => {
    if (text.trim() === '') return;
    desk.addText(text);
    setText('');
  };
  return (
    <div class="gather__ways">
      <div class="field">
        <label for="class-codes">{t('class:paste')}</label>
        <small id="class-codes-about">{t('class:pasteAbout')}</small>
        <textarea
          id="class-codes"
          class="code"
          rows={4}
          spellcheck={false}
          aria-describedby="class-codes-about"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <div class="row">
          <Button look="main" onClick={read}>
            {t('class:read')}
          </Button>
        </div>
      </div>
      <div class="stack">
        <p>{t('class:filesAbout')}</p>
        <label class="button file-button">
          <span>{t('class:files')}</span>
          <input
            type="file"
            multiple
            accept=".json,.txt,.csv,.yaml,.yml,.tsv,.md"
            onChange={(event) => {
              const files = [...(event.currentTarget.files ?? [])];
              event.currentTarget.value = '';
              if (files.length > 0) desk.addFiles(files);
            }}
          />
        </label>
      </div>
    </div>
  );
}

export function Gather({ open }: { readonly open: boolean }) {
  const desk = useDesk();
  const over = useFilesDrop(desk.addFiles);
  return (
    <section class="card gather no-print" aria-label={t('class:gather')}>
      {over && <p class="gather__drop">{t('class:drop')}</p>}
      {open ? (
        <>
          <h2>{t('class:gather')}</h2>
          <Ways />
        </>
      ) : (
        <details>
          <summary>{t('class:gatherMore')}</summary>
          <Ways />
        </details>
      )}
    </section>
  );
}
