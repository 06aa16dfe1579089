import type { CaseView, StepView } from '@xiezhi/answers'
import type { Procedure } from '@xiezhi/law'
import { classes, Dialog } from '@xiezhi/ui'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { type Found, type FoundStep, findSteps } from './finding.ts'
import { stepKey } from './place.ts'
import { StepMark, standingWords } from './StepMark.tsx'
import { noteOf } from './StepRows.tsx'
import { aboutOf } from './sorting.ts'

/** As many as are seen at one glance stand open from the beginning. */
const glance = 12

/** 更多办理: by its subject, or a few letters of its name, to any step, whether it can be done, lacks something or was done. */
export function MoreSteps(props: {
  open: boolean
  view: CaseView
  steps: readonly StepView[]
  procedure: Procedure | undefined
  onClose: () => void
  onChoose: (step: StepView) => void
}) {
  return (
    <Dialog title="更多办理" open={props.open} onClose={props.onClose}>
      <Finder {...props} />
    </Dialog>
  )
}

type Row = { readonly group: Found; readonly isOpen: boolean } | { readonly found: FoundStep; readonly group: Found }

function Finder({ view, steps, procedure, onClose, onChoose }: Parameters<typeof MoreSteps>[0]) {
  const [words, setWords] = useState('')
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set())
  const [at, setAt] = useState<number>()
  const id = useId()
  const groups = findSteps(words, steps, view.file, procedure)
  const count = groups.reduce((n, g) => n + g.steps.length, 0)
  const isSearch = words.trim() !== ''
  const rows = groups.flatMap((group): readonly Row[] => {
    const isOpen = isSearch || count <= glance || unfolded.has(group.subject)
    return [{ group, isOpen }, ...(isOpen ? group.steps.map((found) => ({ found, group })) : [])]
  })
  // Whoever types a name means a step, and not what it stands under.
  const marked = at ?? (isSearch ? rows.findIndex((r) => 'found' in r) : 0)
  const chosen = rows[marked]
  const rowId = (row: Row) =>
    `${id}-${'found' in row ? stepKey(row.found.step.proceeding, row.found.step.step) : row.group.subject}`
  const here = chosen === undefined ? undefined : rowId(chosen)
  useEffect(() => {
    if (here !== undefined) document.getElementById(here)?.scrollIntoView({ block: 'nearest' })
  }, [here])
  const fold = ({ subject }: Found, isOpen: boolean) => {
    if (isSearch) return
    setUnfolded(new Set([...[...unfolded].filter((x) => x !== subject), ...(isOpen ? [subject] : [])]))
    setAt(rows.findIndex((r) => 'isOpen' in r && r.group.subject === subject))
  }
  const take = (row: Row) => {
    if ('isOpen' in row) return fold(row.group, !row.isOpen)
    onClose()
    onChoose(row.found.step)
  }
  // What is found stands under heads that lead nowhere while one searches: the keys pass over them.
  const next = (move: number): number => {
    const ahead = move > 0 ? rows.slice(marked + 1) : rows.slice(0, Math.max(0, marked)).reverse()
    const by = ahead.findIndex((row) => !isSearch || 'found' in row)
    return by < 0 ? marked : marked + move * (by + 1)
  }
  const onKey = (event: KeyboardEvent) => {
    // Enter ends the spelling of a word before it chooses a step.
    if (event.nativeEvent.isComposing || chosen === undefined) return
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (move !== undefined) setAt(next(move))
    else if (event.key === 'Enter') take(chosen)
    // Within words that are typed they move the caret.
    else if (event.key === 'ArrowRight' && words === '') fold(chosen.group, true)
    else if (event.key === 'ArrowLeft' && words === '') fold(chosen.group, false)
    else return
    event.preventDefault()
  }
  return (
    <div className="finder">
      <input
        className="input"
        role="combobox"
        // The dialog looks for the attribute, which React does not write.
        ref={(field) => field?.setAttribute('autofocus', '')}
        aria-label="步骤、类别的名称或者当事人"
        aria-expanded="true"
        aria-haspopup="tree"
        aria-controls={`${id}-list`}
        aria-activedescendant={here}
        aria-autocomplete="list"
        placeholder="步骤、类别的名称或者当事人，如：送达"
        value={words}
        onChange={(event) => {
          setWords(event.target.value)
          setAt(undefined)
        }}
        onKeyDown={onKey}
      />
      <div className="finder__list" role="tree" id={`${id}-list`} aria-label="步骤">
        {rows.map((row, index) => {
          const common = {
            id: rowId(row),
            'aria-selected': index === marked,
            // One is marked, whether by key or by hand.
            onPointerMove: () => index !== marked && setAt(index),
            onClick: () => take(row),
          }
          return 'found' in row ? (
            <StepRow key={common.id} found={row.found} view={view} {...common} />
          ) : (
            <div
              key={common.id}
              role="treeitem"
              tabIndex={-1}
              aria-level={1}
              aria-expanded={row.isOpen}
              className="finder__head"
              {...common}
            >
              <span className="finder__subject">{row.group.subject}</span>
              <span className="finder__count quiet small">{countOf(row.group)}</span>
            </div>
          )
        })}
      </div>
      <p className="quiet small" role="status">
        {count === 0
          ? '没有这样的步骤。换一个说法，或者清空重来。'
          : `${groups.length} 类 ${count} 个步骤；上下键选择，回车打开`}
      </p>
    </div>
  )
}

const countOf = ({ steps }: Found): string => {
  const open = steps.filter((s) => s.standing === 'open').length
  return open === 0 ? `${steps.length} 步` : `可以办 ${open}，共 ${steps.length} 步`
}

function StepRow({
  found: { step, standing },
  view,
  ...row
}: { found: FoundStep; view: CaseView } & React.HTMLAttributes<HTMLDivElement>) {
  const about = aboutOf(step.proceeding, view.file)
  const note = noteOf(step)
  return (
    <div
      role="treeitem"
      tabIndex={-1}
      aria-level={2}
      className={classes('finder__option', `step--${standing}`)}
      {...row}
    >
      <StepMark standing={standing} again={standing === 'open'} />
      <span>
        {step.title}
        {about !== '' && <span className="quiet small">{`　${about}`}</span>}
      </span>
      <span className="finder__note quiet small">
        {[...(standing === 'open' || (standing === 'done' && note !== '') ? [] : [standingWords[standing]]), note]
          .filter((x) => x !== '')
          .join('，')}
      </span>
    </div>
  )
}
