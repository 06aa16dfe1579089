import type { Day, WithdrawalGroundId } from '@xiezhi/law'
import { type Entry, entriesIn, lastOf } from '../entries.ts'
import type { CaseFile, Form, Moment } from '../file.ts'
import { readOnce } from '../readOnce.ts'

/** 公示: what is or was to be seen by the public, the draft that came last. */
export interface Disclosure {
  readonly what: string
  readonly why: string
  /** Texts that whoever drafted it wants hidden besides what the masking hides by itself. */
  readonly hide: readonly string[]
  readonly drafter: string
  readonly approver?: string
  readonly publisher?: string
  readonly publishedAt?: Moment
  /** SHA-256, hexadecimal, of the public rendering as it was when it was published. */
  readonly rendering?: string
  /** What was hidden in the facts, why, and how often: the redaction map of the public copy. */
  readonly redactions?: readonly { readonly what: string; readonly why: string; readonly count: number }[]
  /** Why it has to be taken back, once somebody has entered it. */
  readonly fault?: { readonly ground: WithdrawalGroundId; readonly on: Day; readonly instrument?: string }
  readonly withdrawn?: { readonly at: Moment; readonly reason: string; readonly ground?: WithdrawalGroundId }
}

const disclosures = readOnce((file): ReadonlyMap<string, Disclosure> => {
  const latest = new Map(entriesIn(file, 'disclosure').map((drafted) => [drafted.proceeding, drafted]))
  return new Map([...latest].map(([proceeding, drafted]) => [proceeding, disclosureAs(file, drafted)]))
})

/** What stands in this publication; without a proceeding, in the one that was drafted last. */
export const disclosureOf = (file: CaseFile, proceeding?: string): Disclosure | undefined =>
  disclosures(file).get(proceeding ?? lastOf(file, 'disclosure')?.proceeding ?? '')
export const disclosuresIn = (file: CaseFile): readonly Disclosure[] => [...disclosures(file).values()]

function disclosureAs(file: CaseFile, drafted: Entry): Disclosure {
  const about = (kind: string) => entriesIn(file, kind).findLast((e) => e.about === drafted.no)
  const [withdrawal, fault] = [about('publicationWithdrawal'), about('publicationFault')]
  return {
    ...(drafted.fields as unknown as Disclosure),
    hide: (drafted.fields.hide ?? []) as unknown as Disclosure['hide'],
    drafter: drafted.by,
    ...(withdrawal === undefined ? {} : { withdrawn: withdrawnBy(file, withdrawal) }),
    ...(withdrawal !== undefined || fault === undefined ? {} : { fault: faultOf(fault) }),
  }
}

const withdrawnBy = (file: CaseFile, { event, on, fields }: Entry): NonNullable<Disclosure['withdrawn']> => ({
  at: file.acts.find((a) => a.event === event)?.acted ?? `${on}T00:00`,
  ...(fields as unknown as { reason: string; ground?: WithdrawalGroundId }),
})

const faultOf = ({ on, fields }: Entry): NonNullable<Disclosure['fault']> => {
  const { ground, instrument } = fields as { ground: WithdrawalGroundId; instrument?: string }
  return { ground, on, ...(instrument === undefined ? {} : { instrument }) }
}

/** What is entered of a publication after the decision, and of who has left it since. */
const kinds = [
  'disclosure',
  'publicationFault',
  'publicationWithdrawal',
  'repairDecision',
  'repairRevocation',
  'dissolution',
  'partyOver',
  'partyLifted',
]

/** The file as if what is to be published in this publication said this: for who looks before the step is taken. */
export function withDisclosure(file: CaseFile, fields: Form, proceeding?: string): CaseFile {
  const drafts = entriesIn(file, 'disclosure')
  const last = drafts.findLast((e) => proceeding === undefined || e.proceeding === proceeding)
  if (last === undefined) return file
  return { ...file, entries: file.entries.map((e) => (e === last ? { ...e, fields: { ...e.fields, ...fields } } : e)) }
}

/** One state of a case with what another has of its publication. */
export const withDisclosureOf = (file: CaseFile, other: CaseFile): CaseFile => ({
  ...file,
  entries: [
    ...file.entries.filter((e) => !kinds.includes(e.kind)),
    ...other.entries.filter((e) => kinds.includes(e.kind)),
  ],
})
