import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync, Visitor } from 'oxc-parser'
import { expect, test } from 'vitest'

// The law stands in law/. An article, a term or a threshold that is said elsewhere stays as it was when the law or a layer changes.

const root = fileURLToPath(new URL('..', import.meta.url))
const judged = ['casework', 'log', 'server', 'portal', 'console', 'documents', 'postgres', 'ui']
/** Tests, what they stand on, and made-up cases and papers say what they like. */
const apart =
  /\.test\.tsx?$|(^|\/)(testing|stories|golden|fixtures|samples|gallery|node_modules|dist)(\/|$)|\/testing\.ts$/

const number = '(?:[〇零一二三四五六七八九十百千两]+|(?<!\\d)\\d{1,3})'
const shapes: Readonly<Record<string, RegExp>> = {
  // “第一条” in quotes is how a text of law looks, and 第一条记录 is the first of the log.
  article: new RegExp(
    `(?<!“)第${number}条(?!记录|”)|(?:处罚|许可|强制|复议|诉讼|行诉|民诉|公开)(?:法|条例)\\d{1,3}(?!\\d)`,
  ),
  term: new RegExp(
    `${number}(?:个工作日|个月|日|年)(?:之内|以内|内|届满|期限|以前|前)|${number}(?:个工作日|个月)|${number}周岁|(?:期限为|超过)${number}年|^${number}(?:日|年)$`,
  ),
  threshold: new RegExp(
    `百分之${number}|[\u4e00-\u9fff]\\d{1,3}%|${number}[万亿]?元(?:以上|以下|以内)|${number}倍(?:以上|以下)`,
  ),
}

const lawIn = (text: string): string[] =>
  Object.entries(shapes).flatMap(([kind, shape]) => {
    const hit = shape.exec(text)
    return hit === null ? [] : [`${kind} ${hit[0]} in ${text.trim().slice(0, 60)}`]
  })

/** Every text of a source that somebody may read, with the line it is on. */
function textsOf(path: string, source: string): { line: number; text: string }[] {
  const found: { line: number; text: string }[] = []
  const add = (text: unknown, start: number) => {
    if (typeof text !== 'string' || !/[\u4e00-\u9fff]/.test(text)) return
    found.push({ line: source.slice(0, start).split('\n').length, text })
  }
  new Visitor({
    Literal: (node: { value: unknown; start: number }) => add(node.value, node.start),
    TemplateElement: (node: { value: { cooked?: string | null }; start: number }) => add(node.value.cooked, node.start),
    JSXText: (node: { value: string; start: number }) => add(node.value, node.start),
  }).visit(parseSync(path, source).program)
  return found
}

/** A template is text but for its code, which has no Chinese in it, and its comments. */
const linesOf = (source: string) =>
  source.split('\n').map((line, i) => ({ line: i + 1, text: line.replace(/\/\/.*/, '') }))

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (apart.test(relative(root, path).split(sep).join('/'))) return []
    if (entry.isDirectory()) return filesUnder(path)
    return /\.(ts|tsx|typ)$/.test(entry.name) ? [path] : []
  })
}

const faults = (path: string, source: string): string[] =>
  (path.endsWith('.typ') ? linesOf(source) : textsOf(path, source)).flatMap(({ line, text }) =>
    lawIn(text).map((what) => `${path}:${line} ${what}`),
  )

test('no article, term or threshold is said outside law/', () => {
  const files = judged.flatMap((name) => filesUnder(join(root, name)))
  expect(files.length).toBeGreaterThan(300)
  const wrong = files.flatMap((path) => faults(relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')))
  expect(wrong).toEqual([])
})

test.each([
  ['article', "const basis = '依据《中华人民共和国行政处罚法》第四十四条'"],
  ['article', 'const why = `本步骤不可用（处罚法57）`'],
  ['term', "const term = '六十日'"],
  ['term', 'const told = `应当自收到之日起15日内起诉`'],
  ['term', "const told = '七个工作日内公开'"],
  ['term', "const told = '不满十四周岁的不予处罚'"],
  ['threshold', "const rate = '百分之三'"],
  ['threshold', "const due = '罚款十万元以上的'"],
])('would notice %s in %s', (kind, source) => {
  expect(faults('sample.ts', source).join()).toContain(` ${kind} `)
})

test.each([
  "const told = within + '日内公开'",
  "const day = '2018年12月5日'",
  "const sum = '没有填写金额。请填写，例如“20000元”。'",
  "const seen = '恢复决定是它的第一条记录'",
  '// 处罚法44: 十五日内',
])('lets be %s', (source) => {
  expect(faults('sample.ts', source)).toEqual([])
})
