/** A teacher's own file, a saved game from elsewhere, a result code; by button or by dropping a file on the page. */
import { useCallback, useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import { Button } from '../parts/button';
import { useFilesDrop } from '../parts/use-files-drop';
import { useShell } from '../use-shell';

interface FileButtonProps {
  readonly label: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A file input that looks like the other buttons, and can be used twice on the same file. */
function FileButton({ label, accept, onFile }: FileButtonProps) {
  return (
    <label class="button file-button">
      <span>{label}</span>
      <input
        type="file"
        accept={accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}

export function BringYourOwn() {
  const shell = useShell();
  const [code, setCode] = useState('');
  // One file at a time can be opened; of several the first is.
  const openFirst = useCallback(([file]: readonly File[]) => file && shell.openFile(file), [shell]);
  const over = useFilesDrop(openFirst);
  return (
    <section class="stack own" aria-labelledby="own-title">
      {over && <p class="drop">{t('title:drop')}</p>}
      <h2 id="own-title">{t('title:own')}</h2>
      <FileButton label={t('title:openFile')} accept=".yaml,.yml,.json" onFile={shell.openFile} />
      <p>{t('title:openFileAbout')}</p>
      <FileButton label={t('title:importSave')} accept=".json,.txt" onFile={shell.importSave} />
      <details>
        <summary>{t('title:importCode')}</summary>
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (code.trim()) shell.importCode(code.trim());
          }}
        >
          <label class="field">
            <span>{t('title:codeLabel')}</span>
            <textarea rows={3} value={code} onInput={(event) => setCode(event.currentTarget.value)} />
          </label>
          <Button onClick={() => code.trim() && shell.importCode(code.trim())}>{t('title:codeGo')}</Button>
        </form>
      </details>
    </section>
  );
}
