import type { CaseView, StepView } from '@xiezhi/answers'
import { Button, Kbd } from '@xiezhi/ui'
import { type ReactNode, useEffect, useState } from 'react'
import type { Agenda } from './agenda.ts'
import type { PaneProps } from './pane.ts'
import { stepKey } from './place.ts'
import { LackRow, NowRow, OtherRow, partyWord, rowsOf } from './StepRows.tsx'
import { Unbuilt } from './Unbuilt.tsx'

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
                {`${partyWord(view)}来办的，随时登记：`}
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
