// npm start: everything on this machine, with the fictional county when there is no data yet.
import { ensureInstalled, main, runProduct } from './bring.mjs'

await main(async () => {
  await ensureInstalled()
  return runProduct(['serve', '--demo-if-empty', ...process.argv.slice(2)])
})
