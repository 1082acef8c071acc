/** The English words, by namespace. A part of the screen keeps its words in its own file. */
import { briefing } from './en/briefing';
import { causes } from './en/causes';
import { dossier } from './en/dossier';
import { common } from './en/game';
import { hints } from './en/hints';
import { menu } from './en/menu';
import { notices } from './en/notices';
import { opening } from './en/opening';
import { refusals } from './en/refusals';
import { talks } from './en/talks';
import { title } from './en/title';

export const english = {
  common,
  briefing,
  causes,
  dossier,
  hints,
  menu,
  notices,
  opening,
  refusals,
  talks,
  title,
};
