import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

// 考核、考评 has nothing to do with fines (处罚法74第三款; 国办发〔2022〕27号六): nothing here ranks cases, people or agencies by money,
// and no figure of an agency or a person is a sum of it.

const root = fileURLToPath(new URL('..', import.meta.url))
const shown = ['server/src', 'db/migrations', 'answers', 'portal/src', 'console/src']
const sources = shown.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|tsx|sql)$/.test(path) && !/\.test\.|node_modules|testing/.test(path))
    .map((path) => [`${folder}/${path}`, readFileSync(join(root, folder, path), 'utf8')] as const),
)

const money = String.raw`(?:amount|fines?|penalt\w+|罚款|罚没)`
const ranks: Readonly<Record<string, RegExp>> = {
  'sorts rows by money': new RegExp(String.raw`order\s+by[^;\x60]{0,160}\b${money}\b`, 'i'),
  'adds money up over cases': new RegExp(
    String.raw`\b(?:sum|avg|max|min|rank|percent_rank)\s*\([^)]{0,80}\b${money}\b`,
    'i',
  ),
  'sorts a list by money': new RegExp(String.raw`\.(?:sort|toSorted)\([^\n]{0,160}\b${money}\b`),
}

test.each(Object.entries(ranks))('nothing %s', (_, shape) => {
  expect(sources.length).toBeGreaterThan(200)
  // What one form adds up of one case is no figure of anybody.
  const found = sources.filter(([path, text]) => shape.test(text) && !path.startsWith('console/src/form/'))
  expect(found.map(([path]) => path)).toEqual([])
})

test('the shapes find what they are for', () => {
  expect(ranks['sorts rows by money']!.test("select * from c order by (shown->>'amount')::bigint desc")).toBe(true)
  expect(ranks['adds money up over cases']!.test("select person, sum((shown->>'amount')::bigint) from c")).toBe(true)
  expect(ranks['sorts a list by money']!.test('cases.toSorted((a, b) => b.amount - a.amount)')).toBe(true)
})

test('what is answered of people, and the counts of an agency, hold no money', () => {
  const figures = sources.filter(([path]) => /^answers\/.*(people|person|tall|count|overview|today)/i.test(path))
  expect(figures.length).toBeGreaterThan(0)
  expect(figures.flatMap(([path, text]) => (new RegExp(String.raw`\b${money}\b`).test(text) ? [path] : []))).toEqual([])
})
