import type { FileGroup } from '../words/fileOrder.ts'

/** In which order a case is laid away, and printed as a whole (市监程序78第二款). A service receipt follows the paper that was served. */
export const penaltyFileOrder: readonly FileGroup[] = [
  { volume: '正卷', title: '立案审批表', papers: ['filing-approval', 'joinder-approval', 'severance-approval'] },
  {
    volume: '正卷',
    title: '行政处罚决定书及送达回证',
    papers: ['penalty-decision', 'exemption-decision', 'scene-decision'],
  },
  { volume: '正卷', title: '对当事人制发的其他法律文书及送达回证', layout: 'letter' },
  { volume: '正卷', title: '证据材料', layout: 'record', evidence: true, papers: ['evidence-sheet', 'measure-list'] },
  { volume: '正卷', title: '听证笔录', papers: ['hearing-transcript'] },
  {
    volume: '正卷',
    title: '财物处理单据',
    papers: ['goods-record', 'sanction-record', 'disposal-form', 'disposal-announcement'],
  },
  { volume: '副卷', title: '案源材料', papers: ['clue-sheet', 'refusal-approval'] },
  { volume: '副卷', title: '调查终结报告', papers: ['investigation-report'] },
  { volume: '副卷', title: '审核意见', papers: ['review-opinion', 'case-review'] },
  { volume: '副卷', title: '听证报告', papers: ['hearing-report'] },
  { volume: '副卷', title: '结案审批表', papers: ['closing-approval'] },
  { volume: '副卷', title: '其他有关材料', layout: 'form', papers: ['discussion-minutes'] },
]
