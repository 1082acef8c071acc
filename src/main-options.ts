/** The player's settings, kept beside the saves. Part of the composition root. */
import type { Options } from './panels/shell';

const KEY = 'back-channel/options';
const STANDARD: Options = { stage: true, sound: false, volume: 0.6, motion: 'auto', hints: true, language: 'en' };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What was kept, field by field; anything odd falls back to the standard. */
export function readOptions(): Options {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (!isObject(kept)) return STANDARD;
    const { stage, sound, volume, motion, hints, language } = kept;
    return {
      stage: typeof stage === 'boolean' ? stage : STANDARD.stage,
      sound: sound === true,
      volume: typeof volume === 'number' && volume >= 0 && volume <= 1 ? volume : STANDARD.volume,
      motion: motion === 'reduced' || motion === 'full' ? motion : 'auto',
      hints: typeof hints === 'boolean' ? hints : STANDARD.hints,
      language: typeof language === 'string' && /^[A-Za-z-]{2,20}$/.test(language) ? language : STANDARD.language,
    };
  } catch {
    return STANDARD;
  }
}

export function keepOptions(options: Options): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(options));
  } catch {
    // Without storage the settings last as long as the page.
  }
}
