import type { Choice, Entered } from './words/field.ts'

const list = (...pairs: readonly (readonly [string, string])[]): readonly Choice[] =>
  pairs.map(([value, label]) => ({ value, label }))

/** Code lists with one meaning everywhere: form, record, document and portal. */
export const clueSources = list(
  ['inspection', '监督检查'],
  ['complaint', '投诉'],
  ['report', '举报'],
  ['transfer', '其他部门移送'],
  ['assigned', '上级交办'],
  ['other', '其他'],
)

/** The eight kinds of evidence (处罚法46). */
export const evidenceKinds = list(
  ['documentary', '书证'],
  ['physical', '物证'],
  ['audiovisual', '视听资料'],
  ['electronic', '电子数据'],
  ['witness', '证人证言'],
  ['party', '当事人的陈述'],
  ['expert', '鉴定意见'],
  ['record', '勘验笔录、现场笔录'],
)

/** Kinds that are nothing without their file (市监程序25、26). */
export const kindsHeldInFiles: readonly string[] = ['audiovisual', 'electronic']

interface Way extends Choice {
  /** Persons or premises are dealt with: two officers, who show their certificates (处罚法42, 55). */
  readonly deals: boolean
}

/**
 * How a piece of evidence came to the agency: whether two officers and certificates are asked for hangs on it, so every piece says it.
 * One entered before that was asked for is taken to have been got from people.
 */
export const evidenceWays: readonly Way[] = [
  { value: 'inspection', label: '现场检查、勘验、抽样', deals: true },
  { value: 'questioning', label: '询问', deals: true },
  { value: 'provided', label: '向当事人或者其他单位、个人调取', deals: true },
  { value: 'online', label: '网络取证（网页截图、录屏等）', deals: false },
  { value: 'monitoring', label: '电子技术监控设备记录', deals: false },
  { value: 'transferred', label: '其他机关移送、上级交办的材料', deals: false },
  { value: 'institution', label: '检验、检测、鉴定机构出具', deals: false },
  { value: 'ownRecords', label: '本机关的登记、档案和系统查询', deals: false },
]

/** What only dealing with people brings about, unless another agency did and handed it over. */
export const kindsOfPeople: readonly string[] = ['witness', 'party', 'record']

/**
 * Papers of a check are called what they are (市监程序29: 现场笔录 is made on the spot by the officers): the name of the file says how it was
 * got, what kind of evidence it is, and that it holds what the check found. Of a name that may mean several things nothing is taken.
 */
const ofCheck = {
  way: 'inspection',
  kind: 'record',
  source: '执法人员现场制作',
  proves: { last: 'verification', field: 'result' },
} as const
export const namedPapers: readonly NamedPaper[] = [
  { name: '检查笔录', ...ofCheck },
  { name: '勘验笔录', ...ofCheck },
  { name: '现场笔录', ...ofCheck },
  { name: '鉴定意见', way: 'institution', kind: 'expert' },
]
interface NamedPaper {
  readonly name: string
  readonly way: string
  readonly kind: string
  readonly source?: string
  readonly proves?: Entered
}

export const verificationWays: readonly Way[] = [
  { value: 'onsite', label: '现场核查', deals: true },
  { value: 'desk', label: '书面核查（核对材料、查询系统）', deals: false },
]

export const partyKinds = list(
  ['person', '自然人'],
  ['household', '个体工商户'],
  ['legal', '法人'],
  ['branch', '非法人组织、分支机构'],
  ['unlicensed', '无证经营者'],
)

/** 公民 where the law asks whether it is one or an organisation: a household trades on one person's account. */
export const countedAsCitizens: readonly string[] = ['person', 'household', 'unlicensed']

/** 法人或者其他组织. */
export const countedAsOrganisations: readonly string[] = ['legal', 'branch']

/** Penalties from light to heavy (处罚法9): the order decides which of two is heavier. */
export const penaltyKinds = list(
  ['warning', '警告'],
  ['criticism', '通报批评'],
  ['fine', '罚款'],
  ['gains', '没收违法所得'],
  ['goods', '没收非法财物'],
  ['suspension', '暂扣许可证件'],
  ['downgrade', '降低资质等级'],
  ['restriction', '限制开展生产经营活动'],
  ['stoppage', '责令停产停业'],
  ['closure', '责令关闭、限制从业'],
  ['revocation', '吊销许可证件'],
  ['other', '法律、行政法规规定的其他行政处罚'],
)

const ofMoney: readonly string[] = ['warning', 'criticism', 'fine', 'gains']
/** What is taken or forbidden and is no money: it is carried out by something that is done, and the record says so (处罚法9, 74). */
export const kindsBesideMoney = penaltyKinds.filter((k) => !ofMoney.includes(k.value))

/** How a party that was told of a penalty may come away without one (处罚法57). */
export const releases = list(
  ['unfounded', '违法事实不能成立，不予处罚'],
  ['slight', '违法行为轻微、没有主观过错等，不予处罚'],
  ['transferred', '移送有管辖权的机关处理'],
  ['elsewhere', '另案处理'],
)

/** Kinds with a sum the party pays; the value of goods is no sum anybody owes. */
export const payableKinds: readonly string[] = ['fine', 'gains']

/** Kinds that of themselves call for the offer of a hearing (处罚法63). */
export const hearingKinds: readonly string[] = ['downgrade', 'revocation', 'stoppage', 'closure']

export const reviewKinds = list(['legal', '法制审核'], ['case', '案件审核'])
export const meetingVerdicts = list(['agree', '同意'], ['disagree', '不同意'])
export const reviewVerdicts = list(['passed', '审核通过'], ['failed', '审核未通过'])

/** What a reviewer advises (市监程序54); the first goes with a pass, the others with a failure. */
export const reviewAdvice = list(
  ['agree', '同意案件处理意见'],
  ['rectify', '建议纠正'],
  ['investigate', '建议补充调查'],
  ['other', '提出其他意见和建议'],
)

export const tiers = list(
  ['exempt', '不予处罚'],
  ['mitigated', '减轻处罚'],
  ['light', '从轻处罚'],
  ['ordinary', '一般处罚'],
  ['heavy', '从重处罚'],
)

/** What the law knows of that makes a penalty lighter (处罚法30–32); the benchmark may let it be lighter, and never less than the least. */
export const lighterGrounds = list(
  ['remedied', '主动消除或者减轻违法行为危害后果'],
  ['coerced', '受他人胁迫或者诱骗实施违法行为'],
  ['confessed', '主动供述行政机关尚未掌握的违法行为'],
  ['merit', '配合行政机关查处违法行为有立功表现'],
  ['law', '法律、法规、规章规定其他应当从轻或者减轻的'],
  ['minor', '已满十四周岁不满十八周岁'],
  ['limited', '尚未完全丧失辨认或者控制自己行为能力'],
  ['benchmark', '裁量基准规定可以从轻的'],
)
/** With one of these it must be lighter (处罚法30, 32); with the others it may be. */
export const mustLighten: readonly string[] = ['remedied', 'coerced', 'confessed', 'merit', 'law', 'minor']

/** What a minor may get (处罚法30). */
export const lighterTiers: readonly string[] = ['exempt', 'mitigated', 'light']

/** How a decision orders the conduct to be put right, or finds that it has been (处罚法28). */
export const corrections = list(
  ['now', '责令立即改正'],
  ['term', '责令限期改正'],
  ['done', '已经改正'],
  ['none', '没有可以改正的内容'],
)

export const serviceReceivers = list(
  ['self', '受送达人本人'],
  ['family', '同住成年家属'],
  ['legalRepresentative', '法定代表人、主要负责人'],
  ['receiver', '负责收件的人'],
  ['agent', '代理人、代收人'],
)

export const labelOf = (choices: readonly Choice[], value: string): string =>
  choices.find((c) => c.value === value)?.label ?? value

/** When a paper may be served by announcement, and not before (民诉法95). */
export const announcementGrounds = list(['missing', '受送达人下落不明'], ['failed', '以其他方式无法送达'])
