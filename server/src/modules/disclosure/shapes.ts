import type { Moment, Party, Replacement } from '@xiezhi/casework'
import { type Day, labelOf, type PublicSection, partyKinds } from '@xiezhi/law'

export interface Block {
  /** `title`: what the paper is called. */
  readonly type: 'title' | 'heading' | 'paragraph' | 'item' | 'signature'
  readonly text: string
}

export interface Element {
  readonly label: string
  readonly value: string
}

/** What a reader sees of an item; empty once it has been taken down. */
export interface Rendering {
  readonly title: string
  readonly party: string
  readonly partyKind: string
  readonly categories: readonly string[]
  readonly summary: { readonly what: string; readonly why: string; readonly means: string; readonly remedy: string }
  readonly elements: readonly Element[]
  readonly body: readonly Block[]
}

/** What the parties a page names are, each kind once. */
export const kindsOf = (parties: readonly Pick<Party, 'kind'>[]): string =>
  [...new Set(parties.map((p) => labelOf(partyKinds, p.kind)))].join('、')

/** What is public of the register, before any case. */
export const registerKinds = ['agency', 'officer', 'matter'] as const

/** What became of it since (履行情况), of one party under the name the page shows; '': of the whole case. */
export interface PublicPerformed {
  readonly party: string
  readonly says: string
  readonly on: Day
  readonly due: Day | null
}

/** The lines of a large list (大宗名录) as the public reads them: of which list, in which file, and that of the version public before. */
export interface PublicLines {
  readonly list: string
  readonly sheet: string
  readonly count: number
  readonly before: string | null
}

/** One row of disclosure.entry. */
export interface Entry extends Rendering {
  readonly id: string
  /** Counts what was made public and taken back; a lower one never replaces a higher one. */
  readonly version: number
  readonly kind: PublicSection | (typeof registerKinds)[number]
  readonly agencyCode: string
  readonly agencyName: string
  readonly region: string
  readonly documentNumber: string
  readonly decidedOn: Day | null
  readonly publishedAt: Moment
  readonly dueOn: Day | null
  readonly expiresOn: Day | null
  readonly state: 'public' | 'withdrawn' | 'expired'
  readonly stateReason: string | null
  readonly stateAt: Moment | null
  /** Hexadecimal, of the canonical JSON of the rendering with agency, number and day. */
  readonly sha256: string
  readonly source: string
  readonly demoMark: string | null
  /** The text under the seal names the file by its hash. */
  readonly lines?: PublicLines | null
  /** Not under the seal: told from the record as of the event of its case, and of nothing that was taken down. */
  readonly performed?: readonly PublicPerformed[]
  readonly performedAt?: number
}

/** What was taken out of the served text, and why: kept with the case, never published. */
export type Redactions = readonly Replacement[]

export const nothing: Rendering = {
  title: '',
  party: '',
  partyKind: '',
  categories: [],
  summary: { what: '', why: '', means: '', remedy: '' },
  elements: [],
  body: [],
}
