import { type NormId, norms, normsOf } from '../norms/index.ts'
import type { RuleBook } from '../rulebook.ts'
import type { ClockExample, Term } from '../words/clock.ts'
import type { Gate, GateExample } from '../words/gate.ts'
import type { Norm } from '../words/norm.ts'
import { unitWords } from '../words/unit.ts'
import { articles } from './book.ts'

/** One rule that carries a demand of the law, and what tries it. */
interface Carrier {
  readonly rule: string
  readonly examples: readonly string[]
}

/** Examples that lay out the record are tried where there is one. */
const laidOut = (e: GateExample) =>
  [e.entries, e.form, e.clocks, e.actor, e.lists, e.traces, e.sets, e.agency].some((x) => x !== undefined)
const tried = (e: GateExample | ClockExample) =>
  'expect' in e && laidOut(e) ? 'casework/examples.test.ts' : 'law/rules.test.ts'

const examplesOf = (list: readonly (GateExample | ClockExample)[]): readonly string[] =>
  [...Map.groupBy(list, tried)].map(([file, own]) => `${own.map((e) => e.name).join('、')}（${file}）`)

const lengthOf = ({ length, unit }: Pick<Term, 'length' | 'unit'>): string =>
  typeof length === 'string' ? `，参数 ${length}` : 'fixed' in length ? `，${length.fixed}${unitWords[unit]}` : ''

/** Every rule that says it carries the demand, or whose id begins with its number. */
export function carriersOf(
  id: NormId,
  { procedures, terms }: Pick<RuleBook, 'procedures' | 'terms'>,
): readonly Carrier[] {
  const holds = (rule: { readonly id: string; readonly norm?: readonly string[] }) => normsOf(rule).includes(id)
  const found = new Map<string, Carrier & { readonly in: string[] }>()
  const add = (rule: string, where: string, examples: readonly string[]) => {
    const known = found.get(rule)
    if (known === undefined) found.set(rule, { rule, examples, in: [where] })
    else if (!known.in.includes(where)) known.in.push(where)
  }
  for (const p of procedures) {
    for (const c of p.clocks.filter(holds))
      add(`期限 ${c.id} ${c.title}${lengthOf(c)}`, p.title, examplesOf(c.examples))
    for (const g of p.gates.filter(holds) as readonly Gate[])
      add(`关口 ${g.id} ${g.title}`, p.title, examplesOf(g.examples))
    for (const s of p.steps.filter((x) => (x.norm ?? []).includes(id)))
      add(
        `步骤 ${s.id} ${s.title}`,
        p.title,
        p.course === undefined ? [] : ['办案实例（casework/stories/generatedAttack.test.ts）'],
      )
  }
  for (const t of terms.filter(holds)) add(`期限 ${t.id} ${t.title}${lengthOf(t)}`, '推算', examplesOf(t.examples))
  return [...found.values()].map((c) => ({ rule: `${c.rule}（${c.in.join('、')}）`, examples: c.examples }))
}

/** Neither carried, nor said to be no rule, nor given a reason: a demand that was forgotten. */
export const unanswered = (rules: RuleBook): readonly string[] =>
  (Object.keys(norms) as NormId[]).filter((id) => {
    const { says, elsewhere, notYet, as }: Norm = norms[id]
    return (
      carriersOf(id, rules).length === 0 &&
      as === undefined &&
      says === undefined &&
      elsewhere === undefined &&
      notYet === undefined
    )
  })

/** Carried by now, and still said to be missing: the reason has outlived itself. */
export const outlived = (rules: RuleBook): readonly string[] =>
  (Object.keys(norms) as NormId[]).filter(
    (id) => carriersOf(id, rules).length > 0 && (norms[id] as Norm).notYet !== undefined,
  )

function row(id: NormId, rules: RuleBook): string {
  const norm: Norm = norms[id]
  const carriers = carriersOf(id, rules)
  const said = [
    ...(norm.as === undefined ? [] : [`见 ${norm.as.join('、')}`]),
    ...(norm.says === undefined ? [] : [norm.says]),
    ...(norm.elsewhere === undefined ? [] : [`${norm.elsewhere.how}（${norm.elsewhere.test}）`]),
    ...(norm.notYet === undefined ? [] : [`**尚未**：${norm.notYet}`]),
  ]
  const rule = [...carriers.map((c) => c.rule), ...said].join('<br>')
  const tests = carriers.map((c) => c.examples.join('；')).join('<br>')
  return `| ${id} | ${norm.title} | ${articles(norm.cite, rules)} | ${rule} | ${tests} |\n`
}

const groups: readonly (readonly [letter: string, title: string])[] = [
  ['P', '行政处罚的期限'],
  ['E', '行政强制的期限'],
  ['L', '行政许可的期限'],
  ['D', '公示与公开的期限'],
  ['S', '送达之日'],
  ['R', '救济的期限'],
  ['O', '其他种类与通则的期限'],
  ['G', '关口'],
  ['I', '涉企行政检查'],
  ['LR', '重大执法决定法制审核'],
]

/** What the law demands, which rule carries it, and what tries it, in Chinese and Markdown. */
export function sayConformance(rules: RuleBook): string {
  const ids = Object.keys(norms) as NormId[]
  const carried = ids.filter((id) => carriersOf(id, rules).length > 0 || (norms[id] as Norm).as !== undefined).length
  const open = ids.filter((id) => (norms[id] as Norm).notYet !== undefined).length
  const tables = groups.map(([letter, title]) => {
    const own = ids.filter((id) => id.replace(/\d+$/, '') === letter)
    return `\n## ${title}\n\n| 编号 | 要求 | 条文 | 规则 | 检验 |\n| --- | --- | --- | --- | --- |\n${own.map((id) => row(id, rules)).join('')}`
  })
  return `# 符合性对照表\n\n由规则生成，不手工修改。法律的每一项要求，由哪条规则承担，由什么检验；规则上写明它承担哪一项（norm），没有写明的看编号的开头。期限可以用 ./xiezhi clock 编号 推算。共 ${ids.length} 项，${carried} 项由规则承担，${open} 项尚未建立，其余写明法律怎么说或者由什么承担。\n${tables.join('')}`
}
