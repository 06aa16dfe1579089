import { penaltyKinds } from './codes.ts'
import { formerPenaltyLaw, type LawLevel, penaltyLaw } from './statutes.ts'
import { type Citations, cite } from './words/citation.ts'
import type { Choice } from './words/field.ts'

/** Ranks of law (效力级别), from the highest. Regulations of the State Council and of a province may set different penalties. */
export const lawLevels: readonly (Choice & { readonly value: LawLevel })[] = [
  { value: 'law', label: '法律' },
  { value: 'regulation', label: '行政法规' },
  { value: 'local-regulation', label: '地方性法规' },
  { value: 'rule', label: '部门规章' },
  { value: 'local-rule', label: '地方政府规章' },
  { value: 'normative', label: '其他规范性文件' },
]

export const isLawLevel = (value: unknown): value is LawLevel => lawLevels.some((l) => l.value === value)

/** What a rank of law may set by itself (处罚法10–14, 16). A lower rule that only spells out a higher one is cited beside it. */
export interface PenaltyPower {
  readonly kinds: readonly string[]
  readonly cite: Citations
}

const allKinds = penaltyKinds.map((k) => k.value)
const byRule = ['warning', 'criticism', 'fine']

export const penaltyPowers: Readonly<Record<LawLevel, PenaltyPower>> = {
  law: { kinds: allKinds, cite: [cite(penaltyLaw, 10, '法律可以设定各种行政处罚')] },
  regulation: { kinds: allKinds, cite: [cite(penaltyLaw, 11, '行政法规可以设定除限制人身自由以外的处罚')] },
  'local-regulation': {
    // 其他行政处罚 is what laws and regulations of the State Council provide (处罚法9第六项).
    kinds: allKinds.filter((k) => k !== 'other'),
    cite: [
      cite(penaltyLaw, 12, '地方性法规不得设定限制人身自由、吊销营业执照'),
      cite(formerPenaltyLaw, 11, '地方性法规不得设定限制人身自由、吊销企业营业执照'),
    ],
  },
  rule: {
    kinds: byRule,
    cite: [
      cite(penaltyLaw, 13, '部门规章可以设定警告、通报批评或者一定数额罚款'),
      cite(formerPenaltyLaw, 12, '部委规章可以设定警告或者一定数量罚款'),
    ],
  },
  'local-rule': {
    kinds: byRule,
    cite: [
      cite(penaltyLaw, 14, '地方政府规章可以设定警告、通报批评或者一定数额罚款'),
      cite(formerPenaltyLaw, 13, '地方政府规章可以设定警告或者一定数量罚款'),
    ],
  },
  normative: {
    kinds: [],
    cite: [
      cite(penaltyLaw, 16, '其他规范性文件不得设定处罚'),
      cite(formerPenaltyLaw, 14, '其他规范性文件不得设定处罚'),
    ],
  },
}

/** A local regulation never takes a business licence (处罚法12); the kind 吊销许可证件 covers every licence, so its words decide. */
export const takesBusinessLicence = (kind: string, text: string | undefined): boolean =>
  kind === 'revocation' && /执照/.test(text ?? '')
