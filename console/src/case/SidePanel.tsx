import { Problem, Skeleton } from '@xiezhi/ui'
import { type ReactNode, useEffect, useRef } from 'react'
import { ApiProblem } from '../api/client.ts'
import { useArticle, useRuleBook } from '../api/queries.ts'
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

export function ArticleBody(props: {
  procedure: string
  statute: string
  article: number
  gist: string
  paragraph?: string | undefined
}) {
  const article = useArticle(props.statute, props.article)
  const rules = useRuleBook(props.procedure)
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
