import type { ReviewItem } from '../data.ts'

/** The annex form, item for item. The common items carry their number, the others the kind of decision they belong to. */
export const reviewForm: { group: string; items: { id: ReviewItem; label: string }[] }[] = [
  {
    group: '',
    items: [
      { id: 'authority', label: '行政执法主体及其执法人员执法资格是否合法' },
      { id: 'procedure', label: '执法程序是否符合法定要求' },
      { id: 'facts', label: '事实是否清楚，证据是否确凿充分' },
      { id: 'law', label: '适用法律是否准确' },
      { id: 'papers', label: '执法文书是否规范' },
      { id: 'remedies', label: '行政决定救济途径告知是否正确' },
    ],
  },
  {
    group: '行政处罚',
    items: [
      { id: 'penalty-kind', label: '种类是否适当' },
      { id: 'penalty-performance', label: '履行方式和期限是否正确' },
      { id: 'penalty-discretion', label: '自由裁量是否合理适当' },
      { id: 'penalty-crime', label: '违法行为是否涉嫌犯罪需要移送司法机关' },
    ],
  },
  {
    group: '行政许可',
    items: [{ id: 'permit-compensation', label: '变更、撤回、撤销行政许可决定的，补偿或赔偿方案是否适当' }],
  },
  {
    group: '行政强制',
    items: [
      { id: 'coercion-conditions', label: '是否具备执行条件' },
      { id: 'coercion-authority', label: '执行主体是否正确' },
      { id: 'coercion-manner', label: '执行方式和时间是否适当' },
    ],
  },
]
