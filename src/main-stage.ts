/** Brings the stage in once a campaign is on, and keeps the game going without it. Part of the composition root. */
import type { StageView } from './machine/stage-view';
import type { StageState } from './panels/shell';
import type { Stage } from './stage/boot';

export interface SafeArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface StageKeeper {
  state(): StageState;
  /** Shows a moment; loads the stage the first time. Null: nothing to show now. */
  show(view: StageView | null): void;
  setSafeArea(area: SafeArea): void;
  setReducedMotion(reduced: boolean): void;
  /** Something lies over the stage. */
  setPaused(paused: boolean): void;
  /** Switched off, the stage is gone and costs nothing. */
  switchOn(on: boolean): void;
}

export function keepStage(holder: HTMLElement, changed: (state: StageState) => void): StageKeeper {
  let state: StageState = 'waiting';
  let stage: Stage | null = null;
  let wanted: StageView | null = null;
  let area: SafeArea = { left: 0, top: 0, right: 0, bottom: 0 };
  let reduced = false;
  let paused = false;
  /** True until the first moment of a game has been shown. */
  let opening = true;

  /** A new campaign begins with its arrival, which is played; any other first moment is an older game's. */
  const present = (view: StageView) => {
    const begins = view.scene === 'arrival' && view.visit === 1;
    stage?.show(view, opening ? (begins ? 'new' : 'old') : 'same');
    opening = false;
  };

  const become = (next: StageState) => {
    state = next;
    holder.dataset.state = next;
    changed(next);
  };

  async function load() {
    become('loading');
    try {
      const { bootStage } = await import('./stage/boot');
      const booted = await bootStage(holder, {
        reducedMotion: reduced,
        assetBase: './',
        onLost: () => become('lost'),
        onRestored: () => become('on'),
        onReady: () => performance.mark('stage-drawn'),
        onFramed: (faces) => {
          performance.clearMarks('stage-framed');
          performance.mark('stage-framed', { detail: faces });
        },
      });
      if (state === 'off') return booted.destroy();
      stage = booted;
      stage.setSafeArea(area);
      stage.setReducedMotion(reduced);
      stage.setPaused(paused);
      if (wanted) present(wanted);
      become('on');
    } catch {
      if (state !== 'off') become('missing');
    }
  }

  return {
    state: () => state,
    show(view) {
      wanted = view;
      holder.hidden = view === null;
      if (!view) {
        opening = true;
        stage?.rest();
        return;
      }
      if (stage) present(view);
      else if (state === 'waiting') void load();
    },
    setSafeArea(next) {
      area = next;
      stage?.setSafeArea(next);
    },
    setReducedMotion(next) {
      reduced = next;
      stage?.setReducedMotion(next);
    },
    setPaused(next) {
      paused = next;
      stage?.setPaused(next);
    },
    switchOn(on) {
      if (!on && state !== 'off') {
        stage?.destroy();
        stage = null;
        become('off');
      } else if (on && (state === 'off' || state === 'missing')) {
        become('waiting');
        opening = true;
        if (wanted) this.show(wanted);
      }
    },
  };
}
