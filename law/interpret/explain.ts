import { type Calendar, isWorkingDay } from '../calendar/calendar.ts'
import { type Rest, restOn } from '../calendar/rest.ts'
import { addDays, compareDays, type Day, weekday } from '../day.ts'
import { type Due, dueOf, heldBack, type Span } from './due.ts'

/** Why a day of a term is not counted. */
export interface Uncounted {
  readonly day: Day
  readonly reason: 'first-day' | 'suspended' | 'rolled' | Rest['reason']
  /** In words: 周六, 国庆节, 国庆节调休, 中止. */
  readonly why: string
}

/** The end of a term and how it came about: the same facts for the command, the case and the portal. */
export interface Explained extends Due {
  /** In order, a day each. */
  readonly uncounted: readonly Uncounted[]
  /** Weekends that count because they are worked instead of another day (调休). */
  readonly worked: readonly Day[]
  /** What `safe` is, in words. */
  readonly safeMeans: string
}

/** A term worked out and told day by day. */
export function explain(span: Span, calendar: Calendar, today: Day): Explained {
  const due = dueOf(span, calendar, today)
  const uncounted = span.until === undefined ? notCounted(span, due, calendar, today) : []
  return { ...due, uncounted, worked: workedIn(span, due, uncounted, calendar), safeMeans: safeWords(span, due) }
}

function notCounted(span: Span, due: Due, calendar: Calendar, today: Day): readonly Uncounted[] {
  if (span.before !== undefined) return countedBack(span, due, calendar)
  if (span.unit === 'H') return []
  const first: Uncounted = { day: span.trigger, reason: 'first-day', why: '起算之日不计入，自次日起计算' }
  const held = heldBack(span, calendar, today)
  const days: Uncounted[] = [first]
  // Of a term that is not in working days, and that nothing held up, no day is left out before it is over.
  const counts = span.unit === 'WD' || held.days.length > 0
  const over = compareDays(held.end, due.nominal) < 0 ? held.end : due.nominal
  const next = addDays(span.trigger, 1)
  const start = counts || compareDays(over, next) < 0 ? next : over
  for (let day = start; compareDays(day, due.due) <= 0; day = addDays(day, 1)) {
    const found = uncountedOn(day, span, { due, held }, calendar)
    if (found !== undefined) days.push(found)
  }
  return days
}

function uncountedOn(
  day: Day,
  span: Span,
  { due, held }: { due: Due; held: ReturnType<typeof heldBack> },
  calendar: Calendar,
): Uncounted | undefined {
  const ground = (leaves: boolean) =>
    span.suspensions?.find(
      (s) => (s.leaves !== undefined) === leaves && s.from <= day && (s.to === undefined || day < s.to),
    )?.ground
  if (held.days.some((p) => p.from <= day && day < p.to))
    return { day, reason: 'suspended', why: ground(false) ?? '停止计算' }
  // The term itself was over and waited for what held it up (尚未送达): it ends so many working days after that.
  const waits = compareDays(day, held.end) > 0 && compareDays(day, due.nominal) < 0 ? ground(true) : undefined
  if (waits !== undefined) return { day, reason: 'suspended', why: waits }
  const rest = restOn(calendar, day)
  if (rest === undefined) return undefined
  if (span.unit === 'WD' || (compareDays(day, held.end) > 0 && compareDays(day, due.nominal) < 0))
    return { day, ...rest }
  return compareDays(day, due.nominal) >= 0 && compareDays(day, due.due) < 0
    ? { day, reason: 'rolled', why: `末日为${rest.why}，顺延` }
    : undefined
}

/** Counted back from a day, which is itself not counted; nobody gains time by a holiday. */
function countedBack(span: Span, due: Due, calendar: Calendar): readonly Uncounted[] {
  const from = span.before ?? span.trigger
  const days: Uncounted[] = [{ day: from, reason: 'first-day', why: '该日不计入，自前一日起倒计' }]
  for (let day = addDays(from, -1); compareDays(day, due.due) > 0; day = addDays(day, -1)) {
    const rest = span.unit === 'WD' ? restOn(calendar, day) : undefined
    if (rest !== undefined) days.push({ day, ...rest })
  }
  return days
}

function workedIn(span: Span, due: Due, uncounted: readonly Uncounted[], calendar: Calendar): readonly Day[] {
  if (span.unit !== 'WD' || span.until !== undefined) return []
  const [from, to] = span.before === undefined ? [span.trigger, due.due] : [due.due, span.before]
  const skipped = new Set(uncounted.map((u) => u.day))
  const days: Day[] = []
  for (let day = addDays(from, 1); compareDays(day, to) <= 0; day = addDays(day, 1))
    if (weekday(day) >= 6 && isWorkingDay(calendar, day) && !skipped.has(day)) days.push(day)
  return days
}

function safeWords(span: Span, due: Due): string {
  if (span.unit === 'H') return '按小时计算，夜间和节假日都计入'
  if (span.before !== undefined || span.until !== undefined) return '期限所定之日，不因节假日变动'
  if (span.binds === 'agency')
    return due.safe === due.due ? '最后一日' : '机关的期限不依赖节假日顺延：届满日或者此前的最后一个工作日'
  if (span.rolls === false) return '届满之日，不因节假日变动'
  if (span.binds === 'measure') return '措施的首日计入，末日不顺延：至迟在这一日处理或者解除'
  const grace = span.grace ?? 0
  return grace > 0
    ? `期满并留出在途${grace}个工作日后，机关可以办理的第一个工作日`
    : '期满后，机关可以办理的第一个工作日'
}
