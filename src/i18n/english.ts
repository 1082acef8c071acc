/** The English words, by namespace. A part of the screen keeps its words in its own file; `reasons` comes with the table, what the debrief says with the debrief. */

import { aftermath } from './en/aftermath';
import { briefing } from './en/briefing';
import { causes } from './en/causes';
import { delivery } from './en/delivery';
import { dossier } from './en/dossier';
import { faults } from './en/faults';
import { common } from './en/game';
import { hints } from './en/hints';
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
  aftermath,
  briefing,
  causes,
  dossier,
  faults,
  hints,
  menu,
  notices,
  opening,
  refusals,
  talks,
  title,
};
