import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // The form can be put into any folder of a site.
  base: './',
  // The example applications lie one folder up.
  server: { fs: { allow: ['..'] } },
  // React, zod, the municipalities and the words of three languages: 0.6 MB, 190 kB as sent.
  build: { chunkSizeWarningLimit: 800 },
});
