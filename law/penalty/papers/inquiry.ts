import { remedyParagraph } from '../../remedies.ts'
import { marketProcedure, penaltyLaw } from '../../statutes.ts'
import { cite, quotedTitle } from '../../words/citation.ts'
import { equal, filled, rows } from '../../words/condition.ts'
import {
  addressed,
  type Block,
  half,
  ifGiven,
  line,
  paragraph,
  partyHead,
  resting,
  section,
  signed,
  table,
} from '../../words/paper.ts'
import { entries } from '../../words/query.ts'
import { certified, from, it, last } from '../../words/value.ts'
import { evidence } from '../evidence.ts'
import { materialsRequest, order, refundOrder, sheet, summons, transcript } from './records.ts'

const law = quotedTitle(penaltyLaw)
const whenGiven = (label: string, text: string, values: NonNullable<Block['with']>): Block => ({
  ...line(label, text, values),
  ifGiven: true,
})
/** When and where it was, and before whom: the head of every 笔录. */
const head: readonly Block[] = [
  line('时间', '{日期}，{开始}至{结束}', {
    日期: last(transcript, 'heldOn'),
    开始: last(transcript, 'began'),
    结束: last(transcript, 'ended'),
  }),
  line('地点', '{地点}', { 地点: last(transcript, 'place') }),
]
/** What was answered: a blank is left for who answers it in his own hand. */
const answers = {
  看清: last(transcript, 'seen'),
  回避: last(transcript, 'withdrawal'),
  明白: last(transcript, 'duties'),
} as const
const officers = line('执法人员', '{人员}', { 人员: certified(last(transcript, 'officers')) })
const shownEvidence = entries(evidence, { no: { is: last(sheet, 'evidence') } }, { faulty: true })

/** What is made while a case is looked into (市监文书格式9、11–15、29、33、34). */
export const inquiryPapers = {
  'questioning-notice': [
    addressed(last(summons, 'person')),
    paragraph('为调查了解{事项}，请于{日期}{时间}到{地点}接受询问调查。', {
      事项: last(summons, 'subject'),
      日期: last(summons, 'heldOn'),
      时间: last(summons, 'time'),
      地点: last(summons, 'place'),
    }),
    paragraph(`依据${law}第五十五条第二款的规定，你（单位）有如实回答询问、协助调查的义务。`),
    { ...paragraph('请携带以下材料：'), when: filled(last(summons, 'bring')) },
    ifGiven('{材料}', { 材料: last(summons, 'bring') }),
    paragraph('委托其他人员接受询问的，代理人应当同时提供授权委托书和本人的身份证明。'),
  ],
  'materials-notice': [
    addressed(last(materialsRequest, 'person')),
    ...resting(
      [
        cite(penaltyLaw, 55, '应当如实回答询问，协助调查', '第二款'),
        cite(marketProcedure, 30, '可以要求提供证明材料，并在材料上签名或者盖章', '第一款'),
      ],
      '为调查了解{事项}，{依据}请你（单位）在收到本通知书后{日数}日内向本机关提供以下材料，并在材料上签名或者盖章。',
      { 事项: last(materialsRequest, 'subject'), 日数: last(materialsRequest, 'days') },
    ),
    paragraph('{材料}', { 材料: last(materialsRequest, 'materials') }),
    paragraph('逾期不提供或者拒绝提供的，依法承担法律责任。'),
  ],
  'scene-record': [
    ...head,
    line('检查人员', '{人员}', { 人员: certified(last(transcript, 'officers')) }),
    partyHead,
    line('通知当事人到场情况', '{到场}', { 到场: last(transcript, 'presence') }),
    line(
      '告知',
      '检查人员表明身份、出示执法证件，说明依法就{事项}进行现场检查；告知有权进行陈述和申辩，应当如实回答询问、协助检查，不得拒绝或者阻挠，认为检查人员与其有直接利害关系或者有其他关系可能影响公正执法的，有权申请回避。',
      { 事项: last(transcript, 'subject') },
    ),
    line('证件是否看清楚、是否申请回避', '{看清}　{回避}', answers),
    line('现场情况', '{情况}', { 情况: last(transcript, 'found') }),
    whenGiven('当场采取行政强制措施的告知', '{告知}', { 告知: last(transcript, 'measure') }),
    whenGiven('当事人的陈述和申辩', '{陈述}', { 陈述: last(transcript, 'said') }),
    line('核对', '以上记录已交当事人核对（已向其宣读），＿＿＿＿＿＿＿＿'),
    signed('当事人', '见证人', '检查人员', '检查人员'),
  ],
  'questioning-record': [
    line('时间', '{日期}，{开始}至{结束}，第{次}次', {
      日期: last(transcript, 'heldOn'),
      开始: last(transcript, 'began'),
      结束: last(transcript, 'ended'),
      次: last(transcript, 'nth'),
    }),
    line('地点', '{地点}', { 地点: last(transcript, 'place') }),
    line('询问人', '{人员}', { 人员: certified(last(transcript, 'officers')) }),
    half('被询问人', '{姓名}', { 姓名: last(transcript, 'person') }),
    half('性别', '{性别}', { 性别: last(transcript, 'sex') }),
    line('身份证件号码', '{号码}', { 号码: last(transcript, 'idNumber') }),
    half('工作单位', '{单位}', { 单位: last(transcript, 'employer') }),
    half('职务', '{职务}', { 职务: last(transcript, 'duty') }),
    half('联系电话', '{电话}', { 电话: last(transcript, 'telephone') }),
    half('其他联系方式', '{方式}', { 方式: last(transcript, 'otherContact') }),
    line('联系地址', '{地址}', { 地址: last(transcript, 'address') }),
    paragraph('询问人：我们是{机关}的执法人员，已向你出示执法证件。你是否看清楚？'),
    paragraph('被询问人：{看清}', answers),
    paragraph(
      '问：我们依法就{事项}进行调查。你有权进行陈述和申辩；认为调查人员与本案有直接利害关系或者有其他关系可能影响公正执法的，有权申请回避。你是否申请调查人员回避？',
      { 事项: last(transcript, 'subject') },
    ),
    paragraph('答：{回避}', answers),
    paragraph('问：你应当如实回答询问，并协助调查，不得拒绝或者阻挠。你是否明白？'),
    paragraph('答：{明白}', answers),
    paragraph('{问答}', { 问答: last(transcript, 'dialogue') }),
    paragraph('询问人：以上是本次询问的记录，请核对（已向你宣读）。与你所述一致的请签名，有遗漏、差错的可以补正。'),
    paragraph('被询问人：＿＿＿＿＿＿＿＿'),
    signed('被询问人', '询问人', '询问人'),
  ],
  'data-record': [
    ...head,
    line('被检查人', '{当事人}'),
    line('提取人', '{提取人}', { 提取人: last(transcript, 'extractor') }),
    officers,
    line('原始存储介质名称及状态', '{介质}', { 介质: last(transcript, 'medium') }),
    line('提取方法和过程', '{方法}', { 方法: last(transcript, 'method') }),
    line('提取的电子数据内容', '{内容}', { 内容: last(transcript, 'data') }),
    line('电子数据的完整性校验值', '{校验值}', { 校验值: last(transcript, 'digest') }),
    whenGiven('见证人', '{见证人}', { 见证人: last(transcript, 'witness') }),
    line('核对', '以上记录已交被检查人核对（已向其宣读），＿＿＿＿＿＿＿＿'),
    signed('被检查人', '提取人', '执法人员', '执法人员'),
  ],
  'sampling-record': [
    ...head,
    partyHead,
    section('被抽样产品'),
    table(
      rows(last(transcript, 'goods')),
      ['产品名称', it('name'), 2],
      ['型号规格', it('spec')],
      ['标称商标', it('brand')],
      ['标称生产者', it('maker'), 2],
      ['生产日期或出厂批号', it('batch'), 2],
      ['保质期', it('shelfLife')],
      ['抽取样品数量', it('amount')],
      ['抽样基数', it('base')],
    ),
    table(
      rows(last(transcript, 'goods')),
      ['标称价格', it('price')],
      ['产品执行标准', it('standard'), 2],
      ['标称存储条件', it('storage'), 2],
      ['生产许可证编号', it('licence'), 2],
      ['标称产品等级', it('grade')],
      ['包装方式', it('packing')],
    ),
    section('抽样情况'),
    line('抽样方式', '{方式}', { 方式: last(transcript, 'way') }),
    line('抽样地点', '{地点}', { 地点: last(transcript, 'place') }),
    line('抽取样品过程', '{过程}', { 过程: last(transcript, 'course') }),
    line('样品封样情况', '{封样}', { 封样: last(transcript, 'sealing') }),
    whenGiven('样品储存条件', '{条件}', { 条件: last(transcript, 'keeping') }),
    whenGiven('受委托抽样人员', '{人员}', { 人员: last(transcript, 'sampler') }),
    line('办案人员', '{人员}', { 人员: certified(last(transcript, 'officers')) }),
    signed('当事人', '见证人', '受委托抽样人员', '办案人员', '办案人员'),
  ],
  'evidence-sheet': [
    line('证据名称', '{名称}', { 名称: from(shownEvidence, 'title') }),
    half('取证时间', '{时间}', { 时间: from(shownEvidence, 'on') }),
    half('取证地点', '{地点}', { 地点: from(shownEvidence, 'place') }),
    half('证据种类', '{种类}', { 种类: from(shownEvidence, 'kind') }),
    half('原件或者复制件', '{形式}', { 形式: from(shownEvidence, 'form') }),
    { ...line('证据内容', '{内容}', { 内容: last(sheet, 'content') }), ifGiven: true },
    line('证明对象', '{证明}', { 证明: from(shownEvidence, 'proves') }),
    line('证据粘贴处', '（证据较多的附后，并加盖骑缝章）\n\n\n\n\n\n'),
    line('执法人员', '{人员}', { 人员: certified(from(shownEvidence, 'officers')) }),
    line('证据核对意见', '＿＿＿＿＿＿＿＿（证据提供人核对，注明与原件是否一致）'),
    line('证据提供人', '{提供}', { 提供: from(shownEvidence, 'source') }),
    signed('证据提供人', '见证人', '执法人员', '执法人员'),
  ],
  'order-to-correct': [
    paragraph('经查，你（单位）{行为}，违反了{违反}的规定。', {
      行为: last(order, 'conduct'),
      违反: last(order, 'breached'),
    }),
    {
      ...paragraph('依据{依据}的规定，现责令你（单位）立即予以改正。', { 依据: last(order, 'lawBasis') }),
      when: equal(last(order, 'how'), 'now'),
    },
    {
      ...paragraph('依据{依据}的规定，现责令你（单位）在{期限}前改正。', {
        依据: last(order, 'lawBasis'),
        期限: last(order, 'until'),
      }),
      when: equal(last(order, 'how'), 'term'),
    },
    paragraph('改正内容及要求：{内容}', { 内容: last(order, 'what') }),
    ifGiven('逾期不改的：{后果}', { 后果: last(order, 'consequence') }),
    remedyParagraph('通知书'),
  ],
  'order-to-refund': [
    ...resting(
      [cite(marketProcedure, 59, '责令退还多付的价款')],
      '经查，你（单位）{行为}，违反了{违反}的规定，存在致使消费者或者其他经营者多付价款的情形。依据《中华人民共和国价格法》第四十一条、《价格违法行为行政处罚规定》{条款}{依据}的规定，现责令你（单位）自收到本通知书之日起{日数}日内，将多付的价款{金额}退还给消费者或者其他经营者。',
      {
        行为: last(refundOrder, 'conduct'),
        违反: last(refundOrder, 'breached'),
        条款: last(refundOrder, 'priceRule'),
        日数: last(refundOrder, 'days'),
        金额: last(refundOrder, 'amount'),
      },
      '、{依据}',
    ),
    paragraph(
      '消费者或者其他经营者难以查找的，应当公告查找。拒不退还或者逾期未退还的部分，本机关依法予以没收；消费者或者其他经营者要求退还的，由你（单位）依法承担民事责任。',
    ),
    ifGiven('依据《价格违法行为行政处罚规定》{从重}的规定，拒不退还多收价款的，依法从重处罚。', {
      从重: last(refundOrder, 'graver'),
    }),
  ],
} as const satisfies Readonly<Record<string, readonly Block[]>>
