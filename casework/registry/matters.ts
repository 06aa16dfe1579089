import { payableKinds, penaltyKinds, tiers } from '@xiezhi/law/codes.ts'
import { isDay } from '@xiezhi/law/day.ts'
import { isLawLevel } from '@xiezhi/law/levels.ts'
import type { Json } from '../file.ts'
import { shown } from '../forms/shown.ts'
import type { FieldError } from '../refusal.ts'
import { isRecord } from './act.ts'

const filled = (v: Json | undefined): boolean => typeof v === 'string' && v.trim() !== ''
const fen = (v: Json | undefined): boolean =>
  v === undefined || (typeof v === 'number' && Number.isSafeInteger(v) && v > 0)

/** A power without a law, regulation or rule under it cannot be listed: who lists it would invent it (处罚法16). */
const isBasis = (b: Json): boolean =>
  isRecord(b) &&
  filled(b.title) &&
  filled(b.article) &&
  isLawLevel(b.level) &&
  b.level !== 'normative' &&
  isDay(b.inForce)

const cited = [
  ['breached', '违反的规定'],
  ['basis', '处罚依据'],
] as const

/** Checks a list of powers (权责清单) line by line. */
export function matterErrors(list: Json | undefined): readonly FieldError[] {
  const items = isRecord(list) ? list.items : undefined
  if (!Array.isArray(items) || items.length === 0)
    return [{ field: 'list', code: 'required', sentence: '权责清单至少要有一项。' }]
  const seen = new Set<string>()
  return items.flatMap((item, i) => {
    const errors: FieldError[] = []
    const add = (sub: string, code: string, sentence: string) =>
      errors.push({ field: `list.items.${i}.${sub}`, code, sentence: `第${i + 1}项：${sentence}` })
    if (!isRecord(item)) return [{ field: `list.items.${i}`, code: 'wrong-kind', sentence: `第${i + 1}项格式不对。` }]
    if (typeof item.id !== 'string' || !/^[A-Za-z0-9.-]{1,40}$/.test(item.id)) add('id', 'required', '请写明事项编码。')
    else if (seen.has(item.id)) add('id', 'repeated', `事项编码“${item.id}”重复。`)
    seen.add(shown(item.id))
    if (!filled(item.title)) add('title', 'required', '请写明事项名称。')
    if (!filled(item.conduct)) add('conduct', 'required', '请写明违法行为。')
    for (const [part, what] of cited) {
      const given = item[part]
      if (!Array.isArray(given) || given.length === 0 || !given.every(isBasis))
        add(part, 'basis-required', `请写明${what}，只能是法律、法规、规章，并写明条款和施行日期。`)
    }
    if (!Array.isArray(item.penalties) || !item.penalties.every((p) => isRecord(p) && isPenalty(p)))
      add('penalties', 'unknown-choice', '处罚种类不在可选范围内。')
    if (!isFineRule(item.fine))
      add(
        'fine',
        'wrong-range',
        '法定罚款幅度要写明最低、最高数额或者倍数，最低不高于最高；按货值金额等计算的，写明按什么计算。',
      )
    if (!Array.isArray(item.tiers) || !item.tiers.every((t) => isRecord(t) && isTier(t)))
      add('tiers', 'wrong-tier', '裁量档次要写明档次、适用情形；写数额的，最低不高于最高。')
    return errors
  })
}

/** A range names a least or a most, as sums or as multiples of what the article measures by, which is then named. */
function isFineRule(rule: Json | undefined): boolean {
  if (rule === undefined) return true
  if (!isRecord(rule) || !Array.isArray(rule.ranges) || rule.ranges.length === 0) return false
  const measured = ['percentFrom', 'percentTo', 'baseFrom', 'baseBelow']
  const sums = ['from', 'to', 'baseFrom', 'baseBelow']
  return rule.ranges.every(
    (r) =>
      isRecord(r) &&
      Object.keys(r).every((k) => k === 'when' || sums.includes(k) || measured.includes(k)) &&
      [...sums, ...measured].every((k) => fen(r[k])) &&
      ['from', 'to', 'percentFrom', 'percentTo'].some((k) => r[k] !== undefined) &&
      Number(r.from ?? 0) <= Number(r.to ?? r.from ?? 0) &&
      (filled(rule.base) || !measured.some((k) => r[k] !== undefined)),
  )
}

type Given = { readonly [k: string]: Json }
const isPenalty = (p: Given): boolean =>
  penaltyKinds.some((k) => k.value === p.kind) &&
  fen(p.amount) &&
  (p.amount === undefined || payableKinds.includes(shown(p.kind)))
const isTier = (t: Given): boolean =>
  tiers.some((k) => k.value === t.tier) &&
  filled(t.when) &&
  fen(t.from) &&
  fen(t.to) &&
  Number(t.from ?? 0) <= Number(t.to ?? t.from ?? 0)
