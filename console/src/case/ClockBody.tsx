import type { ToldClock } from '@xiezhi/casework'
import { aroundNotes } from '@xiezhi/law/interpret/layers.ts'
import { unitWords } from '@xiezhi/law/words/unit.ts'
import { Light, Running, Tag } from '@xiezhi/ui'
import type { ReactNode } from 'react'
import { lightOfClock } from '../work/lightOf.ts'
import { articleLabel } from './articleLabel.ts'

const layerWords: Readonly<Record<string, string>> = { national: '国家', market: '市场监管', agency: '本机关' }
const bindWords: Readonly<Record<string, string>> = {
  agency: '约束本机关',
  party: '当事人的期限',
  measure: '措施的期限',
}

/** A clock opened: what started it, how long, who set that, what was not counted and why, when it ends. */
export function ClockBody(props: {
  clock: ToldClock
  layerTitle: (id: string) => string | undefined
  /** Absent: the articles are named and not opened, as beside a list. */
  onArticle?: (statute: string, article: number, gist: string, paragraph?: string) => void
}) {
  const { clock } = props
  const unit = unitWords[clock.unit]
  return (
    <>
      <p>
        <Light {...lightOfClock(clock)} />
      </p>
      <dl className="facts">
        <Row term="起算">{clock.at === undefined ? `${clock.trigger}（次日起计）` : clock.at.replace('T', ' ')}</Row>
        <Row term="长度">
          {clock.length === null ? '未设定：本机关还没有设定这一期限' : `${clock.length} ${unit}`}
          {clock.extensions.length > 0 && `，延长 ${clock.extensions.join('、')} ${unit}`}
          {aroundNotes(clock, clock.unit).map((note) => (
            <p className="quiet small" key={note}>
              {note}
            </p>
          ))}
        </Row>
        <Row term="由谁规定">
          {clock.layer === null ? '未设定' : (props.layerTitle(clock.layer) ?? layerWords[clock.layer] ?? clock.layer)}
        </Row>
        <Row term="性质">{bindWords[clock.binds]}</Row>
        {clock.pauses.map((p) => (
          <Row term="不计入" key={`${p.from}${p.ground}`}>
            <Running>{`${p.from} 至 ${p.to ?? '现在'}：${p.ground}`}</Running>
          </Row>
        ))}
        {clock.due && (
          <>
            <Row term="届满">
              {clock.due.at === undefined ? clock.due.due : clock.due.at.replace('T', ' ')}
              {clock.due.due !== clock.due.nominal && <Running>{`（${clock.due.nominal} 适逢休息日，顺延）`}</Running>}{' '}
              {clock.due.provisional && <Tag>暂定，放假安排尚未公布</Tag>}
              {clock.due.standing && <Tag>停计中，届满日随之后延</Tag>}
            </Row>
            {clock.due.at === undefined && (
              <Row term={clock.binds === 'party' ? '可以办理之日' : '稳妥的最后一日'}>
                {clock.due.safe}
                {clock.grace > 0 && `（含在途 ${clock.grace} 个工作日）`}
                {clock.told && clock.due.safe !== clock.due.due && (
                  <p className="quiet small">{clock.told.safeMeans}。</p>
                )}
              </Row>
            )}
          </>
        )}
        {clock.told && <Uncounted {...clock.told} />}
        {clock.stopped && <Row term="已停止">{clock.stopped}</Row>}
        <Row term="期满">{clock.onExpiry}</Row>
      </dl>
      <ul className="note__foot">
        {clock.articles.map((a) => (
          <li key={`${a.statute}${a.article}${a.paragraph ?? ''}`}>
            {props.onArticle === undefined ? (
              articleLabel(a.short, a.article, a.paragraph)
            ) : (
              <button
                type="button"
                className="link"
                onClick={() => props.onArticle?.(a.statute, a.article, a.gist, a.paragraph)}
              >
                {articleLabel(a.short, a.article, a.paragraph)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Few days stand there; of many the number does, and each on demand. */
const few = 3

/** Day by day what is not counted, as the command tells it. */
function Uncounted({ uncounted, worked }: NonNullable<ToldClock['told']>) {
  const days = (
    <ul className="plain">
      {uncounted.map((u) => (
        <li key={u.day}>
          <time dateTime={u.day}>{u.day}</time>　{u.why}
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {uncounted.length > 0 && (
        <Row term="逐日不计">
          {uncounted.length <= few ? (
            days
          ) : (
            <details className="details">
              <summary>{uncounted.length} 天，逐日查看</summary>
              <div className="details__body">{days}</div>
            </details>
          )}
        </Row>
      )}
      {worked.length > 0 && <Row term="补班计入">{worked.join('、')}</Row>}
    </>
  )
}

export function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="facts__row">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
