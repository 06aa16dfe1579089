import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { clocksOf, ruleBook } from '@xiezhi/law'
import { parseSync, Visitor } from 'oxc-parser'
import { expect, test } from 'vitest'

// A kind is data (ADR 0018). What code names by the id of its step, clock or procedure is closed to the kind that comes next, and mostly
// open where it should bar: code asks what a step enters, what a gate asks for, what a stage says.

const root = fileURLToPath(new URL('..', import.meta.url))
const judged = ['casework', 'log', 'answers', 'server', 'portal', 'console', 'field', 'postgres', 'ui']
/** Tests and what they stand on, stories and the settled history say which step they take. */
const apart = /\.test\.tsx?$|(^|\/)(testing|stories|golden|fixtures|node_modules|dist)(\/|$)|\/testing\.ts$/

const ids: ReadonlySet<string> = new Set([
  ...ruleBook.procedures.flatMap((p) => [p.id, ...p.steps.map((s) => s.id)]),
  ...clocksOf(ruleBook).map((c) => c.id),
])

/** What still does, since when it stands here, and why. It only gets shorter. */
const allowed: Readonly<Record<string, string>> = {
  'server/src/modules/disclosure/penalty.ts P14':
    '2026-11-29: the page of a penalty is composed by code; terms.payment says the same',
}

function namedIn(path: string, source: string): string[] {
  const found = new Set<string>()
  const add = (text: unknown) => {
    if (typeof text === 'string' && ids.has(text)) found.add(text)
  }
  new Visitor({
    Literal: (node: { value: unknown }) => add(node.value),
    Property: (node: { key: object }) => add('name' in node.key ? node.key.name : undefined),
    TemplateElement: (node: { value: { cooked?: string | null } }) => add(node.value.cooked),
  }).visit(parseSync(path, source).program)
  return [...found].map((id) => `${path} ${id}`)
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (apart.test(relative(root, path).split(sep).join('/'))) return []
    if (entry.isDirectory()) return filesUnder(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })
}

test('no step, clock or procedure is named in code outside law/', () => {
  const files = judged.flatMap((name) => {
    try {
      return filesUnder(join(root, name))
    } catch {
      return []
    }
  })
  expect(files.length).toBeGreaterThan(300)
  const named = files.flatMap((path) => namedIn(relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')))
  expect(named.filter((n) => allowed[n] === undefined)).toEqual([])
  // What is mended leaves the list.
  expect(Object.keys(allowed).filter((a) => !named.includes(a))).toEqual([])
})

test('the search finds what it is for', () => {
  const source = `const a = { P07: 1 }; if (step.id === 'decision.approve') a['x']; const b = \`penalty.ordinary\`; const c = 'decision'`
  expect(namedIn('x.ts', source)).toEqual(['x.ts P07', 'x.ts decision.approve', 'x.ts penalty.ordinary'])
})
