import type { CaseFile, Context, Entry } from '@xiezhi/casework'
import { causeOf } from '@xiezhi/casework/heading.ts'
import { sentence } from '@xiezhi/casework/words/text.ts'
import { type Field, longDate, procedureOf } from '@xiezhi/law'
import type { DocumentData } from '../data.ts'
import { frameOf, type PaperFor } from '../parts/frame.ts'
import { namesOf, officersOf } from '../parts/officers.ts'
import { textIn } from '../parts/text.ts'

type Data = DocumentData['review-opinion']
type Items = Data['items']

const opinionOf = (as: string, file: CaseFile, { rules }: Context) =>
  procedureOf(rules, file.procedure)?.records.find((r) => r.id === `${as}Opinion`)

/** A review of what is no penalty answers each element in a field of its own (law/review). */
export const answersApart = (file: CaseFile, context: Context): boolean =>
  opinionOf('review', file, context)?.fields.some((f) => f.kind.is === 'elements') === false

/** Where what is asked of any decision stands on the printed form, and what of some kinds alone. */
const common: Readonly<Record<string, keyof Items>> = {
  subject: 'authority',
  procedure: 'procedure',
  facts: 'facts',
  law: 'law',
  papers: 'papers',
  remedies: 'remedies',
}
const ofKind: Readonly<Record<string, Readonly<Record<string, keyof Items>>>> = {
  行政许可: { compensation: 'permit-compensation' },
  行政强制: { conditions: 'coercion-conditions', authority: 'coercion-authority', manner: 'coercion-manner' },
}

/** 重大行政执法决定法制审核意见表 of any other kind: the form item for item, what it has no line for beside the opinion (指导意见十三). */
export function otherReview(file: CaseFile, paper: PaperFor, context: Context): Data {
  const { proceeding } = paper
  const as = file.proceedings.find((p) => p.id === proceeding)?.kind ?? 'review'
  const of = (kind: string): Entry | undefined =>
    file.entries.findLast((e) => e.kind === kind && (proceeding === undefined || e.proceeding === proceeding))
  const [asked, said, signed] = [of(as), of(`${as}Opinion`), of(`${as}Signature`)]
  const fields = opinionOf(as, file, context)?.fields ?? []
  const { items, besides } = answered(fields, said, procedureOf(context.rules, file.procedure)?.enforcement ?? '')
  const day = (e: Entry | undefined) => (e === undefined ? '' : longDate(e.on))
  const officers = namesOf(officersOf(file, context, paper.on))
  return {
    ...frameOf(file, paper, context),
    cause: causeOf(file, context.rules),
    caseNumber: file.papers.find((p) => p.kind !== paper.kind)?.number ?? '',
    handlers: officers === '' ? nameOf(file, asked) : officers,
    sent: day(asked),
    items,
    reviewer: {
      text: [verdictOf(fields, said), besides].filter(Boolean).join('\n'),
      signers: said === undefined ? [] : [{ name: nameOf(file, said) }],
      date: day(said),
    },
    reviewHead: {
      text: sentence(textIn(signed?.fields, 'words')),
      signers: signed === undefined ? [] : [{ name: nameOf(file, signed) }],
      date: day(signed),
    },
    returned: day(signed),
  }
}

const nameOf = (file: CaseFile, entry: Entry | undefined): string =>
  file.acts.find((a) => a.event === entry?.event)?.actor.name ?? ''

function answered(fields: readonly Field[], said: Entry | undefined, enforcement: string) {
  const apart = { answer: 'not-applicable' } as const
  const items: Items = {
    authority: { answer: 'unanswered' },
    procedure: { answer: 'unanswered' },
    facts: { answer: 'unanswered' },
    law: { answer: 'unanswered' },
    papers: { answer: 'unanswered' },
    remedies: { answer: 'unanswered' },
    'penalty-kind': apart,
    'penalty-performance': apart,
    'penalty-discretion': apart,
    'penalty-crime': apart,
    'permit-compensation': apart,
    'coercion-conditions': apart,
    'coercion-authority': apart,
    'coercion-manner': apart,
  }
  const besides: string[] = []
  for (const { id, label, kind } of fields) {
    if (kind.is !== 'choice' || kind.choices[0]?.value !== 'yes') continue
    const answer = said?.fields[id]
    if (answer !== 'yes' && answer !== 'no') continue
    const fault = textIn(said?.fields, `${id}Fault`)
    const item = common[id] ?? ofKind[enforcement]?.[id]
    if (item === undefined)
      besides.push(`${label}：${answer === 'yes' ? '是' : '否'}${fault === '' ? '' : `（${fault}）`}`)
    else items[item] = { answer, ...(fault === '' ? {} : { opinion: fault }) }
  }
  return { items, besides: besides.length === 0 ? '' : `另审核：${besides.join('；')}。` }
}

/** 审核通过。同意…… */
function verdictOf(fields: readonly Field[], said: Entry | undefined): string {
  const label = (id: string) => {
    const kind = fields.find((f) => f.id === id)?.kind
    const given = said?.fields[id]
    const found = kind?.is === 'choice' ? kind.choices.find((c) => c.value === given) : undefined
    return found === undefined ? '' : `${found.label}。`
  }
  return [label('verdict'), label('advice'), sentence(textIn(said?.fields, 'opinion'))].join('')
}
