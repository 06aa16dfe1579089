import { classes } from '@xiezhi/ui'
import type { Standing } from './sorting.ts'

export const standingWords: Readonly<Record<Standing, string>> = {
  open: '可以办',
  held: '还缺条件',
  late: '条件不具备，已经发生的照实登记',
  waiting: '还没轮到',
  others: '由他人办理',
  done: '已办',
  ahead: '还没到或者不再需要',
}

const held = (
  <>
    <circle cx="8" cy="8" r="6" />
    <path d="M4.8 8h6.4" strokeWidth="2" />
  </>
)
const shapes: Readonly<Record<Standing, React.ReactNode>> = {
  open: <circle cx="8" cy="8" r="5" />,
  held,
  late: held,
  waiting: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.5V8l2.4 1.6" />
    </>
  ),
  others: <circle cx="8" cy="8" r="5.5" strokeDasharray="2.2 1.8" />,
  done: <path d="M2.5 8.5 6.5 12.5 13.5 4" strokeWidth="2" />,
  ahead: <circle cx="8" cy="8" r="2" />,
}

/** How a step stands, by shape; the words beside it say it too. What was done and may be done again is open, with a count beside it. */
export const StepMark = ({ standing, again }: { standing: Standing; again?: boolean }) => (
  <svg className={classes('step__mark', again && 'step__mark--again')} viewBox="0 0 16 16" aria-hidden="true">
    {shapes[standing]}
  </svg>
)
