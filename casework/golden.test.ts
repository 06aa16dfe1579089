import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { foldRegistry, type RegistryEvent } from './registry/index.ts'
import { registryUpcasters, type Upcaster, upcast } from './upcast.ts'

// The case's own history comes back when its format is frozen (ADR 0018).
// The files beside this test are settled for ever. When this test fails, the code is wrong, never the file: a changed
// shape gets a new version, an upcaster and new files, and these stay readable.
const lines = (name: string): unknown[] =>
  readFileSync(new URL(`golden/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
const events = <E>(name: string, upcasters: readonly Upcaster[]): readonly E[] =>
  lines(name).map((stored) => upcast(stored as E & { v: number }, upcasters) as unknown as E)
const folded = (name: string): unknown => Object.fromEntries(lines(name) as [string, unknown][])
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

test('a register of version 1 folds as it always has', () => {
  for (const kind of ['agency', 'person'])
    expect(plain(foldRegistry(events<RegistryEvent>(`${kind}-v1.jsonl`, registryUpcasters)))).toEqual(
      folded(`${kind}-v1.file.jsonl`),
    )
})

test('upcasters run from the version of the event upwards, and a newer event is refused', () => {
  const step: Upcaster = (e) => ({ ...e, v: e.v + 1 })
  expect(upcast({ v: 1 }, [step, step])).toEqual({ v: 3 })
  expect(upcast({ v: 2 }, [step, step])).toEqual({ v: 3 })
  expect(upcast({ v: 3 }, [step, step])).toEqual({ v: 3 })
  expect(() => upcast({ v: 2 }, [])).toThrow('请升级')
})
