import { type Day, type DocumentKind, documents, layoutOf, procedureOf } from '@xiezhi/law'
import type { FileGroup } from '@xiezhi/law/words/fileOrder.ts'
import type { Context } from './context.ts'
import { type Entry, entriesIn } from './entries.ts'
import type { Paper } from './file/record.ts'
import type { CaseFile, FileRef } from './file.ts'

/** A piece of the file as it is laid away and printed: a paper of the agency, or a piece of evidence. */
export interface FiledPiece {
  readonly volume: string
  readonly group: string
  readonly title: string
  readonly number: string
  readonly on: Day
  /** Absent: nobody has counted them. */
  readonly pages?: number
  readonly paper?: Paper
  readonly files?: readonly FileRef[]
}

/** What describes the file is no part of what it describes. */
const aboutTheFile: readonly DocumentKind[] = ['file-cover', 'file-catalogue', 'file-remarks']
const plain: readonly FileGroup[] = [{ volume: '正卷', title: '', layout: 'letter' }]

/** The whole case in the order its procedure lays it away; of one that names none, as the papers were made and evidence after them. */
export function fileContents(file: CaseFile, { rules }: Pick<Context, 'rules'>): readonly FiledPiece[] {
  const groups = procedureOf(rules, file.procedure)?.fileOrder ?? plain
  const papers = file.papers.filter((p) => p.voided === undefined && !aboutTheFile.includes(p.kind))
  const receipts = papers.filter((p) => p.kind === 'service-receipt')
  const served = (p: Paper) =>
    receipts.filter((r) => {
      const about = file.proceedings.find((x) => x.id === r.proceeding)?.about
      return about?.document === p.kind && (p.party === undefined || about.party === p.party)
    })
  const given = new Set<Paper>()
  const put = (group: FileGroup, p: Paper): readonly FiledPiece[] => {
    if (given.has(p)) return []
    given.add(p)
    return [pieceOf(group, p), ...(p.kind === 'service-receipt' ? [] : served(p).flatMap((r) => put(group, r)))]
  }
  // A signed 笔录 lies there as the paper it is.
  const evidence = entriesIn(file, 'evidence').filter((e) => !e.fields.excluded && e.fields.paper === undefined)
  const ordered = groups.flatMap((group) => [
    ...papers
      .filter((p) => p.kind !== 'service-receipt' && groupOf(groups, p.kind) === group)
      .flatMap((p) => put(group, p)),
    ...(group.evidence === true ? evidence.map((e) => evidencePiece(group, e)) : []),
  ])
  const last = groups.at(-1)!
  const rest = papers.filter((p) => !given.has(p)).flatMap((p) => put(last, p))
  const loose = groups.some((g) => g.evidence) ? [] : evidence.map((e) => evidencePiece(last, e))
  return [...ordered, ...rest, ...loose]
}

const groupOf = (groups: readonly FileGroup[], kind: DocumentKind): FileGroup | undefined =>
  groups.find((g) => g.papers?.includes(kind)) ?? groups.find((g) => g.layout === layoutOf(kind))

const pieceOf = ({ volume, title }: FileGroup, paper: Paper): FiledPiece => ({
  volume,
  group: title,
  title: documents[paper.kind].title,
  number: paper.number,
  on: paper.on,
  ...(paper.pages === undefined ? {} : { pages: paper.pages }),
  paper,
})

const evidencePiece = ({ volume, title }: FileGroup, e: Entry): FiledPiece => ({
  volume,
  group: title,
  title: String(e.fields.title ?? ''),
  number: `证据${e.no}`,
  on: e.on,
  files: (Array.isArray(e.fields.files) ? e.fields.files : []) as unknown as readonly FileRef[],
})
