import './case.css'
import '../form/form.css'
import type { Form, Json } from '@xiezhi/casework'
import { fold } from '@xiezhi/casework/fold.ts'
import { Button, ErrorSummary, Skeleton } from '@xiezhi/ui'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { useMatters, usePeople, useRuleBook } from '../api/queries.ts'
import { Failed } from '../app/errors.tsx'
import { useSession } from '../app/session.tsx'
import { FormWorldProvider } from '../form/context.ts'
import { DraftLine } from '../form/DraftLine.tsx'
import { cleanForm, errorsOf, restore, summaryOf, type Values } from '../form/model.ts'
import { StepFields } from '../form/StepFields.tsx'
import { useDraftKeeper, useStoredDraft } from '../form/useDraft.ts'
import { useKeys } from '../work/keys.ts'
import { Refusal } from './Refusal.tsx'
import { Unanswered } from './Unanswered.tsx'
import { useSubmit } from './useSubmit.ts'

const procedureId = 'penalty.ordinary'
const draftOf = '/api/drafts/new'
/** No case yet: a refusal to open one leads to no step. */
const noFile = fold([])

/** A case begins with a clue: where it came from, when, what it says. */
export function NewCase() {
  const rules = useRuleBook()
  const { draft } = useStoredDraft(draftOf)
  const { today } = useSession()
  const navigate = useNavigate()
  useKeys({ escape: () => navigate('/') })
  useEffect(() => {
    document.title = '案源登记 · 獬豸'
  }, [])
  const procedure = rules.data?.procedures.find((p) => p.id === procedureId)
  const step = procedure?.steps.find((s) => s.id === procedure.first)
  return (
    <div className="page newcase">
      <h1>案源登记</h1>
      <Unanswered caseId={undefined} onCase={(id) => navigate(`/cases/${id}`)} />
      {rules.isError ? (
        <Failed error={rules.error} onRetry={() => rules.refetch()} />
      ) : step === undefined || draft === undefined ? (
        <Skeleton lines={8} />
      ) : (
        <Filling
          fields={step.fields}
          start={restore(step.fields, { receivedOn: today }, draft?.form)}
          restored={draft !== null}
        />
      )}
    </div>
  )
}

function Filling(props: { fields: Parameters<typeof cleanForm>[0]; start: Values; restored: boolean }) {
  const { fields } = props
  const navigate = useNavigate()
  const people = usePeople()
  const matters = useMatters()
  const [values, setValues] = useState(props.start)
  const draft = useDraftKeeper(draftOf)
  const { submit, busy, refused, attempt } = useSubmit({
    address: '/api/cases',
    caseId: undefined,
    title: '案源登记',
  })
  const own = useRef<HTMLFormElement>(null)
  useKeys({ 'mod+enter': () => own.current?.requestSubmit() })
  // Where it came from, and when, stand on one line; whom it concerns beside what it says.
  const parties = fields.filter((f) => f.kind.is === 'party')
  const brief = fields.filter((f) => f.kind.is === 'choice' || f.kind.is === 'day')
  const clue = fields.filter((f) => !parties.includes(f) && !brief.includes(f))
  const form: Form = cleanForm(fields, values)
  const change = (id: string, value: Json | undefined) => {
    const next = { ...values, [id]: value }
    setValues(next)
    draft.keep(cleanForm(fields, next), undefined)
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void register()
  }
  const register = async () => {
    const made = await submit<{ case: string; told?: string }>({ procedure: procedureId, form })
    if (made === undefined) return
    await draft.discard()
    navigate(`/cases/${made.case}`)
  }
  return (
    <FormWorldProvider
      value={{
        people: people.data ?? [],
        matters: matters.data ?? [],
        names: {},
        errors: errorsOf(refused.errors),
        // The agency's own matters are the words most cases begin with.
        suggest: { cause: matters.data?.map((m) => m.conduct) ?? [] },
      }}
    >
      <form ref={own} onSubmit={onSubmit} noValidate className="newcase__form">
        <ErrorSummary
          errors={summaryOf(refused.errors, (id) => document.getElementById(id) !== null)}
          attempt={attempt}
        />
        <Refusal
          refused={refused}
          attempt={attempt}
          onAgain={register}
          file={noFile}
          steps={[]}
          onArticle={() => undefined}
          onAsk={() => undefined}
          onCure={() => undefined}
        />
        {props.restored && <p className="quiet small">已恢复上次的草稿。</p>}
        <div className="newcase__halves">
          <div>
            <div className="newcase__brief">
              <StepFields fields={brief} values={values} onChange={change} />
            </div>
            <StepFields fields={clue} values={values} onChange={change} />
          </div>
          <div>
            <StepFields fields={parties} values={values} onChange={change} />
          </div>
        </div>
        <div className="submit">
          <Button type="submit" look="primary" busy={busy}>
            案源登记
          </Button>
          <DraftLine state={draft.state} />
        </div>
      </form>
    </FormWorldProvider>
  )
}
