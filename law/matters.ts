import type { PostKind } from './posts.ts'

/** What is put to an approval chain (呈批事项). */
export const matters = {
  filing: '立案',
  notice: '处罚告知',
  decision: '处罚决定',
  closing: '结案',
  refusal: '不予立案',
  exemption: '不予处罚决定',
  termination: '终止调查',
  transfer: '移送其他机关',
  crime: '移送涉嫌犯罪案件',
  referral: '移送、建议其他机关处理',
  coercion: '行政强制措施办结',
  enforcement: '行政强制执行启动',
  measure: '采取措施',
  measureExtension: '延长措施期限',
  measureHandling: '措施的处理',
  grant: '许可决定',
  inspection: '行政检查',
  inspectionResult: '检查结果',
  list: '清单',
  registration: '登记决定',
  revocation: '撤销登记',
  relief: '救助审批',
  reliefChange: '给付变动',
  adjudication: '行政裁决',
  charge: '缴费决定',
  generalStart: '启动',
  general: '其他决定',
  expropriation: '房屋征收决定',
  requisition: '征用决定',
  compensation: '补偿决定',
  confirmation: '工伤认定',
  lifting: '纠正决定',
} as const

export type Matter = keyof typeof matters

/**
 * Matters that go the way of another as long as the agency has set none of their own: who says whether a case is filed says that it is not
 * (市监程序18), and every outcome of an investigation is decided by whoever would decide the penalty (处罚法57; 市监程序60).
 */
const goesAs: Readonly<Partial<Record<Matter, Matter>>> = {
  refusal: 'filing',
  // 采取、延长、解除 are each for a head (强制法18, 25; 市监程序33, 36): the way of a filing, as long as the agency has set none.
  measure: 'filing',
  measureExtension: 'measure',
  measureHandling: 'measure',
  exemption: 'decision',
  termination: 'decision',
  transfer: 'decision',
  crime: 'decision',
  referral: 'decision',
  // Who decided says that it was wrong (处罚法75).
  lifting: 'decision',
}

/** The law names the one who signs last, whatever the chain (移送规定5: 正职负责人或者主持工作的负责人). */
const signedBy: Readonly<Partial<Record<Matter, PostKind>>> = { crime: 'agencyHead' }

export const goesAnotherWay = (matter: Matter): boolean => goesAs[matter] !== undefined

type Chains = Readonly<Partial<Record<Matter, readonly PostKind[]>>>

/** Who signs a matter, in order; nobody: the agency has not set it. */
export function chainOf(chains: Chains, matter: Matter): readonly PostKind[] {
  const own = chains[matter] ?? []
  const other = goesAs[matter]
  const chain = own.length > 0 || other === undefined ? own : chainOf(chains, other)
  const last = signedBy[matter]
  return last === undefined || chain.length === 0 || chain.at(-1) === last
    ? chain
    : [...chain.filter((post) => post !== last), last]
}
