/** A small select of a list's tools; the first choice is everything. */
export function Choose(props: {
  label: string
  all: string
  value: string
  choices: readonly (readonly [value: string, title: string])[]
  onChange: (value: string) => void
}) {
  if (props.choices.length === 0) return null
  return (
    <label className="choose">
      <span className="said">{props.label}</span>
      <select className="input" value={props.value} onChange={(event) => props.onChange(event.target.value)}>
        <option value="">{props.all}</option>
        {props.choices.map(([value, title]) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
    </label>
  )
}
