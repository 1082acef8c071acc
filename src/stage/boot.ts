/** Opens the stage: a canvas that shows snapshots. Without WebGL it rejects, and the caller goes on in panels alone. */

import { Game, NONE, WEBGL } from 'phaser';
import type { SceneName, StageView } from '../machine/stage-view';
import { openArtStore } from './art-loader';
import { Director, type GameOnStage } from './director';
import { fitCanvas, type Rect, type SafeArea } from './framing';

export interface Stage {
  /** Shows a snapshot; what differs from the last one is played, not waited for. */
  show(view: StageView, game?: GameOnStage): void;
  /** Tells how much of each edge the panels cover, in CSS pixels. */
  setSafeArea(insets: SafeArea): void;
  setReducedMotion(reduced: boolean): void;
  /** True when the scene of the last snapshot is on, with all its pictures. */
  stands(): boolean;
  /** Something lies over the stage: the picture stands still until it is gone. */
  setPaused(paused: boolean): void;
  /** Nothing is to be seen for now: it stands still and costs nothing until the next snapshot. */
  rest(): void;
  destroy(): void;
}

export interface StageOptions {
  readonly reducedMotion: boolean;
  /** Folder that holds `art/`, with a slash at the end, for instance `./`. */
  readonly assetBase: string;
  /** The graphics context was lost: the picture stands still or is gone. */
  onLost(): void;
  onRestored(): void;
  /** The first picture stands. */
  onReady?(): void;
  /** A scene is about to be put together. */
  onBuild?(): void;
  /** A scene's first picture stands. */
  onScene?(name: SceneName): void;
  /** Where faces are in the picture, in CSS pixels from the stage's corner. */
  onFramed?(faces: readonly Rect[]): void;
  /** For the workshop page: the engine itself, before the first scene. */
  onEngine?(game: Game): void;
}

function hasWebGL(): boolean {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

function startGame(parent: HTMLElement): Promise<Game> {
  return new Promise((resolve, reject) => {
    const box = parent.getBoundingClientRect();
    const fit = fitCanvas(box.width, box.height, window.devicePixelRatio);
    try {
      const game = new Game({
        type: WEBGL,
        parent,
        banner: false,
        // The flakes at the window are the same each time, and so are pictures of them.
        seed: ['stage'],
        backgroundColor: '#05070f',
        fps: { smoothStep: false },
        audio: { noAudio: true },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        scale: { mode: NONE, width: fit.w, height: fit.h, zoom: 1 / fit.ratio },
        render: { antialias: true, powerPreference: 'low-power', mipmapFilter: 'LINEAR_MIPMAP_LINEAR' },
        callbacks: {
          postBoot: (booted) => {
            // A scene may begin while the one before still fetches its pictures for it: the first to come is kept.
            booted.textures.silentWarnings = true;
            // Phaser 4.2.1 can mix up textures of rotated things unless one unit is used.
            if ('renderNodes' in booted.renderer) booted.renderer.renderNodes.setMaxParallelTextureUnits(1);
            resolve(booted);
          },
        },
      });
      game.canvas?.setAttribute('aria-hidden', 'true');
    } catch (cause) {
      reject(new Error('the graphics could not be started', { cause }));
    }
  });
}

/** Boots the stage inside `parent` and fills it. Rejects when there is no WebGL or no art. */
export async function bootStage(parent: HTMLElement, options: StageOptions): Promise<Stage> {
  if (!hasWebGL()) throw new Error('this browser has no WebGL');
  const art = await openArtStore(options.assetBase);
  const game = await startGame(parent);
  const { canvas } = game;
  canvas.setAttribute('aria-hidden', 'true');
  canvas.tabIndex = -1;
  options.onEngine?.(game);

  const director = new Director(game, art, options.reducedMotion, {
    ready: () => options.onReady?.(),
    build: () => options.onBuild?.(),
    scene: (name) => options.onScene?.(name),
    framed: (faces) => options.onFramed?.(faces),
  });
  const resize = () => {
    const box = parent.getBoundingClientRect();
    if (box.width < 1 || box.height < 1) return;
    const fit = fitCanvas(box.width, box.height, window.devicePixelRatio);
    director.setRatio(fit.ratio);
    game.scale.resize(fit.w, fit.h);
    game.scale.setZoom(1 / fit.ratio);
  };
  const observer = new ResizeObserver(resize);
  observer.observe(parent);
  resize();
  const lost = () => options.onLost();
  canvas.addEventListener('webglcontextlost', lost);
  const restored = () => {
    director.redraw();
    options.onRestored();
  };
  canvas.addEventListener('webglcontextrestored', restored);
  const seen = () => director.setHidden(document.hidden);
  document.addEventListener('visibilitychange', seen);

  return {
    show: (view, game) => director.show(view, game),
    setSafeArea: (insets) => director.setSafeArea(insets),
    setReducedMotion: (reduced) => director.setReducedMotion(reduced),
    setPaused: (paused) => director.setPaused(paused),
    stands: () => director.stands,
    rest: () => director.rest(),
    destroy: () => {
      observer.disconnect();
      document.removeEventListener('visibilitychange', seen);
      canvas.removeEventListener('webglcontextlost', lost);
      canvas.removeEventListener('webglcontextrestored', restored);
      director.close();
      game.destroy(true);
    },
  };
}
