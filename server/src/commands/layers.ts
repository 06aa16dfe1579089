import { parseArgs } from 'node:util'
import { covers, type Day, type Layer, parameters, quoted, ruleBook } from '@xiezhi/law'
import { valueWords } from '@xiezhi/law/parameters/parameter.ts'
import { systemClock } from '../platform/clock.ts'
import { Failure } from '../platform/failure.ts'

const kinds = { national: '国家', sector: '系统', province: '地区', agency: '机关' } as const

/** The national layer and those named: by id (sector.market), its last part (market), or title (市场监督管理). */
export function layersNamed(names: readonly string[]): readonly Layer[] {
  const others = names
    .flatMap((n) => n.split(','))
    .map((name) => {
      const found = ruleBook.layers.filter((l) => l.id === name || l.id.split('.').at(-1) === name || l.title === name)
      if (found.length !== 1)
        throw new Failure(
          'layer-unknown',
          `没有“${name}”这个层级，层级有：${ruleBook.layers.map((l) => `${l.id}（${l.title}）`).join('、')}。`,
        )
      return found[0]!
    })
  return [...new Set([...ruleBook.layers.filter((l) => l.kind === 'national'), ...others])]
}

/** `layers`: what each layer sets, and by which article. */
export async function run(args: string[]): Promise<number> {
  let json = false
  try {
    json = parseArgs({ args, options: { json: { type: 'boolean' } } }).values.json ?? false
  } catch (error) {
    throw new Failure('argument-unknown', '参数不对。用法：./xiezhi layers [--json]。', error)
  }
  const today = systemClock().now().slice(0, 10) as Day
  if (json) {
    process.stdout.write(`${JSON.stringify({ ok: true, layers: ruleBook.layers.map(asJson) })}\n`)
    return 0
  }
  for (const l of ruleBook.layers) {
    process.stdout.write(`${l.title}（${l.id}，${kinds[l.kind]}）\n`)
    for (const s of l.settings.filter((x) => covers(x.inForce, today)))
      process.stdout.write(
        `  ${parameters[s.parameter].title}（${s.parameter}）：${valueWords(s.value, parameters[s.parameter].unit)}　${quoted(s.cite, ruleBook.statutes)}\n`,
      )
  }
  return 0
}

const asJson = (l: Layer) => ({
  id: l.id,
  kind: l.kind,
  title: l.title,
  settings: l.settings.map((s) => ({
    parameter: s.parameter,
    title: parameters[s.parameter].title,
    value: s.value,
    unit: parameters[s.parameter].unit,
    direction: parameters[s.parameter].direction,
    inForce: s.inForce,
    articles: s.cite.map((c) => ({
      ...c,
      short: ruleBook.statutes.find((x) => x.id === c.statute)?.short ?? c.statute,
    })),
  })),
})
