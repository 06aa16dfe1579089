import { type Day, reviewElements } from '@xiezhi/law'
import type { Form, Json, Party } from '../file.ts'
import { creditCodeCheckCharacter } from '../format/creditCode.ts'
import { idCheckCharacter } from '../format/idNumber.ts'

/** A well-formed code of its own for each party: two companies never share one. */
const codeOf = (id: string): string => {
  const first = `91350100M000${id.replace(/\D/g, '').slice(-1) || '1'}00Y4`
  return first + creditCodeCheckCharacter(first)
}

/** The number of a grown-up's identity card. */
export const idNumberOf = (id: string, born = '19850312'): string => {
  const first = `530102${born}00${id.replace(/\D/g, '').slice(-1) || '1'}`
  return first + idCheckCharacter(first)
}

export const party = (id: string, more: Partial<Party> = {}): Json => {
  const all = {
    id,
    kind: 'legal',
    name: `云岭县第${id.slice(1)}食品有限公司`,
    code: more.kind === 'person' || more.kind === 'unlicensed' ? idNumberOf(id) : codeOf(id),
    address: '云岭县城关镇工业路8号',
    representative: '林甲',
    phone: '13900000000',
    role: 'party',
    ...more,
  }
  // JSON knows no undefined: what a story leaves out is not there.
  return Object.fromEntries(Object.entries(all).filter(([, v]) => v !== undefined)) as Json
}

export const clueForm = (receivedOn: Day): Form => ({
  source: 'inspection',
  receivedOn,
  cause: '经营标签不符合规定的食品',
  summary: '日常检查发现货架上的糕点未标明生产日期。',
  place: '云岭县城关镇工业路8号',
})

/** A paper handed in with a mend or a late entry. */
export const paper = (name = '送达回证.pdf', sha256 = 'a'.repeat(64)): Json => [
  { sha256, name, bytes: 1000, type: 'application/pdf' },
]

const law = { title: '中华人民共和国食品安全法', level: 'law', inForce: '2015-10-01' } as const

/** Days of the conduct in stories that play under the law of 2021. */
export const in2021 = { from: '2021-06-01', to: '2021-07-01' } as const

export const forms = {
  verification: {
    officers: ['li', 'wang'],
    shown: true,
    place: '云岭县城关镇工业路8号',
    result: '现场有未标明生产日期的糕点二十盒。',
  },
  filing: {
    ground: '涉嫌经营标签不符合规定的食品',
    basis: '涉嫌违反食品安全法第六十七条',
    conditions: {
      evidenceOfBreach: 'yes',
      shouldBePenalised: 'yes',
      withinJurisdiction: 'yes',
      withinLimitation: 'yes',
    },
  },
  evidence: (title: string, from?: string): Form => ({
    way: 'inspection',
    kind: 'record',
    title,
    form: 'original',
    source: '现场检查',
    ...(from === undefined ? {} : { fromParty: from }),
    proves: '货架上食品标签的状况',
    officers: ['li', 'wang'],
    shown: true,
  }),
  violation: (partyId: string, fine: number, more: { readonly [k: string]: Json } = {}): Json => ({
    party: partyId,
    conduct: '经营标签不符合规定的食品',
    from: '2025-06-01',
    to: '2025-07-01',
    breached: [{ ...law, article: '第六十七条' }],
    basis: [{ ...law, article: '第一百二十五条第一款第二项' }],
    penalties: [{ kind: 'fine', amount: fine }],
    tier: 'ordinary',
    correction: { how: 'done', what: '未标明生产日期的糕点已经下架退回' },
    ...more,
  }),
  conclusion: (
    evidence: readonly number[],
    violations: readonly Json[],
    facts: { readonly [k: string]: Json } = {},
  ): Form => ({
    course: '检查发现，经核查立案调查。',
    found: '当事人货架上有二十盒糕点未标明生产日期，货值二百元。',
    reason: '行为单一，危害后果轻微，不影响其继续经营',
    evidence,
    violations,
    facts: {
      factsClear: 'yes',
      majorPublicInterest: 'no',
      socialRisk: 'no',
      majorRights: 'no',
      complexCase: 'no',
      reviewByOtherLaw: 'no',
      graveOrComplex: 'no',
      otherHearingGround: 'no',
      slightCorrected: 'no',
      firstMinor: 'no',
      faultless: 'no',
      incapable: 'no',
      unlawfulGains: 'no',
      suspectedCrime: 'no',
      ...facts,
    },
  }),
  opinion: (verdict: 'passed' | 'failed'): Form => ({
    elements: Object.fromEntries(
      reviewElements.map(({ id }) => [
        id,
        { answer: id === 'crime' || (verdict === 'failed' && id === 'discretion') ? 'no' : 'yes' },
      ]),
    ),
    verdict,
    ...(verdict === 'failed' && { advice: 'rectify' }),
    opinion: verdict === 'passed' ? '事实清楚，证据充分，同意。' : '裁量理由不足，建议纠正。',
  }),
  delivery: {
    receiver: 'agent',
    signedBy: '林甲',
    place: '当事人住所',
    officers: ['li', 'wang'],
    disclosureTold: true,
  },
  /** Gone there, and nobody was there: what opens the way to an announcement (民诉法95). */
  attempt: {
    tried: 'direct',
    place: '当事人住所',
    obstacle: 'unknown',
    detail: '上门两次，查无此人，电话无法接通',
    officers: ['li', 'wang'],
  },
  decision: {
    facts: { ruleChangedSince: 'no' },
    lateFee: true,
  },
} satisfies Record<string, Form | ((...args: never[]) => Json)>
