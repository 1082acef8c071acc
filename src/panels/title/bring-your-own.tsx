/** A teacher's own file, a saved game from elsewhere, a result code; by button or by dropping a file on the page. */
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import { Button } from '../parts/button';
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

/** True while a file is held over the page; the file dropped goes to `onFile`. */
function useFileDrop(onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    };
    document.addEventListener('dragover', drag);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', drag);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [onFile]);
  return over;
}

export function BringYourOwn() {
  const shell = useShell();
  const [code, setCode] = useState('');
  const over = useFileDrop(shell.openFile);
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
