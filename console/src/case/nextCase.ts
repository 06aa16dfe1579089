import type { CasePage } from '@xiezhi/answers'
import { get } from '../api/client.ts'

/** What one has just done, and in which case: told at the head of the next one, with the way back. */
export interface Came {
  readonly id: string
  readonly title: string
  readonly done: string
  /** How many cases wait for me. */
  readonly left: number
}

/** The case was just begun by who comes to it: its first step follows on that. */
export interface Begun {
  readonly begun?: true
}

/** Of those that wait for me: the next in the list one came from, from its end on to its top, else the most urgent; undefined: this one still waits, or none. */
export function nextIn(mine: readonly string[], listed: readonly string[], here: string): string | undefined {
  if (mine.includes(here)) return undefined
  const at = listed.indexOf(here) + 1
  return [...listed.slice(at), ...listed.slice(0, at)].find((id) => mine.includes(id)) ?? mine[0]
}

/** What waits for me now, the most urgent first. */
export const waitingForMe = async (): Promise<readonly string[]> =>
  (await get<CasePage>('/api/cases?view=mine&limit=100')).rows.map((r) => r.id)
