import { examinedIn } from '../deciding/examined.ts'
import { type DocumentKind, documents } from '../documents.ts'
import { waitsAt } from '../lookup.ts'
import { disclosure } from '../publication/records.ts'
import { withWithdrawalTerm } from '../publication/withdrawalTerm.ts'
import { redressOf } from '../redress/set.ts'
import { all, among, equal } from '../words/condition.ts'
import type { Course } from '../words/course.ts'
import { type Does, open, stage } from '../words/does.ts'
import type { Gate } from '../words/gate.ts'
import type { Procedure, Stage, StageWait } from '../words/procedure.ts'
import { entries, type Query } from '../words/query.ts'
import type { RecordKind } from '../words/record.ts'
import type { ProceedingKind, StepId } from '../words/step.ts'
import { about, last } from '../words/value.ts'
import { remedyClocks } from './clocks.ts'
import { isFallen } from './conditions.ts'
import { foughtBranch } from './course.ts'
import { againGates, type Same } from './gates/again.ts'
import { remedyGates } from './gates/index.ts'
import { underOtherLaw } from './otherLaw.ts'
import { civilDispute, lifting, remedyRecords, repayment } from './records.ts'
import { refundStages, remedyStages } from './stages.ts'
import { remedySteps } from './steps/index.ts'
import type { Windows } from './steps/of.ts'
import { refundSteps } from './steps/refund.ts'
import { type Another, isToBeTold, theDecision, unserved, whichFields } from './which.ts'

/** What a kind says of its decision, so that it can be fought, changed, revoked and made anew. */
export interface Respondent {
  readonly decision: RecordKind
  /** Where the case stands once there is one. */
  readonly from: readonly string[]
  /** Where else 复议 or a suit may come (不予受理). */
  readonly besides?: readonly string[]
  /** The papers it may be. */
  readonly numbers: readonly DocumentKind[]
  /** Where the case goes back to for another decision. */
  readonly back: readonly (readonly [stage: string, title: string])[]
  /** What is struck when it is decided, and by which step. */
  readonly decided: string
  readonly decides: StepId
  /** Steps that gather evidence: none of them is taken while it is being judged. */
  readonly gathers?: readonly StepId[]
  /** Kinds of entries by which one has looked into the case, besides those of the steps that investigate. */
  readonly examined: readonly RecordKind[]
  readonly reviews?: Query
  /** What else, beside what was proposed, makes the same act of it. */
  readonly same?: Same
  /** Decided on the scene, and anew in another case only: a gate of its own bars it here. */
  readonly onScene?: true
  /** Which pages fall with it, and the proceeding that carries them. */
  readonly page?: ProceedingKind
  /** What else follows before it ends and after. */
  readonly before?: readonly Does[]
  readonly after?: readonly Does[]
  readonly windows?: Windows
  readonly stays?: readonly Does[]
  readonly resumes?: readonly Does[]
  /** The case that is fought in the example; absent: the worked course of the kind. */
  readonly course?: Course
  /** What else is decided in it, and can be fought by itself. */
  readonly others?: readonly Another[]
  /** In a suit about it the court may decide of a civil dispute beside it (行诉法61: 许可、登记、征收、征用、裁决). */
  readonly civil?: true
  /** Money is paid on it, which goes back (强制法41). */
  readonly refunds?: true
}

const papers = { 'decision-revocation': ['changed', 'revoked'], 'decision-finding': ['unlawful', 'void'] } as const
/** What fell is brought to nobody any more; what the agency itself says of it is. */
const lapsed = stage('lapsed', { of: 'service', from: ['pending', 'posted'], when: isFallen })
const serves = Object.entries(papers).map(([document, whats]) =>
  open(
    'service',
    'pending',
    { document },
    { each: 'concerned', when: among(last(lifting, 'what'), whats), as: 'service-lifting-{party}' },
  ),
)
/** Of what each has of his own nobody else is told. */
const servesWhom = serves.map((s) => ({ ...s, ...(s.when === undefined ? {} : { when: all(s.when, isToBeTold) }) }))
const servedStages = (stages: readonly Stage[]): readonly Stage[] => [
  ...stages.map((s) => {
    if (s.id === 'pending') return { ...s, waits: [...waitsAt(s), ...waitsToServe] }
    // Where the post is waited for paper by paper, so are these.
    return s.id === 'posted' && Array.isArray(s.waits) ? { ...s, waits: [...waitsAt(s), ...waitsForPost] } : s
  }),
  { id: 'lapsed', title: '不再送达', aside: true },
]
const waitsToServe: readonly StageWait[] = Object.keys(papers).map((document) => ({
  post: 'handler',
  what: `送达${documents[document as DocumentKind].title}`,
  when: equal(about('document'), document),
}))
const waitsForPost: readonly StageWait[] = waitsToServe.map((w) => ({ ...w, what: '登记邮寄结果' }))

const dropped: Stage = { id: 'dropped', title: '不再公示', aside: true }

/**
 * 复议、诉讼 as respondent, and what becomes of a decision that does not stay what it was, for any kind that decides: the records, steps,
 * gates, clocks and stages of it, and a case of it that is fought.
 */
export function withRemedies(p: Procedure, of: Respondent): Procedure {
  const main = p.steps.find((s) => s.id === p.first)?.proceeding ?? ''
  const page = of.page ?? 'publication'
  const isServed = p.stages.service !== undefined
  const course = of.course ?? p.course
  const hasOwn = of.others?.some((o) => o.ofParty === true) === true
  const examined = [...new Set([...of.examined, ...examinedIn(p)])]
  const redress = redressOf({ main, from: of.from, examined })
  const decides = p.records.find((r) => r.id === p.decides)
  if (decides === undefined) throw new Error(`${p.id} decides nothing`)
  const gates = [
    ...remedyGates({
      ...of,
      page,
      gathers: of.gathers ?? [],
      byHead: { examined },
    }),
    ...anewGates(p, of),
  ]
  const shown = new Set(p.publications.filter((x) => x.proceeding === page).map((x) => x.clock))
  const which = whichFields(of.decision.title, of.others ?? [])
  const own = remedyRecords(decides, which).filter(
    ({ id }) => (of.refunds === true || id !== repayment.id) && (of.civil === true || id !== civilDispute.id),
  )
  const whole: Procedure = {
    ...p,
    records: [...p.records, ...own, ...redress.records],
    proceedings: {
      ...p.proceedings,
      remedy: '复议、诉讼',
      ...redress.proceedings,
      ...(of.refunds && { repayment: '退还' }),
    },
    stages: {
      ...p.stages,
      remedy: remedyStages,
      ...redress.stages,
      ...(isServed && { service: servedStages(p.stages.service ?? []) }),
      ...(of.refunds && { repayment: refundStages }),
      [page]: [...(p.stages[page] ?? []), dropped],
    },
    steps: [
      ...p.steps,
      ...remedySteps({
        ...of,
        main,
        page,
        byHead: true,
        pages: entries(disclosure, {}, { faulty: true }),
        papers: { fallen: 'decision-revocation', found: 'decision-finding' },
        // Where the kind has the term itself (简易程序); of the others it is added with the term.
        ...(p.clocks.some((c) => c.id === 'D05') ? { withdrawalTerm: true as const } : {}),
        ...(isServed ? { before: [...(of.before ?? []), lapsed], issued: hasOwn ? servesWhom : serves } : {}),
        ...(of.others === undefined ? {} : { others: isServed ? of.others.map(unserved) : of.others, which }),
      }),
      ...(of.refunds ? refundSteps : []),
      ...redress.steps,
    ],
    gates: [...p.gates, ...gates, ...redress.gates],
    // What is public no more need not be made public in time.
    clocks: [
      ...p.clocks.map((c) => (shown.has(c.id) ? { ...c, stops: [...c.stops, 'decision-fell'] as const } : c)),
      ...remedyClocks(of.decided),
      ...redress.clocks,
    ] as Procedure['clocks'],
    branches: [
      ...(p.branches ?? []),
      ...(course === undefined ? [] : [foughtBranch(course, of.others && { fought: theDecision })]),
    ],
  }
  return underOtherLaw(withWithdrawalTerm(whole))
}

/**
 * Of a decision that is put up and signed as it was proposed. What it is about is what was proposed; where it is about nothing it is entered
 * whole, and stated anew. What is missing here is told by `checkRuleBook` (`anewFaults`).
 */
function anewGates(p: Procedure, of: Respondent): readonly Gate[] {
  const { decision, reviews, same, onScene } = of
  if (onScene === true) return []
  const proposal = p.records.find((r) => r.id === decision.about) ?? decision
  const matter = p.steps.find((s) => s.id === of.decides)?.turn?.matter
  const puts = p.steps.find((s) => s.turn?.matter === matter && s.turn?.at === 'idle')
  // The step that begins a case is taken in none that runs.
  const proposes = p.steps.find(
    (s) => s.from.length > 0 && s.does?.some((d) => 'enter' in d && d.enter === proposal.id) === true,
  )
  if (matter === undefined || puts === undefined || proposes === undefined) return []
  return againGates({
    decision,
    proposal,
    ...(same === undefined ? {} : { same }),
    ...(reviews === undefined ? {} : { reviews }),
    blocks: [puts.id, of.decides],
    proposes: proposes.id,
  })
}
