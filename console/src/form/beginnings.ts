import type { Colleague, MatterItem } from '@xiezhi/answers'
import type { Json } from '@xiezhi/casework'
import { lastOf } from '@xiezhi/casework/entries.ts'
import type { CaseFile, Proceeding } from '@xiezhi/casework/file.ts'
import { plainYuan } from '@xiezhi/casework/format/money.ts'
import { statementsIn, weighingsIn } from '@xiezhi/casework/penalty/answers.ts'
import { clueOf } from '@xiezhi/casework/penalty/clue.ts'
import { decisionOf, paymentsIn } from '@xiezhi/casework/penalty/decision.ts'
import { disclosureOf } from '@xiezhi/casework/penalty/disclosure.ts'
import { evidenceIn } from '@xiezhi/casework/penalty/evidence.ts'
import { latestProposal, proposalsIn } from '@xiezhi/casework/penalty/proposals.ts'
import { maskText } from '@xiezhi/casework/redaction.ts'
import { lawText } from '@xiezhi/casework/words/law.ts'
import { plainPenalties } from '@xiezhi/casework/words/penalty.ts'
import { breachText } from '@xiezhi/casework/words/violations.ts'
import type { Beginning, Step } from '@xiezhi/law'
import { clueSources, labelOf } from '@xiezhi/law/codes.ts'
import { approvalStep } from '@xiezhi/law/steps/approval.ts'
import { longDate } from '@xiezhi/ui/format'
import { nameOfParty, proposalText } from './words.ts'

/** What the screen knows when it opens a step. */
export interface Known {
  readonly file: CaseFile
  readonly proceeding: Proceeding
  readonly step: string
  /** The step as the rule book has it; undefined: it does not know it. */
  readonly rule?: Step | undefined
  readonly people: readonly Colleague[]
  readonly me: string
  readonly matters?: readonly MatterItem[]
  /** The parties a public page may name. */
  readonly published?: readonly string[]
  /** Sent back (退回): what was put up before is what is mended. */
  readonly returned?: boolean
  /** What the last signature would refuse is known: nobody is offered words of consent. */
  readonly doubted?: boolean
}

const usable = (file: CaseFile): readonly number[] =>
  evidenceIn(file)
    .filter((e) => e.excluded === undefined)
    .map((e) => e.number)

/** As the form gives lines: of its matter only the id. */
const violations = (file: CaseFile): Json | undefined =>
  latestProposal(file)?.violations.map(({ matter, benchmark: _, ...line }) => ({
    ...line,
    ...(matter === undefined ? {} : { matter: matter.id }),
  })) as unknown as Json | undefined

/** The matter of the agency's list that the case began with, by its words. */
const matterFor = (cause: string, matters: readonly MatterItem[] = []): MatterItem | undefined =>
  matters.find((m) => m.conduct === cause) ?? matters.find((m) => m.title.includes(cause) || cause.includes(m.conduct))

/** What the case is about, as it was begun: by a clue, or on the scene. */
function causeOf(file: CaseFile): string {
  const seen = lastOf(file, 'scene')?.fields.cause
  return typeof seen === 'string' ? seen : clueOf(file).cause
}

/** The first line of what is proposed: conduct and law from the matter, amounts and tier always a person's own. */
function firstLine(file: CaseFile, matters: readonly MatterItem[] | undefined): Json {
  const parties = file.parties.filter((p) => p.role === 'party')
  const matter = matterFor(causeOf(file), matters)
  return {
    party: parties.length === 1 ? parties[0]!.id : '',
    conduct: causeOf(file),
    from: '',
    breached: (matter?.breached ?? []) as unknown as Json,
    basis: (matter?.basis ?? []) as unknown as Json,
    penalties: (matter?.penalties ?? []) as unknown as Json,
    ...(matter === undefined ? {} : { matter: matter.id }),
    tier: '',
  }
}

const heads: readonly string[] = ['agencyHead', 'deputyHead']

export type Filled = { readonly [field: string]: Json | undefined }

/** What a step's rule says its form begins with (law/instruments.ts), one function of its own name each. */
export const beginnings: Readonly<Record<Beginning, (known: Known) => Filled>> = {
  filing: ({ file, matters }) => ({
    basis: lawOf(matterFor(clueOf(file).cause, matters)),
    ground: [lastOf(file, 'verification')?.fields.result, `涉嫌${clueOf(file).cause}，拟立案调查。`]
      .filter((t): t is string => typeof t === 'string')
      .join('\n'),
  }),
  unverified: ({ file }) => ({
    evidence: evidenceIn(file)
      .filter((e) => e.verified === undefined && e.excluded === undefined)
      .map((e) => e.number),
  }),
  report: ({ file, matters }) => ({
    course: course(file),
    // What the check found, in the words of who went there, until the report says it otherwise.
    found: latestProposal(file)?.found ?? lastOf(file, 'verification')?.fields.result,
    evidence: evidenceIn(file)
      .filter((e) => e.verified !== undefined && e.excluded === undefined)
      .map((e) => e.number),
    violations: violations(file) ?? [firstLine(file, matters)],
    discretion: latestProposal(file)?.discretion,
  }),
  lines: ({ file }) => ({ violations: violations(file) }),
  charge: ({ file, matters }) => ({ violations: [firstLine(file, matters)] }),
  materials: ({ file }) => ({ materials: materials(file) }),
  openPoints: ({ file }) => {
    const weighed = new Set(weighingsIn(file).flatMap((w) => w.points.map((p) => p.point)))
    const open = statementsIn(file).filter((s) => !weighed.has(s.content))
    const party = open[0]?.party
    return {
      party,
      points: open.filter((s) => s.party === party).map((s) => ({ point: s.content, reason: '' })),
    }
  },
  heads: ({ people }) => ({
    attendees: people
      .filter((p) => p.posts.some((post) => heads.includes(post.kind)))
      .map((p) => ({ name: p.name, post: p.posts.map((x) => x.rank ?? x.title).join('、'), view: '' })),
    host: people.find((p) => p.posts.some((x) => x.kind === 'agencyHead'))?.name,
  }),
  receiver: ({ file, proceeding }) => {
    const party = file.parties.find((p) => p.id === proceeding.about.party)
    const self = party?.kind === 'person' || party?.kind === 'household' || party?.kind === 'unlicensed'
    return {
      receiver: self ? 'self' : 'legalRepresentative',
      signedBy: self ? (party?.representative ?? party?.name) : party?.representative,
      place: party?.address,
    }
  },
  unpaid: ({ file, proceeding }) => {
    const { party, amount } = proceeding.about
    const paid = paymentsIn(file)
      .filter((p) => p.party === party)
      .reduce((sum, p) => sum + p.amount, 0)
    return { amount: Math.max(0, (amount ?? 0) - paid) || undefined, bank: paymentsIn(file).at(-1)?.bank }
  },
  page: ({ file, proceeding, published }) => {
    // Drawn up anew, it hides what it hid before: of this publication, for a case may have several.
    const before = disclosureOf(file, proceeding.id)
    if (before !== undefined) return { what: before.what, why: before.why, hide: before.hide.join('\n') }
    const proposal = proposalsIn(file).find((p) => p.version === decisionOf(file)?.about)
    if (proposal === undefined) return {}
    const lines = proposal.violations.filter((v) => published?.includes(v.party) !== false)
    return {
      what: forPublic(proposalText(file, lines).replaceAll('\n', ''), file),
      why: forPublic(breachText(lines), file),
    }
  },
  outcome: ({ file }) => ({ result: outcome(file) }),
}

const lawOf = (matter: MatterItem | undefined): string | undefined =>
  matter && `涉嫌违反${lawText(matter.breached)}的规定，依据${lawText(matter.basis)}应予处罚。`

/** As the public may read it whatever the agency has set: the setting can only show more, and a person can write more. */
const forPublic = (text: string, file: CaseFile): string =>
  maskText(text, { parties: file.parties, hide: [] }, { personName: 'surname', addresses: 'hidden' }).text

function course(file: CaseFile): string {
  const { source, receivedOn, cause } = clueOf(file)
  const filed = file.acts.find((a) => a.step === approvalStep('filing', 'approve'))
  return [
    `${longDate(receivedOn)}，本机关通过${labelOf(clueSources, source)}发现${file.parties.map((p) => p.name).join('、') || '当事人'}涉嫌${cause}的线索。`,
    filed === undefined ? '' : `经核查，于${longDate(filed.acted.slice(0, 10))}批准立案，由两名以上执法人员调查。`,
    evidenceIn(file).length === 0 ? '' : `调查中共收集证据${usable(file).length}件。`,
  ].join('')
}

function materials(file: CaseFile): string {
  const evidence = evidenceIn(file).filter((e) => e.excluded === undefined)
  return [
    `调查终结报告及第${latestProposal(file)?.version ?? 1}版处罚意见`,
    evidence.length === 0 ? '' : `证据${evidence.map((e) => `${e.number}（${e.title}）`).join('、')}`,
    '处罚依据文本',
  ]
    .filter((t) => t !== '')
    .join('；')
}

function outcome(file: CaseFile): string {
  const proposal = proposalsIn(file).find((p) => p.version === decisionOf(file)?.about)
  const publishedAt = disclosureOf(file)?.publishedAt
  const paid = paymentsIn(file).map((p) => `${nameOfParty(file, p.party)}于${longDate(p.on)}缴款${plainYuan(p.amount)}`)
  return [
    decisionOf(file)?.number === undefined ? '' : `处罚决定书（${decisionOf(file)?.number}）已送达。`,
    proposal === undefined ? '' : `处罚内容：${plainPenalties(proposal.violations)}。`,
    paid.length === 0 ? '' : `${paid.join('；')}。`,
    publishedAt === undefined ? '' : `决定信息已于${longDate(publishedAt.slice(0, 10))}公开。`,
  ].join('')
}
