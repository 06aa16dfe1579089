import type { CaseFile, Caution, ClockState, Form, Moment, Reason, StepState } from '@xiezhi/casework'
import type { Asked } from '@xiezhi/casework/asked.ts'
import type { Basis, Penalty } from '@xiezhi/casework/file.ts'

import type { RaiseWords } from '@xiezhi/casework/words/raise.ts'
import type { Day, DocumentKind, Field, FineRule, LawLevel, PostKind, RuleBook, StepId } from '@xiezhi/law'
/** Shapes of the API as the console reads them; the server's OpenAPI is the contract. */
export interface Post {
  readonly id: string
  readonly kind: PostKind
  readonly title: string
  readonly agency: string
  readonly agencyName: string
  readonly behalfOf?: string | { readonly name: string } | null
}

export interface Session {
  readonly person: { readonly id: string; readonly name: string }
  readonly account: string
  readonly post: { readonly id: string; readonly kind: PostKind; readonly title: string; readonly unit?: string }
  readonly agency: { readonly id: string; readonly name: string }
  readonly posts: readonly Post[]
  readonly now: Moment
  readonly today: Day
  readonly marks: readonly string[]
  readonly demo: boolean
  /** Signed in with a second factor. */
  readonly factor: boolean
  /** What was done to one's own account since one last looked. */
  readonly notices: readonly { readonly id: string; readonly at: Moment; readonly sentence: string }[]
}

/** What the page asks first. */
export interface Entrance {
  /** 云岭县; '' where the installation has not been told. */
  readonly place: string
  readonly demo: boolean
  readonly session: Session | null
}

export interface DemoAccount {
  readonly account: string
  readonly name: string
  readonly posts: readonly string[]
  readonly agencyName: string
  readonly unit?: string
  readonly password?: string
}

export interface LightOf {
  readonly state: ClockState['light']
  readonly clock?: string
  readonly title?: string
  /** The party's own time. */
  readonly party?: boolean
  readonly due?: Day | null
  readonly left?: number | null
  readonly unit?: string
  readonly provisional?: boolean
}

export interface CaseListRow {
  readonly id: string
  /** Told where one reads the cases of several agencies. */
  readonly agencyName?: string
  readonly title: string
  readonly party: string
  readonly cause: string
  readonly stage: string
  readonly stageTitle: string
  readonly receivedOn: Day
  readonly decidedOn?: Day | null
  readonly decisionNumber?: string | null
  readonly amount: number
  readonly waits: readonly {
    readonly post: string
    readonly postTitle: string
    readonly what: string
    readonly since: Moment
    readonly mine: boolean
  }[]
  readonly light: LightOf | null
  readonly irregular: number
  readonly returned: boolean
  readonly unit?: string
  readonly marks: readonly string[]
}

export interface KindCount {
  readonly procedure: string
  readonly title: string
  readonly cases: number
  readonly stages: readonly { readonly id: string; readonly title: string; readonly cases: number }[]
}

export interface CaseList {
  readonly rows: readonly CaseListRow[]
  readonly next: string | null
  /** Cases by kind and stage, in the order of the rule book. */
  readonly kinds: readonly KindCount[]
  readonly lights: Readonly<Record<'over' | 'warn' | 'calm' | 'none', number>>
  readonly flawed: number
  readonly returned: number
  readonly agencies: Readonly<Record<string, number>>
  /** For who oversees: whom. */
  readonly overseen?: readonly { readonly id: string; readonly name: string }[]
}

export interface CaseView {
  readonly file: CaseFile
  readonly title: string
  readonly agencyName: string
  readonly stageTitle: string
  readonly stages: readonly { readonly id: string; readonly title: string }[]
  /** What the case is about, as its procedure's form calls it. */
  readonly about: { readonly label: string; readonly text: string }
  /** Kinds of entries its procedure makes. */
  readonly holds: readonly string[]
  readonly clocks: readonly ClockState[]
  /** Amber: what whoever signs should see first. */
  readonly cautions: readonly Caution[]
  readonly people: Readonly<Record<string, string>>
  /** More proposed than a party was told, with its ground. */
  readonly raises: readonly RaiseWords[]
  /** Only the handling agency's own people may act; others read. */
  readonly mayAct: boolean
  /** The parties a public page of the decision may name. */
  readonly published: readonly string[]
  readonly version: number
}

export type StepView = StepState & {
  readonly fields: readonly Field[]
  readonly button?: string
  /** The papers the step makes. */
  readonly documents: readonly DocumentKind[]
  /** 退回: the step that is to be taken again. */
  readonly returns?: StepId
  /** A signature: its papers are read before it is given. */
  readonly signs?: boolean
}
export interface StepsView {
  readonly steps: readonly StepView[]
  readonly version: number
}

export interface RecordEvent {
  readonly sequence: number
  readonly type: string
  readonly step: string
  readonly title: string
  readonly proceeding: string
  readonly actor: { readonly name: string; readonly post: PostKind; readonly behalfOf?: { readonly name: string } }
  readonly acted: Moment
  readonly recorded: Moment
  readonly late?: string
  readonly happened?: string
  readonly seen?: readonly { readonly kind: DocumentKind; readonly party?: string }[]
  readonly form: Form
  /** What each field was called and asked when it was filled in. */
  readonly asked?: readonly Asked[]
  readonly verdicts: readonly {
    readonly gate: string
    readonly state: string
    readonly articles: readonly string[]
    readonly party?: string
  }[]
  readonly irregularities?: readonly { readonly gate?: string; readonly sentence: string; readonly cured?: unknown }[]
  readonly corrected?: readonly number[]
  readonly withdrawn?: boolean
  readonly link: string
  readonly leaf: { readonly index: number | null }
}

/** What the public will read of the case, and what was taken out of it. */
export interface PublicDraft {
  readonly rendering: {
    readonly title: string
    readonly party: string
    readonly summary: { readonly what: string; readonly why: string; readonly means: string; readonly remedy: string }
    readonly elements: readonly { readonly label: string; readonly value: string }[]
    readonly body: readonly { readonly type: string; readonly text: string }[]
  }
  /** The parties whom the page leaves out as minors, by id. */
  readonly minors: readonly string[]
  readonly redactions: readonly { readonly why: string; readonly count: number }[]
  /** What may still name somebody, for whoever examines the page. */
  readonly candidates: readonly { readonly text: string; readonly why: string }[]
}

export interface RecordView {
  readonly events: readonly RecordEvent[]
  readonly checkpoint?: unknown
}

export interface PersonView {
  readonly id: string
  readonly name: string
  readonly posts: readonly {
    readonly kind: PostKind
    readonly title: string
    readonly unit?: string
    readonly rank?: string
  }[]
  readonly certificate?: {
    readonly number: string
    readonly from: Day
    readonly to: Day
    readonly state: string
  } | null
  readonly qualification?: string | null
}

export interface MatterPreset {
  readonly id: string
  readonly title: string
  readonly conduct: string
  readonly breached: readonly Basis[]
  readonly basis: readonly Basis[]
  readonly penalties: readonly Penalty[]
  readonly fine?: FineRule
  readonly tiers: readonly {
    readonly tier: string
    readonly when: string
    readonly from?: number
    readonly to?: number
    readonly text?: string
  }[]
}

export interface Performed {
  readonly events: readonly { readonly sequence: number; readonly type: string; readonly title: string }[]
  readonly papers: readonly { readonly kind: string; readonly number: string; readonly sha256: string }[]
  readonly sequence: number
  /** What one should know of what was entered, though nothing stood against it. */
  readonly told?: string
}

export interface Preview {
  readonly paper: DocumentKind | null
  readonly pages: readonly string[]
  /** Every paper the step is about, in order; one for each party where each has its own. */
  readonly papers?: readonly { readonly kind: DocumentKind; readonly party?: string; readonly name?: string }[]
  /** Whose the pages are. */
  readonly party?: string
  readonly missing?: readonly string[]
}

/** A law to cite, as `/api/law/search` gives it. */
export interface LawChoice {
  readonly id: string
  readonly title: string
  readonly short: string
  readonly level: LawLevel
  readonly inForce: { readonly from: Day; readonly to?: Day }
  readonly version: string | null
}

export interface LawOutline {
  readonly id: string
  readonly title: string
  readonly articles: readonly { readonly number: number; readonly label: string; readonly lines: readonly string[] }[]
}

export interface ArticleText {
  readonly title: string
  readonly label: string
  readonly text: readonly string[]
  readonly gist?: string
}

export interface Draft {
  readonly form: Form
  readonly acted?: Moment
}

export type RuleBookView = Pick<RuleBook, 'procedures' | 'statutes' | 'layers' | 'version'>

export interface LiveCase {
  readonly case: string
  readonly sequence: number
  readonly step: string
  readonly title: string
  readonly by: string
}

export type { Reason }
