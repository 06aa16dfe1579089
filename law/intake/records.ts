import { ceased } from '../ceasing/set.ts'
import { choice, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'

const text = { is: 'longText', max: 5000 } as const
const files = (label: string) => may('files', label, { is: 'files' })

/** What every kind that is applied for enters between the application and its acceptance. Ids stand in the record (ADR 0018). */
export const request = record('request', '补正告知', [
  must('missing', '需要补正的全部内容', text, '一次告知全部内容'),
  may('listed', '所要求的材料都在公布的目录中，与申请的事项有关', { is: 'yesNo' }),
  may('unshared', '能够由数据共享取得的材料没有要求另行提供', { is: 'yesNo' }),
  may('still', '上次已经告知而仍未补齐的', text, '再次告知的，只能是上次已经告知而申请人没有补齐的内容'),
])
export const supplement = record('supplement', '补正材料', [must('content', '补正的材料', text), files('补正材料')])
export const acceptance = record('acceptance', '受理', [], {
  later: { deemed: '视为受理', certified: '出具书面凭证日期' },
})
export const takenBack = record('takenBack', '撤回申请', [must('way', '撤回的方式', { is: 'text', max: 200 })], {
  by: 'party',
})

/** On what grounds of law an application is not taken up; `power` where another organ has to. */
export const rejectionOn = (...grounds: readonly (readonly [id: string, title: string])[]) =>
  record('rejection', '不予受理', [
    must('ground', '情形', choice(...grounds)),
    must('reason', '理由', text),
    may('elsewhere', '应当向哪个机关申请', { is: 'text', max: 200 }),
  ])
/** No organ takes up what another has to: whoever applied is told whom to ask. */
export const notOurs = ['power', '不属于本机关职权范围'] as const

export const intakeRecords = [request, supplement, acceptance, takenBack, ceased] as const
