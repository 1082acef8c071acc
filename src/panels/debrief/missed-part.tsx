/** Trades that were there: two or three, each tried by replay, in one plain sentence and what pointed to it. */
import type { MissedTrade } from '../../debrief/missed-trades';
import { t } from '../../i18n/messages';
import type { Scenario } from '../../scenario/scenario';
import { Button } from '../parts/button';
import { caseWords } from '../parts/case-words';
import type { Deep } from '../shell';
import { PackageWords } from '../table/compared-papers';
import { useShell } from '../use-shell';
import { FoundPart } from './found-part';
import { gainWords, peopleWords, pointerWords, tradeWords, whyWords } from './missed-words';
import { DebriefPart } from './part';

interface MissedProps {
  readonly scenario: Scenario;
  readonly found: Deep['missed'];
}

function Trade({ scenario, trade }: { readonly scenario: Scenario; readonly trade: MissedTrade }) {
  const shell = useShell();
  return (
    <li class="stack missed-trade">
      <p>
        <b>{t('debrief:missedVisit', { visit: trade.visit })}</b> {tradeWords(scenario, trade)}
      </p>
      <p class="missed-trade__paper">
        <PackageWords scenario={scenario} pkg={trade.offer} />
      </p>
      <p>
        {gainWords(trade)} {peopleWords(trade)}
      </p>
      <p class="hidden-then">{whyWords(scenario, trade)}</p>
      <p>{pointerWords(scenario, trade)}</p>
      <Button look="quiet" class="no-print" note={t('debrief:replayNote')} onClick={() => shell.fork(trade.at)}>
        {t('debrief:missedReplay')}
      </Button>
    </li>
  );
}

export function MissedPart({ scenario, found }: MissedProps) {
  const words = { ...caseWords(scenario), line: scenario.rules.model.drift.alliesEnough };
  return (
    <DebriefPart id="missed" title={t('debrief:trades')} about={t('debrief:missedAbout', words)}>
      <FoundPart found={found}>
        {(trades) =>
          trades.length === 0 ? (
            <p>{t('debrief:missedNone')}</p>
          ) : (
            <ol class="list visits">
              {trades.map((trade) => (
                <Trade key={trade.visit} scenario={scenario} trade={trade} />
              ))}
            </ol>
          )
        }
      </FoundPart>
    </DebriefPart>
  );
}
