import type { ClockState } from '@xiezhi/casework'
import { Light, Problem, Running, Skeleton, Tag } from '@xiezhi/ui'
import { type ReactNode, useEffect, useRef } from 'react'
import { ApiProblem } from '../api/client.ts'
import { useArticle, useRuleBook } from '../api/queries.ts'
import { lightOfClock } from '../work/lightOf.ts'
import { articleLabel, isCited } from './articleLabel.ts'

/** What is looked up without leaving the step: an article, a clock. Takes the focus, gives it back. */
export function SidePanel({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    const before = document.activeElement
    box.current?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    <aside
      className="side"
      aria-label={title}
      tabIndex={-1}
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        event.nativeEvent.stopImmediatePropagation()
        onClose()
      }}
    >
      <header className="side__head">
        <h2>{title}</h2>
        <button type="button" className="link" onClick={onClose}>
          关闭
        </button>
      </header>
      {children}
    </aside>
  )
}

export function ArticleBody(props: { statute: string; article: number; gist: string; paragraph?: string | undefined }) {
  const article = useArticle(props.statute, props.article)
  const rules = useRuleBook()
  if (article.isPending) return <Skeleton lines={5} />
  if (article.isError) {
    const problem = article.error instanceof ApiProblem ? article.error : undefined
    const cited = rules.data?.statutes.find((s) => s.id === props.statute)
    // No fault: the library comes with the installation, and until then the rule book's own words are what there is to read.
    if (problem?.code === 'law-not-imported' && cited !== undefined)
      return (
        <>
          <h3>
            《{cited.title.replace(/[《》]/g, '')}》{articleLabel(cited.short, props.article).slice(cited.short.length)}
          </h3>
          <p>{props.gist}。</p>
          <p className="quiet small">
            这是规则库的概括。法规库还没有导入这部法律；系统管理员导入后，这里显示条文原文。
          </p>
        </>
      )
    return (
      <Problem
        tone="plain"
        code={problem?.faultCode}
        sentence={problem?.message ?? '没有取到条文。'}
        next={problem?.next ?? `规则库的概括：${props.gist}。`}
      />
    )
  }
  return (
    <>
      <h3>
        《{article.data.title.replace(/[《》]/g, '')}》{article.data.label}
      </h3>
      <div className="article">
        {article.data.text.map((line) => (
          <p key={line} className={isCited(line, props.paragraph) ? 'article__cited' : undefined}>
            {line}
          </p>
        ))}
      </div>
      <p className="quiet small">本处所据：{props.gist}</p>
    </>
  )
}

const unitWords: Readonly<Record<string, string>> = { WD: '个工作日', CD: '日', M: '个月', Y: '年', H: '小时' }
const layerWords: Readonly<Record<string, string>> = { national: '国家', market: '市场监管', agency: '本机关' }
const bindWords: Readonly<Record<string, string>> = {
  agency: '约束本机关',
  party: '当事人的期限',
  measure: '措施的期限',
}

/** A clock opened: what started it, how long, who set that, what was not counted and why, when it ends. */
export function ClockBody(props: {
  clock: ClockState
  layerTitle: (id: string) => string | undefined
  onArticle: (statute: string, article: number, gist: string, paragraph?: string) => void
}) {
  const { clock } = props
  const unit = unitWords[clock.unit] ?? clock.unit
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
              </Row>
            )}
          </>
        )}
        {clock.stopped && <Row term="已停止">{clock.stopped}</Row>}
        <Row term="期满">{clock.onExpiry}</Row>
      </dl>
      <ul className="note__foot">
        {clock.articles.map((a) => (
          <li key={`${a.statute}${a.article}${a.paragraph ?? ''}`}>
            <button
              type="button"
              className="link"
              onClick={() => props.onArticle(a.statute, a.article, a.gist, a.paragraph)}
            >
              {articleLabel(a.short, a.article, a.paragraph)}
            </button>
          </li>
        ))}
      </ul>
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
