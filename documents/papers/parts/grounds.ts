import { type CaseFile, evidenceIn, linesOf, type Party, type Proposal, type Violation } from '@xiezhi/casework'
import { lawText } from '@xiezhi/casework/words/law.ts'
import { bare, sentence } from '@xiezhi/casework/words/text.ts'
import { labelOf, lighterGrounds, longDate, tiers } from '@xiezhi/law'
import type { DocumentData } from '../data.ts'
import { paragraphsOf } from './text.ts'

export { lawText }

type Evidence = DocumentData['penalty-notice']['evidence'][number]
type Line = DocumentData['penalty-notice']['violations'][number]

/** The evidence a finding rests on, without what was excluded since. */
export function evidenceOf(file: CaseFile, proposal: Proposal | undefined): Evidence[] {
  return (proposal?.evidence ?? []).flatMap((number) => {
    const found = evidenceIn(file).find((e) => e.number === number)
    if (found === undefined || found.excluded !== undefined) return []
    return [
      { name: `${bare(found.title)}${found.form === 'copy' ? '（复制件）' : ''}`, proves: provesOf(found.proves) },
    ]
  })
}

/** Officers often begin with 证明 themselves; the paper says it for them. */
const provesOf = (text: string): string => bare(text).replace(/^证明/, '')

/** The lines against the given parties, each with who did it: 你单位, 当事人, or the name where there are several. */
export const violationLines = (lines: readonly Violation[], who: (party: string) => string): Line[] =>
  lines.map((v) => ({
    conduct: withSubject(bare(v.conduct), who(v.party)),
    breached: lawText(v.breached),
    basis: lawText(v.basis),
  }))

const withSubject = (conduct: string, who: string): string =>
  conduct === '' || conduct.startsWith(who) || /^(当事人|你)/.test(conduct) ? conduct : `${who}${conduct}`

/** What was found of everybody, then of each of these lines by itself: nothing of another party's own. */
export const factsOf = (proposal: Proposal | undefined, lines: readonly Violation[]): string[] => [
  ...new Set([...paragraphsOf(proposal?.found), ...lines.flatMap((v) => paragraphsOf(v.found))]),
]

export const linesAgainst = (proposal: Proposal | undefined, party: Party | undefined): readonly Violation[] =>
  proposal === undefined ? [] : party === undefined ? proposal.violations : linesOf(proposal, party.id)

/** （主动消除或者减轻违法行为危害后果）: what makes it lighter, as the law calls it. */
const groundsOf = ({ grounds = [] }: Violation): string =>
  grounds.length === 0 ? '' : `（${grounds.map((g) => labelOf(lighterGrounds, g)).join('；')}）`

/** How the benchmark was applied, and why it was departed from, is said in the decision (裁量意见十二). */
function benchmarkOf({ benchmark, circumstance, departure, departureApproval }: Violation): string {
  if (benchmark === undefined) return ''
  const { title, version, from, milder, maker = '' } = benchmark
  const met = circumstance === undefined ? '' : `，符合其中“${bare(circumstance)}”的情形`
  const applied = `适用${maker}《${title}》（第${version}版，自${longDate(from)}起施行）${met}。`
  return [
    applied,
    ...(milder === true ? ['该基准在违法行为之后修订，处罚较轻，适用修订后的规定。'] : []),
    ...(departure === undefined
      ? []
      : [
          `本案调整适用该基准，理由：${bare(departure)}${departureApproval === undefined ? '' : `（${bare(departureApproval)}）`}。`,
        ]),
  ].join('')
}

/** 裁量: the tier of every line with its reason, then what was written on the whole. */
export function discretionOf(
  lines: readonly Violation[],
  proposal: Proposal | undefined,
  who: (party: string) => string,
): string[] {
  const tier = (v: Violation) =>
    `裁量档次为${labelOf(tiers, v.tier)}${groundsOf(v)}${v.tierReason ? `，理由：${bare(v.tierReason)}` : ''}。${benchmarkOf(v)}`
  const told = lines
    .filter((v) => v.tier !== '' && v.tier !== undefined)
    .map((v) =>
      lines.length === 1 ? `本案${tier(v)}` : `对${withSubject(bare(v.conduct), who(v.party))}的行为，${tier(v)}`,
    )
  return [
    ...told,
    ...paragraphsOf(proposal?.discretion)
      .map(sentence)
      .filter((p) => !isTold(p, lines)),
  ]
}

/** Written on the whole, and nothing but what a line has said already: the tier by its name, its reason. */
function isTold(paragraph: string, lines: readonly Violation[]): boolean {
  const said = lines.flatMap((v) => [v.tierReason ?? '', labelOf(tiers, v.tier ?? '')]).map(plain)
  return said.filter((x) => x !== '').reduce((left, x) => left.replaceAll(x, ''), plain(paragraph)) === ''
}

const plain = (text: string): string => text.replace(/[\s\p{P}]/gu, '')
