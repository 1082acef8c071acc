/** Why a saved game or a code could not be read, in words. */
import { hasWords, t } from '../i18n/messages';

/** `why`: a fault of the storage layer; one without words of its own is told as damage. */
export const faultWords = (why: string): string => t(hasWords(`faults:${why}`) ? `faults:${why}` : 'faults:damaged');
