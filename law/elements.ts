/**
 * What a legal review answers (指导意见十三, 市监程序53) in the words of the printed form (seed form of 江阴市):
 * one element set, of which the statute list, the sector's seven items and the form are views.
 */
export const reviewElements = [
  { id: 'subject', title: '行政执法主体及其执法人员执法资格是否合法', group: '共同' },
  { id: 'procedure', title: '执法程序是否符合法定要求', group: '共同' },
  { id: 'facts', title: '事实是否清楚，证据是否确凿充分', group: '共同' },
  { id: 'law', title: '适用法律是否准确', group: '共同' },
  { id: 'papers', title: '执法文书是否规范', group: '共同' },
  { id: 'remedies', title: '行政决定救济途径告知是否正确', group: '共同' },
  { id: 'kind', title: '种类是否适当', group: '行政处罚' },
  { id: 'performance', title: '履行方式和期限是否正确', group: '行政处罚' },
  { id: 'discretion', title: '自由裁量是否合理适当', group: '行政处罚' },
  { id: 'crime', title: '违法行为是否涉嫌犯罪需要移送司法机关', group: '行政处罚' },
] as const

export type ElementId = (typeof reviewElements)[number]['id']

/** The one element where 否 is the answer that lets a case pass. */
export const favourable = (id: ElementId): 'yes' | 'no' => (id === 'crime' ? 'no' : 'yes')
