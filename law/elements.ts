import { marketProcedure, threeSystemsOpinion } from './statutes.ts'
import { type Citations, cite } from './words/citation.ts'

/**
 * What a review answers: one element set. The printed form of a legal review (seed form of 江阴市, word for word), the list of
 * 指导意见(十三) and the seven items of 市监程序53 are views of it.
 */
export const reviewElements = [
  { id: 'jurisdiction', title: '是否具有管辖权', group: '共同' },
  { id: 'power', title: '是否在本机关法定权限之内，没有超越职权', group: '共同' },
  { id: 'subject', title: '行政执法主体及其执法人员执法资格是否合法', group: '共同' },
  { id: 'party', title: '当事人的基本情况是否清楚', group: '共同' },
  { id: 'procedure', title: '执法程序是否符合法定要求', group: '共同' },
  { id: 'facts', title: '事实是否清楚，证据是否确凿充分', group: '共同' },
  { id: 'nature', title: '定性是否准确', group: '共同' },
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

interface Item {
  readonly title: string
  /** The elements that answer it; it is met where all of them are. */
  readonly of: readonly ElementId[]
}
interface View {
  readonly items: readonly Item[]
  readonly cite: Citations
}

const view = (cites: Citations, ...items: readonly (readonly [string, ...ElementId[]])[]): View => ({
  items: items.map(([title, ...of]) => ({ title, of })),
  cite: cites,
})

/** 案件审核 (市监程序52, 53): seven items, printed on its own paper. */
export const caseReviewView = view(
  [cite(marketProcedure, 53, '审核的主要内容')],
  ['是否具有管辖权', 'jurisdiction', 'power', 'subject'],
  ['当事人的基本情况是否清楚', 'party'],
  ['案件事实是否清楚、证据是否充分', 'facts'],
  ['定性是否准确', 'nature', 'crime'],
  ['适用依据是否正确', 'law'],
  ['程序是否合法', 'procedure', 'papers', 'remedies'],
  ['处理是否适当', 'kind', 'performance', 'discretion'],
)

/** 法制审核 by 指导意见(十三): what it names, each answered by an element. */
export const legalReviewView = view(
  [cite(threeSystemsOpinion, 13, '严格审核的内容')],
  ['行政执法主体是否合法，行政执法人员是否具备执法资格', 'subject'],
  ['行政执法程序是否合法', 'procedure'],
  ['案件事实是否清楚，证据是否合法充分', 'facts'],
  ['适用法律、法规、规章是否准确，裁量基准运用是否适当', 'law', 'discretion'],
  ['执法是否超越执法机关法定权限', 'power'],
  ['行政执法文书是否完备、规范', 'papers'],
  ['违法行为是否涉嫌犯罪、需要移送司法机关', 'crime'],
)

export type DecisionElement = readonly [id: string, title: string]

/** Of a decision that is no penalty: 指导意见(十三), in the words of the printed form where it has them; 移送司法机关 is a penalty's. */
export const decisionElements = [
  ['subject', '行政执法主体及其执法人员执法资格是否合法'],
  ['power', '是否没有超越法定权限'],
  ['procedure', '执法程序是否符合法定要求'],
  ['facts', '事实是否清楚，证据是否确凿充分'],
  ['law', '适用法律是否准确'],
  ['discretion', '裁量基准运用是否适当'],
  ['papers', '执法文书是否规范'],
  // What whoever it binds may do against it.
  ['remedies', '行政决定救济途径告知是否正确'],
] as const satisfies readonly DecisionElement[]

/** The printed form asks these of a permit that is changed, recalled or revoked, and of coercion; who reviews such a decision answers them. */
export const permitElements = [
  ['compensation', '补偿或者赔偿方案是否适当；没有造成财产损失的，理由是否成立'],
] as const satisfies readonly DecisionElement[]
export const coercionElements = [
  ['conditions', '是否具备执行条件'],
  ['authority', '执行主体是否正确'],
  ['manner', '执行方式和时间是否适当'],
] as const satisfies readonly DecisionElement[]
