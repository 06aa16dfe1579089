import type { CaseView, StepView } from '@xiezhi/answers'
import { classes, Dialog } from '@xiezhi/ui'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { stepKey } from './place.ts'
import { noteOf } from './StepList.tsx'
import { StepMark, standingWords } from './StepMark.tsx'
import { aboutOf, type Standing, standingOf } from './sorting.ts'

const order: readonly Standing[] = ['open', 'held', 'late', 'waiting', 'others', 'done', 'ahead']

export interface Found {
  readonly standing: Standing
  readonly steps: readonly StepView[]
}

/** Every step of the case by how it stands, those whose name or matter has the words typed. */
export function findSteps(words: string, steps: readonly StepView[], file: CaseView['file']): readonly Found[] {
  const asked = words.trim().split(/\s+/)
  const has = (s: StepView) => {
    const text = `${s.title} ${aboutOf(s.proceeding, file)}`
    return asked.every((word) => text.includes(word))
  }
  const found = steps.filter(has)
  return order
    .map((standing) => ({ standing, steps: found.filter((s) => standingOf(s, file) === standing) }))
    .filter((group) => group.steps.length > 0)
}

/** 更多办理: a few letters of a step's name lead to it, whether it can be done, lacks something or was done. */
export function MoreSteps(props: {
  open: boolean
  view: CaseView
  steps: readonly StepView[]
  onClose: () => void
  onChoose: (step: StepView) => void
}) {
  return (
    <Dialog title="更多办理" open={props.open} onClose={props.onClose}>
      <Finder {...props} />
    </Dialog>
  )
}

function Finder({ view, steps, onClose, onChoose }: Parameters<typeof MoreSteps>[0]) {
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const id = useId()
  const groups = findSteps(words, steps, view.file)
  const flat = groups.flatMap((g) => g.steps)
  const chosen = flat[at]
  const optionId = (step: StepView) => `${id}-${stepKey(step.proceeding, step.step)}`
  const here = chosen === undefined ? undefined : optionId(chosen)
  useEffect(() => {
    if (here !== undefined) document.getElementById(here)?.scrollIntoView({ block: 'nearest' })
  }, [here])
  const choose = (step: StepView) => {
    onClose()
    onChoose(step)
  }
  const onKey = (event: KeyboardEvent) => {
    // Enter ends the spelling of a word before it chooses a step.
    if (event.nativeEvent.isComposing) return
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (move !== undefined) {
      event.preventDefault()
      setAt(Math.min(flat.length - 1, Math.max(0, at + move)))
    } else if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault()
      choose(chosen)
    }
  }
  return (
    <div className="finder">
      <input
        className="input"
        role="combobox"
        // The dialog looks for the attribute, which React does not write.
        ref={(field) => field?.setAttribute('autofocus', '')}
        aria-label="步骤的名称或者当事人"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={here}
        aria-autocomplete="list"
        placeholder="步骤的名称或者当事人，如：送达"
        value={words}
        onChange={(event) => {
          setWords(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKey}
      />
      <div className="finder__list" role="listbox" id={`${id}-list`} aria-label="步骤">
        {groups.map(({ standing, steps: list }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
          <div role="group" aria-label={standingWords[standing]} key={standing}>
            <p className="finder__head" aria-hidden="true">
              {standingWords[standing]}
            </p>
            {list.map((step) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys are taken by the field that names it
              <div
                key={stepKey(step.proceeding, step.step)}
                id={optionId(step)}
                role="option"
                tabIndex={-1}
                aria-selected={step === chosen}
                className={classes('finder__option', `step--${standing}`)}
                // One is marked, whether by key or by hand.
                onPointerMove={() => setAt(flat.indexOf(step))}
                onClick={() => choose(step)}
              >
                <StepMark standing={standing} again={standing === 'open'} />
                <span>
                  {step.title}
                  <span className="quiet small">{`　${aboutOf(step.proceeding, view.file)}`}</span>
                </span>
                <span className="finder__note quiet small">{noteOf(step)}</span>
              </div>
            ))}
          </div>
        ))}
      </div>
      <p className="quiet small" role="status">
        {flat.length === 0
          ? '没有这样的步骤。换一个说法，或者清空重来。'
          : `${flat.length} 个步骤；上下键选择，回车打开`}
      </p>
    </div>
  )
}
