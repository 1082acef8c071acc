/** The sign of a traded thing, where the art has one of that name; a scroll where it has not. */
import { ICON_NAMES, iconSvg } from '../../art/icons';
import { Drawing } from './drawing';

export function Sign({ icon }: { readonly icon: string }) {
  const known = ICON_NAMES.find((name) => name === icon) ?? 'scroll';
  return <Drawing svg={iconSvg(known)} class="sign" />;
}
