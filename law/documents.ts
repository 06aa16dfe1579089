import type { ClockMoment } from './words/clock.ts'
import type { Layout } from './words/paper.ts'

interface Paper {
  readonly title: string
  /** The letters that stand after the agency's own in the number. */
  readonly series: string
  readonly numbered: true
  /** The moment its service is, for a paper that is served on a party. */
  readonly served?: ClockMoment
  /** Of a paper whose text is data; absent: a letter to whom it concerns. */
  readonly layout?: Layout
}

/** Papers (文书) a step makes: what they are called and counted in. What they say stands in papers.ts, or in a template of their own. */
export const documents = {
  'filing-approval': { title: '立案审批表', series: '立', numbered: true },
  'refusal-approval': { title: '不予立案审批表', series: '不立', numbered: true, layout: 'form' },
  'exemption-decision': { title: '不予行政处罚决定书', series: '不罚', numbered: true, served: 'decision-served' },
  'termination-approval': { title: '终止调查审批表', series: '终', numbered: true, layout: 'form' },
  'case-transfer': { title: '案件移送函', series: '案移', numbered: true },
  'jurisdiction-referral': { title: '报请指定管辖函', series: '报管', numbered: true },
  'assistance-letter': { title: '协助调查函', series: '协查', numbered: true },
  'assistance-reply': { title: '协助调查复函', series: '协复', numbered: true },
  'crime-transfer': { title: '涉嫌犯罪案件移送书', series: '涉罪移', numbered: true },
  'closing-approval': { title: '结案审批表', series: '结', numbered: true, layout: 'form' },
  'penalty-notice': { title: '行政处罚告知书', series: '罚告', numbered: true, served: 'notice-served' },
  'review-opinion': { title: '重大行政执法决定法制审核意见表', series: '法审', numbered: true },
  'case-review': { title: '案件审核意见表', series: '案审', numbered: true },
  'hearing-notice': { title: '听证通知书', series: '听通', numbered: true, served: 'hearing-notified' },
  'hearing-announcement': { title: '听证公告', series: '听告', numbered: true },
  'hearing-transcript': { title: '听证笔录', series: '听录', numbered: true, layout: 'record' },
  'hearing-report': { title: '听证报告', series: '听报', numbered: true, layout: 'form' },
  'hearing-refusal': { title: '不予受理听证通知书', series: '听不受', numbered: true },
  'penalty-decision': { title: '行政处罚决定书', series: '处罚', numbered: true, served: 'decision-served' },
  'scene-decision': { title: '当场行政处罚决定书', series: '当罚', numbered: true },
  'deferral-notice': { title: '延期、分期缴纳罚款通知书', series: '罚缓', numbered: true },
  'demand-notice': { title: '催告书', series: '催告', numbered: true, served: 'demand-served' },
  'court-application': { title: '强制执行申请书', series: '执申', numbered: true },
  'enforcement-decision': { title: '行政强制执行决定书', series: '强执', numbered: true },
  'execution-ending': { title: '终结执行决定书', series: '终执', numbered: true },
  'refund-decision': { title: '退还款物决定书', series: '退还', numbered: true },
  'service-receipt': { title: '送达回证', series: '送证', numbered: true },
  'address-confirmation': { title: '送达地址确认书', series: '送址', numbered: true },
  'registration-notice': { title: '先行登记保存证据通知书', series: '登存', numbered: true },
  'registration-release': { title: '解除先行登记保存证据通知书', series: '解存', numbered: true },
  'measure-decision': { title: '实施行政强制措施决定书', series: '强措', numbered: true },
  'measure-list': { title: '场所、设施、财物清单', series: '财清', numbered: true, layout: 'form' },
  'measure-record': { title: '实施措施现场笔录', series: '现笔', numbered: true, layout: 'record' },
  'measure-extension': { title: '延长行政强制措施期限决定书', series: '延强', numbered: true },
  'testing-notice': { title: '检测、检验、检疫、鉴定期间告知书', series: '检期', numbered: true },
  'measure-release': { title: '解除行政强制措施决定书', series: '解强', numbered: true },
  'freeze-notice': { title: '冻结通知书', series: '冻通', numbered: true },
  'freeze-decision': { title: '冻结决定书', series: '冻决', numbered: true },
  'freeze-release': { title: '解除冻结通知书', series: '解冻', numbered: true },
  'penalty-revocation': { title: '撤销行政处罚决定书', series: '罚撤', numbered: true },
  'penalty-finding': { title: '确认行政处罚决定违法（无效）决定书', series: '罚确', numbered: true },
  'remedy-answer': { title: '行政复议答复书', series: '复答', numbered: true },
  'suit-answer': { title: '行政诉讼答辩状', series: '诉答', numbered: true },
  'list-text': { title: '执法清单', series: '清', numbered: true },
  'permit-request': { title: '行政许可申请材料补正告知书', series: '许补', numbered: true },
  'permit-acceptance': { title: '行政许可申请受理通知书', series: '许受', numbered: true },
  'permit-needless': { title: '行政许可申请不受理告知书', series: '许告', numbered: true },
  'permit-rejection': { title: '行政许可申请不予受理决定书', series: '许不受', numbered: true },
  'permit-grant': { title: '准予行政许可决定书', series: '许准', numbered: true },
  'permit-recall': { title: '撤回行政许可决定书', series: '许回', numbered: true },
  'permit-revocation': { title: '撤销行政许可决定书', series: '许撤', numbered: true },
  'permit-cancellation': { title: '注销行政许可决定书', series: '许注', numbered: true },
  'permit-refusal': { title: '不予行政许可决定书', series: '许不准', numbered: true },
  'inspection-notice': { title: '行政检查通知书', series: '检通', numbered: true },
  'inspection-result': { title: '行政检查结果告知书', series: '检告', numbered: true },
  'correction-order': { title: '责令改正通知书', series: '责改', numbered: true },
  'recheck-opinion': { title: '复查意见书', series: '复查', numbered: true },
  'market-request': { title: '登记申请材料补正告知书', series: '登补', numbered: true },
  'market-receipt': { title: '登记申请受理通知书', series: '登受', numbered: true },
  'market-rejection': { title: '登记申请不予受理决定书', series: '登不受', numbered: true },
  'market-notice': { title: '准予登记通知书', series: '登准', numbered: true },
  'market-cancelled': { title: '准予注销登记通知书', series: '登销', numbered: true },
  'market-refusal': { title: '不予登记决定书', series: '登不准', numbered: true },
  'revocation-request': { title: '撤销登记申请材料补正告知书', series: '撤补', numbered: true },
  'revocation-acceptance': { title: '撤销登记申请受理通知书', series: '撤受', numbered: true },
  'revocation-rejection': { title: '撤销登记申请不予受理决定书', series: '撤不受', numbered: true },
  'revocation-decision': { title: '撤销登记决定书', series: '撤登', numbered: true },
  'revocation-refusal': { title: '不予撤销登记决定书', series: '撤不登', numbered: true },
  'revocation-restored': { title: '恢复登记决定书', series: '复登', numbered: true },
  'relief-request': { title: '社会救助申请材料补正告知书', series: '救补', numbered: true },
  'relief-acceptance': { title: '社会救助申请受理通知书', series: '救受', numbered: true },
  'relief-rejection': { title: '社会救助申请不予受理决定书', series: '救不受', numbered: true },
  'relief-grant': { title: '社会救助批准决定书', series: '救准', numbered: true },
  'relief-refusal': { title: '社会救助不予批准决定书', series: '救不准', numbered: true },
  'relief-change': { title: '社会救助变动决定书', series: '救变', numbered: true },
  'relief-stop': { title: '停止社会救助决定书', series: '救停', numbered: true },
  'adjudication-request': { title: '行政裁决申请材料补正告知书', series: '裁补', numbered: true },
  'adjudication-acceptance': { title: '行政裁决申请受理通知书', series: '裁受', numbered: true },
  'adjudication-rejection': { title: '行政裁决申请不予受理决定书', series: '裁不受', numbered: true },
  'adjudication-settled': { title: '行政调解书', series: '裁调', numbered: true },
  'adjudication-decision': { title: '行政裁决书', series: '裁', numbered: true },
  'charge-notice': { title: '缴费通知书', series: '费通', numbered: true },
  'charge-deferral': { title: '缓缴决定书', series: '费缓', numbered: true },
  'charge-remission': { title: '减免决定书', series: '费减', numbered: true },
  'charge-demand': { title: '缴费催告书', series: '费催', numbered: true },
  'general-acceptance': { title: '受理通知书', series: '受', numbered: true },
  'general-refusal': { title: '不予受理决定书', series: '不受', numbered: true },
  'general-decision': { title: '行政执法决定书', series: '决', numbered: true },
  'expropriation-decision': { title: '房屋征收决定书', series: '征', numbered: true },
  'compensation-decision': { title: '房屋征收补偿决定书', series: '征补', numbered: true },
  'injury-request': { title: '工伤认定申请材料补正告知书', series: '工补', numbered: true },
  'injury-acceptance': { title: '工伤认定申请受理决定书', series: '工受', numbered: true },
  'injury-rejection': { title: '工伤认定申请不予受理决定书', series: '工不受', numbered: true },
  'injury-suspension': { title: '工伤认定中止通知书', series: '工中', numbered: true },
  'injury-decision': { title: '认定工伤决定书', series: '工认', numbered: true },
  'injury-refusal': { title: '不予认定工伤决定书', series: '工不认', numbered: true },
} as const satisfies Readonly<Record<string, Paper>>

export type DocumentKind = keyof typeof documents

export const layoutOf = (kind: DocumentKind): Layout => (documents[kind] as Paper).layout ?? 'letter'
/** The papers a penalty is imposed by: whichever a case has is the one it is known by. */
export const penaltyDecisions: readonly DocumentKind[] = ['penalty-decision', 'scene-decision']
