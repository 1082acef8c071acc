/** The sign of a traded thing; nothing where the art knows none of that name. */
import { ICON_PATHS, iconSvg } from '../../art/icons';
import { Drawing } from '../parts/drawing';

const isDrawn = (icon: string): icon is keyof typeof ICON_PATHS => Object.hasOwn(ICON_PATHS, icon);

export function ItemSign({ icon }: { readonly icon: string }) {
  return isDrawn(icon) ? <Drawing svg={iconSvg(icon)} class="item-sign" /> : null;
}
