import type { CasePage } from '@xiezhi/answers'
import { classes } from '@xiezhi/ui'
import type { ListFilter } from './filter.ts'

type Figure = readonly [title: string, count: number, tone: 'over' | 'warn' | 'plain', change: Partial<ListFilter>]

const figuresOf = (list: CasePage): readonly Figure[] => [
  ['超期', list.lights.over, 'over', { light: 'over' }],
  ['临期', list.lights.warn, 'warn', { light: 'warn' }],
  ['退回', list.returned, 'warn', { returned: 'yes' }],
  ['有瑕疵', list.flawed, 'warn', { flawed: 'yes' }],
]

/** What presses, as numbers; each opens its list, and pressed again gives the whole one back. */
export function Figures(props: {
  list: CasePage
  filter: ListFilter
  /** What is found by words is not counted. */
  counted: boolean
  onChange: (changes: Partial<ListFilter>) => void
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of toggles is no fieldset of a form
    <div className="figures" role="group" aria-label="按紧迫程度筛选">
      {figuresOf(props.list).map(([title, count, tone, change]) => {
        const [[name, value] = ['', '']] = Object.entries(change)
        const pressed = props.filter[name as keyof ListFilter] === value
        return (
          <button
            type="button"
            key={title}
            className={classes('figure', props.counted && count > 0 && `figure--${tone}`)}
            aria-pressed={pressed}
            disabled={props.counted && count === 0 && !pressed}
            onClick={() => props.onChange(pressed ? { [name]: '' } : change)}
          >
            {props.counted && <span className="figure__count number">{count}</span>}
            <span>{title}</span>
          </button>
        )
      })}
    </div>
  )
}
