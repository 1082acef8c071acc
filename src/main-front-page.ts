/** One front page, twice: the stage sets the headlines that the panel prints. Part of the composition root. */
import type { StageView } from './machine/stage-view';
import type { PlayerView } from './machine/views';
import { storiesOf } from './panels/aftermath/stories';
import type { Scenario } from './scenario/scenario';

/** The moment with the day's stories on its front page, weightiest first; as it was where there are none. */
export function setInPrint(moment: StageView, scenario: Scenario, view: PlayerView): StageView {
  if (moment.scene !== 'newsroom') return moment;
  const [lead, ...others] = storiesOf(scenario, view).map((story) => story.headline);
  return lead === undefined ? moment : { ...moment, newsroom: { ...moment.newsroom, headline: lead, others } };
}
