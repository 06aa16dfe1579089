import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Sample } from '../src/fixtures/papers/index.ts'

/**
 * What the product itself prints for a case driven step by step, written here by the test of the adapters (server documents): the
 * gallery can show no better paper than the product makes.
 */
export const samples: readonly Sample[] = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => ({
    name: basename(file, '.json'),
    ...(JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as Omit<Sample, 'name'>),
  })) as readonly Sample[]
