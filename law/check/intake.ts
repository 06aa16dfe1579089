import type { Field } from '../words/field.ts'
import type { Intake, Question } from '../words/intake.ts'
import { askedId } from '../words/intake.ts'
import type { Procedure } from '../words/procedure.ts'
import { sealedParts } from './sealed.ts'

/** What a form without a script can ask. */
const askable: readonly Field['kind']['is'][] = [
  'text',
  'longText',
  'telephone',
  'day',
  'money',
  'yesNo',
  'choice',
  'files',
  'party',
]

/** What is sent in fits the forms it is for, leaves nothing open that the first form wants, and unseals nothing. */
export function intakeFaults(p: Procedure): readonly string[] {
  const { intake } = p
  if (intake === undefined) return []
  const first = p.steps.find((s) => s.id === p.first)?.fields ?? []
  const given = new Set([
    ...intake.asks.filter((a) => a.step === p.first).map((a) => a.field),
    ...Object.keys(intake.fills),
  ])
  const open = first.filter((f) => f.required && f.when === undefined && !given.has(f.id))
  const settled = [intake.number, p.head.receivedOn.field]
  return [
    ...intake.asks.flatMap((a) => askedFaults(p, a)),
    ...intake.asks
      .filter((a, i) => intake.asks.findIndex((b) => askedId(b) === askedId(a)) < i)
      .map((a) => `网上提交两次问“${askedId(a)}”。`),
    ...[...Object.keys(intake.fills), ...settled]
      .filter((id) => !first.some((f) => f.id === id))
      .map((id) => `网上提交填写的栏目“${id}”不在第一步的表单中。`),
    ...open.filter((f) => !settled.includes(f.id)).map((f) => `网上提交没有问必填的“${f.label}”。`),
    ...supplementFaults(p, intake),
    ...toldFaults(p, intake),
    ...(intake.rated ?? [])
      .filter((id) => !p.records.some((r) => r.id === id))
      .map((id) => `网上提交以其办结为评价的记录种类“${id}”不存在。`),
    ...[
      ...(intake.grades === undefined ? [] : [intake.grades.agency, intake.grades.grade, intake.grades.code]),
      ...Object.keys(intake.corrects?.fills ?? {}),
      intake.corrects?.page ?? [],
    ]
      .flat()
      .filter((id) => !intake.asks.some((a) => a.step === p.first && a.field === id))
      .map((id) => `网上提交的评价、更正没有问“${id}”。`),
    ...intake.clocks
      .filter((id) => !p.clocks.some((c) => c.id === id))
      .map((id) => `网上提交所告知的期限“${id}”不存在。`),
  ]
}

/** What is added finds its places in the form of its step, each of the kind it is, and the form can be begun with them. */
function supplementFaults(p: Procedure, { supplement }: Intake): readonly string[] {
  if (supplement === undefined) return []
  const fields = p.steps.find((s) => s.id === supplement.step)?.fields
  if (fields === undefined) return [`网上补充所指的步骤“${supplement.step}”不存在。`]
  const kinds = { content: 'longText', files: 'files', received: 'day', number: 'text' } as const
  return Object.entries(kinds).flatMap(([part, kind]) => {
    const id = supplement[part as keyof typeof kinds]
    return fields.some((f) => f.id === id && f.kind.is === kind)
      ? []
      : [`网上补充所指的栏目“${id}”不在表单中，或者不是这一种。`]
  })
}

function askedFaults(p: Procedure, a: Question): readonly string[] {
  const field = p.steps.find((s) => s.id === a.step)?.fields.find((f) => f.id === a.field)
  if (field === undefined) return [`网上提交所问的“${askedId(a)}”不存在。`]
  if (!askable.includes(field.kind.is)) return [`网上提交不能问“${field.label}”这一种栏目。`]
  return (field.kind.is === 'party') === (a.part !== undefined) ? [] : [`网上提交对“${field.label}”问哪一部分不对。`]
}

/** To who sent it in too only what stands in no sealed field: his number may have come into other hands. */
const toldFaults = (p: Procedure, { tells }: Intake): readonly string[] =>
  tells.flatMap(({ record, of = record, fields }) => {
    const kind = p.records.find((r) => r.id === of)
    if (kind === undefined || !p.records.some((r) => r.id === record))
      return [`网上提交所告知的记录种类“${kind === undefined ? of : record}”不存在。`]
    if (sealedParts(p).kinds.has(of)) return [`网上提交告知了密封的“${kind.title}”。`]
    return fields.flatMap((id) => {
      const field = kind.fields.find((f) => f.id === id)
      if (field === undefined) return [`网上提交所告知的“${record}.${id}”不存在。`]
      return field.sealed === true ? [`网上提交告知了密封的“${field.label}”。`] : []
    })
  })
