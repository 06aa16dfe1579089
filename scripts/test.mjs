// npm test: brings what tests need, checks lint and types, runs every test, and closes with one line of numbers.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureInstalled, findNode, main, run } from './bring.mjs'
import { check } from './check.mjs'
import { bringChromium } from './chromium.mjs'

/** Runs vitest once; gives its numbers, and its exit code for what no number shows (an error outside a test). */
async function vitest(env) {
  const folder = mkdtempSync(join(tmpdir(), 'xiezhi-results-'))
  const file = join(folder, 'results.json')
  try {
    const code = await run(
      findNode(),
      ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      { env },
    )
    const results = JSON.parse(readFileSync(file, 'utf8'))
    const filesFailed = results.testResults.filter(
      (one) => one.status === 'failed' && one.assertionResults.length === 0,
    ).length
    return {
      code,
      passed: results.numPassedTests,
      failed: results.numFailedTests + filesFailed,
      skipped: results.numPendingTests + results.numTodoTests,
    }
  } catch (error) {
    process.stderr.write(`${error.message}\n`)
    return { code: 1, passed: 0, failed: 1, skipped: 0 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

await main(async () => {
  await ensureInstalled()
  const chromium = bringChromium()
  const env = { ...process.env, ...(chromium && { CHROMIUM: chromium }) }
  // Made once, beside the checks: else each server the tests start at first would make the console for itself.
  const [checks] = await Promise.all([check(), run(findNode(), ['console/build.mjs'])])
  const tests = await vitest(env)
  let failed = checks.failed + tests.failed
  if (!chromium) process.stdout.write('没有可用的 Chromium，浏览器测试已跳过。\n')
  if (failed === 0 && (tests.code !== 0 || tests.passed === 0)) failed = 1
  process.stdout.write(`${checks.passed + tests.passed} passed, ${failed} failed, ${tests.skipped} skipped\n`)
  return failed > 0 ? 1 : 0
})
