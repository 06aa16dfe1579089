import { remedyParagraph } from '../remedies.ts'
import { suitParagraphs } from '../suitTerm.ts'
import { equal, not } from '../words/condition.ts'
import { addressed, ifGiven, paragraph, partyHead, section } from '../words/paper.ts'
import { last, paperNumber, set } from '../words/value.ts'
import { assessment, courtRequest, deferral, deferralDecision, demand, lateFee, remission } from './records.ts'

const fee = { 项目: last(assessment, 'matter'), 期间: last(assessment, 'period') }
const amount = { 数额: last(assessment, 'amount') }
const isWater = equal(last(assessment, 'kind'), 'water')
const refused = equal(last(deferralDecision, 'granted'), false)

/** 收费的文书 (水资源条例33–34; 强制法35): letters to who has to pay, each dated and numbered. */
export const chargePapers = {
  'charge-notice': [
    paragraph('依据{依据}的规定，你（单位）{期间}的{项目}核定如下：', { ...fee, 依据: last(assessment, 'basis') }),
    section('计算'),
    paragraph('{计算}', { 计算: last(assessment, 'computed') }),
    paragraph('应缴数额：{数额}。', amount),
    section('缴纳'),
    {
      ...paragraph('请自收到本通知书之日起{期限}日内办理缴纳手续。', { 期限: set('O10.length') }),
      when: isWater,
    },
    {
      ...paragraph(
        '因特殊困难不能按期缴纳的，可以自收到本通知书之日起{期限}日内向本机关申请缓缴，缓缴最长不超过{最长}日。',
        { 期限: set('O10.length'), 最长: set('O10.deferral') },
      ),
      when: isWater,
    },
    { ...paragraph('请于{期限}以前缴纳。', { 期限: last(assessment, 'payBy') }), when: not(isWater) },
    ifGiven('逾期不缴纳的，依法加收滞纳金。标准和依据：{标准}', { 标准: last(assessment, 'lateBasis') }),
    paragraph('逾期不缴纳的，依法强制执行。'),
    section('申请行政复议和提起行政诉讼的权利'),
    ...suitParagraphs('通知书', (field) => last(assessment, field)),
  ],
  'charge-deferral': [
    paragraph('你（单位）就{期间}的{项目}申请缓缴至{申请}。', { ...fee, 申请: last(deferral, 'until') }),
    { ...ifGiven('经审查，同意缓缴至{至}。', { 至: last(deferralDecision, 'until') }), when: not(refused) },
    {
      ...paragraph('经审查，不同意缓缴。理由：{理由}', { 理由: last(deferralDecision, 'reason') }),
      when: refused,
    },
    remedyParagraph('决定书'),
  ],
  'charge-remission': [
    paragraph('依据{依据}的规定，决定减免你（单位）{期间}的{项目}。', { ...fee, 依据: last(remission, 'basis') }),
    paragraph('减免后应缴数额：{数额}。', { 数额: last(remission, 'remaining') }),
    paragraph('理由：{理由}', { 理由: last(remission, 'reason') }),
    remedyParagraph('决定书'),
  ],
  'charge-demand': [
    paragraph(
      '你（单位）{期间}的{项目}应缴{数额}，逾期没有缴清。依据《中华人民共和国行政强制法》第三十五条的规定，现催告如下：',
      {
        ...fee,
        ...amount,
      },
    ),
    paragraph('请于{期限}以前履行。履行方式：{方式}。', { 期限: last(demand, 'until'), 方式: last(demand, 'way') }),
    paragraph('你（单位）依法享有陈述权和申辩权。'),
    paragraph('逾期仍不履行且无正当理由的，本机关将依法强制执行或者申请人民法院强制执行。'),
  ],
  'charge-surcharge': [
    paragraph('你（单位）{期间}的{项目}应缴{数额}，逾期没有缴清。依据{依据}的规定，加收滞纳金如下：', {
      ...fee,
      ...amount,
      依据: last(lateFee, 'basis'),
    }),
    paragraph('标准：{标准}；每日按应缴数额的万分之{比例}。', {
      标准: last(lateFee, 'rate'),
      比例: last(lateFee, 'daily'),
    }),
    paragraph('自{起}起，{天数}日，滞纳金{滞纳金}。', {
      起: last(lateFee, 'from'),
      天数: last(lateFee, 'days'),
      滞纳金: last(lateFee, 'amount'),
    }),
    paragraph('滞纳金的数额不超出应缴的数额。加收超过三十日，经催告仍不履行的，依法强制执行。'),
    section('申请行政复议和提起行政诉讼的权利'),
    remedyParagraph('决定书'),
  ],
  'charge-application': [
    addressed(last(courtRequest, 'court')),
    paragraph('申请人：{机关}；地址：{机关地址}。'),
    section('被申请人'),
    partyHead,
    section('申请事项'),
    paragraph('请求依法强制执行{期间}的{项目}，尚欠{数额}。', { ...fee, 数额: last(courtRequest, 'owed') }),
    ifGiven('滞纳金{数额}。', { 数额: last(courtRequest, 'fee') }),
    section('事实和理由'),
    paragraph(
      '本机关作出的《缴费通知书》（{文号}）已经送达被申请人。被申请人在法定期限内没有申请行政复议或者提起行政诉讼，催告书送达十日后仍不履行。依据《中华人民共和国行政强制法》第五十三条、第五十四条的规定，申请人民法院强制执行。',
      { 文号: paperNumber('charge-notice') },
    ),
    section('附送的材料'),
    paragraph('{材料}', { 材料: last(courtRequest, 'materials') }),
    paragraph('行政机关负责人（签名）：＿＿＿＿＿＿＿＿'),
  ],
} as const
