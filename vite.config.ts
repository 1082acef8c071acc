// The built game: static files with relative addresses, that any web server or folder can hold.
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { builtInScenarios } from './scripts/vite-scenarios.ts';

/** Phaser's own build without the Matter physics engine, which nothing here uses: 27 kB less over the wire. */
const leanPhaser = fileURLToPath(new URL('./node_modules/phaser/dist/phaser-arcade-physics.js', import.meta.url));

export default defineConfig(({ command }) => ({
  base: './',
  // Only index.html is the game. Other pages (the art gallery) are served while developing; an unknown address is a 404.
  appType: 'mpa',
  resolve: { alias: command === 'build' ? [{ find: /^phaser$/, replacement: leanPhaser }] : [] },
  plugins: [preact(), builtInScenarios()],
  // Pictures are served at art/… as they lie in assets/art/….
  publicDir: 'assets',
  build: {
    target: 'es2022',
    // Phaser is one large lazy piece; `npm run bench` holds the budgets.
    chunkSizeWarningLimit: 2000,
    license: { fileName: 'licences.md' },
  },
}));
