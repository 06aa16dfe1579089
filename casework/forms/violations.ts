import {
  compareDays,
  corrections,
  isDay,
  isLawLevel,
  labelOf,
  lighterGrounds,
  payableKinds,
  penaltyKinds,
  tiers,
} from '@xiezhi/law'
import type { CaseFile, Json, Violation } from '../file.ts'
import type { FieldError } from '../refusal.ts'
import { amountFault, mostFen } from './amount.ts'
import { longest } from './schemaParts.ts'
import { shown } from './shown.ts'

type Given = { readonly [k: string]: Json }
const isRecord = (v: Json | undefined): v is Given =>
  v !== undefined && v !== null && typeof v === 'object' && !Array.isArray(v)
const filled = (v: Json | undefined): boolean => typeof v === 'string' && v.trim() !== ''
const isText = (v: Json | undefined, max: number): boolean => typeof v === 'string' && v.length <= max
const lineKeys = [
  'party',
  'conduct',
  'found',
  'from',
  'to',
  'breached',
  'basis',
  'penalties',
  'tier',
  'tierReason',
  'grounds',
  'matter',
  'circumstance',
  'departure',
  'departureApproval',
  'base',
  'correction',
]

/** One error names one line and what to do: 第2项：…… */
export function violationErrors(
  field: string,
  lines: readonly Json[],
  file: CaseFile | undefined,
): readonly FieldError[] {
  const errors = lines.flatMap((line, i) => lineErrors(`${field}.${i}`, `第${i + 1}项：`, line, file))
  if (errors.length > 0 || totalOf(lines) <= mostFen) return errors
  return [{ field, code: 'too-large', sentence: '罚没款合计超过一千亿元，请核对各项金额。' }]
}

/** Only of lines without an error. */
const totalOf = (lines: readonly Json[]): number =>
  (lines as unknown as readonly Violation[])
    .flatMap((line) => line.penalties)
    .reduce((sum, penalty) => sum + (penalty.amount ?? 0), 0)

function lineErrors(path: string, row: string, line: Json, file: CaseFile | undefined): readonly FieldError[] {
  const errors: FieldError[] = []
  const add = (sub: string, code: string, sentence: string) =>
    errors.push({ field: `${path}.${sub}`, code, sentence: row + sentence })
  if (!isRecord(line)) return [{ field: path, code: 'wrong-kind', sentence: `${row}格式不对。` }]
  for (const k of Object.keys(line)) if (!lineKeys.includes(k)) add(k, 'unknown-field', `没有名为“${k}”的栏目。`)
  if (file !== undefined && !file.parties.some((p) => p.id === line.party))
    add('party', 'unknown-party', '请选择本案的当事人。')
  if (file?.parties.some((p) => p.id === line.party && p.role !== 'party'))
    add('party', 'not-a-party', '第三人不是被处罚的对象，请选择当事人；确为当事人的，先更正其身份。')
  if (!filled(line.conduct)) add('conduct', 'required', '请写明违法行为（定性）。')
  else if (!isText(line.conduct, longest.conduct))
    add('conduct', 'too-long', `违法行为（定性）最多${longest.conduct}个字。`)
  if (line.found !== undefined && !isText(line.found, longest.found))
    add('found', 'wrong-kind', `该当事人的违法事实应当是${longest.found}字以内的文字。`)
  if (!isDay(line.from)) add('from', 'required', '请写明违法行为发生之日。')
  if (line.to !== undefined && !isDay(line.to)) add('to', 'wrong-kind', '行为终了之日不是有效日期。')
  if (isDay(line.from) && isDay(line.to) && compareDays(line.to, line.from) < 0)
    add('to', 'reversed', '行为终了之日早于发生之日。')
  for (const part of ['breached', 'basis'] as const) {
    const list = line[part]
    const title = part === 'breached' ? '违反的规定' : '处罚依据'
    if (!Array.isArray(list) || list.length === 0) add(part, 'required', `请写明${title}。`)
    else if (!list.every(isBasis))
      add(part, 'wrong-kind', `${title}要写明名称（200字以内）、效力级别、条款（500字以内）和施行日期。`)
  }
  const penalties = line.penalties
  if (!Array.isArray(penalties) || penalties.length === 0) add('penalties', 'required', '请写明拟处罚的种类。')
  else for (const [i, p] of penalties.entries()) penaltyErrors(`penalties.${i}`, p, add)
  if (!tiers.some((t) => t.value === line.tier)) add('tier', 'unknown-choice', '请选择裁量档次。')
  if (line.tier === 'exempt')
    add('tier', 'contradiction', '不予处罚的，不能同时列出处罚；请改选档次，或者从清单中去掉这一行。')
  if (line.tierReason !== undefined && !isText(line.tierReason, longest.remark))
    add('tierReason', 'wrong-kind', '裁量理由应当是不超过1000字的文字。')
  if (tiers.some((t) => t.value === line.tier) && line.tier !== 'ordinary' && !filled(line.tierReason))
    add('tierReason', 'required', '不适用一般处罚的，请写明裁量理由。')
  const { grounds } = line
  if (
    grounds !== undefined &&
    !(Array.isArray(grounds) && grounds.every((g) => lighterGrounds.some((c) => c.value === g)))
  )
    add('grounds', 'unknown-choice', '请在所列的情形中选择。')
  if (line.matter !== undefined && !(filled(line.matter) && isText(line.matter, longest.short)))
    add('matter', 'wrong-kind', '事项请在权责清单中选择。')
  for (const [key, title] of [
    ['circumstance', '适用情形'],
    ['departure', '调整适用裁量基准的理由'],
    ['departureApproval', '基准制定机关的批准文件'],
  ] as const)
    if (line[key] !== undefined && !(filled(line[key]) && isText(line[key], longest.remark)))
      add(key, 'wrong-kind', `${title}应当是不超过1000字的文字。`)
  const fault = line.base === undefined ? undefined : amountFault(line.base)
  if (fault !== undefined) add('base', fault.code, `计算罚款的基数${fault.what}`)
  if (line.correction !== undefined) correctionErrors(line.correction, add)
  return errors
}

type Add = (sub: string, code: string, sentence: string) => void

function correctionErrors(correction: Json, add: Add): void {
  if (!isRecord(correction) || !corrections.some((c) => c.value === correction.how)) {
    add('correction.how', 'unknown-choice', '请选择如何责令改正。')
    return
  }
  const { how, what, days } = correction
  const strange = Object.keys(correction).find((k) => !['how', 'what', 'days'].includes(k))
  if (strange !== undefined) add('correction', 'unknown-field', `没有名为“${strange}”的栏目。`)
  if (!filled(what) || !isText(what, longest.conduct))
    add(
      'correction.what',
      'required',
      `请写明改正的内容（${how === 'none' ? '为什么没有可以改正的内容' : '做什么、到什么程度'}），${longest.conduct}字以内。`,
    )
  const isTerm = typeof days === 'number' && Number.isSafeInteger(days) && days >= 1 && days <= 365
  if (how === 'term' && !isTerm)
    add('correction.days', 'required', '责令限期改正的，请写明收到决定书之日起多少日内改正（1至365日）。')
  if (how !== 'term' && days !== undefined) add('correction.days', 'unknown-field', '只有责令限期改正的填写期限。')
}

function penaltyErrors(path: string, penalty: Json, add: Add): void {
  if (!isRecord(penalty) || !penaltyKinds.some((k) => k.value === penalty.kind)) {
    add(path, 'unknown-choice', '请选择处罚种类。')
    return
  }
  const { kind, amount, value } = penalty
  const strange = Object.keys(penalty).find((k) => !['kind', 'amount', 'value', 'text'].includes(k))
  if (strange !== undefined) add(path, 'unknown-field', `没有名为“${strange}”的栏目。`)
  if (penalty.text !== undefined && !isText(penalty.text, longest.conduct))
    add(`${path}.text`, 'wrong-kind', '处罚内容应当是不超过500字的文字。')
  const fault = amount === undefined ? undefined : amountFault(amount)
  if (fault !== undefined) add(`${path}.amount`, fault.code, `金额${fault.what}`)
  const isPaid = payableKinds.includes(shown(kind))
  if (isPaid && amount === undefined)
    add(`${path}.amount`, 'required', `请填写${labelOf(penaltyKinds, shown(kind))}的金额。`)
  if (amount !== undefined && !isPaid)
    add(
      `${path}.amount`,
      'unknown-field',
      kind === 'goods' ? '没收的财物没有应缴的金额，财物的价值请填写在“价值”一栏。' : '该种类没有金额。',
    )
  const worth = value === undefined ? undefined : amountFault(value)
  if (worth !== undefined) add(`${path}.value`, worth.code, `价值${worth.what}`)
  if (value !== undefined && kind !== 'goods') add(`${path}.value`, 'unknown-field', '只有没收非法财物填写财物的价值。')
  if (kind === 'goods' && !filled(penalty.text)) add(`${path}.text`, 'required', '请写明没收的财物名称、数量。')
  if (kind === 'other' && !filled(penalty.text)) add(`${path}.text`, 'required', '其他处罚请写明内容。')
}

const isBasis = (b: Json): boolean =>
  isRecord(b) &&
  Object.keys(b).every((k) => ['law', 'title', 'level', 'article', 'inForce'].includes(k)) &&
  filled(b.title) &&
  isText(b.title, longest.title) &&
  filled(b.article) &&
  isText(b.article, longest.articles) &&
  isLawLevel(b.level) &&
  (b.law === undefined || (isText(b.law, longest.title) && filled(b.law))) &&
  isDay(b.inForce)
