/** Icons by name: a scenario may ask for one that the stage does not draw. */
import type { Icon } from './stage-view';

const ICONS: readonly Icon[] = [
  'aeroplane',
  'jet',
  'train',
  'lorry',
  'ship',
  'bank',
  'barrel',
  'sack',
  'factory',
  'telephone',
  'letter',
  'camera',
  'embassy',
  'seat',
  'passport',
  'medal',
  'people',
  'promise',
  'balloon',
  'scroll',
];

/** The icon of that name, or the one given for names the stage does not know. */
export const asIcon = (name: string, otherwise: Icon): Icon => ICONS.find((icon) => icon === name) ?? otherwise;
