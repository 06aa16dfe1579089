import { classes } from './classes.ts'

export type LightState = 'calm' | 'warn' | 'over' | 'done' | 'unset'

export type LightProps = {
  state: LightState
  /** Days left; for 'over' and `past`, days past. Always ≥ 0. */
  days?: number | undefined
  /** It has run out, and presses less than what is over: the party's own time, which is no delay of the agency's. */
  past?: boolean | undefined
  /** 工作日, 日 or 小时, as the law of that clock counts. */
  unit?: '日' | '个工作日' | '小时' | undefined
  /** The calendar or the trigger is not final. */
  provisional?: boolean | undefined
  /** Which clock, for those who cannot see the column it stands in. */
  name?: string | undefined
  /** Opens the clock: trigger, length, what was not counted, the article. */
  onOpen?: (() => void) | undefined
}

/** The words of a light, also for titles, exports and tests. */
export function lightWords({
  state,
  days,
  past,
  unit = '日',
}: Pick<LightProps, 'state' | 'days' | 'past' | 'unit'>): string {
  if (state === 'unset') return '未设定'
  if (state === 'done') return '已完成'
  if (state === 'over' || past) return days ? `超 ${days} ${unit}` : '已超期'
  if (days === undefined) return state === 'warn' ? '临近期限' : '期限内'
  return days === 0 ? (unit === '小时' ? '不足 1 小时' : '今日届满') : `余 ${days} ${unit}`
}

const shapes: Record<LightState, React.ReactNode> = {
  calm: <circle cx="5" cy="5" r="4.2" />,
  warn: <path d="M5 .8 9.6 9.2H.4Z" />,
  over: <rect x=".8" y=".8" width="8.4" height="8.4" />,
  done: <path d="M1 5.4 3.8 8.2 9 1.8" fill="none" strokeWidth="1.8" />,
  unset: <path d="M5 .8 9.2 5 5 9.2.8 5Z" fill="none" strokeWidth="1.2" strokeDasharray="1.6 1.2" />,
}

/** The one light: shape, words and colour together. With `onOpen` it is a button. */
export function Light(props: LightProps) {
  const { state, provisional, name, onOpen } = props
  const inside = (
    <>
      <svg className="light__shape" viewBox="0 0 10 10" aria-hidden="true">
        {shapes[state]}
      </svg>
      {name && <span className="said">{name}：</span>}
      <span className="light__words">{lightWords(props)}</span>
      {provisional && <span className="light__flag">暂定</span>}
    </>
  )
  const className = classes('light', `light--${state}`)
  if (!onOpen) return <span className={className}>{inside}</span>
  return (
    <button type="button" className={className} onClick={onOpen}>
      {inside}
      <span className="said">，查看期限如何计算</span>
    </button>
  )
}
