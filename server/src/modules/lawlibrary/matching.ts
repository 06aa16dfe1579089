import { addYears, type Day, type Statute } from '@xiezhi/law'

/** One imported version of a law, by what tells it apart. */
export interface LibraryVersion {
  readonly id: string
  readonly title: string
  readonly publishedOn: Day | null
  /** Only where the text itself says from when it applies. */
  readonly effectiveFrom: Day | null
  readonly importedAt: string
}

/** 中华人民共和国行政处罚法（2017年修正） is a version of the law whose title stands before the bracket. */
const titleOf = (statute: Statute): string => statute.title.replace(/（\d{4}年(?:修正|修订)）$/, '')

/**
 * The imported version that a statute of the rule book means: of the same title, and made for its period. A text that
 * does not say from when it applies is taken to apply within a year of its publication, as laws do. Of several the newest
 * holds; of the same text imported again with a mended misprint, the last import. Undefined: not in the library.
 */
export function versionFor(statute: Statute, versions: readonly LibraryVersion[]): LibraryVersion | undefined {
  const { from, to } = statute.inForce
  return versions
    .filter((v) => v.title === titleOf(statute))
    .filter((v) => {
      const starts = v.effectiveFrom ?? v.publishedOn
      if (starts === null) return to === undefined
      const latest = v.effectiveFrom ?? addYears(starts, 1)
      return latest >= from && (to === undefined || starts <= to)
    })
    .sort((a, b) => order(a).localeCompare(order(b)))
    .at(-1)
}

const order = (v: LibraryVersion): string => `${v.effectiveFrom ?? v.publishedOn ?? ''} ${v.importedAt}`
