import { isComing } from '@xiezhi/casework/coming.ts'
import type { Proceeding } from '@xiezhi/casework/file.ts'
import { decisionOf } from '@xiezhi/casework/penalty/decision.ts'
import type { FactId } from '@xiezhi/law'
import { changesPublic, procedureOf, readsPublic, versionsMade, wantedFacts } from '@xiezhi/law/lookup.ts'
import { Problem, Running, Skeleton } from '@xiezhi/ui'
import { type ReactNode, useCallback, useRef, useState } from 'react'
import { call } from '../api/client.ts'
import { useBenchmarks, useMatters, usePeople, useRuleBook } from '../api/queries.ts'
import { Boundary } from '../app/errors.tsx'
import { useSession } from '../app/session.tsx'
import type { FormWorld } from '../form/context.ts'
import { cleanForm, restore, type Values } from '../form/model.ts'
import { prefill } from '../form/prefill.ts'
import { useStoredDraft } from '../form/useDraft.ts'
import { FormWords } from '../record/FormWords.tsx'
import { Raises } from '../review/Raises.tsx'
import { SinceTold } from '../review/SinceTold.tsx'
import { Alike } from './Alike.tsx'
import { ApprovalCard } from './ApprovalCard.tsx'
import { signatureOf } from './approving.ts'
import { Back, wayBack } from './Back.tsx'
import { Cautions, isJudged } from './Cautions.tsx'
import { onPaperStart, tellsOf } from './OnPaper.tsx'
import { PutUp } from './PutUp.tsx'
import { draftAddress, type PaneProps } from './pane.ts'
import { Reasons } from './Reasons.tsx'
import { Restored } from './Restored.tsx'
import { Returned } from './Returned.tsx'
import { StepForm } from './StepForm.tsx'
import { aboutOf, standingOf } from './sorting.ts'
import { Waived } from './Waived.tsx'

/** The chosen step: why it cannot be done, or its form. */
export function StepPane(props: PaneProps) {
  const { step, view } = props
  const [anyway, setAnyway] = useState(false)
  const standing = standingOf(step, view.file)
  // An act in the world may have happened although the law wanted something first; the record must be able to take it.
  const mayHaveHappened =
    step.state === 'blocked' &&
    (step.effect === 'reported' || isComing(view.file)) &&
    step.reasons.every((r) => r.code === 'gate')
  const form = step.state === 'open' || anyway || props.gone
  const about = aboutOf(step.proceeding, view.file)
  const back = wayBack(step, props.allSteps)
  const rules = useRuleBook(view.file.procedure)
  const procedure = rules.data && procedureOf(rules.data, view.file.procedure)
  const signature = signatureOf(step, procedure)
  const card =
    signature && procedure && (form || standing === 'held') ? (
      <ApprovalCard {...props} rule={signature} procedure={procedure} />
    ) : undefined
  const decided = decisionOf(view.file) !== undefined
  const last = standing === 'done' ? view.file.acts.find((a) => a.event === step.last?.event) : undefined
  return (
    <section className="pane" aria-label={about === '' ? step.title : `${step.title}，${about}`}>
      <h2>
        {step.title}
        {about !== '' && <span className="pane__about">{about}</span>}
      </h2>
      {props.gone && (
        <Problem
          loud
          sentence={`“${step.title}”刚刚由他人办理，或者案件有了变化，这一步现在不能办。`}
          next="下面填写的内容还在，可以复制；草稿也已保存。"
        />
      )}
      {!form && card}
      {step.returned && form && (
        <Returned
          returned={step.returned}
          kept={view.file.acts.some((a) => a.step === step.step && a.proceeding === step.proceeding)}
        />
      )}
      {procedure && card === undefined && (form || standing === 'held') && (
        <PutUp step={step} view={view} procedure={procedure} />
      )}
      {step.unbuilt && form && (
        <Problem
          sentence={`登记以后，依法须“${step.unbuilt.title}”，这在本版本还不能办。`}
          next={step.unbuilt.meanwhile}
        />
      )}
      {step.warned && form && card === undefined && (
        <Reasons
          reasons={step.warned}
          file={view.file}
          steps={props.allSteps}
          onArticle={props.onArticle}
          onAsk={props.onAsk}
          onCure={props.onCure}
        />
      )}
      {step.preset && form && (
        <Problem tone="plain" sentence="已按案情预先选定" next={`${step.preset.because.join('；')}。`} />
      )}
      {step.reasons.length > 0 && standing !== 'done' && standing !== 'ahead' && (
        <Reasons
          reasons={step.reasons}
          file={view.file}
          steps={props.allSteps}
          onArticle={props.onArticle}
          onAsk={props.onAsk}
          onCure={props.onCure}
        />
      )}
      {back && standing === 'held' && <Back step={back} onCure={props.onCure} />}
      {mayHaveHappened && (
        <p className="small">
          <button type="button" className="link" aria-expanded={anyway} onClick={() => setAnyway(!anyway)}>
            {anyway ? '不登记了，收起表单' : '行为已经发生、不能重做的，如实登记'}
          </button>
        </p>
      )}
      {standing === 'done' && (
        <>
          <p>
            <Running>{`已由${step.last?.by}于${step.last?.at.replace('T', ' ')}办理。`}</Running>
          </p>
          {last && <FormWords step={last.step} form={last.form} view={view} />}
        </>
      )}
      {standing === 'ahead' && (
        <p className="quiet">
          <Running>{step.reasons[0]?.sentence ?? '这一步的阶段还没有到，或者已经过去。'}</Running>
          {step.state === 'ahead' && step.reasons[0] !== undefined && <Running>{`${step.reasons[0].next}。`}</Running>}
        </p>
      )}
      {form && card === undefined && isJudged(step) && !decided && (
        <>
          <Raises raises={view.raises} />
          <Cautions cautions={view.cautions} onArticle={props.onArticle} />
          <Waived waived={view.waived} onArticle={props.onArticle} />
          <Alike view={view} />
        </>
      )}
      {form && card === undefined && !decided && !isJudged(step) && step.fields.some((f) => f.kind.is === 'facts') && (
        <Cautions cautions={view.cautions.filter((c) => c.code === 'told-by-rule')} onArticle={props.onArticle} />
      )}
      {form && card === undefined && !decided && (isJudged(step) || step.fields.some((f) => f.kind.is === 'facts')) && (
        <SinceTold changes={view.sinceTold} />
      )}
      {form && <Loaded {...props} happened={anyway} card={card} />}
    </section>
  )
}

/** Waits for draft and lists, so that nothing typed is overwritten by what arrives later. */
function Loaded(props: PaneProps & { happened: boolean; card: ReactNode }) {
  const { step, view } = props
  const { person, post, today } = useSession()
  const people = usePeople()
  const matters = useMatters()
  const benchmarks = useBenchmarks()
  const stored = useStoredDraft(draftAddress(view.file.id, step.proceeding, step.step))
  const proceeding: Proceeding | undefined = view.file.proceedings.find((p) => p.id === step.proceeding)
  const rules = useRuleBook(view.file.procedure)
  const read = !people.isPending && !matters.isPending && !rules.isPending
  const ready = stored.draft !== undefined && read && proceeding !== undefined
  const procedure = rules.data && procedureOf(rules.data, view.file.procedure)
  const rule = procedure?.steps.find((s) => s.id === step.step)
  const first = procedure?.steps.find((s) => s.id === procedure.first)
  const letsOut = rule !== undefined && readsPublic(procedure!, rule)
  const changes = rule !== undefined && changesPublic(procedure!, rule)
  // What another wrote then stands on the paper: no words are put into his mouth.
  const tells = tellsOf(view, rule, first, post.kind, letsOut || changes)
  // What somebody is typing is never changed by another's move; a form nobody has touched begins with what the case holds now.
  const once = useRef<{ readonly version: number; readonly values: Values }>(undefined)
  const touched = useRef(false)
  const { onDirty } = props
  const touch = useCallback(
    (dirty: boolean) => {
      touched.current = dirty
      onDirty(dirty)
    },
    [onDirty],
  )
  if (ready && (once.current === undefined || (once.current.version !== view.version && !touched.current))) {
    const values = {
      ...prefill(step.fields, {
        file: view.file,
        proceeding,
        step: step.step,
        rule,
        people: people.data ?? [],
        me: person.id,
        matters: matters.data ?? [],
        published: view.published,
        returned: step.returned !== undefined,
        doubted: step.warned !== undefined || tells,
      }),
      ...step.preset?.form,
    }
    if (JSON.stringify(values) !== JSON.stringify(once.current?.values))
      once.current = { version: view.version, values }
  }
  const filled = once.current?.values
  if (filled === undefined || stored.draft === undefined)
    return stored.offline ? (
      <Problem tone="error" sentence="连不上服务器，表单还没有取到。" next="正在重试，恢复后自动打开。" />
    ) : (
      <Skeleton lines={8} />
    )
  const world: Omit<FormWorld, 'errors'> = {
    benchmarks: benchmarks.data ?? [],
    today,
    caseId: view.file.id,
    file: view.file,
    of: { procedure: view.file.procedure, step: step.step },
    proceeding: step.proceeding,
    people: people.data ?? [],
    matters: matters.data ?? [],
    names: view.people,
    ...(view.roles === null ? {} : { roles: view.roles }),
    ask: props.ask as readonly FactId[],
    ...(procedure === undefined ? {} : { wanted: wantedFacts(procedure) }),
    fieldsOf: (id) => props.allSteps.find((s) => s.step === id)?.fields,
    onArticle: props.onArticle,
  }
  const startOver = async () => {
    await call('DELETE', draftAddress(view.file.id, step.proceeding, step.step)).catch(() => undefined)
    window.location.reload()
  }
  return (
    <Boundary onStartOver={startOver}>
      <StepForm
        {...props}
        key={once.current?.version}
        onDirty={touch}
        rule={rule}
        letsOut={letsOut}
        makesVersion={rule !== undefined && versionsMade(procedure!, rule).length > 0}
        changesPublic={changes}
        tells={tells}
        world={world}
        filled={cleanForm(step.fields, filled)}
        start={{
          ...onPaperStart(rule, view.file, { person: person.id, post: post.kind }),
          ...restore(step.fields, filled, stored.draft?.form),
          ...props.begin,
        }}
        began={stored.draft?.basis}
        restored={
          stored.draft !== null &&
          procedure && <Restored view={view} procedure={procedure} at={step} began={stored.draft.basis} />
        }
        actedBefore={stored.draft?.acted}
      />
    </Boundary>
  )
}
