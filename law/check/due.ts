import { posts } from '../posts.ts'
import { type Due, dues, type Owed } from '../words/due.ts'
import type { Procedure } from '../words/procedure.ts'
import { decidingSteps } from './steps.ts'

const heads: readonly string[] = ['deputyHead', 'agencyHead']

/** A kind that decides about somebody says which gate bars each of the four faults, or by what law it is not asked; and who decides heads the agency. */
export function dueFaults(p: Procedure): readonly string[] {
  const deciding = decidingSteps(p)
  if (deciding.length === 0) return []
  const { due } = p
  if (due === undefined) return ['对当事人作出决定，没有写明告知、听取意见、审核、决定人各由哪道条件保证（due）。']
  const barred = (id: keyof typeof dues, owed: Owed): readonly string[] =>
    'gates' in owed
      ? owed.gates
          .filter((gate) => !p.gates.some((g) => g.id === gate && g.mode !== 'note'))
          .map((gate) => `“${dues[id]}”所说的条件“${gate}”不存在，或者不妨碍办理。`)
      : []
  const others = deciding.flatMap((s) => s.posts.filter((post) => !heads.includes(post)))
  return [
    ...(Object.keys(dues) as (keyof typeof dues & keyof Due)[]).flatMap((id) => barred(id, due[id])),
    ...(due.head === undefined ? others.map((post) => `由${posts[post]}作出决定，没有写明依据（due.head）。`) : []),
    ...(due.head !== undefined && others.length === 0 ? ['都由负责人决定，又写明由他人决定的依据（due.head）。'] : []),
  ]
}
