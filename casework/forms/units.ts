import type { PostKind } from '@xiezhi/law'

interface Posted {
  readonly posts: readonly PostKind[]
  readonly units?: readonly string[]
}

/** Units that can be 办案机构: their head signs and names the officers (市监程序19). Where no unit has one, any may be. */
export function handlingUnits(people: readonly Posted[]): readonly string[] {
  const headed = people.filter((p) => p.posts.includes('unitHead'))
  const of = (some: readonly Posted[]) => [...new Set(some.flatMap((p) => p.units ?? []))]
  return headed.some((p) => (p.units ?? []).length > 0) ? of(headed) : of(people)
}
