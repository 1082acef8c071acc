/** The third page of the report: the value map, once its edge has been seen on the screen. */
import { t } from '../../../i18n/messages';
import { caseWords } from '../../parts/case-words';
import { Chart } from '../map/chart';
import { Key } from '../map/key';
import { pictureOfCampaign } from '../map/picture';
import { keptGuess } from '../map/use-guess';
import type { ReportProps } from './report-print';
import '../value-map.css';
import '../value-map-beside.css';
import '../value-map-elsewhere.css';

/** In the chart's own pixels; a printer scales it to the page. */
const WIDTH = 720;

export function ReportMap({ scenario, deep, report }: ReportProps) {
  const { edge } = report.notes;
  if (deep.map.state !== 'ready' || !edge) return null;
  const words = caseWords(scenario);
  const { campaign } = deep.map.value;
  const picture = pictureOfCampaign(campaign);
  return (
    <div class="report__page">
      <h2>{t('debrief-map:title')}</h2>
      <p>{t('debrief-map:about', words)}</p>
      <Chart
        picture={picture}
        width={WIDTH}
        words={words}
        label={t('debrief-map:chart', words)}
        guess={keptGuess(campaign.frontier, edge) ?? undefined}
      />
      <Key marks={picture.marks} words={words} edge />
      <p>{t('debrief-map:aboutJoint')}</p>
    </div>
  );
}
