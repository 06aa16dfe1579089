import './case.css'
import '../form/form.css'
import { useQueryClient } from '@tanstack/react-query'
import type { Form, Json } from '@xiezhi/casework'
import { fold } from '@xiezhi/casework/fold.ts'
import type { Opening } from '@xiezhi/casework/openings.ts'
import { Button, ErrorSummary, Skeleton } from '@xiezhi/ui'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Link, useLocation, useNavigate, useParams, useSearchParams } from 'react-router'
import { useMatters, useOpenings, usePeople, useRuleBook } from '../api/queries.ts'
import { Failed } from '../app/errors.tsx'
import { useSession } from '../app/session.tsx'
import { FormWorldProvider } from '../form/context.ts'
import { DraftLine } from '../form/DraftLine.tsx'
import { cleanForm, errorsOf, missingIn, restore, summaryOf, type Values } from '../form/model.ts'
import { StepFields } from '../form/StepFields.tsx'
import { useDraftKeeper, useStoredDraft } from '../form/useDraft.ts'
import { Arrived } from '../inbox/Arrived.tsx'
import { useInboxItem } from '../inbox/queries.ts'
import { useKeys } from '../work/keys.ts'
import type { Begun } from './nextCase.ts'
import { CarriedOver } from './OnPaper.tsx'
import { Refusal } from './Refusal.tsx'
import { Unanswered } from './Unanswered.tsx'
import { useSubmit } from './useSubmit.ts'

/** No case yet: a refusal to open one leads to no step. */
const noFile = fold([])

/** What may be begun from this post: one procedure at once, of several the one that is chosen. */
export function NewCase() {
  const openings = useOpenings()
  const { procedure } = useParams()
  const navigate = useNavigate()
  useKeys({ escape: () => navigate('/') })
  const chosen = openings.data?.find((o) => o.procedure === procedure) ?? only(openings.data)
  const heading = chosen?.step.title ?? '新办'
  useEffect(() => {
    document.title = `${heading} · 獬豸`
  }, [heading])
  return (
    <div className="page newcase">
      <h1>{heading}</h1>
      <Unanswered caseId={undefined} onCase={(id) => navigate(`/cases/${id}`)} />
      {openings.isError ? (
        <Failed error={openings.error} onRetry={() => openings.refetch()} />
      ) : openings.data === undefined ? (
        <Skeleton lines={8} />
      ) : chosen === undefined ? (
        <Choosing openings={openings.data} />
      ) : (
        <Beginning key={chosen.procedure} opening={chosen} />
      )}
    </div>
  )
}

const only = <T,>(list: readonly T[] | undefined): T | undefined => (list?.length === 1 ? list[0] : undefined)

function Choosing({ openings }: { openings: readonly Opening[] }) {
  if (openings.length === 0) return <p className="quiet">现在的岗位没有可以开始办理的程序，请切换岗位。</p>
  return (
    <ul className="newcase__kinds">
      {openings.map((o) => (
        <li key={o.procedure}>
          <Link to={`/new/${o.procedure}`}>
            <strong>{o.title}</strong>
            <span className="quiet">从“{o.step.title}”开始</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** The first step of the procedure, begun today or from the draft. */
function Beginning({ opening }: { opening: Opening }) {
  const rules = useRuleBook(opening.procedure)
  const [params] = useSearchParams()
  // Another screen may begin it with what it shows (法律变化).
  const given = (useLocation().state as { readonly start?: Form } | null)?.start
  // What came in has a draft of its own, and begins with what was sent.
  const from = params.get('from') ?? ''
  const item = useInboxItem(from)
  const draftOf = `/api/drafts/new/${from === '' ? opening.procedure : from}`
  const { draft } = useStoredDraft(draftOf)
  const { today } = useSession()
  const procedure = rules.data?.procedures.find((p) => p.id === opening.procedure)
  const step = procedure?.steps.find((s) => s.id === procedure.first)
  if (rules.isError) return <Failed error={rules.error} onRetry={() => rules.refetch()} />
  if (item.isError) return <Failed error={item.error} onRetry={() => item.refetch()} />
  if (procedure === undefined || step === undefined || draft === undefined) return <Skeleton lines={8} />
  if (from !== '' && item.data === undefined) return <Skeleton lines={8} />
  return (
    <>
      {item.data && <Arrived item={item.data} />}
      <Filling
        opening={opening}
        draftOf={draftOf}
        cause={procedure.head.cause.field}
        fields={step.fields}
        start={restore(
          step.fields,
          { [procedure.head.receivedOn.field]: today, ...item.data?.form, ...given },
          given === undefined ? draft?.form : undefined,
        )}
        restored={draft !== null}
      />
    </>
  )
}

function Filling(props: {
  opening: Opening
  draftOf: string
  /** The field in whose words lists know the case. */
  cause: string
  fields: Parameters<typeof cleanForm>[0]
  start: Values
  restored: boolean
}) {
  const { fields, opening, draftOf } = props
  const { title } = opening.step
  const navigate = useNavigate()
  const client = useQueryClient()
  const people = usePeople()
  const matters = useMatters()
  const [values, setValues] = useState(props.start)
  const draft = useDraftKeeper(draftOf)
  const { submit, busy, refused, refuse, attempt } = useSubmit({
    address: '/api/cases',
    caseId: undefined,
    title,
  })
  const own = useRef<HTMLFormElement>(null)
  useKeys({ 'mod+enter': () => own.current?.requestSubmit() })
  // Where it came from, and when, stand on one line; whom it concerns beside what it says.
  const parties = fields.filter((f) => f.kind.is === 'party')
  const brief = fields.filter((f) => f.kind.is === 'choice' || f.kind.is === 'day')
  // A file belongs to a case that is there: it is brought once it is registered.
  const clue = fields.filter((f) => !parties.includes(f) && !brief.includes(f) && f.kind.is !== 'files')
  const form: Form = cleanForm(fields, values)
  const [carried, setCarried] = useState<string>()
  const change = (id: string, value: Json | undefined) => {
    const next = { ...values, [id]: value }
    setValues(next)
    draft.keep(cleanForm(fields, next), undefined)
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    // What the screen sees is missing costs no way to the server, and leaves nothing behind that was never answered.
    const lacking = missingIn([...brief, ...clue, ...parties], form, undefined)
    if (lacking.length > 0) refuse({ errors: lacking })
    else void register()
  }
  const register = async () => {
    const made = await submit<{ case: string; told?: string }>({
      procedure: opening.procedure,
      form,
      ...(carried === undefined ? {} : { carried }),
    })
    if (made === undefined) return
    await draft.discard()
    void client.invalidateQueries({ queryKey: ['inbox'] })
    const begun: Begun = { begun: true }
    navigate(`/cases/${made.case}`, { state: begun })
  }
  return (
    <FormWorldProvider
      value={{
        of: { procedure: opening.procedure, step: opening.step.id },
        people: people.data ?? [],
        matters: matters.data ?? [],
        names: {},
        errors: errorsOf(refused.errors),
        // The agency's own matters are the words most cases begin with.
        suggest: { [props.cause]: matters.data?.map((m) => m.conduct) ?? [] },
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
        <CarriedOver value={carried} onChange={setCarried} error={errorsOf(refused.errors).carried} />
        <div className="submit">
          <Button type="submit" look="primary" busy={busy}>
            {carried === undefined ? title : '转入纸质案件'}
          </Button>
          <DraftLine state={draft.state} />
        </div>
      </form>
    </FormWorldProvider>
  )
}
