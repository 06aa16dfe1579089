import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Where the API runs while the console is worked on with `vite`. */
const api = `http://127.0.0.1:${process.env.API_PORT ?? '8787'}`

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2023',
    // Letters are fetched, not inlined as data:, which the policy of the server forbids.
    assetsInlineLimit: 0,
    // What open pages still fetch stays (build.mjs sweeps it), and no moment passes without a page to serve.
    emptyOutDir: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { pluginTimings: false },
      // The rule book's modules are values without effects: what no screen names is left out.
      treeshake: { moduleSideEffects: (id: string) => !/[\\/](law|casework)[\\/]/.test(id) },
    },
  },
  server: { proxy: { '/api': api, '/log': api, '/healthz': api } },
})
