// The built game: static files with relative addresses, that any web server or folder can hold.
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { builtInScenarios } from './scripts/vite-scenarios.ts';

export default defineConfig({
  base: './',
  // Only index.html is the game. Other pages (the art gallery) are served while developing; an unknown address is a 404.
  appType: 'mpa',
  plugins: [preact(), builtInScenarios()],
  // Pictures are served at art/… as they lie in assets/art/….
  publicDir: 'assets',
  build: {
    target: 'es2022',
    // Phaser is one large lazy piece; `npm run bench` holds the budgets.
    chunkSizeWarningLimit: 2000,
    license: { fileName: 'licences.md' },
  },
});
