import { complaintRules } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import type { Intake } from '../words/intake.ts'

const first = { step: 'complaint.register' } as const

/** A complaint as a consumer sends it in himself: all that article 10 wants of him, and what it is about. */
export const complaintSent: Intake = {
  path: 'complain',
  title: '我要投诉',
  says: '为生活消费购买商品、接受服务，与经营者有争议，请求处理',
  before: [
    '由经营者实际经营地或者住所地的县级市场监督管理部门处理；也可以通过全国12315平台或者12315热线提出。',
    '自收到之日起七个工作日内决定是否受理并告知您；受理后，双方同意的进行调解。',
    '请填写真实的姓名、电话和地址，如实反映情况。投诉和举报分别处理：只反映违法线索的，请用“我要举报”。',
  ],
  asks: [
    { ...first, field: 'party', part: 'name', label: '您的姓名' },
    { ...first, field: 'party', part: 'phone', label: '您的电话号码', required: true },
    { ...first, field: 'party', part: 'address', label: '您的通讯地址', required: true },
    {
      ...first,
      field: 'respondent',
      label: '经营者的名称（姓名）',
      hint: '营业执照、店招、订单或者小票上的名称',
      required: true,
    },
    { ...first, field: 'respondentAddress', label: '经营者的地址', required: true },
    { ...first, field: 'respondentPhone', label: '经营者的电话' },
    {
      ...first,
      field: 'matter',
      label: '投诉什么',
      hint: '用一句话写明什么商品或者服务、什么争议，不写姓名，例如：冰箱质量争议',
    },
    {
      ...first,
      field: 'facts',
      label: '事情的经过',
      hint: '什么时候、在哪里购买或者接受服务，花了多少钱，出了什么问题',
    },
    { ...first, field: 'claim', label: '您的请求', hint: '例如修理、更换、退货、退款、赔偿多少' },
    { ...first, field: 'amount', label: '涉及金额（元）' },
    { ...first, field: 'harmedOn', label: '哪一天知道权益受到侵害' },
    { ...first, field: 'alsoReport', label: '同时举报违法行为', hint: '选“是”的，举报的内容另行登记、分别处理' },
    { ...first, field: 'mayPublish', label: '同意公示这件投诉的信息', hint: '公示不写您的姓名和联系方式' },
    { ...first, field: 'files', label: '小票、订单、照片等材料' },
  ],
  parties: { 'complaint.register.party': { role: 'party', kind: 'person' } },
  fills: { channel: 'portal' },
  number: 'ticket',
  supplement: {
    step: 'complaint.supplement',
    content: 'content',
    files: 'files',
    received: 'receivedOn',
    number: 'ticket',
    hint: '新的情况、找到的凭证；请求有变化的也写在这里',
    cite: [cite(complaintRules, 10, '投诉人应当提供的材料', '第一款')],
  },
  tells: [
    { record: 'complaintSupplement', title: '收到您补充的材料', fields: ['ticket'] },
    { record: 'identityRequest', title: '请提供身份证明材料', fields: ['materials', 'until'] },
    { record: 'referral', title: '已分送其他机关', fields: ['to', 'reason'] },
    { record: 'complaintAcceptance', title: '受理', fields: [] },
    { record: 'complaintRefusal', title: '不予受理', fields: ['ground', 'reason', 'elsewhere'] },
    { record: 'complaintTakenBack', title: '已撤回', fields: [] },
    { record: 'mediationSummons', title: '通知调解', fields: ['heldOn', 'time', 'place', 'bring'] },
    { record: 'mediationAgreement', title: '达成调解协议', fields: ['terms'] },
    { record: 'mediationEnding', title: '终止调解', fields: ['ground', 'reason'] },
  ],
  rated: ['complaintRefusal', 'mediationAgreement', 'mediationEnding'],
  clocks: ['O13', 'O13-mediate', 'O13-tell'],
  cite: [
    cite(complaintRules, 10, '投诉人应当提供的材料', '第一款'),
    cite(complaintRules, 15, '七个工作日内决定并告知', '第一款'),
  ],
}
