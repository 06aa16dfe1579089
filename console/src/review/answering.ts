import type { Colleague } from '@xiezhi/answers'
import type { Caution } from '@xiezhi/casework/cautions.ts'
import { entriesIn } from '@xiezhi/casework/entries.ts'
import type { CaseFile, Violation } from '@xiezhi/casework/file.ts'
import { limitsOf } from '@xiezhi/casework/fines.ts'
import { plainYuan } from '@xiezhi/casework/format/money.ts'
import { openIrregularities } from '@xiezhi/casework/irregularities.ts'
import { evidenceIn } from '@xiezhi/casework/penalty/evidence.ts'
import { latestProposal, proposalsIn } from '@xiezhi/casework/penalty/proposals.ts'
import { lawText } from '@xiezhi/casework/words/law.ts'
import { plainPenalties } from '@xiezhi/casework/words/penalty.ts'
import { labelOf, penaltyKinds, tiers } from '@xiezhi/law/codes.ts'
import { documents } from '@xiezhi/law/documents.ts'
import type { ElementId } from '@xiezhi/law/elements.ts'
import { performance } from '@xiezhi/law/performance.ts'
import { approvalStep } from '@xiezhi/law/steps/approval.ts'
import { nameOfParty } from '../form/words.ts'

/** One thing in the file that answers an element: words, and the piece of evidence or paper to open. */
export interface Answering {
  readonly text: string
  readonly evidence?: number
  readonly paper?: string
  /** Worth a second look. */
  readonly doubt?: true
}

/** For each element of a review, what in the case file answers it, and what stands out. Shows, never concludes. */
export function answering(
  element: ElementId,
  file: CaseFile,
  people: readonly Colleague[],
  about: number,
  cautions: readonly Caution[] = [],
): readonly Answering[] {
  const amber = cautions.filter((c) => c.element === element).map((c) => ({ text: c.sentence, doubt: true as const }))
  return [...inFile(element, file, people, about), ...amber]
}

function inFile(element: ElementId, file: CaseFile, people: readonly Colleague[], about: number): readonly Answering[] {
  const proposal = proposalsIn(file).find((p) => p.version === about) ?? latestProposal(file)
  const lines = proposal?.violations ?? []
  switch (element) {
    case 'jurisdiction':
    case 'power':
      return [filed(file)]
    case 'party':
      return file.parties.map((p) => ({
        text: [p.name, p.code, p.address, p.representative].filter((t) => t !== undefined && t !== '').join('，'),
        ...(p.code && p.address ? {} : { doubt: true as const }),
      }))
    case 'nature':
      return lines.map((v) => ({ text: `${nameOfParty(file, v.party)}：${v.conduct}` }))
    case 'subject':
      return file.officers.map((id) => officer(id, people))
    case 'procedure':
      return [...course(file), ...faults(file)]
    case 'facts':
      return (proposal?.evidence ?? []).flatMap((n) => evidenceLine(file, n))
    case 'law':
      return lines.flatMap((v) => [
        { text: `违则：${lawText(v.breached) || '没有写明'}` },
        { text: `罚则：${lawText(v.basis) || '没有写明'}` },
      ])
    case 'papers':
      return file.papers.map((p) => ({
        text: `${documents[p.kind].title} ${p.number}`,
        ...(p.sha256 === undefined ? {} : { paper: p.sha256 }),
      }))
    case 'remedies':
      return [{ text: '复议机关、诉讼法院由本机关登记簿带入文书' }]
    case 'kind':
      return lines.map((v) => ({ text: `${nameOfParty(file, v.party)}：${plainPenalties([v])}` }))
    case 'performance':
      return [...new Set(lines.flatMap((v) => v.penalties.map((p) => p.kind)))].map((kind) => ({
        text:
          performance[kind]?.text.replaceAll('{机关}', '本机关') ??
          `${labelOf(penaltyKinds, kind)}：按本机关的缴款期限到代收机构缴纳`,
      }))
    case 'discretion':
      return lines.map((v) => ({
        text: `${labelOf(tiers, v.tier)}${v.tierReason === undefined ? '' : `：${v.tierReason}`}${rangeText(v)}`,
        ...(v.tier === 'ordinary' || v.tierReason ? {} : { doubt: true as const }),
      }))
    case 'crime':
      return [crime(file)]
  }
}

/** （SC-101，法定幅度5,000至50,000元） */
function rangeText(v: Violation): string {
  const { from, to } = limitsOf(v) ?? {}
  if (v.matter === undefined) return ''
  const span = [from, to]
    .filter((x) => x !== undefined)
    .map((x) => plainYuan(x))
    .join('至')
  return `（${v.matter.id} ${v.matter.title}${span === '' ? '' : `，法定幅度${from === undefined ? '不超过' : ''}${span}`}）`
}

function officer(id: string, people: readonly Colleague[]): Answering {
  const person = people.find((p) => p.id === id)
  const card = person?.certificate
  if (person === undefined || !card) return { text: `${person?.name ?? id}：没有执法证件`, doubt: true }
  return { text: `${person.name}：执法证 ${card.number}，有效期至 ${card.to}` }
}

/** Entries and approvals that a procedure passes through, each with the event it stands in. */
function course(file: CaseFile): readonly Answering[] {
  const filed = file.acts.find((a) => a.step === approvalStep('filing', 'approve') && a.withdrawn !== true)
  const passed = [
    ...milestones.flatMap(([kind, title]) => entriesIn(file, kind).map(({ on, event }) => ({ on, event, title }))),
    ...(filed === undefined ? [] : [{ on: filed.acted.slice(0, 10), event: filed.event, title: '立案' }]),
  ]
  return passed
    .toSorted((a, b) => a.event - b.event)
    .map(({ on, event, title }) => ({ text: `${on} ${title}（第${event}号记录）` }))
}

const milestones = [
  ['verification', '核查'],
  ['told', '告知权利'],
  ['proposal', '处罚意见'],
  ['notice', '处罚告知'],
] as const

const faults = (file: CaseFile): readonly Answering[] =>
  openIrregularities(file).map((i) => ({ text: `第${i.event}号记录有瑕疵：${i.sentence}`, doubt: true }))

function evidenceLine(file: CaseFile, number: number): readonly Answering[] {
  const e = evidenceIn(file).find((x) => x.number === number)
  if (e === undefined) return [{ text: `证据${number}不在案`, doubt: true }]
  const state = e.excluded !== undefined ? '（已排除）' : e.verified === undefined ? '（未查证）' : ''
  return [
    {
      text: `证据${number} ${e.title}${state}：${e.proves}`,
      evidence: number,
      ...(state === '' ? {} : { doubt: true as const }),
    },
  ]
}

function filed(file: CaseFile): Answering {
  const answer = file.facts.withinJurisdiction
  if (answer === undefined) return { text: '“是否属于本机关管辖”还没有人回答', doubt: true }
  return { text: `${answer.on} 认定：${answer.answer === 'yes' ? '属于本机关管辖' : '不属于本机关管辖'}` }
}

function crime(file: CaseFile): Answering {
  const answer = file.facts.suspectedCrime
  if (answer === undefined) return { text: '“是否涉嫌犯罪”还没有人回答', doubt: true }
  return { text: `${answer.on} 认定：${answer.answer === 'yes' ? '涉嫌犯罪' : '不涉嫌犯罪'}` }
}
