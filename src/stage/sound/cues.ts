/** Which sounds belong to a moment: read off the difference of two views, as the pictures are. Decides nothing else. */

import type { StageView, TableObject } from '../../machine/stage-view';
import type { BedName } from './beds';
import type { VoiceName } from './voices';

export interface Cue {
  readonly voice: VoiceName;
  /** Seconds until it is heard, where the picture moves; at once where it does not. */
  readonly wait: number;
  /** The word for those who do not hear it: a key of the namespace `sound`; null where the text tells it anyway. */
  readonly caption: string | null;
}

/** The loop under a scene. */
export function bedOf(view: StageView): BedName {
  switch (view.scene) {
    case 'map':
      return view.map.relief.some(({ icon, step }) => step > 0 && (icon === 'train' || icon === 'sack'))
        ? 'rail'
        : 'wind';
    case 'newsroom':
      return 'press';
    case 'hall':
    case 'ending':
      return 'room';
    default:
      return 'wind';
  }
}

/** The same things in the same state are one string. */
const lying = (table: readonly TableObject[]) => table.map(({ id, side, state }) => `${side} ${id} ${state}`).join();

function hallCues({ hall }: StageView, { hall: before }: StageView): Cue[] {
  if (before.seated && !hall.seated) return [{ voice: 'chair', wait: 0.7, caption: 'chair' }];
  if (hall.signed && !before.signed)
    return [
      { voice: 'slide', wait: 0.3, caption: 'folder' },
      { voice: 'pen', wait: 1.2, caption: 'pen' },
    ];
  if (hall.toasts > before.toasts)
    return hall.lastToast === 'drink'
      ? [{ voice: 'glass', wait: 0.88, caption: 'glass' }]
      : [{ voice: 'setDown', wait: hall.lastToast === 'sip' ? 2 : 0.4, caption: 'setDown' }];
  if (lying(hall.table) !== lying(before.table)) return [{ voice: 'slide', wait: 0, caption: null }];
  return [];
}

/** What a scene is entered with. */
function entryCues(view: StageView): Cue[] {
  const freed = view.border.exiled + view.border.stayed;
  switch (view.scene) {
    case 'arrival':
      return [{ voice: 'aeroplane', wait: 0, caption: 'aeroplane' }];
    case 'border':
      return freed > 0 ? [{ voice: 'steps', wait: 1.2, caption: 'steps' }] : [];
    case 'gate':
      return view.gate.arrested > 0 ? [{ voice: 'gate', wait: 0.3, caption: 'gate' }] : [];
    default:
      return [];
  }
}

/** What is heard when `view` follows `previous`; nothing at the first view, which may be an old game. */
export function cuesOf(view: StageView, previous: StageView | null): readonly Cue[] {
  if (!previous) return [];
  if (view.scene !== previous.scene || (view.scene === 'arrival' && view.visit !== previous.visit))
    return entryCues(view);
  return view.scene === 'hall' ? hallCues(view, previous) : [];
}
