import type { CaseView, StepView } from '@xiezhi/answers'
import { Button, classes, Kbd, Light, Running, Tag } from '@xiezhi/ui'
import { type ReactNode, useEffect, useState } from 'react'
import { usePeople } from '../api/queries.ts'
import { useSession } from '../app/session.tsx'
import { lightOfClock } from '../work/lightOf.ts'
import { daysWaiting } from '../work/waiting.ts'
import type { Agenda, Awaited, Lack } from './agenda.ts'
import { clockName } from './CaseHead.tsx'
import type { PaneProps } from './pane.ts'
import { stepKey } from './place.ts'
import { StepMark } from './StepMark.tsx'
import { aboutOf } from './sorting.ts'
import { Unbuilt } from './Unbuilt.tsx'
import { nameOfWait, whoMoves } from './waits.ts'

const wide = '(min-width: 48rem)'
const isWide = (): boolean => window.matchMedia(wide).matches

/** What is mine to do now, who else is waited for, what is missing; everything else is one key away. */
export function StepList(
  props: {
    view: CaseView
    agenda: Agenda
    current: string
    onChoose: (step: StepView) => void
    onMore: () => void
    onClock: (id: string) => void
  } & Pick<PaneProps, 'onArticle' | 'onAsk' | 'onCure'>,
) {
  const { view, agenda, onChoose, current } = props
  const { now, others, missing, arrives } = agenda
  // On a phone the list folds away behind the step at hand.
  const [open, setOpen] = useState(isWide)
  // A page that was turned or drawn wider has no button to fold it out by.
  useEffect(() => {
    const query = window.matchMedia(wide)
    const unfold = () => query.matches && setOpen(true)
    query.addEventListener('change', unfold)
    return () => query.removeEventListener('change', unfold)
  }, [])
  const away = <Rest extends readonly unknown[]>(act: (...rest: Rest) => void) => {
    return (...rest: Rest) => {
      if (!isWide()) setOpen(false)
      act(...rest)
    }
  }
  const choose = away(onChoose)
  const counts = [
    `下一步 ${rowsOf(now).length}`,
    ...(others.length > 0 ? [`等别人 ${others.length}`] : []),
    ...(missing.length > 0 ? [`缺什么 ${missing.length}`] : []),
  ]
  return (
    <details className="steplist" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="steplist__summary">{counts.join('　')}</summary>
      <nav aria-label="办案步骤">
        <Group title="下一步">
          {rowsOf(now).map(([step, ...or]) => (
            <NowRow
              key={stepKey(step.proceeding, step.step)}
              step={step}
              or={or}
              view={view}
              primary={step === agenda.first}
              current={current}
              onChoose={choose}
            />
          ))}
          {now.length === 0 && (
            <li className="steplist__none quiet">{view.mayAct ? '现在没有要您办的。' : '本案由办案机关办理。'}</li>
          )}
        </Group>
        {others.length + arrives.length > 0 && (
          <Group title="等别人">
            {others.map((o) => (
              <OtherRow
                key={'wait' in o ? `${o.wait.proceeding}${o.wait.what}${o.wait.person}` : o.clock.id}
                awaited={o}
                {...props}
                onChoose={choose}
              />
            ))}
            {arrives.length > 0 && (
              <li className="steplist__arrives small">
                当事人来办的，随时登记：
                {arrives.map((step) => (
                  <button type="button" className="link" key={step.step} onClick={() => choose(step)}>
                    {step.title}
                  </button>
                ))}
              </li>
            )}
          </Group>
        )}
        {missing.length > 0 && (
          <Group title="缺什么">
            {missing.map((lack) => (
              <LackRow
                key={stepKey(lack.step.proceeding, lack.step.step)}
                lack={lack}
                listed={now}
                view={view}
                current={stepKey(lack.step.proceeding, lack.step.step) === current}
                onChoose={choose}
                onAsk={away(props.onAsk)}
                onCure={away(props.onCure)}
              />
            ))}
          </Group>
        )}
        <Button
          look="quiet"
          wide
          className="steplist__more"
          onClick={props.onMore}
          aria-keyshortcuts="Control+K Meta+K"
        >
          更多办理…
          <span className="steplist__key" aria-hidden="true">
            <Kbd>Ctrl</Kbd> <Kbd>K</Kbd>
          </span>
        </Button>
        <Unbuilt file={view.file} onArticle={props.onArticle} />
      </nav>
    </details>
  )
}

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="steplist__part" aria-label={title}>
    <h2>{title}</h2>
    <ul className="steplist__steps">{children}</ul>
  </section>
)

type Ways = readonly [StepView, ...StepView[]]

/** Of what runs beside the case one row each: the ways to do the same thing (直接送达, 公告送达) stand together. */
function rowsOf(now: readonly StepView[]): readonly Ways[] {
  const rows: Ways[] = []
  for (const step of now) {
    const at = rows.findIndex(([s]) => step.proceeding !== 'main' && s.proceeding === step.proceeding)
    const row = rows[at]
    if (row === undefined) rows.push([step])
    else rows[at] = [...row, step]
  }
  return rows
}

function NowRow(props: {
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

function OtherRow(props: {
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
    const party = view.file.parties.find((p) => p.id === clock.party)?.name ?? '当事人'
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

function LackRow(
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
