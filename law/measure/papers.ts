import { all, type Condition, equal, not, some } from '../words/condition.ts'
import {
  addressed,
  type Block,
  half,
  ifGiven,
  line,
  paragraph,
  partyHead,
  section,
  signed,
  table,
} from '../words/paper.ts'
import { entries } from '../words/query.ts'
import { certified, from, here, it, paperNumber, safe, set } from '../words/value.ts'
import { isFreezing, isOther, isTaken, items, lapsesByItself, planned } from './conditions.ts'
import { measureExtension, measureHandling, measureTest } from './records/held.ts'
import { freezeServed, measureItem, measureRefusal, measureTaken } from './records/taken.ts'

const of = { proceeding: { is: here } } as const
const latest = { faulty: true, pick: 'latest' } as const
const taken = entries(measureTaken, of, latest)
const served = entries(freezeServed, of, latest)
const extended = entries(measureExtension, of, latest)
const tested = entries(measureTest, of, latest)
const handled = entries(measureHandling, of, latest)
const refused = entries(measureRefusal, of, latest)

const when = (condition: Condition, block: Block): Block => ({ ...block, when: condition })
/** The decision the measure stands on, by its name and number. */
const decisionOf = (paper: 'measure-decision' | 'freeze-decision' | 'measure-extension' | 'registration-notice') => ({
  文书: paperNumber(paper),
})
const standsOn: readonly Block[] = [
  when(
    not(isFreezing),
    paragraph('本机关对你（单位）作出《实施行政强制措施决定书》（{文书}），采取的行政强制措施：{措施}。', {
      ...decisionOf('measure-decision'),
      措施: planned('what'),
    }),
  ),
  when(
    isFreezing,
    paragraph(
      '本机关对你（单位）作出《冻结决定书》（{文书}），采取的行政强制措施：冻结存款、汇款。',
      decisionOf('freeze-decision'),
    ),
  ),
]
const why = [
  paragraph('{理由}', { 理由: planned('reason') }),
  paragraph('上述事实，依据{依据}的规定，决定采取下列措施：{措施}。', {
    依据: planned('basis'),
    措施: planned('what'),
  }),
]
const remedy = paragraph(
  '如不服本决定，可以自收到本决定书之日起六十日内向{复议机关}申请行政复议，也可以自收到本决定书之日起六个月内向{法院}提起行政诉讼。',
)
/** A row only where something was said. */
const whenGiven = (label: string, text: string, values: NonNullable<Block['with']>): Block => ({
  ...line(label, text, values),
  ifGiven: true,
})
const goods = table(
  items,
  ['名称', it('name'), 3],
  ['规格型号、批号、生产单位', it('spec'), 4],
  ['数量', it('quantity')],
  ['单位', it('unit')],
  ['备注', it('remark'), 3],
)
/** What this decision gives back, and no more. */
const released = table(
  entries(
    measureItem,
    { proceeding: { is: here }, fate: { oneOf: ['release', 'kept'] }, done: { empty: true } },
    { faulty: true },
  ),
  ['名称', it('name'), 3],
  ['规格型号、批号、生产单位', it('spec'), 4],
  ['数量', it('quantity')],
  ['单位', it('unit')],
)
const releaseGround = [
  when(some(refused), paragraph('经审查，不应当采取该措施：{理由}', { 理由: from(refused, 'reason') })),
  when(
    all(some(handled), not(some(refused))),
    paragraph('解除的情形：{情形}。{理由}', { 情形: from(handled, 'ground'), 理由: from(handled, 'reason') }),
  ),
]

/** The papers of measures: what 强制法24, 25, 30, 31 and 市监程序34, 37, 38 want in each. */
export const measurePapers = {
  'registration-notice': [
    partyHead,
    ...why,
    paragraph('因证据可能灭失或者以后难以取得，经本机关负责人批准，对下列证据先行登记保存：', {}),
    when(isTaken, goods),
    when(
      not(isTaken),
      paragraph('拟登记保存的证据：{证据}。实际登记保存的，以当场开具的清单为准。', { 证据: planned('goods') }),
    ),
    ifGiven('保存的地点、方式：{保管}。', { 保管: from(taken, 'keeper') }),
    paragraph('登记保存期间，你（单位）以及有关人员不得损毁、销毁或者转移证据。'),
    paragraph('本机关将在七个工作日内对登记保存的证据作出处理决定。'),
    when(lapsesByItself, paragraph('逾期未作出处理决定的，先行登记保存措施自动解除。')),
  ],
  'registration-release': [
    paragraph(
      '本机关对你（单位）作出《先行登记保存证据通知书》（{文书}），采取先行登记保存措施。现决定自{日期}起对下列证据予以解除：',
      decisionOf('registration-notice'),
    ),
    released,
    ...releaseGround,
    paragraph('请凭本通知书领取，领取时在清单上签名或者盖章。'),
  ],
  'measure-decision': [
    partyHead,
    section('采取行政强制措施的事实、理由和依据'),
    ...why,
    when(not(isOther), section('查封、扣押的场所、设施、财物')),
    when(isOther, section('措施及其对象')),
    when(isOther, paragraph('{方式}。', { 方式: planned('manner') })),
    when(isTaken, goods),
    when(
      not(isTaken),
      paragraph('{物品}。名称、数量以当场开具并交付的《场所、设施、财物清单》为准。', { 物品: planned('goods') }),
    ),
    ifGiven('地点：{地点}。', { 地点: planned('place') }),
    ifGiven('保管的方式、地点和保管人：{保管}。', { 保管: from(taken, 'keeper') }),
    section('期限'),
    when(
      all(isTaken, not(isOther)),
      paragraph('自实施之日起{日数}日，至{届满}。', { 日数: set('E02.length'), 届满: safe('E02') }),
    ),
    when(
      all(not(isTaken), not(isOther)),
      paragraph('自实施之日起{日数}日，实施之日计算在内。', { 日数: set('E02.length') }),
    ),
    when(isOther, paragraph('自实施之日起至{届满}。', { 届满: planned('until') })),
    when(
      not(isOther),
      paragraph(
        '情况复杂，依法延长的，另行书面告知。对物品需要检测、检验、检疫或者技术鉴定的期间不计算在内，另行书面告知。',
      ),
    ),
    section('权利和义务'),
    when(
      not(isOther),
      paragraph('你（单位）有权进行陈述、申辩。查封、扣押期间，对场所、设施、财物不得使用、损毁、转移，不得撕毁封条。'),
    ),
    when(isOther, paragraph('你（单位）有权进行陈述、申辩。措施期间，不得违反决定使用场所、设施、财物。')),
    remedy,
  ],
  'measure-list': [
    half('当事人', '{当事人}'),
    half('措施', '{措施}', { 措施: planned('what') }),
    half('实施时间', '{日期}', { 日期: from(taken, 'on') }),
    half('实施地点', '{地点}', { 地点: from(taken, 'place') }),
    goods,
    line('保管', '{保管}', { 保管: from(taken, 'keeper') }),
    line('备注', '本清单一式二份，由当事人和本机关分别保存。退还时在本清单上签名或者盖章。'),
    signed('当事人', '见证人', '执法人员', '执法人员'),
  ],
  'measure-record': [
    line('时间', '{日期}', { 日期: from(taken, 'on') }),
    line('地点', '{地点}', { 地点: from(taken, 'place') }),
    half('当事人', '{当事人}'),
    half('措施', '{措施}', { 措施: planned('what') }),
    line('执法人员', '{人员}', { 人员: certified(from(taken, 'officers')) }),
    when(equal(from(taken, 'shown'), true), line('证件', '执法人员已出示执法证件。')),
    line('到场情况', '{到场}', { 到场: from(taken, 'presence') }),
    whenGiven('到场人员', '{人员}', { 人员: from(taken, 'present') }),
    whenGiven('见证人', '{见证人}', { 见证人: from(taken, 'witness') }),
    when(
      equal(from(taken, 'told'), true),
      line('告知', '执法人员已当场告知采取措施的理由、依据以及依法享有的权利、救济途径。'),
    ),
    whenGiven('陈述、申辩', '{陈述}', { 陈述: from(taken, 'said') }),
    goods,
    line('保管', '{保管}', { 保管: from(taken, 'keeper') }),
    whenGiven('注明情况', '{情况}', { 情况: from(taken, 'remark') }),
    signed('当事人', '见证人', '执法人员', '执法人员'),
  ],
  'measure-extension': [
    ...standsOn,
    when(
      not(isFreezing),
      paragraph(
        '因情况复杂，依据《中华人民共和国行政强制法》第二十五条第一款、第二款的规定，经本机关负责人批准，决定延长期限。',
      ),
    ),
    when(
      isFreezing,
      paragraph('因情况复杂，依据《中华人民共和国行政强制法》第三十二条的规定，经本机关负责人批准，决定延长期限。'),
    ),
    section('延长的理由'),
    paragraph('{理由}', { 理由: from(extended, 'reason') }),
    section('延长的期限'),
    when(
      equal(planned('what'), 'freezing'),
      paragraph('延长{日数}日，至{届满}。', { 日数: from(extended, 'days'), 届满: safe('E04') }),
    ),
    when(
      not(equal(planned('what'), 'freezing')),
      paragraph('延长{日数}日，至{届满}。', { 日数: from(extended, 'days'), 届满: safe('E02') }),
    ),
    paragraph('你（单位）可以对本决定进行陈述、申辩。'),
    remedy,
  ],
  'testing-notice': [
    paragraph(
      '本机关对你（单位）作出《实施行政强制措施决定书》（{文书}），对所查封、扣押的物品需要进行{种类}，现将有关事项告知如下：',
      { ...decisionOf('measure-decision'), 种类: from(tested, 'kind') },
    ),
    table(
      entries(measureItem, { no: { among: from(tested, 'items') }, proceeding: { is: here } }, { faulty: true }),
      ['名称', it('name'), 3],
      ['规格型号、批号、生产单位', it('spec'), 4],
      ['数量', it('quantity')],
      ['单位', it('unit')],
    ),
    paragraph('事项：{事项}', { 事项: from(tested, 'reason') }),
    paragraph('承担的机构：{机构}。', { 机构: from(tested, 'institution') }),
    paragraph(
      '期间：自收到本告知书之日起至{届满}。依据《中华人民共和国行政强制法》第二十五条第三款的规定，这一期间不计入查封、扣押的期限；提前作出结果的，自作出之日起恢复计算。',
      {
        届满: from(tested, 'until'),
      },
    ),
    paragraph('检测、检验、检疫或者技术鉴定的费用由本机关承担。'),
  ],
  'measure-release': [
    ...standsOn,
    ifGiven('并作出《延长行政强制措施期限决定书》（{延长决定书}）。', { 延长决定书: paperNumber('measure-extension') }),
    when(
      all(not(isFreezing), not(isOther)),
      paragraph('依据《中华人民共和国行政强制法》第二十八条的规定，本机关决定自{日期}起对下列物品予以解除。'),
    ),
    when(isOther, paragraph('依据{依据}的规定，本机关决定自{日期}起对下列对象予以解除。', { 依据: planned('basis') })),
    when(isFreezing, paragraph('依据《中华人民共和国行政强制法》第三十三条的规定，本机关决定自{日期}起予以解除。')),
    ...releaseGround,
    released,
    when(not(equal(planned('what'), 'freezing')), paragraph('请凭本决定书领取，领取时在财物清单上签名或者盖章。')),
  ],
  'freeze-notice': [
    addressed(planned('bank')),
    paragraph('当事人{当事人}涉嫌违法，{理由}', { 理由: planned('reason') }),
    paragraph('依据{依据}的规定，经本机关负责人批准，请协助冻结下列存款、汇款：', { 依据: planned('basis') }),
    paragraph('账号：{账号}；数额：{数额}。', { 账号: planned('account'), 数额: planned('amount') }),
    paragraph('期限：自冻结之日起{日数}日；本机关依法延长的，另行通知。', { 日数: set('E04.length') }),
    paragraph('接到本通知书后应当立即予以冻结，不得拖延，不得在冻结前向当事人泄露信息。'),
  ],
  'freeze-decision': [
    partyHead,
    ...why,
    paragraph('冻结的账号：{账号}；数额：{数额}；金融机构：{机构}。', {
      账号: planned('account'),
      数额: from(served, 'frozen'),
      机构: planned('bank'),
    }),
    paragraph('期限：自冻结之日起{日数}日，至{届满}；情况复杂，依法延长的，另行书面告知。', {
      日数: set('E04.length'),
      届满: safe('E04'),
    }),
    paragraph('你（单位）有权进行陈述、申辩。'),
    remedy,
  ],
  'freeze-release': [
    addressed(planned('bank')),
    paragraph('本机关请你单位协助冻结的当事人{当事人}的下列存款、汇款，现予解除，请立即解除冻结：'),
    paragraph('账号：{账号}；数额：{数额}。', { 账号: planned('account'), 数额: from(served, 'frozen') }),
  ],
} as const satisfies Readonly<Record<string, readonly Block[]>>
