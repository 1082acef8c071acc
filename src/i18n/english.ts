/** The English words, by namespace. A part of the screen keeps its words in its own file; `reasons` comes with the table. */

import { aftermath } from './en/aftermath';
import { briefing } from './en/briefing';
import { causes } from './en/causes';
import { debrief } from './en/debrief';
import { debriefBranches } from './en/debrief-branches';
import { debriefHistory } from './en/debrief-history';
import { debriefMap } from './en/debrief-map';
import { debriefReport } from './en/debrief-report';
import { debriefScores } from './en/debrief-scores';
import { debriefSearch } from './en/debrief-search';
import { debriefSteps } from './en/debrief-steps';
import { debriefTime } from './en/debrief-time';
import { delivery } from './en/delivery';
import { dossier } from './en/dossier';
import { faults } from './en/faults';
import { common } from './en/game';
import { hints } from './en/hints';
import { how } from './en/how';
import { menu } from './en/menu';
import { notices } from './en/notices';
import { opening } from './en/opening';
import { refusals } from './en/refusals';
import { table } from './en/table';
import { talks } from './en/talks';
import { title } from './en/title';

export const english = {
  common,
  table,
  delivery,
  debrief: { ...debrief, ...debriefSearch },
  'debrief-branches': debriefBranches,
  'debrief-history': debriefHistory,
  'debrief-map': debriefMap,
  'debrief-report': debriefReport,
  'debrief-scores': debriefScores,
  'debrief-steps': debriefSteps,
  'debrief-time': debriefTime,
  aftermath,
  briefing,
  causes,
  dossier,
  faults,
  hints,
  how,
  menu,
  notices,
  opening,
  refusals,
  talks,
  title,
};
