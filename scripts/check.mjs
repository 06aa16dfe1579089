// npm run check: lint and types only. Also the first half of npm test.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, findNode, main, root, run } from './bring.mjs'

const projects = ['tsconfig.json', 'law', 'casework', 'log', 'ui', 'console', 'field']

/** The checks of this checkout: a name, and the file and arguments to run on Node 24. */
function steps() {
  const types = projects
    .filter((project) => existsSync(join(root, project)))
    .map((project) => ({
      name: `types of ${project}`,
      args: ['node_modules/typescript/bin/tsc', '--project', project],
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
