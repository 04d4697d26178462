import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte()],
  // Messages live beside this folder, in locales/.
  server: { port: 1420, strictPort: true, fs: { allow: ['..'] } },
  build: {
    // The content security policy allows no data: addresses, so every asset stays a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Locales are small and wanted at once; a warning about them helps nobody.
    chunkSizeWarningLimit: 1000,
  },
  // Stylesheets keep their text, so that a test can read which letters they carry.
  test: { include: ['src/**/*.test.ts'], css: true },
});
