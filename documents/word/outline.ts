import { type PaperPart, partyRows } from '@xiezhi/casework'
import { documents } from '@xiezhi/law'
import type {
  CaseReview,
  DocumentData,
  DocumentKind,
  FilingApproval,
  Officer,
  Opinion,
  Paper,
  ReviewAnswer,
  ReviewOpinion,
} from '../papers/data.ts'
import { nth, type TextBlock } from '../papers/parts/blocks.ts'
import { withAdded } from '../papers/parts/format.ts'
import { decisionText } from '../papers/penalty-decision/text.ts'
import { noticeText } from '../papers/penalty-notice/text.ts'
import { reviewForm } from '../papers/review-opinion/items.ts'

/** A piece of it, in the order of the paper. */
export type Part = TextBlock | Exclude<PaperPart, { type: 'opinion' }> | OpinionPart
export interface OpinionPart {
  readonly type: 'opinion'
  readonly label: string
  readonly text: string
  readonly signers: readonly Officer[]
  readonly date: string
}

/** A paper as a word processor lays it out: what stands in it, in order, without the measures of its printed form. */
export interface Outline {
  /** `letter`: under the red head of the agency; `form`: rows with lines around them; `record`: running text, signed at its end. */
  readonly as: 'letter' | 'form' | 'record'
  readonly agency: string
  readonly title: string
  readonly number: string
  readonly marks: readonly string[]
  readonly addressee?: string
  readonly parts: readonly Part[]
  /** Of a letter: whom to ask, who signs it, its day, who gets copies. */
  readonly end?: { readonly lines: readonly string[]; readonly date: string; readonly copies?: string }
}

const outlines: {
  readonly [K in DocumentKind]: (data: DocumentData[K]) => Omit<Outline, 'agency' | 'number' | 'marks'>
} = {
  'filing-approval': filing,
  'review-opinion': review,
  'case-review': caseReview,
  'penalty-decision': (data) => ({
    as: 'letter',
    title: documents['penalty-decision'].title,
    parts: withAdded(decisionText(data), data),
    end: { lines: [], date: data.date, ...copiesOf(data) },
  }),
  'penalty-notice': (data) => ({
    as: 'letter',
    title: documents['penalty-notice'].title,
    addressee: data.addressee,
    parts: withAdded(noticeText(data), data),
    end: { lines: contactLines(data.contact), date: data.date, ...copiesOf(data) },
  }),
  plain: ({ title, body, letter, isForm, date = '', signing, ...data }) =>
    letter === undefined
      ? { as: isForm === true ? 'form' : 'record', title, parts: [...body, ...signedParts(signing)] }
      : {
          as: 'letter',
          title,
          ...(letter.addressee === '' ? {} : { addressee: letter.addressee }),
          parts: body,
          end: { lines: contactLines(letter.contact), date, ...copiesOf(data) },
        },
}

/** What a paper holds, from the same data as its printed form. Pure. */
export function outlineOf<K extends DocumentKind>(kind: K, data: DocumentData[K]): Outline {
  const { agency, number, marks = [], redHead = agency, titled }: Paper = data
  const outline = { number, marks, ...outlines[kind](data), agency: redHead }
  return titled === undefined ? outline : { ...outline, title: titled }
}

/** How a record was signed, behind what it says. */
const signedParts = (signing: DocumentData['plain']['signing']): readonly Part[] =>
  signing === undefined
    ? []
    : ([
        { type: 'section', text: '核对、签名情况' },
        ...signing.rows,
        ...(signing.corrections === undefined ? [] : [signing.corrections]),
        ...(signing.hasInk ? [signing.signers] : []),
      ] as readonly Part[])

const copiesOf = ({ copies }: { readonly copies?: string }) => (copies === undefined ? {} : { copies })
const contactLines = ({ persons, phone, address }: { persons: string; phone: string; address: string }) => [
  `联系人：${persons}`,
  `联系电话：${phone}`,
  `联系地址：${address}`,
]

const row = (label: string, text: string, half = false): Part => ({ type: 'row', label, text, half })
const opinion = (label: string, { text, signers, date }: Opinion): OpinionPart => ({
  type: 'opinion',
  label,
  text,
  signers,
  date,
})

function filing(data: FilingApproval) {
  const named = data.unit.assigned.map(({ name, certificate }) =>
    certificate === undefined ? name : `${name}（执法证号：${certificate}）`,
  )
  const assigned = named.length === 0 ? [] : [`指定办案人员：${named.join('、')}`]
  const unit = { ...data.unit, text: [data.unit.text, ...assigned].filter((line) => line !== '').join('\n') }
  return {
    as: 'form' as const,
    title: documents['filing-approval'].title,
    parts: [
      row('案由', data.cause),
      row('案件来源', data.source, true),
      row('受理日期', data.received, true),
      ...data.parties.flatMap((party, i) => [
        ...(data.parties.length === 1 ? [] : [row('当事人', `（${nth(i + 1)}）`)]),
        ...partyRows(party).map(({ label, value, wide }) => row(label, value, wide !== true)),
      ]),
      row('案情摘要', data.summary.join('\n')),
      row('立案理由与依据', data.grounds.join('\n')),
      opinion('承办人意见', data.handlers),
      opinion('承办机构负责人意见', unit),
      opinion('行政机关负责人意见', data.head),
    ],
  }
}

const ticked = (answer: ReviewAnswer['answer']): string =>
  `${answer === 'yes' ? '☑' : '□'}是　${answer === 'no' ? '☑' : '□'}否`

const reviewHeadOf = (data: Pick<CaseReview, 'cause' | 'caseNumber' | 'handlers' | 'sent'>, sent: string) => [
  row('案由', data.cause, true),
  row('案号', data.caseNumber, true),
  row('案件承办人', data.handlers, true),
  row(sent, data.sent, true),
]

function review(data: ReviewOpinion) {
  const rows = reviewForm.flatMap(({ group, items }) =>
    items.map(({ id, label }) => {
      const { answer, opinion: words = '' } = data.items[id]
      const said = words === '' && answer === 'not-applicable' ? '—' : words
      return [group === '' ? label : `${group}：${label}`, ticked(answer), said]
    }),
  )
  return {
    as: 'form' as const,
    title: documents['review-opinion'].title,
    parts: [
      ...reviewHeadOf(data, '送卷日期'),
      items(['法制审核内容', '审核意见', '具体意见'], rows),
      opinion('法制机构审核人意见', data.reviewer),
      opinion('法制机构负责人意见', data.reviewHead),
      row('退卷日期', data.returned),
    ],
  }
}

function caseReview(data: CaseReview) {
  const rows = data.items.map(({ label, answer, opinion: words = '' }) => [label, ticked(answer), words])
  return {
    as: 'form' as const,
    title: documents['case-review'].title,
    parts: [
      row('办案机构', data.unit),
      ...reviewHeadOf(data, '送审日期'),
      items(['审核内容', '审核结论', '具体意见'], rows),
      opinion('审核人员意见和建议', data.reviewer),
      opinion('审核机构负责人意见', data.reviewHead),
      row('退卷日期', data.returned),
    ],
  }
}

const items = ([what, answer, words]: readonly [string, string, string], rows: string[][]): Part => ({
  type: 'table',
  columns: [
    { title: what, wide: 5 },
    { title: answer, wide: 2 },
    { title: words, wide: 3 },
  ],
  rows,
})
