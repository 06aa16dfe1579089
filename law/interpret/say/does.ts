import { documents } from '../../documents.ts'
import type { Clock } from '../../words/clock.ts'
import type { Begin, Does, Join, Strike } from '../../words/does.ts'
import { sayCondition, sayOver } from './condition.ts'
import { clockTitle, fieldLabel, kindTitle, type Names, stageTitle } from './names.ts'
import { sayQuery, sayValue } from './value.ts'

/** What a step does to the record, one line an effect. */
export function sayDoes(d: Does, names: Names): string {
  const before = sayCase(d, names).join('，')
  return `${before}${before === '' ? '' : '，'}${what(d, whatIs(d, names))}`
}

const whatIs = (d: Does, { it: _, ...outside }: Names): Names =>
  d.each === undefined ? outside : { ...outside, it: d.each }

/** In which case, and for whom. */
function sayCase(d: Does, names: Names): readonly string[] {
  const { it: _, ...outside } = names
  return [
    ...(d.when === undefined ? [] : [`${sayCondition(d.when, whatIs(d, names))}的`]),
    ...(d.each === undefined ? [] : [`对${sayOver(d.each, outside)}`]),
  ]
}

/** What a step does, in Markdown: what it does in one and the same case stands together under it, which is said once. */
export function sayAllDoes(does: readonly Does[], names: Names): string {
  const lines = does.map((d) => ({ in: sayCase(d, names).join('，'), d }))
  return lines
    .map((line, i) => {
      if (line.in === '' || (lines[i - 1]?.in !== line.in && lines[i + 1]?.in !== line.in))
        return `  - ${sayDoes(line.d, names)}\n`
      const head = lines[i - 1]?.in === line.in ? '' : `  - ${line.in}：\n`
      return `${head}    - ${what(line.d, whatIs(line.d, names))}\n`
    })
    .join('')
}

export function what(d: Does, n: Names): string {
  if ('enter' in d) {
    const about = n.records.find((r) => r.id === d.enter)?.about
    return `登记“${kindTitle(d.enter, n)}”${about === undefined ? '' : `（针对现在的${kindTitle(about, n)}）`}`
  }
  if ('change' in d) {
    const fields = Object.keys(d.fields).map((f) => fieldLabel(d.change.of, f, n))
    const found = sayQuery(d.change, n)
    const changed = fields.length === 0 ? [] : [`变更${found}：${fields.join('、')}`]
    const now = d.about === undefined ? [] : [`${found}自此以${sayValue(d.about, n)}为内容`]
    return [...changed, ...now, ...(d.ends === undefined ? [] : [`${found}自此不再有效`])].join('；')
  }
  if ('open' in d) {
    const called = d.called === undefined ? '' : `（${sayValue(d.called, n)}）`
    return `开始${n.proceedings[d.open] ?? d.open}${called}，进入“${stageTitle(d.open, d.stage, n)}”`
  }
  if ('stage' in d) {
    const kind = d.of ?? n.proceeding
    const standing = d.from?.map((s) => `“${stageTitle(kind, s, n)}”`).join('、')
    const paper = Object.values(d.about ?? {})
      .map((v) => `${sayValue(v, n)}的`)
      .join('')
    const beside = d.of === undefined ? '' : (n.proceedings[d.of] ?? d.of)
    const which = standing === undefined ? '' : `处于${standing}的${paper}${beside}`
    return `${d.at === undefined ? '' : sayValue(d.at, n)}${which}进入“${stageTitle(kind, d.stage, n)}”阶段`
  }
  if ('moment' in d) {
    const own = n.clocks.filter((c) => isStruck(c, d))
    const named = (verb: string, clocks: readonly Clock[]) =>
      clocks.length === 0 ? [] : [`${verb}${clocks.map((c) => `“${c.title}”`).join('、')}`]
    return [
      ...named(
        '停止',
        own.filter((c) => c.stops.includes(d.moment)),
      ),
      ...named(
        '起算',
        own.filter((c) => c.starts === d.moment),
      ),
    ].join('；')
  }
  if ('pause' in d) return `停计“${clockTitle(d.pause, n)}”`
  if ('resume' in d) return `${d.sooner === true ? '提前' : ''}恢复计算“${clockTitle(d.resume, n)}”`
  if ('extend' in d) return `延长${sayValue(d.extend, n)}`
  if ('officers' in d) return `${d.from === undefined ? '提名' : '指定'}${sayValue(d.officers, n)}为办案人员`
  if ('unit' in d) return `由${sayValue(d.unit, n)}办理`
  if ('void' in d) return `作废${sayValue(d.void, n)}所指的文书`
  if ('signs' in d) return `把签名加在${sayValue(d.signs, n)}所指的文书的各页上，以同一编号重新成文`
  if ('begins' in d) return sayBegin(d, n)
  if ('joins' in d) return sayJoin(d, n)
  if ('severs' in d && d.anew !== undefined)
    return `${sayValue(d.severs, n)}连同作出决定以前所办的转入新开立的案件，在该案重新作出；没有届满的期限不带入`
  if ('severs' in d)
    return `${sayValue(d.severs, n)}连同此前所办的转入新开立的案件，期限连续计算；${sayCondition(d.stay, n)}的，仍为本案当事人，其他的本案不再办理`
  if ('paper' in d) return `制作《${documents[d.paper].title}》`
  return `记明所依据的期限${d.rely.map((c) => `“${clockTitle(c, n)}”`).join('、')}`
}

/** What the first form of the other procedure is filled in with, by the labels of that form. */
function sayBegin({ begins, form }: Begin, n: Names): string {
  const { title = begins, steps = [], first } = n.others?.find((p) => p.id === begins) ?? {}
  const fields = steps.find((s) => s.id === first)?.fields ?? []
  const filled = Object.entries(form).map(([id, value]) => {
    const field = fields.find((f) => f.id === id)
    const choices = field?.kind.is === 'choice' ? field.kind.choices : []
    const chosen = 'say' in value ? choices.find((c) => c.value === value.say)?.label : undefined
    return `${field?.label ?? id}为${chosen === undefined ? sayValue(value, n) : `“${chosen}”`}`
  })
  return `同时开立“${title}”案件：${filled.join('，')}`
}

/** A stage of the case itself, whichever proceeding the step stands in. */
const joinedStage = (id: string, { stages }: Names): string =>
  Object.values(stages)
    .flat()
    .find((s) => s.id === id && s.aside === true)?.title ?? id

function sayJoin({ joins, leaves, apart, sooner, becomes }: Join, n: Names): string {
  const stay = [...leaves.map((k) => kindTitle(k, n)), ...apart.map((p) => n.proceedings[p] ?? p)]
  const clocks = sooner.map((c) => `“${clockTitle(c, n)}”`).join('、')
  return `${sayValue(joins, n)}的案卷连同出处载入本案（${stay.join('、')}留在原案），${clocks}按先届满的计算，该案进入“${joinedStage(becomes, n)}”，不再计算期限`
}

/** Struck for a party it concerns that party's clocks, else those of the case; a proceeding's clock goes with its proceeding. */
const isStruck = (c: Clock, d: Strike): boolean =>
  c.per === 'proceeding' || (c.per === 'party') === (d.each !== undefined || d.party !== undefined)
