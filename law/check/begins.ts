import { posts } from '../posts.ts'
import type { Procedure } from '../words/procedure.ts'

/**
 * What a step begins can be begun: the procedure is there, its first form is filled in as far as it must be, with fields and choices it
 * has; whoever may take the one may take the other; and no case begins a third by its very first step.
 */
export function beginFaults(p: Procedure, all: readonly Procedure[]): readonly string[] {
  const deemed = p.clocks.filter((c) => c.deems?.does.some((d) => 'begins' in d))
  return [
    ...deemed.map((c) => `期限 ${c.id}届满不能开立另一案件：没有人办理。`),
    ...p.steps.flatMap((step) =>
      (step.does ?? []).flatMap((does): readonly string[] => {
        if (!('begins' in does)) return []
        const at = `步骤 ${step.id}`
        const other = all.find((o) => o.id === does.begins)
        const first = other?.steps.find((s) => s.id === other.first)
        if (first === undefined) return [`${at}所开立案件的程序“${does.begins}”不存在。`]
        const given = Object.keys(does.form)
        const barred = step.posts.filter((post) => !first.posts.includes(post))
        return [
          ...(first.does?.some((d) => 'begins' in d) ? [`${at}开立的“${first.title}”又开立另一案件。`] : []),
          ...barred.map((post) => `${at}由${posts[post]}办理，而所开立的“${first.title}”不能由其办理。`),
          ...given
            .filter((id) => !first.fields.some((f) => f.id === id))
            .map((id) => `${at}所填的“${first.title}”没有栏目“${id}”。`),
          ...first.fields
            .filter((f) => f.required && !given.includes(f.id))
            .map((f) => `${at}没有填写“${first.title}”的必填栏目“${f.label}”。`),
          ...Object.entries(does.form).flatMap(([id, value]) => {
            const kind = first.fields.find((f) => f.id === id)?.kind
            if (kind?.is !== 'choice' || !('say' in value)) return []
            return kind.choices.some((c) => c.value === value.say) ? [] : [`${at}所填的“${id}”没有“${value.say}”一项。`]
          }),
        ]
      }),
    ),
  ]
}
