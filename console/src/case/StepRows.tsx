import type { CaseView, StepView } from '@xiezhi/answers'
import { classes, Light, Running, Tag } from '@xiezhi/ui'
import { usePeople } from '../api/queries.ts'
import { useSession } from '../app/session.tsx'
import { lightOfClock } from '../work/lightOf.ts'
import { daysWaiting } from '../work/waiting.ts'
import type { Awaited, Lack } from './agenda.ts'
import { clockName } from './CaseHead.tsx'
import type { PaneProps } from './pane.ts'
import { stepKey } from './place.ts'
import { StepMark } from './StepMark.tsx'
import { aboutOf } from './sorting.ts'
import { nameOfWait, whoMoves } from './waits.ts'

type Ways = readonly [StepView, ...StepView[]]

/** Of what runs beside the case one row each: the ways to do the same thing (直接送达, 公告送达) stand together. */
export function rowsOf(now: readonly StepView[]): readonly Ways[] {
  const rows: Ways[] = []
  for (const step of now) {
    const at = rows.findIndex(([s]) => step.proceeding !== 'main' && s.proceeding === step.proceeding)
    const row = rows[at]
    if (row === undefined) rows.push([step])
    else rows[at] = [...row, step]
  }
  return rows
}

/** What may be done now, and the other ways to do it. */
export function NowRow(props: {
  step: StepView
  or: readonly StepView[]
  view: CaseView
  primary: boolean
  current: string
  onChoose: (step: StepView) => void
}) {
  const { step, view } = props
  const about = aboutOf(step.proceeding, view.file)
  return (
    <li>
      <button
        type="button"
        className={classes('step', 'step--open', props.primary && 'step--primary')}
        aria-current={stepKey(step.proceeding, step.step) === props.current ? 'true' : undefined}
        onClick={() => props.onChoose(step)}
      >
        <StepMark standing="open" again={!props.primary} />
        <span className="step__text">
          <span className="step__title">
            {step.title}
            {step.returned && ' '}
            {step.returned && <Tag tone="warn">退回</Tag>}
          </span>
          {[about, noteOf(step)].map(
            (note) =>
              note !== '' && (
                <span className="step__note" key={note}>
                  {note}
                </span>
              ),
          )}
        </span>
      </button>
      {props.or.map((other) => (
        <button
          type="button"
          className="link steplist__way"
          key={other.step}
          aria-current={stepKey(other.proceeding, other.step) === props.current ? 'true' : undefined}
          onClick={() => props.onChoose(other)}
        >
          或者：{other.title}
        </button>
      ))}
    </li>
  )
}

/** Sent back: by whom, when. Done before: how often, when last. */
export function noteOf({ returned, last, times }: StepView): string {
  if (returned !== undefined) return `${returned.by} ${returned.at.slice(0, 10)} 退回`
  return last === undefined ? '' : `已办 ${times} 次，最近 ${last.at.slice(0, 10)}`
}

/** What the kind calls whom it is about: 申请人、被检查人、被投诉人. */
export const partyWord = ({ roles }: Pick<CaseView, 'roles'>): string => roles?.party ?? '当事人'

/** Whom or what it waits for: somebody's turn, or a day. */
export function OtherRow(props: {
  awaited: Awaited
  view: CaseView
  onChoose: (step: StepView) => void
  onClock: (id: string) => void
}) {
  const { awaited, view } = props
  const people = usePeople().data ?? []
  const { today } = useSession()
  if ('clock' in awaited) {
    const { clock } = awaited
    const party = view.file.parties.find((p) => p.id === clock.party)?.name ?? partyWord(view)
    return (
      <li className="steplist__other">
        <StepMark standing="waiting" />
        <span className="step__text">
          <span className="step__title">{clockName(clock, [], view.file.parties)}</span>
          <span className="step__note">
            {party} <Light {...lightOfClock(clock)} name={clock.title} onOpen={() => props.onClock(clock.id)} />
          </span>
        </span>
      </li>
    )
  }
  const { wait, step } = awaited
  const days = daysWaiting(wait.since, today)
  const text = (
    <span className="step__text">
      <span className="step__title">{nameOfWait(wait, view.file)}</span>
      <span className="step__note">
        <Running>{whoMoves(wait, view, people)}</Running>　自{' '}
        <time dateTime={wait.since}>{wait.since.slice(0, 10)}</time>
        {days > 0 && `，已 ${days} 日`}
      </span>
    </span>
  )
  if (step === undefined)
    return (
      <li className="steplist__other">
        <StepMark standing="waiting" />
        {text}
      </li>
    )
  return (
    <li>
      <button type="button" className="step step--waiting" onClick={() => props.onChoose(step)}>
        <StepMark standing="waiting" />
        {text}
      </button>
    </li>
  )
}

/** What is held up, why, and the nearest way to clear it. */
export function LackRow(
  props: {
    lack: Lack
    listed: readonly StepView[]
    view: CaseView
    current: boolean
    onChoose: (step: StepView) => void
  } & Pick<PaneProps, 'onAsk' | 'onCure'>,
) {
  const { step, reason, more, ways } = props.lack
  const about = aboutOf(step.proceeding, props.view.file)
  // The nearest way; what stands above as the next step needs no second button.
  const [nearest] = ways
  const way = nearest && props.listed.includes(nearest.step) ? undefined : nearest
  const ask = reason.ask ?? []
  return (
    <li>
      <button
        type="button"
        className="step step--held"
        aria-current={props.current ? 'true' : undefined}
        onClick={() => props.onChoose(step)}
      >
        <StepMark standing="held" />
        <span className="step__text">
          <span className="step__title">
            {step.title}
            {about !== '' && <span className="quiet small">　{about}</span>}
          </span>
          <span className="step__note">
            <Running>{reason.sentence}</Running>
            {more > 0 && `还有 ${more} 项。`}
          </span>
        </span>
      </button>
      {ask.length > 0 ? (
        <button type="button" className="link steplist__way" onClick={() => props.onAsk(ask)}>
          回答认定事项
        </button>
      ) : (
        way !== undefined && (
          <button type="button" className="link steplist__way" onClick={() => props.onCure(way)}>
            去办理：{way.step.title}
          </button>
        )
      )}
    </li>
  )
}
