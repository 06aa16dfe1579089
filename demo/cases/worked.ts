import type { FileRef, Form, Json } from '@xiezhi/casework'
import { addDays, type Course, formOf, type Hand, procedureOf, ruleBook } from '@xiezhi/law'
import { type AgencyId, agencyIds, atPost, type Officer, officer } from '../county/staff.ts'
import { photograph } from '../files.ts'
import type { Planned } from '../pace.ts'
import { lists } from './lists.ts'
import { publicLists } from './publicLists.ts'

/** A case as the course of its procedure tells it (law/words/course.ts). */
export interface Worked {
  readonly key: string
  readonly procedure: string
  readonly agency: AgencyId
  readonly handlers: readonly [string, string]
  /** Working days since its last step. */
  readonly lag: number
  /** Steps whose form is not that of the course. */
  readonly forms?: Readonly<Record<string, Form>>
}

/** One of every kind whose course is told, besides the ordinary penalties, which have stories of their own. */
export const worked: readonly Worked[] = [
  ...lists,
  ...publicLists,
  {
    key: 'list-lenient',
    procedure: 'list.ordinary',
    agency: agencyIds.market,
    handlers: ['scjg-03', 'scjg-04'],
    lag: 12,
  },
  {
    key: 'permit-hexiang',
    procedure: 'permit.ordinary',
    agency: agencyIds.market,
    handlers: ['scjg-01', 'scjg-02'],
    lag: 7,
  },
  {
    key: 'inspection-jingu',
    procedure: 'inspection.ordinary',
    agency: agencyIds.market,
    handlers: ['scjg-03', 'scjg-04'],
    lag: 3,
  },
  {
    key: 'opinion-window',
    procedure: 'opinion.ordinary',
    agency: agencyIds.market,
    handlers: ['scjg-01', 'scjg-02'],
    lag: 4,
  },
  {
    key: 'rating-suihe',
    procedure: 'rating.inspection',
    agency: agencyIds.justice,
    handlers: ['sfj-01', 'sfj-02'],
    lag: 2,
  },
  {
    key: 'scene-xiaohe',
    procedure: 'penalty.summary',
    agency: agencyIds.market,
    handlers: ['scjg-01', 'scjg-02'],
    lag: 2,
  },
  {
    key: 'registration-shanhe',
    procedure: 'registration.market',
    agency: agencyIds.market,
    handlers: ['scjg-01', 'scjg-02'],
    lag: 2,
  },
  {
    key: 'revocation-suda',
    procedure: 'registration.revocation',
    agency: agencyIds.market,
    handlers: ['scjg-03', 'scjg-04'],
    lag: 4,
  },
  {
    key: 'reward-chengxin',
    procedure: 'general.ordinary',
    agency: agencyIds.market,
    handlers: ['scjg-01', 'scjg-02'],
    lag: 6,
  },
  {
    key: 'complaint-baihui',
    procedure: 'complaint.consumer',
    agency: agencyIds.market,
    handlers: ['scjg-03', 'scjg-04'],
    lag: 1,
  },
  {
    key: 'report-kangtai',
    procedure: 'report.ordinary',
    agency: agencyIds.market,
    handlers: ['scjg-03', 'scjg-04'],
    lag: 1,
  },
  {
    key: 'confirmation-shimen',
    procedure: 'confirmation.injury',
    agency: agencyIds.labour,
    handlers: ['rsj-01', 'rsj-02'],
    lag: 2,
  },
  {
    key: 'benefit-miaoqiu',
    procedure: 'benefit.relief',
    agency: agencyIds.civil,
    handlers: ['mzj-01', 'mzj-02'],
    lag: 3,
  },
  {
    key: 'adjudication-beipo',
    procedure: 'adjudication.ordinary',
    agency: agencyIds.government,
    handlers: ['xzf-06', 'xzf-07'],
    lag: 4,
  },
  {
    key: 'coercion-anshun',
    procedure: 'coercion.measure',
    agency: agencyIds.enforcement,
    handlers: ['zhzf-01', 'zhzf-02'],
    lag: 3,
  },
  {
    key: 'enforcement-heshun',
    procedure: 'coercion.enforcement',
    agency: agencyIds.enforcement,
    handlers: ['zhzf-01', 'zhzf-02'],
    lag: 2,
  },
  {
    key: 'charge-qingxi',
    procedure: 'charge.ordinary',
    agency: agencyIds.water,
    handlers: ['slj-01', 'slj-02'],
    lag: 2,
  },
  {
    key: 'expropriation-school',
    procedure: 'expropriation.housing',
    agency: agencyIds.government,
    handlers: ['xzf-06', 'xzf-07'],
    lag: 5,
  },
  {
    key: 'requisition-hotel',
    procedure: 'requisition.emergency',
    agency: agencyIds.government,
    handlers: ['xzf-06', 'xzf-07'],
    lag: 3,
  },
]

export const courseOf = ({ procedure, forms }: Worked): Course => {
  const course = procedureOf(ruleBook, procedure)?.course
  if (course === undefined) throw new Error(`${procedure} tells no course`)
  return forms === undefined ? course : course.map((m) => ({ ...m, form: (forms[m.step] ?? m.form) as typeof m.form }))
}

/** Working days its course takes. */
export const lengthOf = (case_: Worked): number => courseOf(case_).reduce((day, m) => m.day ?? day, 0)

/** Every act of it with the working day, counted from the first, and the minute. */
export function actsOf(case_: Worked): readonly Planned[] {
  const { agency, handlers } = case_
  const whoIs = (hand: Hand): Officer => {
    if (hand === 'handler') return officer(handlers[0])
    return hand === 'handler2' ? officer(handlers[1]) : atPost(agency, hand, officer(handlers[0]).unit)
  }
  let index = 0
  let minute = opens
  return courseOf(case_).map((move) => {
    if (move.day !== undefined && move.day !== index) {
      index = move.day
      minute = opens
    }
    const at = minute
    minute += 35
    return {
      who: whoIs(move.by),
      post: move.by === 'handler2' ? 'handler' : move.by,
      proceeding: move.proceeding ?? 'main',
      step: move.step,
      form: ({ day, keep }) =>
        withPictures(formOf(move, { person: (hand) => whoIs(hand).id, day: (n) => addDays(day, n) }) as Form, (name) =>
          keep(name, photograph(`${case_.key}${name}`, `${day}T09:12`)),
        ),
      index,
      minute: at,
    }
  })
}

const opens = 9 * 60 + 20

/** The files a course names are pictures brought into the case before the step that names them. */
async function withPictures(value: Form, bring: (name: string) => Promise<FileRef>): Promise<Form> {
  const settle = async (v: Json): Promise<Json> => {
    if (v === null || typeof v !== 'object') return v
    if (Array.isArray(v)) return Promise.all((v as readonly Json[]).map(settle))
    const bag = v as { readonly [k: string]: Json }
    if (typeof bag.sha256 === 'string') return (await bring(String(bag.name))) as unknown as Json
    const parts = await Promise.all(Object.entries(bag).map(async ([k, part]) => [k, await settle(part)] as const))
    return Object.fromEntries(parts)
  }
  return (await settle(value)) as Form
}
