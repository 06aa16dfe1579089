import type { KindCount } from '@xiezhi/answers'

/** Kinds of cases, where there are several, and the stages of the one in sight in the order of its law, each with how many stand there. */
export function StageFilter(props: {
  kinds: readonly KindCount[]
  procedure: string
  stage: string
  counted: boolean
  onChange: (changes: Readonly<Record<string, string>>) => void
}) {
  const { kinds, procedure, stage, counted, onChange } = props
  const all = kinds.reduce((sum, k) => sum + k.cases, 0)
  const chosen = kinds.find((k) => k.procedure === procedure) ?? (kinds.length === 1 ? kinds[0] : undefined)
  const button = (key: string, title: string, cases: number, pressed: boolean, changes: Record<string, string>) => (
    <button type="button" key={key} className="stage" aria-pressed={pressed} onClick={() => onChange(changes)}>
      {title} {counted && <span className="number">{cases}</span>}
    </button>
  )
  return (
    <>
      {kinds.length > 1 && (
        // biome-ignore lint/a11y/useSemanticElements: a row of toggles is no fieldset of a form
        <div className="stages" role="group" aria-label="按程序筛选">
          {button('', '全部', all, procedure === '', { procedure: '', stage: '' })}
          {kinds.map((k) =>
            button(k.procedure, k.title, k.cases, k.procedure === procedure, {
              procedure: k.procedure === procedure ? '' : k.procedure,
              stage: '',
            }),
          )}
        </div>
      )}
      {(kinds.length <= 1 || chosen) && (
        // biome-ignore lint/a11y/useSemanticElements: a row of toggles is no fieldset of a form
        <div className="stages" role="group" aria-label="按阶段筛选">
          {button('', kinds.length > 1 ? '各阶段' : '全部', chosen?.cases ?? 0, stage === '', { stage: '' })}
          {chosen?.stages.map((s) =>
            button(s.id, s.title, s.cases, s.id === stage, { stage: s.id === stage ? '' : s.id }),
          )}
        </div>
      )}
    </>
  )
}
