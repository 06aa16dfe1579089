import type { Reading } from '@xiezhi/law'
import { certificateFault } from './persons.ts'
import { later, nameOf, no, strings, type World, when, yes } from './world.ts'

/** 处罚法42, 55: judged on the day of the act, not of its entry. */
export function twoQualifiedOfficers(world: World): Reading {
  if (world.form === undefined) return later
  const officers = [...new Set(strings(world.form.officers))]
  if (officers.length < 2) return no('参加的执法人员不足两人。', '补足两名持证执法人员后再进行')
  for (const id of officers) {
    const fault = certificateFault(world, id)
    if (fault !== undefined)
      return no(`${nameOf(world, id)}${fault}，不能作为执法人员参加。`, '由持有有效执法证件的人员参加，或者先办理证件')
  }
  return yes
}

export function twoOfficersNamed(world: World): Reading {
  const given = strings(world.form?.officers)
  // Who is to take over stands in the form, and nowhere else.
  if (world.form === undefined && world.step.fields.some((f) => f.kind.is === 'officers' && f.required)) return later
  const named = [...new Set(given.length > 0 ? given : world.file.officers)]
  // The last level may still name them in its own form.
  if (world.form === undefined && (named.length === 0 || world.foretelling)) return later
  const able = named.filter((id) => certificateFault(world, id) === undefined)
  return when(
    able.length >= 2,
    '尚未指定两名以上持有有效执法证件的办案人员。',
    '由承办机构负责人在审签时指定两名以上办案人员',
  )
}
