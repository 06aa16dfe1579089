import { type Form, formatIn } from '@xiezhi/casework'
import type { DocumentKind } from '@xiezhi/law'
import { formattedFor, templateOf } from './compose.ts'
import type { DocumentData } from './data.ts'
import { samples } from './samples.ts'

/** Whose paper the samples are. */
const sampled = '云岭县市场监督管理局'

/**
 * A paper with a template of its own as it comes of a sample case by a form that is only drafted (告知书、决定书): nobody's paper, and marked so.
 * Undefined: there is no sample of it.
 */
export function sampledBy(kind: DocumentKind, lines: readonly Form[], agency: string) {
  const template = templateOf(kind)
  const found = template === 'plain' ? undefined : samples.find((s) => s.kind === template)
  if (found === undefined) return undefined
  const { seal: _, ...data } = JSON.parse(JSON.stringify(found.data).replaceAll(sampled, agency)) as { seal?: unknown }
  const own = formattedFor(kind, data, formatIn(lines, kind))
  return { ...data, ...own, marks: ['样张'] } as unknown as DocumentData[Exclude<typeof template, 'plain'>]
}
