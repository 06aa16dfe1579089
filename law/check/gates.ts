import { examinedIn } from '../deciding/examined.ts'
import { isNorm } from '../norms/index.ts'
import type { Condition } from '../words/condition.ts'
import type { Procedure } from '../words/procedure.ts'
import { namedIn } from './words.ts'

export const gateFaults = (p: Procedure): readonly string[] =>
  p.gates.flatMap((g) => {
    const expects = new Set(g.examples.map((e) => e.expect))
    return [
      ...(expects.has('open') ? [] : [`关口 ${g.id} 没有通过的示例。`]),
      ...(expects.has('blocked') || expects.has('ask') ? [] : [`关口 ${g.id} 没有不通过的示例。`]),
    ]
  })

/** It asks only who may, who has done nothing that is kept apart from it; not whether the case wants it. */
export const keepsApart = (require: Condition): boolean =>
  'apart' in require || ('reads' in require && require.reads === 'dutiesApart')

/** 审签、批准、退回、审核、签发 are kept apart from the investigation by a gate that asks who did what, or by nobody. */
export const dutyFaults = (p: Procedure): readonly string[] => {
  const held = p.gates.filter(({ require }) => {
    const { conditions, readings } = namedIn(require)
    return readings.includes('dutiesApart') || conditions.some((c) => 'apart' in c)
  })
  return p.steps
    .filter(({ duty }) => duty !== undefined && duty !== 'investigate')
    .filter((s) => !held.some((g) => g.mode !== 'note' && g.blocks.includes(s.id)))
    .map((s) => `步骤“${s.id}”由谁办理没有关口使之与办案分离（dutiesApart、apartFrom）。`)
}

/** Who looked into it in any step is kept out wherever who proposed the decision is: no gate forgets one kind of examination. */
export const examinerFaults = (p: Procedure): readonly string[] =>
  p.gates.flatMap((g) =>
    namedIn(g.require).conditions.flatMap((c) => {
      if (!('apart' in c) || !c.apart.some((q) => q.of === p.decides)) return []
      return examinedIn(p)
        .filter((kind) => !c.apart.some((q) => q.of === kind.id))
        .map((kind) => `关口 ${g.id} 没有把办理“${kind.title}”的人员分开。`)
    }),
  )

/** What a rule says it carries is in the catalogue of what the law demands. */
export const normFaults = (p: Procedure): readonly string[] =>
  [...p.gates, ...p.clocks, ...p.steps].flatMap((rule) =>
    (rule.norm ?? []).filter((n) => !isNorm(n)).map((n) => `“${rule.id}”所承担的要求“${n}”不在目录中（law/norms）。`),
  )
