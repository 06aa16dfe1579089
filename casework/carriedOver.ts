import { type Day, documents, isDay, posts, procedureOf, type Step } from '@xiezhi/law'
import { changesPublic, readsPublic } from '@xiezhi/law/lookup.ts'
import { isComing } from './coming.ts'
import type { Command } from './command.ts'
import type { Context } from './context.ts'
import type { PaperRequest } from './engine/doing.ts'
import type { Effect } from './event.ts'
import type { CaseFile, Moment } from './file.ts'
import type { FieldError } from './refusal.ts'

/** Why what is told of such a case is told only now. */
const because = '在办纸质案件转入时如实登记。'

/** What may have been done on paper: not what mends this record, nor what the public reads from here. */
export function mayBeTold(step: Step, { procedure }: Pick<CaseFile, 'procedure'>, { rules }: Pick<Context, 'rules'>) {
  const p = procedureOf(rules, procedure)
  return (
    p !== undefined &&
    step.mends === undefined &&
    step.effect === 'constitutive' &&
    !changesPublic(p, step) &&
    !readsPublic(p, step)
  )
}

/** Who brings the case over: whoever may begin one. */
export function bringsOver({ procedure }: Pick<CaseFile, 'procedure'>, { rules, actor }: Context): boolean {
  const p = procedureOf(rules, procedure)
  return p?.steps.find((s) => s.id === p.first)?.posts.includes(actor.post) === true
}

type Then =
  | { readonly errors: readonly FieldError[] }
  /** The world as whoever did it stood in it, on that day. */
  | { readonly context: Context; readonly command: Command; readonly told: boolean }

/** The act as it was judged when it was done: by the day it was done on, and by who did it. */
export function asItWas(file: CaseFile, step: Step | undefined, command: Command, context: Context): Then | undefined {
  const { paper } = command
  if (paper === undefined) {
    // What happened in the world is told as always, and looked at on its own day.
    if (!isComing(file) || step?.effect !== 'reported' || !isMoment(command.acted) || command.acted > context.now)
      return undefined
    return { context: { ...context, now: command.acted }, command: late(command), told: false }
  }
  if (step === undefined) return undefined
  const errors = faultsOf(file, step, command, context)
  const by = context.people.find((p) => p.id === paper.person)
  if (errors.length > 0 || by === undefined || !isMoment(command.acted)) return { errors }
  const units = by.units ?? []
  const unit = file.unit !== undefined && units.includes(file.unit) ? file.unit : units[0]
  const actor = {
    person: by.id,
    name: by.name,
    post: paper.post,
    agency: context.actor.agency,
    ...(unit === undefined ? {} : { unit }),
  }
  return { context: { ...context, now: command.acted, actor }, command: late(command), told: true }
}

const late = (command: Command): Command =>
  (command.late ?? '').trim() === '' ? { ...command, late: because } : command

function faultsOf(file: CaseFile, step: Step, { paper, acted }: Command, context: Context): readonly FieldError[] {
  const { carried } = file
  const error = (field: string, code: string, sentence: string): FieldError => ({ field, code, sentence })
  if (carried === undefined)
    return [error('paper', 'not-carried', '本案不是从纸质案件转入的，审批、决定等在系统内作出才有效。')]
  if (carried.over !== undefined)
    return [
      error(
        'paper',
        'carried-over',
        `本案自第${carried.over}号记录起已在系统内办理，此后的审批、决定不能再按纸面登记。`,
      ),
    ]
  if (!bringsOver(file, context)) return [error('paper', 'not-yours', '纸面上办过的步骤由承办人登记。')]
  if (!mayBeTold(step, file, context))
    return [error('paper', 'not-on-paper', `“${step.title}”不按纸面登记，请直接办理。`)]
  const before = file.acts.findLast((a) => a.told !== undefined && a.withdrawn !== true)
  const faults: FieldError[] = []
  if (!context.people.some((p) => p.id === paper?.person))
    faults.push(error('paper.person', 'unknown-person', '请选择作出这一步的人；已经离任的，先在人员名录中登记。'))
  if (paper === undefined || !step.posts.includes(paper.post))
    faults.push(
      error('paper.post', 'wrong-post', `“${step.title}”由${step.posts.map((p) => posts[p]).join('、')}办理。`),
    )
  if (paper === undefined || paper.files.length === 0)
    faults.push(error('paper.files', 'required', '请附这一步的原件（审批表、决定书等的扫描件或者照片）。'))
  if (!isMoment(acted)) faults.push(error('acted', 'required', '请填写纸面上办理的时间，例如2026-11-22T10:30。'))
  else if (acted > carried.at)
    faults.push(error('acted', 'after-carried', `本案于${carried.at.replace('T', ' ')}转入，此后的步骤在系统内办理。`))
  else if (before !== undefined && acted < before.acted)
    faults.push(
      error('acted', 'not-in-order', `请按发生的先后登记：“${before.title}”发生于${before.acted.replace('T', ' ')}。`),
    )
  return faults
}

const isMoment = (acted: string | undefined): acted is Moment =>
  acted !== undefined && isDay(acted.slice(0, 10)) && /^T([01]\d|2[0-3]):[0-5]\d$/.test(acted.slice(10))

/** The papers of a told act bear the numbers they were given then; none is composed here, and none reserved. */
export function numbersTold(
  papers: readonly PaperRequest[],
  { paper }: Command,
  at: { readonly on: Day; readonly proceeding?: string },
): { readonly errors: readonly FieldError[] } | { readonly effects: readonly Effect[] } {
  const used = new Map<string, number>()
  const errors: FieldError[] = []
  const effects = papers.flatMap((p): readonly Effect[] => {
    const place = used.get(p.kind) ?? 0
    used.set(p.kind, place + 1)
    const number = (paper?.numbers?.[p.kind] ?? '')
      .split(/[；;\n]/)
      .map((n) => n.trim())
      .filter((n) => n !== '')[place]
    if (number !== undefined && number.length <= 60)
      return [{ do: 'number', ...p, ...at, number, scans: paper?.files ?? [] }]
    const { title } = documents[p.kind]
    errors.push({
      field: `paper.numbers.${p.kind}`,
      code: 'required',
      sentence: `请填写《${title}》上的文号（原来没有编号的写“无”）；每名当事人各有一份的，依次用分号隔开。`,
    })
    return []
  })
  return errors.length > 0 ? { errors } : { effects }
}
