import type { Browser } from 'playwright-core'
import { type Seat, signInAs, sit } from './browser.ts'
import { type Hand, handOf } from './hand.ts'
import type { Serving } from './server.ts'

/** People of the county's market regulation bureau, by what they do. */
export const staff = {
  handler: 'scjg-01',
  colleague: 'scjg-02',
  unitHead: 'scjg-06',
  reviewer: 'scjg-08',
  legalHead: 'scjg-10',
  deputyHead: 'scjg-11',
  agencyHead: 'scjg-12',
  approver: 'scjg-13',
  publisher: 'scjg-14',
  supervisor: 'sfj-01',
} as const
export type Role = keyof typeof staff

export interface Person extends Seat {
  readonly hand: Hand
  go(path: string): Promise<void>
}

/** What every journey gets: the running product, and seats to take. A role keeps its seat for the whole run. */
export class World {
  readonly serving: Serving
  readonly browser: Browser
  /** The case one journey leaves for the next: filed and investigated, then reviewed. */
  begun: { readonly path: string; readonly party: string } | undefined
  private readonly seats = new Map<string, Person>()

  constructor(serving: Serving, browser: Browser) {
    this.serving = serving
    this.browser = browser
  }

  async as(role: Role, size: 'desk' | 'phone' = 'desk'): Promise<Person> {
    const key = `${role} ${size}`
    const known = this.seats.get(key)
    if (known !== undefined) return known
    const seat = await sit(this.browser, size)
    await signInAs(seat, this.serving, staff[role])
    const person = {
      ...seat,
      hand: handOf(seat.page),
      go: async (path: string) => {
        await seat.page.goto(this.serving.base + path)
      },
    }
    this.seats.set(key, person)
    return person
  }

  /** The case of the journeys before; fails with their name when they failed. */
  goingOn(): { readonly path: string; readonly party: string } {
    if (this.begun === undefined) throw new Error('the journey before this one left no case')
    return this.begun
  }

  /** Faults of every page opened so far. */
  faults(): readonly string[] {
    return [...this.seats].flatMap(([key, seat]) => seat.faults.map((fault) => `${key}: ${fault}`))
  }
}
