import { benchmarks } from './benchmarks.ts'
import { checks } from './checks.ts'
import { guides } from './guides.ts'
import type { ListKind } from './kind.ts'
import { officers } from './officers.ts'
import { powers } from './powers.ts'
import { recordings } from './recordings.ts'
import { reviews } from './reviews.ts'
import { subjects } from './subjects.ts'

/** Every kind of list the command and the console take; one more is a file here. */
export const listKinds: readonly ListKind[] = [
  powers,
  subjects,
  officers,
  benchmarks,
  checks,
  recordings,
  reviews,
  guides,
]

export const listKind = (id: string): ListKind | undefined => listKinds.find((kind) => kind.id === id)
