import { readFileSync } from 'node:fs'
import { ruleBook } from '@xiezhi/law'
import { expect, test } from 'vitest'
import type { CaseEvent, Effect } from './event.ts'
import { fold } from './fold.ts'
import { course } from './golden/course.ts'
import { foldRegistry, type RegistryEvent } from './registry/index.ts'
import { caseUpcasters, registryUpcasters, type Upcaster, upcast } from './upcast.ts'

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
type Names = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

test('a case of version 1 folds as it always has', () => {
  expect(plain(fold(events<CaseEvent>('case-v1.jsonl', caseUpcasters)))).toEqual(folded('case-v1.file.jsonl'))
})

// Added 2026-11-29: a case that led to another, and the one it led to (ADR 0018).
test.each(['led', 'came'])('a case that %s of another folds as it always has', (name) => {
  expect(plain(fold(events<CaseEvent>(`${name}-v1.jsonl`, caseUpcasters)))).toEqual(folded(`${name}-v1.file.jsonl`))
})

test.each([
  ['the history', () => events<CaseEvent>('case-v1.jsonl', [])],
  // Which the next one is made by.
  ['the course it was made by', course],
] as const)('every effect there is stands in %s', (_, history) => {
  const named = (e: Effect): readonly string[] => [e.do, ...(e.do === 'correct' ? e.effects.flatMap(named) : [])]
  const here = new Set(history().flatMap((e) => e.body.effects.flatMap(named)))
  const source = readFileSync(new URL('event.ts', import.meta.url), 'utf8')
  const all = [...source.matchAll(/readonly do: '(\w+)'/g)].map(([, name]) => name)
  expect([...here].sort()).toEqual([...new Set(all)].sort())
})

// Names of kinds and fields stand in records for ever: one may be added here, none renamed and none taken away (ADR 0018).
test('no kind of entry and no field that a record may hold is ever called otherwise', async () => {
  const settled = JSON.parse(readFileSync(new URL('golden/names.json', import.meta.url), 'utf8')) as Names
  const now: Names = Object.fromEntries(
    ruleBook.procedures.map((p) => [
      p.id,
      Object.fromEntries(p.records.map((r) => [r.id, [...r.fields, ...r.later].map((f) => f.id).sort()])),
    ]),
  )
  const gone = Object.entries(settled).flatMap(([p, kinds]) =>
    Object.entries(kinds).flatMap(([kind, fields]) =>
      fields.filter((f) => !now[p]?.[kind]?.includes(f)).map((f) => `${p}：${kind} 的栏目 ${f} 不在了，或者改了名称`),
    ),
  )
  expect(gone).toEqual([])
  // What is new is written down with -u, and is never called otherwise from then on.
  await expect(written(merged(settled, now))).toMatchFileSnapshot('golden/names.json')
})

/** What is settled stays where it stands; what is new comes after it. */
const merged = (settled: Names, now: Names): Names => ({
  ...Object.fromEntries(Object.entries(settled).map(([p, kinds]) => [p, { ...kinds, ...now[p] }])),
  ...Object.fromEntries(Object.entries(now).filter(([p]) => settled[p] === undefined)),
})

/** As the formatter leaves it: a list stands on one line where it fits. */
function written(names: Names): string {
  const list = (kind: string, fields: readonly string[], last: boolean) => {
    const line = `    ${JSON.stringify(kind)}: [${fields.map((f) => JSON.stringify(f)).join(', ')}]${last ? '' : ','}`
    return line.length <= 120
      ? line
      : `    ${JSON.stringify(kind)}: [\n${fields.map((f) => `      ${JSON.stringify(f)}`).join(',\n')}\n    ]${last ? '' : ','}`
  }
  const blocks = Object.entries(names).map(([p, kinds]) => {
    const all = Object.entries(kinds)
    return `  ${JSON.stringify(p)}: {\n${all.map(([k, f], i) => list(k, f, i === all.length - 1)).join('\n')}\n  }`
  })
  return `{\n${blocks.join(',\n')}\n}\n`
}

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
