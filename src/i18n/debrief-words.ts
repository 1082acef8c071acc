/** The words of the debrief, in English: a third of all there are. They come with its page, since the title has to be light. */
import { debrief } from './en/debrief';
import { debriefBranches } from './en/debrief-branches';
import { debriefHistory } from './en/debrief-history';
import { debriefMap } from './en/debrief-map';
import { debriefReport } from './en/debrief-report';
import { debriefScores } from './en/debrief-scores';
import { debriefSearch } from './en/debrief-search';
import { debriefSteps } from './en/debrief-steps';
import { debriefTime } from './en/debrief-time';
import { how } from './en/how';
import { addLocale } from './messages';

export const debriefWords = {
  debrief: { ...debrief, ...debriefSearch },
  'debrief-branches': debriefBranches,
  'debrief-history': debriefHistory,
  'debrief-map': debriefMap,
  'debrief-report': debriefReport,
  'debrief-scores': debriefScores,
  'debrief-steps': debriefSteps,
  'debrief-time': debriefTime,
  how,
};

addLocale('en', debriefWords);
