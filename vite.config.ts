// The built game: static files with relative addresses, that any web server or folder can hold.
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import { builtInScenarios } from './scripts/vite-scenarios.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** In a build the parts of Phaser that the stage uses, from its sources: 104 kB less over the wire than its lean build. */
const phaserByParts = [
  { find: /^phaser$/, replacement: here('./scripts/lean-phaser.mjs') },
  { find: /^phaser-source\//, replacement: here('./node_modules/phaser/src/') },
];
/** Phaser's own switches, as its build sets them: WebGL alone, no sound of Phaser's, nothing for debugging. */
const PHASER_SWITCHES: { readonly [name: string]: boolean } = {
  CANVAS_RENDERER: false,
  EXPERIMENTAL: false,
  FEATURE_SOUND: false,
  WEBGL_DEBUG: false,
  WEBGL_RENDERER: true,
};

const phaserSwitches = (): Plugin => ({
  name: 'phaser-switches',
  enforce: 'pre',
  transform: {
    filter: { id: /[\\/]phaser[\\/]src[\\/]/, code: /typeof [A-Z_]+\b/ },
    handler: (code) => ({
      code: code.replace(/typeof ([A-Z_]+)\b/g, (all, name: string) => String(PHASER_SWITCHES[name] ?? all)),
      map: null,
    }),
  },
});

/** `--mode pictures` builds the gallery beside the game, away from `dist/`: what `npm run visual` photographs. */
const PICTURES = {
  outDir: 'node_modules/.cache/back-channel/pictures-build',
  emptyOutDir: true,
  rolldownOptions: { input: ['index.html', 'gallery.html'] },
};

export default defineConfig(({ command, mode }) => ({
  base: './',
  // index.html is the game, class.html the view of a whole class. Other pages (the art gallery) are served while developing; an unknown address is a 404.
  appType: 'mpa',
  resolve: { alias: command === 'build' ? phaserByParts : [] },
  plugins: [preact(), builtInScenarios(), phaserSwitches()],
  // Pictures are served at art/… as they lie in assets/art/….
  publicDir: 'assets',
  build: {
    target: 'es2022',
    rolldownOptions: { input: [here('./index.html'), here('./class.html')] },
    // Phaser is one large lazy piece; `npm run bench` holds the budgets.
    chunkSizeWarningLimit: 2000,
    license: { fileName: 'licences.md' },
    ...(mode === 'pictures' ? PICTURES : {}),
  },
}));
