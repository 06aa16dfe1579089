import type { Calendar, CreditTableId, Day, KnownLaw, Layer, Matter, PostKind, RuleBook } from '@xiezhi/law'
import type { Actor, Moment } from './file.ts'
import { ownLayer } from './fromLists.ts'
import type { ListVersion } from './listed.ts'
import type { OtherCase } from './other.ts'
import type { AgencyKind, MatterItem } from './registry/records.ts'
import type { Traced } from './traces.ts'
import type { BegunCase } from './waitedFor.ts'

export interface Certificate {
  readonly number: string
  readonly from: Day
  readonly to: Day
  readonly kinds: string
  readonly area: string
  readonly revokedOn?: Day
  /** When it was entered on the register; absent: told by who keeps no register (a drill, a story). */
  readonly entered?: Day
}

/** A post as it was held in the agency, and when it was entered. */
export interface Held {
  readonly post: PostKind
  readonly from: Day
  readonly to?: Day
  readonly entered?: Day
}

export interface Person {
  readonly id: string
  readonly name: string
  readonly posts: readonly PostKind[]
  /** Every post ever held in the agency; absent: nobody keeps a register. */
  readonly held?: readonly Held[]
  /** 内设机构、派出机构 in which the posts are held; absent: none. */
  readonly units?: readonly string[]
  /** Of these, organisations that act in the agency's name (受委托组织); absent: none. */
  readonly entrusted?: readonly string[]
  /** Every one ever issued, in order: which counts is a question of the day of the act. Empty: none. */
  readonly certificates: readonly Certificate[]
  /** 法律职业资格, or reviewing since before 2018, when the examination became a condition for newcomers. */
  readonly qualification?: 'bar' | 'before-2018'
}

/** How much of a party the public may see. */
export interface Masking {
  readonly personName: 'surname' | 'full'
  readonly addresses: 'hidden' | 'shown'
}

/** A receiver of what is published: the credit platform, gsxt, the portal of the province (P19). */
export interface Channel {
  readonly id: string
  readonly title: string
  /** Which of the tables go there. */
  readonly tables: readonly CreditTableId[]
  /** It is the State's system of firms (国家企业信用信息公示系统), whose own term a receipt of it ends. */
  readonly site?: true
  /** Where it takes rows; absent: over a medium, by hand (断网、专网). */
  readonly address?: string
  /** Who sends has confirmed that rows go there (channel.confirm); absent: none does. */
  readonly confirmed?: true
}

/** What an agency sets about itself, once, on the register. */
export interface AgencyContext {
  readonly id: string
  readonly name: string
  /** 机关代字: the letters its document numbers begin with. */
  readonly letters: string
  readonly region: string
  /** Since when the register is kept of it; absent: nobody keeps one (a drill, a story). */
  readonly since?: Day
  readonly kind?: AgencyKind
  /** 主体性质 as it is registered. */
  readonly nature?: string
  readonly layers: readonly string[]
  readonly own: Layer
  readonly chains: Readonly<Partial<Record<Matter, readonly PostKind[]>>>
  readonly organs: {
    readonly reconsideration: string
    readonly court: string
    readonly bank: string
    /** 户名、账号 of the bank account fines are paid into; papers leave out what is not set. */
    readonly accountName?: string
    readonly account?: string
    /** 统一社会信用代码 of the agency itself; absent: none is registered, and the credit platform takes no row of it. */
    readonly creditCode?: string
    readonly address: string
    readonly phone: string
    readonly contact: string
  }
  readonly masking: Masking
  /** Where what is public goes besides the portal (报送通道); absent: nowhere. */
  readonly channels?: readonly Channel[]
  /** The registered public key its papers are sealed with now; absent: none is registered. */
  readonly seal?: string
}

/** One line of a decision in another case: who, what and when, and the fine (处罚法29). */
export interface Earlier {
  readonly case: string
  /** 文号 of the decision. */
  readonly number: string
  readonly name: string
  readonly code?: string
  readonly conduct: string
  readonly from: Day
  readonly to?: Day
  /** 分 */
  readonly fine: number
}

/** Everything outside the case that a step may depend on: one closed value, gathered in one place (design 4.5). */
export interface Context {
  readonly now: Moment
  readonly actor: Actor
  readonly agency: AgencyContext
  readonly people: readonly Person[]
  readonly calendar: Calendar
  readonly rules: RuleBook
  /** The agency's list of powers (权责清单), with the ranges and benchmarks lines are held against. */
  readonly matters?: { readonly version: number; readonly items: readonly MatterItem[] }
  /** Every version of the agency's own lists that other cases ask (清单、基准、委托), whenever it was in force. */
  readonly lists?: readonly ListVersion[]
  /** A code nobody can guess, drawn by the server for this step; absent: nobody draws (a drill, a phone), and what is told stands. */
  readonly drawn?: string
  /** What was decided before against the parties of this case, in other cases the installation holds. */
  readonly earlier?: readonly Earlier[]
  /** What cases of any agency left to be asked about the same person (`leaves`). */
  readonly traces?: readonly Traced[]
  /** How the cases stand that this one began. */
  readonly begun?: readonly BegunCase[]
  /** Other running cases the step or its proceeding names (并案); absent: none was looked up. */
  readonly cases?: readonly OtherCase[]
  /** The versions of laws this installation has imported; none where it imported none. */
  readonly library?: readonly KnownLaw[]
  /** Versions of the register entries used, kept in the event header. */
  readonly versions: Readonly<Record<string, string>>
  /** Marks the log's origin puts on every paper: 演示, 演练. */
  readonly marks: readonly string[]
}

export const today = (context: Context): Day => dayOfMoment(context.now)
export const dayOfMoment = (moment: Moment): Day => moment.slice(0, 10) as Day

/** The layers that hold for the agency: national first, its own last. */
export function layersOf(context: Pick<Context, 'rules' | 'agency' | 'lists'>): readonly Layer[] {
  return [...context.rules.layers.filter((l) => context.agency.layers.includes(l.id)), ownLayer(context)]
}

/** As nobody in particular sees a case: what only the record itself tells, and no register. */
export const nobodys = (
  { rules, calendar }: Pick<Context, 'rules' | 'calendar'>,
  agency: string,
  day: Day,
): Context => ({
  now: `${day}T00:00`,
  actor: { person: '', name: '', post: 'handler', agency },
  agency: {
    id: agency,
    name: '',
    letters: '',
    region: '',
    layers: [],
    own: { id: agency, kind: 'agency', title: '', settings: [] },
    chains: {},
    organs: { reconsideration: '', court: '', bank: '', address: '', phone: '', contact: '' },
    masking: { personName: 'surname', addresses: 'hidden' },
  },
  people: [],
  calendar,
  rules,
  versions: {},
  marks: [],
})
