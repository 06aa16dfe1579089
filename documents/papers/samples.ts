import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Sample } from '../src/fixtures/papers/index.ts'

/**
 * What the product itself prints for a case driven step by step, written into the folder of each paper by `samples.test.ts`: the
 * gallery can show no better paper than the product makes.
 */
export const samples: readonly Sample[] = globSync('*/samples/*.json', { cwd: import.meta.dirname })
  .map((file) => ({ name: basename(file, '.json'), file }))
  .sort((a, b) => (a.name < b.name ? -1 : 1))
  .map(({ name, file }) => ({
    name,
    ...(JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as Omit<Sample, 'name'>),
  })) as readonly Sample[]
