/** Brings the sound in when it is asked for, and lets it go when not. Part of the composition root. */
import { addLocale, t } from './i18n/messages';
import type { StageView } from './machine/stage-view';
import type { SoundDesk } from './stage/sound/desk';

export interface SoundKeeper {
  show(view: StageView | null): void;
  /** Off, nothing of it is loaded, and nothing of it runs. */
  set(on: boolean, volume: number, reduced: boolean): void;
}

/** `caption` gets the words of each sound that begins. */
export function keepSound(caption: (words: string) => void): SoundKeeper {
  let desk: SoundDesk | null = null;
  let wanted = { on: false, volume: 0, reduced: false };
  let view: StageView | null = null;

  const tend = () => {
    desk?.setVolume(wanted.volume);
    desk?.setReducedMotion(wanted.reduced);
  };

  async function open() {
    try {
      const [{ openSoundDesk }, { sound }] = await Promise.all([
        import('./stage/sound/desk'),
        import('./i18n/en/sound'),
      ]);
      if (!wanted.on || desk) return;
      addLocale('en', { sound });
      desk = openSoundDesk((key) => caption(t('sound:heard', { what: t(`sound:${key}`) })));
      tend();
      desk.show(view);
    } catch {
      // Without sound the game lacks nothing.
    }
  }

  return {
    show(next) {
      view = next;
      desk?.show(next);
    },
    set(on, volume, reduced) {
      wanted = { on, volume, reduced };
      if (on && !desk) void open();
      else if (!on) {
        desk?.close();
        desk = null;
      } else tend();
    },
  };
}
