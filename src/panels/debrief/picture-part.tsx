/** What he believed about us at each table, beside what was so: an order of things, as bars and as numbers. */
import type { HisPicture, PictureLine } from '../../debrief/his-picture';
import { t } from '../../i18n/messages';
import { points, whole } from '../../i18n/numbers';
import type { Scenario } from '../../scenario/scenario';
import { caseWords } from '../parts/case-words';
import { labelOf } from '../parts/names';
import { DebriefPart, type DebriefProps } from './part';
import { Wide } from './wide';

interface PictureProps {
  readonly scenario: Scenario;
  readonly picture: HisPicture;
}

type Side = PictureLine['side'];
const lastOf = ({ believed, before }: PictureLine): number => believed.at(-1) ?? before;

/** The line with the greatest figure; the first of equals. */
function greatest(lines: readonly PictureLine[], figure: (line: PictureLine) => number): PictureLine | undefined {
  const [first, ...rest] = lines;
  return first && rest.reduce((best, line) => (figure(line) > figure(best) ? line : best), first);
}

/** How well he read what counted most on one side; empty where a single thing leaves nothing to read. */
export function readWords(scenario: Scenario, lines: readonly PictureLine[], side: Side): string {
  const most = greatest(lines, ({ truth }) => truth);
  const guess = greatest(lines, lastOf);
  if (lines.length < 2 || !most || !guess) return '';
  // What he holds equal with his first, he has not told apart from it.
  const right = lastOf(guess) === lastOf(most);
  const words = { ...caseWords(scenario), most: labelOf(scenario, most.id), guess: labelOf(scenario, guess.id) };
  return t(`debrief:read.${side}.${right ? 'right' : 'wrong'}`, words);
}

function Bar({ value, most, kind }: { readonly value: number; readonly most: number; readonly kind: 'his' | 'ours' }) {
  const share = most > 0 ? Math.max(0, value) / most : 0;
  return <i class={`order-bar order-bar--${kind}`} style={{ inlineSize: `${100 * share}%` }} aria-hidden="true" />;
}

function Side({ scenario, picture, side }: PictureProps & { readonly side: Side }) {
  const lines = picture.lines.filter((line) => line.side === side).sort((a, b) => b.truth - a.truth);
  if (lines.length === 0) return null;
  const top = {
    his: Math.max(...lines.map(lastOf)),
    ours: Math.max(...lines.map(({ truth }) => truth)),
  };
  const namedTimes = (id: string) => picture.exchanges.filter(({ named }) => named.includes(id)).length;
  const read = readWords(scenario, lines, side);
  return (
    <>
      {read && <p>{read}</p>}
      <Wide label={t(`debrief:side.${side}`)}>
        <table class="order-table">
          <thead>
            <tr>
              <th scope="col">{t(`debrief:side.${side}`)}</th>
              <th scope="col">{t('debrief:believedBy', caseWords(scenario))}</th>
              <th scope="col">{t(`debrief:sideTruth.${side}`)}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.id}>
                <th scope="row">
                  {labelOf(scenario, line.id)}, {t(`table:place.${line.as}`)}{' '}
                  <small>{t('debrief:namedIn', { count: namedTimes(line.id) })}</small>
                </th>
                <td>
                  {lastOf(line) === line.before
                    ? points(line.before)
                    : t('debrief:believedWas', { before: points(line.before), after: points(lastOf(line)) })}
                  <Bar value={lastOf(line)} most={top.his} kind="his" />
                </td>
                <td>
                  {points(line.truth)}
                  <Bar value={line.truth} most={top.ours} kind="ours" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </>
  );
}

function rightWords(scenario: Scenario, { exchanges, rightBefore }: HisPicture): string {
  const right = exchanges.at(-1)?.right ?? null;
  if (right === null) return t('debrief:pictureNone');
  const words = { ...caseWords(scenario), now: whole(100 * right), before: whole(100 * (rightBefore ?? 0)) };
  if (rightBefore === null) return t('debrief:pictureRightNow', words);
  return t(words.now === words.before ? 'debrief:pictureSame' : 'debrief:pictureRight', words);
}

export function PicturePart({ scenario, debrief }: DebriefProps) {
  const words = caseWords(scenario);
  const pictures = debrief.pictures.filter(({ lines }) => lines.length > 0);
  if (pictures.length === 0) return null;
  return (
    <DebriefPart id="picture" title={t('debrief:picture', words)} about={t('debrief:pictureAbout', words)}>
      <ol class="list visits">
        {pictures.map((picture) => (
          <li key={picture.visit}>
            <details class="visit">
              <summary>
                <b>{t('debrief:pictureVisit', { visit: picture.visit })}</b>
                <span class="visit__outcome">{rightWords(scenario, picture)}</span>
              </summary>
              <div class="stack visit__body">
                <Side scenario={scenario} picture={picture} side="asked" />
                <Side scenario={scenario} picture={picture} side="offered" />
              </div>
            </details>
          </li>
        ))}
      </ol>
    </DebriefPart>
  );
}
