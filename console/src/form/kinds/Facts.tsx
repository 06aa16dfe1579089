import type { Json } from '@xiezhi/casework'
import { isAsked, partiesAsked } from '@xiezhi/casework/answers.ts'
import type { FactId } from '@xiezhi/law'
import { facts, isOfParty } from '@xiezhi/law/facts.ts'
import { type Answer, Button, Running, YesNoUnanswered } from '@xiezhi/ui'
import type { ReactNode } from 'react'
import { useFormWorld } from '../context.ts'
import type { KindProps } from '../control.ts'
import { Group } from '../Group.tsx'
import { idOf, isBag } from '../model.ts'

/** Questions of fact in the statute's words, each with three answers; who answered before, and when, stands beside it. */
export function FactsField({ field, path, value, onChange }: KindProps<'facts'>) {
  const listed = field.kind.facts
  const { errors, ask = [], file, values, wanted } = useFormWorld()
  const answers = isBag(value) ? value : {}
  const ids = listed.filter((id) => isAsked(id, file))
  const open = field.kind.anew === true
  const answered = (id: FactId) => file?.facts[id] !== undefined
  const set = (id: FactId, answer: Json | undefined) => {
    const { [id]: _, ...rest } = answers
    const next = answer === undefined ? rest : { ...rest, [id]: answer }
    onChange(Object.keys(next).length === 0 ? undefined : next)
  }
  const row = (id: FactId) => {
    const parties = isOfParty(id) && file !== undefined ? partiesAsked(id, values, file) : []
    const given = answers[id]
    // Where there is only one party nobody else can be meant; where one of several is asked about, it says which.
    if (parties.length < 2 && (parties.length === 0 || file?.parties.length === 1))
      return (
        <Question
          key={id}
          id={id}
          path={path}
          answer={isBag(given) ? given[parties[0] ?? ''] : given}
          onAnswer={(a) => set(id, said(a))}
        />
      )
    // What is true of one party is not of another: each has its own answer.
    const each = isBag(given) ? given : Object.fromEntries(parties.flatMap((p) => (said(given) ? [[p, given]] : [])))
    return parties.map((party) => (
      <Question
        key={`${id}.${party}`}
        id={id}
        party={party}
        path={path}
        answer={each[party]}
        onAnswer={(a) => {
          const { [party]: _, ...rest } = each
          const next = said(a) === undefined ? rest : { ...rest, [party]: a }
          set(id, Object.keys(next).length === 0 ? undefined : (next as Json))
        }}
      />
    ))
  }
  const left = ids.filter((id) => answers[id] === undefined && wanted?.has(id) === false)
  // Nobody here of whom any of it could be asked.
  if (ids.length === 0 && errors[path] === undefined) return null
  if (!open)
    return (
      <Group
        className="questions"
        path={path}
        label={field.label}
        hint={field.hint}
        error={errors[path]}
        required={field.required}
      >
        {ids.map(row)}
        {ids.length > 4 && left.length > 1 && (
          <p>
            <Button
              look="quiet"
              onClick={() => onChange({ ...answers, ...Object.fromEntries(left.map((id) => [id, 'no'])) })}
            >
              看过以上各项，其余 {left.length} 项都是“否”
            </Button>
          </p>
        )}
      </Group>
    )
  const first = ids.filter((id) => ask.includes(id))
  const others = ids.filter((id) => !ask.includes(id) && !answered(id))
  const before = ids.filter((id) => !ask.includes(id) && answered(id))
  return (
    <Group className="questions" path={path} label={field.label} hint={field.hint} error={errors[path]}>
      {first.length > 0 && <Part title="先回答">{first.map(row)}</Part>}
      {others.length > 0 &&
        (first.length > 0 ? (
          <Fold title="尚未回答的其他事项" count={others.length}>
            {others.map(row)}
          </Fold>
        ) : (
          others.map(row)
        ))}
      {before.length > 0 && (
        <Fold title="已经回答，需要改变的" count={before.length}>
          {before.map(row)}
        </Fold>
      )}
    </Group>
  )
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="asked">
    <h3 className="sub">{title}</h3>
    {children}
  </div>
)

const Fold = ({ title, count, children }: { title: string; count: number; children: ReactNode }) => (
  <details className="details">
    <summary>
      {title}（{count}）
    </summary>
    <div className="details__body">{children}</div>
  </details>
)

const said = (answer: unknown): 'yes' | 'no' | undefined => (answer === 'yes' || answer === 'no' ? answer : undefined)

function Question(props: {
  id: FactId
  /** Of whom it is asked, where it is asked of each. */
  party?: string
  path: string
  answer: unknown
  onAnswer: (answer: Answer) => void
}) {
  const { file, names, errors, onArticle } = useFormWorld()
  const fact = facts[props.id]
  const whole = file?.facts[props.id]
  const stated = props.party === undefined || whole?.of === undefined ? whole : whole.of[props.party]
  const own = props.party === undefined ? '' : `.${props.party}`
  const whom = file?.parties.find((p) => p.id === props.party)?.name
  const cite = fact.cite[0]
  const before =
    stated && `${names[stated.by] ?? stated.by} ${stated.on} 认定：${stated.answer === 'yes' ? '是' : '否'}`
  return (
    <div className="questions__row">
      <YesNoUnanswered
        id={idOf(`${props.path}.${props.id}${own}`)}
        label={whom === undefined ? fact.question : `${whom}：${fact.question}`}
        hint={fact.hint}
        error={errors[`${props.path}.${props.id}${own}`] ?? errors[`${props.path}.${props.id}`]}
        value={said(props.answer) ?? 'unanswered'}
        onChange={props.onAnswer}
        stated={
          <>
            {before && <Running>{`${before}　`}</Running>}
            {onArticle && (
              <button
                type="button"
                className="link cited"
                onClick={() => onArticle(cite.statute, cite.article, cite.gist, cite.paragraph)}
              >
                依据：{cite.gist}
              </button>
            )}
          </>
        }
      />
    </div>
  )
}
