// npm run bench -- <name> [arguments]: a measurement of bench/, on Node 24.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled, findNode, main, Refusal, root, run } from './bring.mjs'

await main(async () => {
  await ensureInstalled()
  const [name = '', ...rest] = process.argv.slice(2)
  const file = join(root, 'bench', `${name}.ts`)
  if (!/^[a-z]+$/.test(name) || !existsSync(file))
    throw new Refusal('用法：npm run bench -- append、scale、record、portal 或者 publish（bench-unknown）')
  return run(findNode(), [file, ...rest])
})
