import type { Form, Json, Party, Penalty } from '@xiezhi/casework'
import { creditCodeCheckCharacter } from '@xiezhi/casework/format/creditCode.ts'
import { idCheckCharacter } from '@xiezhi/casework/format/idNumber.ts'
import type { AgencyId } from './county/staff.ts'
import { hash } from './files.ts'

/** How far a case has come; the flow stops there. In the order of the law. */
export const stages = [
  'clue',
  'verified',
  'filing-proposed',
  'filing-endorsed',
  'filed',
  'evidence',
  'concluded',
  'submitted',
  'returned',
  'opined',
  'review-failed',
  'reviewed',
  'notice-proposed',
  'noticed',
  'notice-served',
  'stated',
  'hearing-asked',
  'weighed',
  'window-over',
  'discussed',
  'decision-proposed',
  'decision-endorsed',
  'decided',
  'decision-served',
  'disclosure-drafted',
  'disclosure-approved',
  'published',
  'paid',
  'closing-proposed',
  'closed',
] as const
export type Stage = (typeof stages)[number]

export interface EvidencePiece {
  readonly title: string
  readonly kind: string
  readonly source: string
  readonly proves: string
  readonly file: 'photo' | 'scan' | 'sheet' | 'text' | 'none'
  /** From the party itself: its rights are told before. */
  readonly fromParty?: true
  readonly copy?: true
  /** How it was got, where its kind does not tell: the way and what that way asks for. */
  readonly got?: { readonly way: string; readonly [field: string]: string }
}

/** One case as its people tell it. `{0}`, `{-20}` in a text: that many days from the day of the clue, in Chinese. */
export interface Story {
  readonly key: string
  readonly agency: AgencyId
  /** First the one who enters. */
  readonly handlers: readonly [string, string]
  readonly matter: string
  readonly source: 'inspection' | 'complaint' | 'report' | 'transfer' | 'assigned' | 'other'
  readonly summary: string
  readonly place: string
  readonly parties: readonly Party[]
  /** What was found on the spot. */
  readonly verified: string
  /** Days before the clue from which and to which it went on. */
  readonly lasted: readonly [number, number]
  /** What the party says when asked. */
  readonly said: string
  readonly more?: readonly EvidencePiece[]
  readonly found: string
  /** Of several parties, what was found of each: no notice tells one what another did. */
  readonly foundOf?: Readonly<Record<string, string>>
  readonly tier: 'mitigated' | 'light' | 'ordinary' | 'heavy'
  readonly tierReason?: string
  /** What makes it lighter (law/codes.ts). */
  readonly grounds?: readonly string[]
  /** One list for all parties, or one for each. */
  readonly penalties: readonly Penalty[] | Readonly<Record<string, readonly Penalty[]>>
  readonly reason: string
  readonly facts?: Readonly<Record<string, 'yes' | 'no'>>
  readonly review?: 'legal' | 'case'
  /** What a review that failed, or returned the file, had to say. */
  readonly objection?: string
  /** The first review fails, the proposal is revised, the second passes. */
  readonly reviewedTwice?: { readonly reason: string; readonly penalties: readonly Penalty[] }
  /** The file went back for more material once, and came again. */
  readonly supplemented?: { readonly wanted: string; readonly given: string }
  readonly statement?: { readonly said: string; readonly points: readonly Point[] }
  readonly hearing?: string
  readonly waives?: string
  readonly discussion?: true
  readonly head?: { readonly by: string; readonly for: string }
  readonly what: string
  readonly why: string
  readonly until: Stage
  /** Working days since. */
  readonly lag: number
  readonly withdrawn?: string
  readonly twist?: Twist
}

/** A story told only as far as it has come: what comes later needs no words. */
export type Told = Partial<Story> &
  Pick<Story, 'key' | 'agency' | 'handlers' | 'matter' | 'source' | 'summary' | 'place' | 'parties' | 'until' | 'lag'>

export const story = (told: Told): Story => ({
  verified: '',
  lasted: [1, 0],
  said: '',
  found: '',
  tier: 'ordinary',
  penalties: [],
  reason: '',
  what: '',
  why: '',
  ...told,
})

interface Point {
  readonly point: string
  readonly adopted: boolean
  readonly reason: string
}

/** What makes the record of a case unlike others. */
export type Twist =
  | { readonly is: 'late'; readonly days: number; readonly reason: string }
  | { readonly is: 'irregular'; readonly officer: string; readonly reason: string }
  | { readonly is: 'corrected'; readonly to: string; readonly reason: string }
  | { readonly is: 'filing-returned'; readonly reason: string; readonly better: string }

const region = '539929'

/** A code whose check character holds, of a subject that does not exist. */
function creditCode(kind: '91' | '92' | '93', name: string): string {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
  let seed = hash(name)
  let body = 'MA'
  while (body.length < 9) {
    body += alphabet[seed % 31]
    seed = hash(`${name}${seed}`)
  }
  const head = `${kind}${region}${body}`
  return head + creditCodeCheckCharacter(head)
}

function identity(name: string, born: string, man: boolean): string {
  const order = String((hash(name) % 490) * 2 + (man ? 1 : 0) + 10).padStart(3, '0')
  const head = `${region}${born}${order.slice(-3)}`
  return head + idCheckCharacter(head)
}

const phone = (name: string): string => `139${String(10_000_000 + (hash(`phone${name}`) % 89_999_999))}`

/** 个体工商户 */
export const household = (name: string, operator: string, address: string, id = 'p1'): Party => ({
  id,
  kind: 'household',
  name,
  code: creditCode('92', name),
  address,
  representative: operator,
  phone: phone(name),
  role: 'party',
})

/** 法人 */
export const company = (name: string, representative: string, address: string, id = 'p1'): Party => ({
  id,
  kind: 'legal',
  name,
  code: creditCode('91', name),
  address,
  representative,
  phone: phone(name),
  role: 'party',
})

/** 自然人; `born` as YYYYMMDD. */
export const person = (name: string, born: string, man: boolean, address: string, id = 'p1'): Party => ({
  id,
  kind: 'person',
  name,
  code: identity(name, born, man),
  address,
  phone: phone(name),
  role: 'party',
})

/** 分 */
export const fineOf = (yuan: number): Penalty => ({ kind: 'fine', amount: yuan * 100 })
export const takenGains = (yuan: number): Penalty => ({
  kind: 'gains',
  amount: yuan * 100,
})
export const takenGoods = (text: string): Penalty => ({ kind: 'goods', text })
export const warned: Penalty = { kind: 'warning' }

export const penaltiesOf = (story: Story, party: string): readonly Penalty[] =>
  Array.isArray(story.penalties)
    ? (story.penalties as readonly Penalty[])
    : ((story.penalties as Readonly<Record<string, readonly Penalty[]>>)[party] ?? [])

export const json = (value: unknown): Json => value as Json
export type { Form }
