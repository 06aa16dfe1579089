const titles: Readonly<Record<string, string>> = {
  clue: '案源核查',
  investigation: '立案调查',
  concluded: '调查终结',
  notified: '告知听取',
  decided: '决定执行',
  closed: '结案',
}

/** Stages in the order of the law, each with how many cases stand there. */
export function StageFilter(props: {
  counts: Readonly<Record<string, number>>
  stage: string
  onChange: (stage: string) => void
}) {
  const all = Object.values(props.counts).reduce((a, b) => a + b, 0)
  const button = (id: string, title: string, count: number) => (
    <button
      type="button"
      key={id}
      className="stage"
      aria-pressed={props.stage === id}
      onClick={() => props.onChange(props.stage === id ? '' : id)}
    >
      {title} <span className="number">{count}</span>
    </button>
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of toggles is no fieldset of a form
    <div className="stages" role="group" aria-label="按阶段筛选">
      {button('', '全部', all)}
      {Object.entries(titles)
        .filter(([id]) => (props.counts[id] ?? 0) > 0 || id === props.stage)
        .map(([id, title]) => button(id, title, props.counts[id] ?? 0))}
    </div>
  )
}
