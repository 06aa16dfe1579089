import { choice, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'

const text = { is: 'longText', max: 2000 } as const
const short = { is: 'text', max: 100 } as const

export const roles = {
  investigator: '办案人员',
  reviewer: '审核人员',
  host: '听证主持人',
  clerk: '听证员、记录员、翻译人员',
  appraiser: '检测、鉴定人员',
  deputy: '其他负责人',
  head: '主要负责人',
} as const

/** Declared by who should withdraw, or asked for by a party (处罚法43): a party's own words. */
export const recusalRequest = record(
  'recusalRequest',
  '回避申请',
  [
    must('how', '提出方式', choice(['declared', '自行申请回避'], ['asked', '当事人申请回避'])),
    {
      ...may('asker', '提出申请的利害关系人', short, '没有登记为当事人的，写明姓名、名称和利害关系'),
      when: { field: 'how', in: ['asked'] },
    },
    must('role', '在本案中的身份', choice(...Object.entries(roles))),
    {
      ...may('person', '应当回避的人员', { is: 'person' }),
      unless: { field: 'role', in: ['appraiser'] },
    },
    { ...may('outsider', '鉴定人员姓名', short), when: { field: 'role', in: ['appraiser'] } },
    must('reason', '理由', text, '与案件有直接利害关系，或者有其他关系可能影响公正执法'),
  ],
  { by: 'party' },
)
export const recusalDecision = record(
  'recusalDecision',
  '回避决定',
  [
    must('granted', '决定回避', { is: 'yesNo' }),
    must('reason', '理由', text),
    {
      ...may(
        'redo',
        '此前所办的事项',
        choice(['stays', '经审查不影响公正，继续有效'], ['anew', '不再作为依据，重新办理']),
      ),
      when: { field: 'granted', in: ['true'] },
    },
    may('attendees', '集体讨论的负责人及意见', { is: 'attendees' }, '主要负责人的回避，由负责人集体讨论决定'),
    may('superior', '本级政府或者上一级机关的决定', short, '主要负责人的回避，由其决定的，写明机关和文号'),
    may('way', '告知当事人的方式', short),
  ],
  {
    about: recusalRequest,
    later: { person: '回避的人员', role: '在本案中的身份', heads: '参加讨论的负责人' },
  },
)
export const recusalRecords = [recusalRequest, recusalDecision] as const
