import {
  answeredIn,
  type CaseFile,
  type Context,
  disclosureOf,
  hiddenFrom,
  maskText,
  minorsIn,
  publicationOf,
  publicParties,
  publishedParties,
  type Replacement,
  withDisclosureOf,
} from '@xiezhi/casework'
import type { Day } from '@xiezhi/law'
import type { Redactions } from './shapes.ts'

/** One publication of a case. */
export interface Publishing {
  readonly file: CaseFile
  /** The file as it stood when it was decided: nothing entered later changes the published text. */
  readonly decided: CaseFile
  /** The proceeding that carries it. */
  readonly proceeding: string
  /** That of the day of the decision. */
  readonly context: Context
  readonly day: Day
}

export interface Masker {
  /** Ids of the parties who are minors. */
  readonly minors: readonly string[]
  /** The parties of a penalty whom the page names: those the law keeps out of it have no line in it. */
  readonly only: readonly string[]
  /** The file with its parties as the public may read them: what is composed from it holds nothing to be searched for. */
  readonly shown: CaseFile
  /** The text as the public may read it. */
  mask(text: string): string
  /** What has been replaced so far. */
  redactions(): Redactions
}

/** How names are masked is casework's alone; here it is kept count of. Parties are hidden as they were named then, and as now. */
export function maskerOf({ file: whole, decided, proceeding, context, day }: Publishing): Masker {
  const file = answeredIn(whole, proceeding)
  const { agency } = context
  const now = { file, context, day }
  const then = { file: withDisclosureOf({ ...decided, facts: file.facts }, file), context, day }
  const at = file.proceedings.find((p) => p.id === proceeding)
  // As it was decided and as it stands now: where either keeps the names back, nobody is named.
  const pages = [now, then].map((known) => (at === undefined ? undefined : publicationOf(known.file, at, context)))
  const isNamed = at !== undefined && pages.every((page) => page?.unnamed === undefined)
  const page = isNamed ? { ...(pages.every((p) => p?.register) ? { register: true as const } : {}) } : undefined
  const [hidden, before] = [hiddenFrom(now, proceeding, page), hiddenFrom(then, proceeding, page)]
  const all = {
    parties: [...before.parties, ...hidden.parties],
    minors: [...new Set([...minorsIn(then), ...minorsIn(now)])],
    leftOut: [...new Set([...(before.leftOut ?? []), ...(hidden.leftOut ?? [])])],
    hide: [...hidden.hide, ...before.hide],
    ...(hidden.registered && before.registered ? { registered: true as const } : {}),
    nameless: hidden.nameless === true || before.nameless === true,
  }
  const shown = publicParties({ ...all, parties: decided.parties }, agency.masking)
  const counted = new Map<string, Replacement>()
  const count = (map: readonly Replacement[]) => {
    for (const r of map) {
      const key = `${r.what} ${r.why}`
      counted.set(key, { ...r, count: r.count + (counted.get(key)?.count ?? 0) })
    }
  }
  count(shown.map)
  return {
    minors: all.minors,
    only: publishedParties(then),
    shown: { ...decided, parties: shown.parties },
    mask(text) {
      const masked = maskText(text, all, agency.masking)
      count(masked.map)
      return masked.text
    },
    redactions: () => [...counted.values()],
  }
}

/** What was drafted for it, in plain words. */
export const drafted = ({ file, proceeding }: Pick<Publishing, 'file' | 'proceeding'>) => disclosureOf(file, proceeding)
