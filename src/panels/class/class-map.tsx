/** Every campaign of the class on one value map. */
import { useMemo } from 'preact/hooks';
import { spreadOf } from '../../class/spread';
import { t } from '../../i18n/messages';
import { points } from '../../i18n/numbers';
import { useWidth } from '../debrief/map/use-width';
import { caseWords } from '../parts/case-words';
import { How } from '../parts/how';
import { MapDrawing } from './map-drawing';
import { SpreadTable } from './spread-table';
import { type ShownProps, useTold } from './told';

export function ClassMap({ shown }: ShownProps) {
  const told = useTold(shown);
  const { element, width } = useWidth<HTMLDivElement>(600);
  const words = caseWords(shown.scenario);
  const axes = { his: t('class:mapAxisHis', words), ours: t('class:mapAxisOurs') };
  const marks = useMemo(() => told.map(({ claim: { his, ours } }) => ({ his, ours })), [told]);
  const rows = [
    { name: axes.his, spread: spreadOf(marks.map(({ his }) => his)) },
    { name: axes.ours, spread: spreadOf(marks.map(({ ours }) => ours)) },
  ];
  return (
    <section class="card stack class__map" aria-labelledby="class-map">
      <h2 id="class-map">{t('class:map')}</h2>
      <p class="class__about">{t('class:mapAbout', words)}</p>
      <div ref={element}>
        <MapDrawing
          width={width}
          height={Math.round(Math.min(500, Math.max(280, width * 0.62)))}
          band={shown.band}
          marks={marks}
          crowds={[]}
          axes={axes}
          label={t('class:mapLabel', { count: marks.length })}
          letters={13}
        />
      </div>
      <ul class="list class__legend">
        <li>
          <i class="legend legend--mark" /> {t('class:mapMark')}
        </li>
        <li>
          {shown.band.length > 0 ? (
            <>
              <i class="legend legend--band" /> {t('class:mapEdge')}
            </>
          ) : (
            t('class:mapWorking')
          )}
        </li>
      </ul>
      <SpreadTable label={t('class:map')} rows={rows} write={points} />
      <How words="class:how.map" />
    </section>
  );
}
