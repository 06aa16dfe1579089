import { compareDays, type Day, type ListId, type Listing, procedureOf, type RuleBook } from '@xiezhi/law'
import { entriesIn, entryOf } from './entries.ts'
import type { LinesTold } from './file/common.ts'
import type { CaseFile, FileRef, Form, Json } from './file.ts'
import { isRecord } from './forms/taken.ts'
import { isIrregular } from './readings/world.ts'

/** A version of one of the agency's lists, as adopted: in force from a day until the next is, or until it is taken back for good. */
export interface ListVersion {
  readonly list: ListId
  readonly title: string
  /** The case of the list, and which of its versions. */
  readonly case: string
  readonly version: number
  readonly from: Day
  /** The first day on which it is in force no more. */
  readonly until?: Day
  /** Since when the public reads it; absent: it does not yet. */
  readonly public?: Day
  /** It was public and then taken back, on whatever ground, before another was. */
  readonly takenBack?: true
  /** The version before it is held against it no more: whoever revised it said so, for something in that one was public by mistake. */
  readonly apart?: true
  readonly lines: readonly Form[]
  /** Of a large one: the file in which its lines lie, and how many. */
  readonly sheet?: Sheet
}

export interface Sheet {
  readonly sha256: string
  readonly count: number
  /** The file the public reads: the same where nothing in it must be hidden. Absent: nobody has looked, and nothing of it is shown. */
  readonly shown?: string
  /** How the lines were read, where they were read from a table. */
  readonly reading?: LinesTold['reading']
}

/** What a draft of a large list says of the file its lines lie in. */
export function sheetIn(fields: Form, { sheet }: Pick<Listing, 'sheet'>): Sheet | undefined {
  const said = fields[sheet]
  if (!isRecord(said) || !isRecord(said.file) || typeof said.file.sha256 !== 'string') return undefined
  const { shown, reading } = (said.file as unknown as FileRef).lines ?? {}
  return {
    sha256: said.file.sha256,
    count: Number(said.count),
    ...(shown === undefined ? {} : { shown: shown.sha256 }),
    ...(reading === undefined ? {} : { reading }),
  }
}

const texts = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

/** What a case puts on the agency's lists, version by version; nothing where its procedure draws up none. */
export function versionsIn(file: CaseFile, rules: Pick<RuleBook, 'procedures'>): readonly ListVersion[] {
  const listing = procedureOf(rules, file.procedure)?.lists
  if (listing === undefined) return []
  const adopted = entriesIn(file, listing.adopted).filter((e) => !isIrregular(file, e.event))
  return adopted.flatMap((adoption, i) => {
    const drafts = entriesIn(file, listing.drafted)
    const draft = entryOf(file, listing.drafted, adoption.about) ?? drafts.findLast((d) => d.event < adoption.event)
    const kept = draft === undefined ? undefined : listing.lines[texts(draft.fields[listing.kind])]
    if (draft === undefined || kept === undefined) return []
    const next = adopted[i + 1]
    const isOf = (e: { readonly event: number }) =>
      e.event > adoption.event && (next === undefined || e.event < next.event)
    const made = entriesIn(file, listing.published).filter((e) => texts(e.fields[listing.publishedAt]) !== '')
    const shown = made.find(isOf)
    const last = made.findLast(isOf)
    const following = last && made.find((e) => e.event > last.event)
    const isTakenBack = entriesIn(file, listing.withdrawn).some(
      (e) => last !== undefined && e.event > last.event && (following === undefined || e.event < following.event),
    )
    const over = entriesIn(file, listing.withdrawn).find(
      (e) => isOf(e) && listing.over.includes(texts(e.fields.ground)),
    )
    const ends = [
      ...(next === undefined ? [] : [next.fields[listing.effective] as Day]),
      ...(over === undefined ? [] : [over.on]),
    ]
    // Said with any of the drafts that led to it: the lines may be taken in by a later one.
    const since = adopted[i - 1]?.event ?? 0
    const isApart = drafts.some((d) => d.event > since && d.event < adoption.event && d.fields.apart === true)
    const lines = draft.fields[kept.field]
    const sheet = sheetIn(draft.fields, listing)
    return [
      {
        list: kept.list,
        title: texts(draft.fields.title),
        case: file.id,
        version: i + 1,
        from: adoption.fields[listing.effective] as Day,
        ...(ends.length === 0 ? {} : { until: ends.toSorted(compareDays)[0]! }),
        ...(shown === undefined ? {} : { public: texts(shown.fields[listing.publishedAt]).slice(0, 10) as Day }),
        ...(isTakenBack ? { takenBack: true as const } : {}),
        ...(isApart ? { apart: true as const } : {}),
        lines: Array.isArray(lines) ? (lines as readonly Form[]) : [],
        ...(sheet === undefined ? {} : { sheet }),
      },
    ]
  })
}

export const isInForce = ({ from, until }: Pick<ListVersion, 'from' | 'until'>, day: Day): boolean =>
  compareDays(from, day) <= 0 && (until === undefined || compareDays(day, until) < 0)

/** A line of a list as the rules ask it: its columns, and of which version it is. */
export type Line = Form & { readonly public?: 'yes' }

/** The lines in force on the day; one with a term of its own only within it. */
export function linesOn(versions: readonly ListVersion[] | undefined, list: ListId, day: Day): readonly Line[] {
  return (versions ?? [])
    .filter((v) => v.list === list && isInForce(v, day))
    .flatMap((v) =>
      v.lines
        .filter(({ from, to }) => (texts(from) === '' || texts(from) <= day) && (texts(to) === '' || day <= texts(to)))
        .map((line): Line => ({ ...(v.public !== undefined && v.public <= day ? { public: 'yes' } : {}), ...line })),
    )
}
