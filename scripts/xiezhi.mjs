// ./xiezhi <command>: any command of the product, installing what is missing first.
import { ensureInstalled, main, runProduct } from './bring.mjs'

await main(async () => {
  await ensureInstalled()
  return runProduct(process.argv.slice(2))
})
