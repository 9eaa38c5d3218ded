import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // The example applications lie one folder up.
  server: { fs: { allow: ['..'] } },
  // React, zod and the words of three languages: half a megabyte, 160 kB as sent.
  build: { chunkSizeWarningLimit: 700 },
});
