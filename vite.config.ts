import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  plugins: [preact()],
  publicDir: 'assets',
  build: { target: 'es2022', chunkSizeWarningLimit: 2000 },
});
