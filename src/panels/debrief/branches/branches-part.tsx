/** The tree of games that grew from one opening, and any two of them laid side by side. */
import { useState } from 'preact/hooks';
import { type BranchesCompared, compareBranches } from '../../../debrief/branches';
import { t } from '../../../i18n/messages';
import { moment } from '../../../i18n/numbers';
import type { Scenario } from '../../../scenario/scenario';
import { Button } from '../../parts/button';
import { familyOf, type SaveBranch } from '../../parts/save-tree';
import { useShell, useShellState } from '../../use-shell';
import { DebriefPart } from '../part';
import { SideBySide } from './side-by-side';
import './branches.css';

interface LeafProps {
  readonly branch: SaveBranch;
  readonly here: boolean;
  readonly beside: () => void;
}

function Leaf({ branch: { save, depth, orphan }, here, beside }: LeafProps) {
  const shell = useShell();
  const words = { when: moment(save.savedAt), visit: save.visit, visits: save.visits };
  return (
    <li
      class="branch"
      style={{ marginInlineStart: `${Math.min(depth, 6) * 1.4}rem` }}
      aria-current={here ? 'true' : undefined}
    >
      <p>
        <b>{t(save.ended ? 'debrief-branches:ended' : 'debrief-branches:open', words)}</b>{' '}
        <small>
          {t('debrief-branches:when', words)}
          {save.parent && !orphan && ` · ${t('debrief-branches:parted', { at: save.parent.at })}`}
          {orphan && ` · ${t('debrief-branches:orphan')}`}
          {here && ` · ${t('debrief-branches:here')}`}
        </small>
      </p>
      {!here && (
        <div class="row">
          <Button look="quiet" onClick={beside} label={t('debrief-branches:besideOf', words)}>
            {t('debrief-branches:beside')}
          </Button>
          <Button look="quiet" onClick={() => shell.resume(save.id)} label={t('debrief-branches:goOf', words)}>
            {t('debrief-branches:go')}
          </Button>
        </div>
      )}
    </li>
  );
}

export function BranchesPart({ scenario }: { readonly scenario: Scenario }) {
  const shell = useShell();
  const saves = useShellState((state) => state.saves);
  const saveId = useShellState((state) => state.session.saveId);
  const [compared, setCompared] = useState<BranchesCompared | 'unreadable' | null>(null);
  const family = familyOf(saves, saveId);
  const layBeside = (id: string) => {
    const { seed, moves } = shell.read().session;
    const other = shell.movesOf(id);
    setCompared(other ? compareBranches(scenario, seed, moves, other) : 'unreadable');
  };
  return (
    <DebriefPart id="branches" title={t('debrief-branches:title')} about={t('debrief-branches:about')}>
      {family.length < 2 ? (
        <p>{t('debrief-branches:alone')}</p>
      ) : (
        <ul class="list branches">
          {family.map((branch) => (
            <Leaf
              key={branch.save.id}
              branch={branch}
              here={branch.save.id === saveId}
              beside={() => layBeside(branch.save.id)}
            />
          ))}
        </ul>
      )}
      {compared === 'unreadable' && <p role="alert">{t('debrief-branches:unreadable')}</p>}
      {compared !== null && compared !== 'unreadable' && <SideBySide scenario={scenario} compared={compared} />}
    </DebriefPart>
  );
}
