import { type Day, type DocumentKind, layoutOf } from '@xiezhi/law'
import type { Form } from './file.ts'
import { isInForce, type ListVersion } from './listed.ts'

/** Which version of the agency's own form a paper was made by: kept with the paper, so that it is drawn the same for ever. */
export interface FormatRef {
  readonly case: string
  readonly version: number
}

/** What an agency words otherwise in one kind of paper. */
export interface PaperFormat {
  readonly head?: string
  readonly title?: string
  readonly opening: readonly string[]
  readonly closing: readonly string[]
  /** Fixed paragraphs of the built-in form, and what stands in their place. */
  readonly replaced: readonly { readonly was: string; readonly text: string }[]
  readonly copies?: string
}

const said = (line: Form, column: string): string =>
  typeof line[column] === 'string' ? (line[column] as string).trim() : ''
const linesFor = (lines: readonly Form[], kind: DocumentKind) => lines.filter((l) => said(l, 'paper') === kind)
const formats = (versions: readonly ListVersion[] | undefined) => (versions ?? []).filter((v) => v.list === 'formats')

/** The version in force on the day that says anything of this paper; of several lists the one that took effect last. */
export function formatInForce(
  versions: readonly ListVersion[] | undefined,
  kind: DocumentKind,
  day: Day,
): FormatRef | undefined {
  const found = formats(versions)
    .filter((v) => isInForce(v, day) && linesFor(v.lines, kind).length > 0)
    .toSorted((a, b) => a.from.localeCompare(b.from))
    .at(-1)
  return found === undefined ? undefined : { case: found.case, version: found.version }
}

/** What that version says of the paper, whether it is still in force or not. */
export const formatOf = (
  versions: readonly ListVersion[] | undefined,
  kind: DocumentKind,
  ref: FormatRef,
): PaperFormat | undefined => {
  const version = formats(versions).find((v) => v.case === ref.case && v.version === ref.version)
  return version === undefined ? undefined : formatIn(version.lines, kind)
}

/** Lines as they are drafted or adopted, for one kind of paper. */
export function formatIn(lines: readonly Form[], kind: DocumentKind): PaperFormat {
  const own = linesFor(lines, kind)
  const of = (part: string) => own.filter((l) => said(l, 'part') === part).map((l) => said(l, 'text'))
  const last = (part: string) => of(part).at(-1)
  const [head, title, copies] = [last('head'), last('title'), last('copies')]
  return {
    ...(head === undefined ? {} : { head }),
    ...(title === undefined ? {} : { title }),
    ...(copies === undefined ? {} : { copies }),
    opening: of('opening'),
    closing: of('closing'),
    replaced: own
      .filter((l) => said(l, 'part') === 'replace')
      .map((l) => ({ was: said(l, 'was'), text: said(l, 'text') })),
  }
}

/** Whether the paper has running text that a paragraph can be added to. */
export const hasParagraphs = (kind: DocumentKind): boolean => layoutOf(kind) !== 'form'
