/** The sound desk: plays loops and single sounds of a moment. Silent and free of cost when off, hidden or away from the stage. */

import type { StageView } from '../../machine/stage-view';
import { BEDS, type BedName } from './beds';
import { bedOf, cuesOf } from './cues';
import { RATE, type Samples } from './signal';
import { VOICES, type VoiceName } from './voices';

export interface SoundDesk {
  /** A moment of the game, or null: nothing to be heard. */
  show(view: StageView | null): void;
  /** 0–1. */
  setVolume(volume: number): void;
  /** Where the pictures stand still, sounds are not waited for. */
  setReducedMotion(reduced: boolean): void;
  close(): void;
}

/** Seconds over which one loop gives way to the next. */
const CROSSFADE = 1.2;
const BED_LEVEL = 0.5;

const idle = (run: () => void): unknown =>
  window.requestIdleCallback ? window.requestIdleCallback(run, { timeout: 1500 }) : window.setTimeout(run, 300);

interface Playing {
  readonly name: BedName;
  readonly gain: GainNode;
  readonly source: AudioBufferSourceNode;
}

/**
 * Opens the desk. `caption` is called with a key of the namespace `sound` for each loop and sound that begins.
 * A browser that wants a gesture first is silent until there was one.
 */
export function openSoundDesk(caption: (key: string) => void): SoundDesk {
  const context = new AudioContext({ latencyHint: 'playback' });
  const master = context.createGain();
  master.connect(context.destination);
  const buffers = new Map<string, AudioBuffer>();
  const timers = new Set<number>();
  let playing: Playing | null = null;
  let shown: StageView | null = null;
  let reduced = false;

  const bufferOf = (key: string, make: () => Samples): AudioBuffer => {
    const kept = buffers.get(key);
    if (kept) return kept;
    const samples = make();
    const buffer = context.createBuffer(1, samples.length, RATE);
    buffer.copyToChannel(samples, 0);
    buffers.set(key, buffer);
    return buffer;
  };

  const stopBed = () => {
    if (!playing) return;
    const { gain, source } = playing;
    gain.gain.setTargetAtTime(0, context.currentTime, CROSSFADE / 3);
    source.stop(context.currentTime + CROSSFADE * 2);
    playing = null;
  };

  const startBed = (name: BedName) => {
    if (playing?.name === name) return;
    stopBed();
    // computing a loop takes some milliseconds, which the picture may need first
    idle(() => {
      if (context.state !== 'closed' && !playing && shown && bedOf(shown) === name) begin(name);
    });
  };

  const begin = (name: BedName) => {
    const source = new AudioBufferSourceNode(context, { buffer: bufferOf(name, BEDS[name]), loop: true });
    const gain = new GainNode(context, { gain: 0 });
    source.connect(gain).connect(master);
    gain.gain.setTargetAtTime(BED_LEVEL, context.currentTime, CROSSFADE / 3);
    source.start();
    playing = { name, gain, source };
    caption(name);
  };

  const play = (voice: VoiceName) => {
    const source = new AudioBufferSourceNode(context, { buffer: bufferOf(voice, VOICES[voice]) });
    source.connect(master);
    source.start();
  };

  const forget = () => {
    for (const timer of timers) window.clearTimeout(timer);
    timers.clear();
  };

  /** Runs while there is something to hear and somebody to hear it. */
  const tend = () => {
    if (context.state === 'closed') return;
    const wanted = shown !== null && !document.hidden;
    if (!wanted) forget();
    void (wanted ? context.resume() : context.suspend());
  };
  const gestures = ['pointerdown', 'keydown'] as const;
  document.addEventListener('visibilitychange', tend);
  for (const gesture of gestures) document.addEventListener(gesture, tend, { passive: true });

  return {
    show(view) {
      const previous = shown;
      shown = view;
      tend();
      if (!view) {
        stopBed();
        return;
      }
      startBed(bedOf(view));
      // What happens while nobody listens is neither played nor told later.
      if (document.hidden) return;
      for (const { voice, wait, caption: words } of cuesOf(view, previous)) {
        const timer = window.setTimeout(
          () => {
            timers.delete(timer);
            play(voice);
            if (words) caption(words);
          },
          reduced ? 0 : wait * 1000,
        );
        timers.add(timer);
      }
    },
    setVolume(volume) {
      // loudness is felt as a power of the amplitude
      master.gain.setTargetAtTime(volume * volume, context.currentTime, 0.05);
    },
    setReducedMotion(now) {
      reduced = now;
    },
    close() {
      forget();
      document.removeEventListener('visibilitychange', tend);
      for (const gesture of gestures) document.removeEventListener(gesture, tend);
      void context.close();
    },
  };
}
