import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

// The program refuses them when it starts; here they are refused without a database, before two that were added apart stand on one branch.
test('migrations are numbered one after the other, and no two alike', () => {
  const files = readdirSync(join(fileURLToPath(new URL('..', import.meta.url)), 'db', 'migrations')).toSorted()
  expect(files.map((file) => file.replace(/_[a-z0-9_]+\.sql$/, ''))).toEqual(
    files.map((_, i) => String(i + 1).padStart(4, '0')),
  )
})
