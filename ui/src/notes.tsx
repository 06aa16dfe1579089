import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Running } from './Running.tsx'

export type Article = { id: string; label: string; href?: string }

export type ProblemProps = {
  /** Stable code of the gate or error. */
  code?: string | undefined
  /** Why: one sentence. */
  sentence: ReactNode
  /** What to do next: a sentence, a link, a button. */
  next?: ReactNode
  articles?: readonly Article[]
  onArticle?: (article: Article) => void
  tone?: 'blocked' | 'error' | 'over' | 'plain'
  /** Read out at once. For what answers an act of the reader, not for what stands on the page from the start. */
  loud?: boolean
}

/** Why something cannot be done or went wrong, what to do next, and the articles one click away. */
export function Problem({ code, sentence, next, articles = [], onArticle, tone = 'blocked', loud }: ProblemProps) {
  return (
    <div className={classes('note', tone !== 'plain' && `note--${tone}`)} role={loud ? 'alert' : undefined}>
      <p className="note__sentence">{running(sentence)}</p>
      {next && <div className="note__next">{running(next)}</div>}
      {(articles.length > 0 || code) && (
        <ul className="note__foot">
          {articles.map((article) => (
            <li key={article.id}>
              {article.href ? (
                <a href={article.href}>{article.label}</a>
              ) : onArticle ? (
                <button type="button" className="link" onClick={() => onArticle(article)}>
                  {article.label}
                </button>
              ) : (
                article.label
              )}
            </li>
          ))}
          {code && <li className="note__code">{code}</li>}
        </ul>
      )}
    </div>
  )
}

const running = (words: ReactNode) => (typeof words === 'string' ? <Running>{words}</Running> : words)

export function Tag({ tone, children }: { tone?: 'act' | 'warn' | 'over' | 'good'; children: ReactNode }) {
  return <span className={classes('tag', tone && `tag--${tone}`)}>{children}</span>
}

/** Nothing here: says so, why, and what would put something here. */
export function Empty({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty__title">{title}</p>
      {children && <p>{children}</p>}
      {action}
    </div>
  )
}

/** Holds the place of what is loading, at its size. */
export function Skeleton({ lines = 3, label = '正在加载' }: { lines?: number; label?: string }) {
  return (
    <span className="skeleton" role="status">
      <span className="said">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <span className="skeleton__line" key={line} aria-hidden="true" />
      ))}
    </span>
  )
}

export function Kbd({ children }: { children: ReactNode }) {
  return <kbd className="kbd">{children}</kbd>
}

/** Name and time across every internal page and print. */
export function Watermark({ text }: { text: string }) {
  return (
    <div className="watermark" aria-hidden="true">
      {Array.from({ length: 120 }, (_, mark) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the marks are all alike
        <span key={mark} data-text={text} />
      ))}
    </div>
  )
}
