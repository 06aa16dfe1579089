import type { CaseView, RecordEntry } from '@xiezhi/answers'
import { isDay } from '@xiezhi/law/day.ts'
import { documents } from '@xiezhi/law/documents.ts'
import { gatesOf } from '@xiezhi/law/lookup.ts'
import { posts } from '@xiezhi/law/posts.ts'
import { Button, DateInput, Running, Skeleton, Tag } from '@xiezhi/ui'
import { useState } from 'react'
import { Link } from 'react-router'
import { useRecord, useRuleBook } from '../api/queries.ts'
import { Failed } from '../app/errors.tsx'
import { Began, CameFrom } from '../case/Linked.tsx'
import { paperTitle } from '../case/seen.ts'
import { becameOf } from './ended.ts'
import { FormWords } from './FormWords.tsx'
import { gistOf } from './gist.ts'

/** The record: what was done, when it happened and when it was entered, what was mended since; as it stood on a day. */
export function RecordTab({ view }: { view: CaseView }) {
  const [asOf, setAsOf] = useState('')
  // While a day is being typed the record stays as it is.
  const record = useRecord(view.file.id, isDay(asOf) ? `${asOf}T23:59` : '')
  return (
    <>
      <div className="record__tools no-print">
        <DateInput label="看截至某日的记录" value={asOf} onChange={setAsOf} />
        {asOf !== '' && <Button onClick={() => setAsOf('')}>回到现在</Button>}
        <p className="quiet small">记录按录入先后排列，只增不改；更正和撤回另立一条，原条保留。</p>
      </div>
      {record.isPending ? (
        <Skeleton lines={10} />
      ) : record.isError ? (
        <Failed error={record.error} onRetry={() => record.refetch()} />
      ) : (
        <ol className="record" aria-label="记录" aria-busy={record.isFetching}>
          {record.data.events.toReversed().map((event) => (
            <Entry key={event.sequence} event={event} view={view} />
          ))}
        </ol>
      )}
    </>
  )
}

const named = (name: string | undefined) => (name === undefined ? {} : { name })

const machine = new Set(['numbered', 'rendered', 'signed'])

function Entry({ event, view }: { event: RecordEntry; view: CaseView }) {
  const quiet = machine.has(event.type)
  // What an entry holds is drawn when it is opened: of 200 entries that is most of the page.
  const [opened, setOpened] = useState(false)
  const faults = event.irregularities ?? []
  const other = event.acted !== event.recorded
  // One of several that run alike, 送达 and 缴款 by party: the line says which.
  const about = view.file.proceedings.find((p) => p.id === event.proceeding)?.about
  const whose = about?.party === undefined ? undefined : view.file.parties.find((p) => p.id === about.party)?.name
  const what = about?.document === undefined ? undefined : documents[about.document].title
  const rules = useRuleBook(view.file.procedure)
  const procedure = rules.data?.procedures.find((p) => p.id === view.file.procedure)
  const steps = procedure?.steps ?? []
  const became = becameOf(event.sequence, view.file, procedure)
  const gist = quiet ? '' : gistOf(steps.find((s) => s.id === event.step)?.fields ?? [], event.form, view)
  const seen = (event.seen ?? []).map((s) =>
    paperTitle({ ...s, ...named(view.file.parties.find((p) => p.id === s.party)?.name) }),
  )
  const which = [what, whose].filter((word) => word !== undefined).join('，')
  // What was done on paper was done by who did it then.
  const by = event.moved?.actor ?? event.told?.actor ?? event.actor
  const line = (
    <>
      <span className="entry__head">
        <span className={event.withdrawn ? 'entry__title entry__title--gone' : 'entry__title'}>{event.title}</span>
        {which !== '' && <span className="quiet small">{which}</span>}
        {event.moved !== undefined ? (
          <Tag>{view.file.from?.case === event.moved.case ? '分案' : '并入'}</Tag>
        ) : event.told !== undefined ? (
          <Tag>纸面</Tag>
        ) : (
          event.late !== undefined && <Tag tone="warn">补录</Tag>
        )}
        {event.withdrawn && <Tag tone="warn">已撤回</Tag>}
        {became !== undefined && <Tag tone="warn">{became}</Tag>}
        {(event.corrected?.length ?? 0) > 0 && <Tag tone="warn">已由第{event.corrected?.join('、')}号更正</Tag>}
        {faults.some((f) => !f.cured) && <Tag tone="warn">瑕疵</Tag>}
        {faults.length > 0 && faults.every((f) => f.cured) && <Tag tone="good">瑕疵已补正</Tag>}
      </span>
      <span className="entry__gist small" title={gist}>
        {gist}
      </span>
      <span className="entry__meta quiet small">
        <time dateTime={event.acted}>{event.acted.replace('T', ' ')}</time>
        {other && <>　录入于 {event.recorded.replace('T', ' ')}</>}　{by.name}（{posts[by.post] ?? by.post}
        {by.behalfOf && `，代${by.behalfOf.name}`}）{event.moved !== undefined && `，原案第${event.moved.event}号记录`}
        {event.told !== undefined &&
          `，由${event.actor.name}登记，原件${event.told.files.map((f) => `“${f.name}”`).join('、')}`}
      </span>
    </>
  )
  return (
    <li className={quiet ? 'entry entry--quiet' : 'entry'} id={`event-${event.sequence}`}>
      <span className="entry__number number">{event.sequence}</span>
      <div className="entry__body">
        {quiet ? (
          <div className="entry__line">{line}</div>
        ) : (
          <details onToggle={(e) => setOpened((before) => before || e.currentTarget.open)}>
            <summary className="entry__line">{line}</summary>
            {opened && (
              <div className="entry__more small">
                <FormWords step={event.step} form={event.form} asked={event.asked} view={view} />
                {seen.length > 0 && (
                  <p>
                    <Running>{`签批人的页面报告，签批之前打开看过：${seen.join('、')}。`}</Running>
                  </p>
                )}
                <Verdicts event={event} view={view} />
                <p className="quiet">
                  链值 <code>{event.link.slice(0, 24)}…</code>　日志序号 {event.leaf.index ?? '待入日志'}
                </p>
                {event.moved !== undefined && (
                  <p className="quiet">
                    出处：
                    <Link to={`/cases/${event.moved.case}?tab=record#event-${event.moved.event}`}>
                      原案第{event.moved.event}号记录
                    </Link>
                    ，{event.moved.recorded.replace('T', ' ')}录入，链值 <code>{event.moved.link.slice(0, 24)}…</code>
                  </p>
                )}
              </div>
            )}
          </details>
        )}
        {event.late !== undefined && (
          <p className="small">
            <Running>{`补录原因：${event.late}`}</Running>
          </p>
        )}
        {event.happened !== undefined && (
          <p className="small">
            <Running>{`照实登记：${event.happened}`}</Running>
          </p>
        )}
        {event.sequence === 1 && view.file.from !== undefined && (
          <p className="small">
            来源：
            <CameFrom view={view} />
          </p>
        )}
        {(view.file.began ?? []).some((b) => b.event === event.sequence) && (
          <p className="small">
            开立案件：
            <Began view={view} event={event.sequence} />
          </p>
        )}
        {faults.map((f) => (
          <p className="small entry__fault" key={f.sentence}>
            <Running>{f.stands ? `${f.sentence}（瑕疵保留，不影响以后的办理）` : f.sentence}</Running>
          </p>
        ))}
      </div>
    </li>
  )
}

/** What the law asked before the step and how it stood then, in the words of the gates. */
function Verdicts({ event, view }: { event: RecordEntry; view: CaseView }) {
  const rules = useRuleBook(view.file.procedure)
  if (event.verdicts.length === 0) return null
  return (
    <>
      <h3 className="entry__sub">办理时核对的法定条件</h3>
      <ul className="verdicts">
        {event.verdicts.map((v) => {
          const gate = (rules.data === undefined ? [] : gatesOf(rules.data)).find((g) => g.id === v.gate)
          const whose = view.file.parties.find((p) => p.id === v.party)?.name
          return (
            <li key={`${v.gate} ${v.party ?? ''}`}>
              <strong>{v.state === 'open' ? '符合' : '不符合'}</strong>
              <span>
                {gate?.title}
                {whose !== undefined && `（${whose}）`}
                {gate !== undefined && v.state !== 'open' && <span className="quiet">：{gate.sentence}</span>}
              </span>
            </li>
          )
        })}
      </ul>
    </>
  )
}
