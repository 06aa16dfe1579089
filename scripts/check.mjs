// npm run check: lint and types only. Also the first half of npm test.
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, findNode, main, root, run } from './bring.mjs'

// The law is looked at with casework, which stands on it: alone it would be read a third time.
const projects = ['tsconfig.json', 'casework', 'log', 'ui', 'console', 'field']
// A checker more than cores does again what another has done: with four on two cores the whole took 50 s of processor instead of 33.
const checkers = String(Math.min(4, availableParallelism()))

/** The checks of this checkout: a name, and the file and arguments to run on Node 24. */
function steps() {
  const types = projects
    .filter((project) => existsSync(join(root, project)))
    .map((project) => ({
      name: `types of ${project}`,
      args: ['node_modules/typescript/bin/tsc', '--project', project, '--checkers', checkers],
    }))
  return [{ name: 'lint and format', args: ['node_modules/@biomejs/biome/bin/biome', 'check'] }, ...types]
}

/** Runs every check, also after one failed; gives how many passed and failed. */
export async function check() {
  let failed = 0
  const all = steps()
  for (const { name, args } of all) {
    const code = await run(findNode(), args)
    if (code !== 0) failed += 1
    process.stdout.write(`${code === 0 ? '✓' : '✗'} ${name}\n`)
  }
  return { passed: all.length - failed, failed }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(async () => {
    await ensureInstalled()
    return (await check()).failed > 0 ? 1 : 0
  })
}
