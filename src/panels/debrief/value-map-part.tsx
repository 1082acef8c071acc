/** The value map, in stages: your deals alone, then your guess of the edge, then the edge itself, of the campaign and of each visit. */
import type { ValueMap } from '../../debrief/value-map';
import { t } from '../../i18n/messages';
import type { Scenario } from '../../scenario/scenario';
import { caseWords } from '../parts/case-words';
import type { Found } from '../shell';
import { FoundPart } from './found-part';
import { Guess } from './map/guess';
import { pictureOfCampaign } from './map/picture';
import { ShownMap } from './map/shown-map';
import { useGuess } from './map/use-guess';
import { DebriefPart } from './part';
import './value-map.css';
import './value-map-beside.css';
import './value-map-elsewhere.css';

interface ValueMapProps {
  readonly scenario: Scenario;
  readonly found: Found<ValueMap>;
}

/** Where the handles lie before they are moved, as a share of the height. */
const FIRST = 0.3;

function Staged({ scenario, map }: { readonly scenario: Scenario; readonly map: ValueMap }) {
  const words = caseWords(scenario);
  const picture = pictureOfCampaign(map.campaign);
  const guessing = useGuess(map.campaign.frontier, Math.round((picture.ours[1] * FIRST) / 100) * 100);
  return guessing.shown ? (
    <ShownMap scenario={scenario} map={map} guessing={guessing} words={words} />
  ) : (
    <Guess picture={picture} guessing={guessing} words={words} />
  );
}

export function ValueMapPart({ scenario, found }: ValueMapProps) {
  return (
    <DebriefPart id="value-map" title={t('debrief-map:title')} about={t('debrief-map:about', caseWords(scenario))}>
      <FoundPart found={found}>{(map) => <Staged scenario={scenario} map={map} />}</FoundPart>
      <p class="debrief__note">{t('debrief-map:aboutJoint')}</p>
    </DebriefPart>
  );
}
