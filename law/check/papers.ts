import type { DocumentKind } from '../documents.ts'
import type { Block, Layout } from '../words/paper.ts'

/** What was thought inside the agency stands on a form alone, and never in a letter to a party. */
export const layoutFaults = (kind: DocumentKind, body: readonly Block[], layout: Layout): readonly string[] => [
  ...(layout !== 'form' && body.some((b) => b.opinion !== undefined)
    ? [`文书 ${kind} 不是表格，不设审批意见栏。`]
    : []),
  ...(layout === 'letter' && body.some((b) => b.row !== undefined) ? [`文书 ${kind} 是公文，不设表格的栏目。`] : []),
  ...(layout !== 'letter' && body.some((b) => b.to !== undefined) ? [`文书 ${kind} 不是公文，不写收件的机关。`] : []),
  ...(layout === 'record' && body.every((b) => b.signs === undefined) ? [`笔录 ${kind} 没有写明由谁签名。`] : []),
]
