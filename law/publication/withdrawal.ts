import { disclosureRegulation, marketDisclosure, penaltyLaw, threeSystemsOpinion } from '../statutes.ts'
import { type Citations, cite } from '../words/citation.ts'

export interface WithdrawalGround {
  readonly title: string
  /** The decision itself is gone or another's: nothing is published again, and the case may close. */
  readonly final: boolean
  /** Rests on a paper that took effect: a decision on reconsideration, a judgment. */
  readonly instrument: boolean
  /** Nobody enters it: it comes with a step of its own (废止). */
  readonly byStep?: true
  readonly cite: Citations
}

const effective = (title: string): WithdrawalGround => ({
  title,
  final: true,
  instrument: true,
  cite: [
    cite(threeSystemsOpinion, 6, '已公开的决定被依法撤销、确认违法或者要求重新作出的，及时撤下'),
    cite(penaltyLaw, 48, '行政处罚决定被变更、撤销、确认违法或者无效的，三日内撤回并公开说明理由', '第二款'),
  ],
})

/** The grounds on which a published decision is taken back, and no others. What is public stays public at nobody's wish. */
export const withdrawalGrounds = {
  changed: effective('决定被依法变更'),
  revoked: effective('决定被依法撤销'),
  unlawful: effective('决定被确认违法'),
  void: effective('决定被确认无效'),
  inaccurate: {
    title: '公示的信息有误，与决定不一致',
    final: false,
    instrument: false,
    cite: [cite(disclosureRegulation, 41, '信息不准确的，应当更正'), cite(marketDisclosure, 7, '公示内容与决定书一致')],
  },
  secret: {
    title: '公示的信息含有不应公开的内容',
    final: false,
    instrument: false,
    cite: [
      cite(disclosureRegulation, 15, '涉及商业秘密、个人隐私的不得公开'),
      cite(disclosureRegulation, 14, '涉及国家秘密等的不予公开'),
    ],
  },
  unserved: {
    title: '送达记录有误，决定尚未送达',
    final: false,
    instrument: false,
    cite: [cite(marketDisclosure, 8, '送达决定书时书面告知将公示'), cite(penaltyLaw, 61, '决定书送达当事人')],
  },
  repealed: {
    title: '已经废止，或者不再施行',
    final: true,
    instrument: false,
    byStep: true,
    cite: [cite(disclosureRegulation, 26, '自变更之日起二十个工作日内公开')],
  },
} as const satisfies Readonly<Record<string, WithdrawalGround>>

/** Those a person enters for what is public. */
export const withdrawalReasons = Object.entries<WithdrawalGround>(withdrawalGrounds).flatMap(([id, g]) =>
  g.byStep === true ? [] : [[id, g.title] as const],
)

/** Those too that come with a step of their own. */
export const everyGround = Object.entries<WithdrawalGround>(withdrawalGrounds).map(([value, g]) => ({
  value,
  label: g.title,
}))

export type WithdrawalGroundId = keyof typeof withdrawalGrounds
