import { type DocumentKind, documents, favours } from '../documents.ts'
import { papersOf } from '../lookup.ts'
import { bodyOf } from '../papers.ts'
import type { Block, Layout } from '../words/paper.ts'
import type { Procedure } from '../words/procedure.ts'

/** What was thought inside the agency stands on a form alone, and never in a letter to a party. */
export const layoutFaults = (kind: DocumentKind, body: readonly Block[], layout: Layout): readonly string[] => [
  ...(layout !== 'form' && body.some((b) => b.opinion !== undefined)
    ? [`文书 ${kind} 不是表格，不设审批意见栏。`]
    : []),
  ...(layout === 'letter' && body.some((b) => b.row !== undefined) ? [`文书 ${kind} 是公文，不设表格的栏目。`] : []),
  ...(layout !== 'letter' && body.some((b) => b.to !== undefined) ? [`文书 ${kind} 不是公文，不写收件的机关。`] : []),
  ...(layout === 'record' && body.every((b) => b.signs === undefined) ? [`笔录 ${kind} 没有写明由谁签名。`] : []),
]

const isDecision = (kind: DocumentKind): boolean => /(决定书|裁决书)(（.*）)?$/.test(documents[kind].title)
const tellsRemedies = (body: readonly Block[]): boolean =>
  body.some((b) => /行政复议|行政诉讼|提起诉讼/.test(b.text ?? ''))

/**
 * What decides about somebody tells him how to fight it (处罚法59; 许可法38; 强制法24, 37; 行诉解释64): a paper that gives what was asked or lets
 * go says so in documents.ts, and a kind whose acts are not fought by what law.
 */
export function remedyPaperFaults(p: Procedure): readonly string[] {
  if (p.due === undefined || p.unfought !== undefined) return []
  return [...new Set(p.steps.flatMap(papersOf))]
    .filter((kind) => isDecision(kind) && !favours(kind))
    .flatMap((kind) => {
      const body = bodyOf(kind)
      return body === undefined || tellsRemedies(body)
        ? []
        : [
            `文书 ${kind}《${documents[kind].title}》没有告知复议、诉讼：正文加上 remedyParagraph（law/remedies.ts）；准予所请、解除负担的，在 documents.ts 写明 favours。`,
          ]
    })
}
