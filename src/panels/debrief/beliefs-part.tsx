/** The belief sheets beside the truth. */
import type { JudgedSheet } from '../../debrief/belief-sheets';
import { t } from '../../i18n/messages';
import { points, whole } from '../../i18n/numbers';
import type { Scenario } from '../../scenario/scenario';
import { caseWords } from '../parts/case-words';
import { labelOf } from '../parts/names';
import { DebriefPart, type DebriefProps } from './part';
import { Wide } from './wide';

const mark = (hit: boolean) => t(hit ? 'debrief:hit' : 'debrief:miss');

function Row({ scenario, judged }: { readonly scenario: Scenario; readonly judged: JudgedSheet }) {
  const { visit, sheet, wants, neverHit, reservation, distance } = judged;
  return (
    <tr>
      <th scope="row">{visit}</th>
      <td>
        {wants.map(({ id, hit }) => `${labelOf(scenario, id)} (${mark(hit)})`).join('; ') || t('debrief:leftOpen')}
      </td>
      <td>
        {sheet.never === '' ? t('debrief:nobody') : labelOf(scenario, sheet.never)} ({mark(neverHit)})
      </td>
      <td>
        {sheet.walkAway === null || distance === null
          ? t('debrief:leftOpen')
          : t('debrief:walkAwayOf', {
              guess: points(sheet.walkAway * 100),
              truth: points(reservation),
              distance: points(distance * 100),
            })}
      </td>
      <td>{whole(sheet.confidence)}</td>
    </tr>
  );
}

export function BeliefsPart({ scenario, debrief }: DebriefProps) {
  const { sheets, wants, never } = debrief.beliefs;
  const names = (ids: readonly string[]) => ids.map((id) => labelOf(scenario, id)).join('; ');
  return (
    <DebriefPart id="beliefs" title={t('debrief:beliefs')}>
      <p>
        {t('debrief:beliefsTruth', {
          ...caseWords(scenario),
          wants: wants.map(({ id, worth }) => `${labelOf(scenario, id)} (${points(worth)})`).join('; '),
          never: names(never) || t('debrief:nobody'),
        })}
      </p>
      {sheets.length === 0 ? (
        <p>{t('debrief:noSheets')}</p>
      ) : (
        <Wide label={t('debrief:beliefs')}>
          <table>
            <thead>
              <tr>
                {(['sheetVisit', 'sheetWants', 'sheetNever', 'sheetWalkAway', 'sheetSure'] as const).map((head) => (
                  <th key={head} scope="col">
                    {t(`debrief:${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sheets.map((judged) => (
                <Row key={judged.visit} scenario={scenario} judged={judged} />
              ))}
            </tbody>
          </table>
        </Wide>
      )}
    </DebriefPart>
  );
}
