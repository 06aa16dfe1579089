import type { Moment } from '@xiezhi/casework'
import { isComing } from '@xiezhi/casework/coming.ts'
import { applies } from '@xiezhi/law/words/field.ts'
import { asTaken } from '@xiezhi/law/words/step.ts'
import { classes, ErrorSummary } from '@xiezhi/ui'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useSession } from '../app/session.tsx'
import { FormWorldProvider } from '../form/context.ts'
import { DraftLine } from '../form/DraftLine.tsx'
import { cleanForm, errorsOf, summaryOf } from '../form/model.ts'
import { StepFields } from '../form/StepFields.tsx'
import { useFirstEmpty } from '../form/useFirstEmpty.ts'
import { useUploads } from '../form/useUploads.ts'
import { ReviewForm } from '../review/ReviewForm.tsx'
import { useKeys } from '../work/keys.ts'
import { AsItHappened } from './AsItHappened.tsx'
import { AtHand } from './AtHand.tsx'
import { Back, wayBack, wayOn } from './Back.tsx'
import { Confirm } from './Confirm.tsx'
import { confirmationOf, decides, maybeLate, restsOnBasis } from './happening.ts'
import { onPaperFields, onPaperOf, WhetherOnPaper } from './OnPaper.tsx'
import type { StepFormProps } from './pane.ts'
import { Refusal } from './Refusal.tsx'
import { Sides } from './Sides.tsx'
import { Submit } from './Submit.tsx'
import { bodyOf, lackingIn } from './sending.ts'
import { useLed } from './useLed.ts'
import { usePapers } from './usePapers.tsx'
import { useMovesOn, useRestsOn } from './useRestsOn.ts'
import { useSubmit } from './useSubmit.ts'
import { useTyped } from './useTyped.ts'
import { When } from './When.tsx'

/** The form of a step, its document beside it, its draft kept, its refusal explained. */
export function StepForm(props: StepFormProps) {
  const { view, step } = props
  const { today } = useSession()
  const caseId = view.file.id
  const address = `/api/cases/${caseId}/proceedings/${step.proceeding}/steps/${step.step}`
  const [anyway, setAnyway] = useState(props.happened)
  const [asking, setAsking] = useState(false)
  const [side, setSide] = useState<'form' | 'paper'>('form')
  const own = useRef<HTMLFormElement>(null)
  const uploads = useUploads(caseId)
  const [waiting, setWaiting] = useState(false)
  const { submit, busy, refused, refuse, attempt } = useSubmit({ address, caseId, title: step.title })
  const out = props.letsOut
  const signs = restsOnBasis(props.rule) || out
  const restsOn = useRestsOn(view.version, { began: props.began, signs, refused })
  const { values, form, when, typed, change, reword, happen, explain, draft } = useTyped(props, restsOn, () => {
    // The fault may be gone with this change: nothing is asked for it that nobody has begun to explain.
    if (anyway && !props.happened && when.happened.trim() === '') setAnyway(false)
  })
  const [onPaper, setOnPaper] = useState(props.tells)
  const told = props.tells && onPaper ? onPaperFields(props.rule!) : []
  const reading = { address, form, told: told.length > 0, refused, onReword: reword }
  const { beside, unread, seen } = usePapers(props, reading)
  const dirty = typed || uploads.list.length > 0
  useMovesOn(restsOn, view.version, !signs && !dirty)
  useFirstEmpty(props.follows === true, step.fields, form)
  useLed(props)
  const { onDirty } = props
  useEffect(() => {
    onDirty(dirty)
    return () => onDirty(false)
  }, [dirty, onDirty])
  // Done on paper on the scene it is told, with the time it happened.
  const reported =
    told.length > 0 || (props.rule === undefined ? step : asTaken(props.rule, form)).effect === 'reported'
  // What is told of a day that is past makes no paper, and takes effect on no one now.
  const question = told.length > 0 ? undefined : confirmationOf(step, props.rule, props)
  const decided = decides(props.rule, view.file, out)
  const perform = async () => {
    setAsking(false)
    const done = await submit(
      bodyOf({
        form,
        paper: told.length > 0 ? onPaperOf(told, cleanForm(told, values)) : undefined,
        when: reported ? when : undefined,
        anyway,
        basis: signs || props.makesVersion ? restsOn.current : undefined,
        seen,
      }),
    )
    if (done === undefined) return
    // At once: a step that closes by one's own act was not taken by another.
    onDirty(false)
    await draft.discard()
    props.onDone(
      done.events.map((e) => e.title),
      done.papers.map((p) => p.number),
    )
  }
  const back = wayBack(step, props.allSteps)
  const on = wayOn(step, props.allSteps)
  const blocked = props.gone ? '这一步现在不能办，内容已存为草稿。' : unread
  const send = () => {
    if (blocked !== undefined) return setWaiting(false)
    const missing = lackingIn({
      fields: step.fields,
      form,
      file: view.file,
      uploads,
      // Only what is asked to be confirmed, or must first wait, is checked here: of everything else the server names all faults at once.
      checked: question !== undefined || uploads.pending > 0,
      unexplained: anyway && when.happened.trim() === '',
    })
    setWaiting(missing.length === 0 && uploads.pending > 0)
    if (missing.length > 0) refuse({ errors: missing })
    else if (uploads.pending > 0) return
    else if (question !== undefined) setAsking(true)
    else void perform()
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    send()
  }
  const sendNow = useRef(send)
  sendNow.current = send
  const { pending } = uploads
  useEffect(() => {
    if (waiting && pending === 0) sendNow.current()
  }, [waiting, pending])
  // On a phone the paper is far below: it is brought before the eyes, and counts as opened only there.
  const showPaper = () => {
    setSide('paper')
    requestAnimationFrame(() => document.querySelector('.pane .paper')?.scrollIntoView({ block: 'start' }))
  }
  useKeys({ 'mod+enter': () => own.current?.requestSubmit() })
  const offer = {
    ...(reported && { acted: { value: when.acted, set: (acted: Moment) => happen({ ...when, acted }) } }),
    ...(step.fields.some((f) => f.id === 'place') && {
      place: { value: values.place, set: (place: string) => change('place', place) },
    }),
  }
  // An answer changed since may have done away with the question: what is no longer asked is no longer missed.
  const faults = refused.errors.filter((e) => !step.fields.some((f) => f.id === e.field && !applies(f, form)))
  const errors = errorsOf(faults)
  // What the refusal asks has its place on this very form, where the form has one.
  const ask = [...(props.world.ask ?? []), ...refused.reasons.flatMap((r) => r.ask ?? [])]
  const summary = summaryOf(faults, (id) => document.getElementById(id) !== null)
  // The review needs both halves of the page for elements and file: its paper waits behind the switch.
  const wide = step.fields.some((f) => f.kind.is === 'elements')
  // Who signs reads card and paper, one after the other, before the form: nothing has to be switched to be seen.
  const signing = props.card !== undefined && step.signs === true
  // So does who lets a page out, with the page itself.
  const reads = signing || out
  const fields = wide ? (
    <ReviewForm fields={step.fields} values={values} onChange={change} view={view} proceeding={step.proceeding} />
  ) : (
    <StepFields fields={step.fields} values={values} onChange={change} />
  )
  return (
    <FormWorldProvider value={{ ...props.world, ask, values, errors, uploads, offer, set: change }}>
      {beside && !reads && (
        <Sides
          side={side}
          always={wide}
          unread={unread !== undefined}
          onForm={() => setSide('form')}
          onPaper={showPaper}
        />
      )}
      {props.card && !signing && props.card}
      <div
        className={
          reads
            ? classes('beside', 'beside--sign', beside !== undefined && 'beside--two')
            : `beside beside--${side}${beside ? (wide ? ' beside--one' : ' beside--two') : wide ? '' : ' beside--hand'}`
        }
      >
        {reads && (
          <>
            {signing && props.card}
            {beside}
          </>
        )}
        <form className="beside__form" id="step-form" ref={own} onSubmit={onSubmit} noValidate>
          <ErrorSummary errors={summary} attempt={attempt} />
          <Refusal
            refused={refused}
            attempt={attempt}
            onAgain={perform}
            file={view.file}
            steps={props.allSteps}
            onArticle={props.onArticle}
            onAsk={props.onAsk}
            onCure={props.onCure}
            happened={
              refused.mayHaveHappened && !anyway ? (
                <p className="small">
                  <button type="button" className="link" onClick={() => setAnyway(true)}>
                    行为已经发生、不能重做的，如实登记
                  </button>
                </p>
              ) : undefined
            }
          />
          {props.restored}
          {fields}
          {props.tells && <WhetherOnPaper value={onPaper} onChange={setOnPaper} />}
          <StepFields fields={told} values={values} onChange={change} />
          {reported && (
            <When
              value={when}
              onChange={happen}
              error={errors.acted}
              past={told.length > 0 || isComing(view.file)}
              lateError={errors.late}
              mayBeLate={!isComing(view.file) && (maybeLate(when.acted, today) || errors.late !== undefined)}
            />
          )}
          {anyway && (
            <AsItHappened
              value={when.happened}
              error={errors.happened}
              onChange={(happened) => explain({ ...when, happened })}
              onLeave={props.happened ? undefined : () => setAnyway(false)}
            />
          )}
          <Submit
            says={anyway || told.length > 0 ? '如实登记' : signing ? `同意，${step.title}` : step.title}
            busy={busy}
            blocked={blocked}
            coming={waiting ? uploads.pending : undefined}
            onWait={() => setWaiting(false)}
          >
            {back && <Back step={back} onCure={props.onCure} />}
            {on && (
              <button type="button" className="link" onClick={() => props.onCure({ step: on, form: {}, label: '' })}>
                不退回，回到{on.title}
              </button>
            )}
            <DraftLine state={draft.state} />
          </Submit>
        </form>
        {!reads && (beside ?? (wide ? undefined : <AtHand view={view} />))}
      </div>
      <Confirm
        open={asking}
        step={step.title}
        of={view.title}
        decided={decided}
        question={question}
        onYes={perform}
        onNo={() => setAsking(false)}
      />
    </FormWorldProvider>
  )
}
