import { documentNumberKey } from '@xiezhi/casework/format/documentNumber.ts'
import type { PenaltyRow } from './penaltyRow.ts'

export type RefusalCode = 'not-a-decision' | 'duplicate' | 'no-date' | 'no-content'
export type Classification = { kind: 'decision' } | { kind: 'refused'; code: RefusalCode; reason: string }

/** What a title shows to be something else than a decision on a penalty, in the order in which they are tried. */
const NOT_A_DECISION: readonly (readonly [RegExp, string])[] = [
  [/(?<!(?:未|不|虚假).{0,8})公告\s*\d*\s*(?:[（(].*)?$/, '是一份公告（说明收到或者送达文书），不是处罚决定书本身'],
  [/^(?!.*处罚决定).*(?:告知书|事先告知|听证告知)/, '是告知书，处罚尚未决定'],
  [/^(?!.*(?:行政处罚|案$)).*市场禁入决定/, '是市场禁入决定，不是行政处罚决定'],
  [/监管措施|监管谈话|警示函|不适当人选|自律管理/, '是监督管理措施，不是行政处罚'],
  [/纪律处分|公开谴责/, '是纪律处分，不是行政处罚'],
  [/不予(?:行政)?处罚/, '是不予处罚决定'],
  [
    /(?:强制执行申请|催告|(?:听证|立案|询问|改正)通知|移送|撤销[^案]*决定|复议决定|判决|裁定)书(?:[（(].*)?$|送达回证/,
    '是其他文书，不是处罚决定书',
  ],
  [/^关于(?!.*处罚).*(?:决定|通知|函|说明|报告|意见)$/, '是其他文件，不是处罚决定书'],
]
/** Characters of a notice in a document number: 浙处罚告字〔2024〕9号. */
const NOTICE_NUMBER = /罚告|听告|告字/

/**
 * Whether a row is a decision to be replayed, given the rows before it. Rows before that are themselves no decisions
 * repeat nothing: an announcement of a decision and the decision may share date and facts.
 */
export function classify(row: PenaltyRow, previousRows: readonly PenaltyRow[]): Classification {
  const own = ownFault(row)
  if (own) return own
  const sought = new Set(keysOf(row).sought)
  const earlier = previousRows.find((p) => !notADecision(p) && keysOf(p).left.some((key) => sought.has(key)))
  return earlier ? repeats(earlier.row) : { kind: 'decision' }
}

/** The same for a whole file in one pass. */
export function classifyAll(rows: readonly PenaltyRow[]): { row: PenaltyRow; classification: Classification }[] {
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const { sought, left } = keysOf(row)
    const own = ownFault(row)
    const earlier = sought.map((key) => seen.get(key)).find((r) => r !== undefined)
    if (!notADecision(row)) for (const key of left) if (!seen.has(key)) seen.set(key, row.row)
    return { row, classification: own ?? (earlier === undefined ? { kind: 'decision' } : repeats(earlier)) }
  })
}

function ownFault(row: PenaltyRow): Classification | null {
  const other = notADecision(row)
  if (other) return refused('not-a-decision', other)
  if (!row.decidedOn) {
    const given = row.notes.filter((note) => note.includes('日期')).join('')
    return refused('no-date', `${given || '没有决定日期，'}不能确定适用哪一时期的规则。请补充日期后再导入。`)
  }
  const content = row.facts ?? row.violation ?? row.result ?? row.basis ?? row.breached
  if (content === undefined && row.kinds.length === 0)
    return refused('no-content', '没有违法事实、案由、依据、种类、处罚内容中的任何一项。请补充后再导入。')
  return null
}

/** The sentence that says what the row is instead, or null. */
function notADecision(row: PenaltyRow): string | null {
  const title = row.title?.trim() ?? ''
  const other = NOT_A_DECISION.find(([pattern]) => pattern.test(title))?.[1]
  if (other) return `“${title}”${other}。`
  const number = row.documentNumber?.raw ?? ''
  return NOTICE_NUMBER.test(number) ? `“${number}”是告知书的文号，处罚尚未决定。` : null
}

/**
 * What a row leaves for later ones to find, and what it looks for itself. A decision is known by agency, number and
 * date; or by parties, facts and date unless both rows have numbers, for then
 * these decide: one inspection ends in many decisions alike but for the number.
 */
function keysOf(row: PenaltyRow): { left: string[]; sought: string[] } {
  if (!row.decidedOn) return { left: [], sought: [] }
  const what = row.facts ?? row.result ?? row.violation ?? ''
  // Without a party only a row alike in everything is the same: decisions on several people share facts and title.
  const alike = [row.title, row.kinds.join(), row.breached, row.basis, row.result].join('\n')
  const who = row.parties.map((p) => p.name).join('、') || alike
  const facts = (numbered: boolean) =>
    what === '' ? [] : [['facts', numbered, row.decidedOn, row.agency ?? '', who, what].join('\n')]
  if (!row.documentNumber) return { left: facts(false), sought: [...facts(false), ...facts(true)] }

  const key = documentNumberKey(row.documentNumber.raw) ?? row.documentNumber.raw
  // 〔2024〕3号 of an agency not named: every bureau has one, so the facts must agree as well.
  const anonymous = row.agency === undefined && key.startsWith('〔')
  const number = ['number', row.decidedOn, row.agency ?? '', key, ...(anonymous ? [what] : [])].join('\n')
  return { left: [number, ...facts(true)], sought: [number, ...facts(false)] }
}

function repeats(row: number): Classification {
  return refused('duplicate', `与第${row}行是同一份决定（文号、机关、日期相同，或者当事人、事实、日期相同）。`)
}

function refused(code: RefusalCode, reason: string): Classification {
  return { kind: 'refused', code, reason }
}
