/** What would change hands at the points of Nash and of Kalai and Smorodinsky: a point nobody could sign teaches little. */
import type { ValueMap } from '../../../debrief/value-map';
import { t } from '../../../i18n/messages';
import type { Scenario } from '../../../scenario/scenario';
import { labelOf } from '../../parts/names';
import { PackageWords } from '../../table/compared-papers';

type MapShown = ValueMap['campaign'] | ValueMap['visits'][number];
type Point = NonNullable<MapShown['nash']>;

const isOf = (list: readonly { readonly id: string }[], id: string): boolean => list.some((one) => one.id === id);

/** Things of a whole campaign, as `id` or `id rung`, on both sides. */
function Items({ scenario, items }: { readonly scenario: Scenario; readonly items: readonly string[] }) {
  const things = items.map((item) => {
    const [id = '', as] = item.split(' ');
    const isGiven = isOf(scenario.relief, id) || isOf(scenario.gestures, id);
    const words = as ? `${labelOf(scenario, id)} (${t(`table:place.${as}`)})` : labelOf(scenario, id);
    return { isGiven, words };
  });
  const side = (given: boolean) =>
    things
      .filter(({ isGiven }) => isGiven === given)
      .map(({ words }) => words)
      .join('; ') || t('table:nothingOnSide');
  return (
    <>
      <span class="label">{t('table:weGive')}</span> {side(true)}. <span class="label">{t('table:weGet')}</span>{' '}
      {side(false)}.
    </>
  );
}

function InFull({
  scenario,
  point,
  name,
}: {
  readonly scenario: Scenario;
  readonly point: Point;
  readonly name: string;
}) {
  return (
    <p>
      <b>{name}.</b>{' '}
      {'deal' in point ? (
        <PackageWords scenario={scenario} pkg={point.deal} />
      ) : (
        <Items scenario={scenario} items={point.items} />
      )}
    </p>
  );
}

export function PointsInFull({ scenario, map }: { readonly scenario: Scenario; readonly map: MapShown }) {
  const { nash, kalaiSmorodinsky: kalai } = map;
  if (!nash || !kalai) return null;
  const isOne = nash.his === kalai.his && nash.ours === kalai.ours;
  const name = t('debrief-map:mark.nash');
  return (
    <details>
      <summary>{t('debrief-map:inFull')}</summary>
      <div class="stack">
        <p>{t('debrief-map:inFullAbout')}</p>
        <InFull scenario={scenario} point={nash} name={isOne ? t('debrief-map:bothPoints') : name} />
        {!isOne && <InFull scenario={scenario} point={kalai} name={t('debrief-map:mark.kalai')} />}
      </div>
    </details>
  );
}
