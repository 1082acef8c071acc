/** What the player is told once: trouble with saves, network or stage, and the way on. */

import { t } from '../i18n/messages';
import type { Notice } from '../machine/session-context';
import { faultWords } from './fault-words';
import { Button } from './parts/button';
import { useShell, useShellState } from './use-shell';

function noticeWords(notice: Notice): string {
  switch (notice.kind) {
    case 'save-damaged':
      return t('notices:save-damaged', { what: notice.what });
    case 'save-outdated':
      return t('notices:save-outdated', { stoppedAt: notice.stoppedAt, moves: notice.moves });
    case 'fetch-failed':
      return t('notices:fetch-failed', { address: notice.address });
    case 'import-failed':
      return t('notices:import-failed', { why: faultWords(notice.why) });
    default:
      return t(`notices:${notice.kind}`);
  }
}

export function Notices() {
  const shell = useShell();
  const notice = useShellState((state) => state.session.notice);
  return (
    <div class="notices" role="status">
      {notice && (
        <div class="notice">
          <p>{noticeWords(notice)}</p>
          <Button look="quiet" onClick={() => shell.send({ type: 'DISMISS' })}>
            {t('notices:dismiss')}
          </Button>
        </div>
      )}
    </div>
  );
}
