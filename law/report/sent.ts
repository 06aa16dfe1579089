import { complaintRules } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import type { Intake } from '../words/intake.ts'

const first = { step: 'report.register' } as const

/** A lead as somebody sends it in himself, with his name or without. */
export const reportSent: Intake = {
  path: 'report',
  title: '我要举报',
  says: '反映经营者涉嫌违法的线索，可以不留姓名',
  before: [
    '由违法行为发生地的市场监督管理部门处理，自收到之日起十五个工作日内核查。',
    '您的姓名、联系方式和所附材料是密封的：只有办理的人员和负责人可以看到，不写入案件，不告诉被举报人。',
    '不留姓名的也可以凭编号和查询码查看进展；法律规定应当告知处理结果的，结果写在那里。',
    '请写明具体的线索和事实，如实反映情况。',
  ],
  asks: [
    {
      ...first,
      field: 'party',
      part: 'name',
      label: '被举报的经营者名称（姓名）',
      hint: '不清楚的写店招或者看得到的名称',
      required: true,
    },
    { ...first, field: 'party', part: 'address', label: '经营者的地址' },
    {
      ...first,
      field: 'matter',
      label: '涉嫌什么违法行为',
      hint: '用一句话写明，例如：销售超过保质期的食品；不写您的姓名',
    },
    {
      ...first,
      field: 'content',
      label: '具体的线索和事实',
      hint: '什么时候、在哪里、看到了什么；不写能够认出您的内容',
    },
    { ...first, field: 'place', label: '违法行为发生在哪里' },
    { ...first, field: 'inside', label: '您是该经营者的内部人员', hint: '密封，不告诉任何别的人' },
    { ...first, field: 'known', label: '实名举报', hint: '选“是”的，请填写以下各栏；选“否”的不必填写' },
    { ...first, field: 'reporter', label: '您的姓名' },
    { ...first, field: 'telephone', label: '您的电话号码' },
    { ...first, field: 'address', label: '您的通讯地址' },
    { ...first, field: 'files', label: '照片等材料', hint: '密封；照片中请不要有您自己' },
  ],
  parties: { 'report.register.party': { role: 'party' } },
  fills: { channel: 'portal' },
  number: 'ticket',
  supplement: {
    step: 'report.supplement',
    content: 'content',
    files: 'files',
    received: 'receivedOn',
    number: 'ticket',
    hint: '新的线索和事实；不写能够认出您的内容，照片中也请不要有您自己',
    cite: [cite(complaintRules, 35, '补充新的事实的合并处理，期限自收到最后一次举报之日起计算', '第二款')],
  },
  tells: [
    { record: 'reportSupplement', title: '收到您补充的新事实', fields: ['ticket'] },
    { record: 'reportReferral', title: '已分送其他机关', fields: ['to'] },
    { record: 'reportElsewhere', title: '请向有权处理的机关提出', fields: ['to', 'reason'] },
    { record: 'reportRepeat', title: '与以前的举报重复，不再另行处理', fields: ['reason'] },
    { record: 'reportHandling', title: '已移交核查', fields: [] },
    { record: 'reportResult', title: '处理结果', fields: ['result', 'law'] },
  ],
  clocks: ['P02-report'],
  cite: [
    cite(complaintRules, 28, '举报人应当提供具体线索', '第一款'),
    cite(complaintRules, 37, '对举报人的信息予以保密'),
  ],
}
