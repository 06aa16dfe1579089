import type { DocumentKind } from '@xiezhi/law'
import { documents } from '@xiezhi/law/documents.ts'
import { useCallback, useState } from 'react'

/** One of the papers a signature makes: of which kind, and for whom where each party has its own. */
export interface PaperAt {
  readonly kind: DocumentKind
  readonly party?: string
  readonly name?: string
}

export const paperKey = (paper: Pick<PaperAt, 'kind' | 'party'>): string => `${paper.kind} ${paper.party ?? ''}`

export const paperTitle = (paper: PaperAt): string =>
  `${documents[paper.kind].title}${paper.name === undefined ? '' : `（${paper.name}）`}`

/**
 * Papers whose pages stood before the reader's eyes, in the order they came. Once what they say has changed (`forget`), each is to be seen
 * again: `round` tells one reading from the next.
 */
export function useSeen() {
  const [seen, setSeen] = useState<readonly PaperAt[]>([])
  const [round, setRound] = useState(0)
  const see = useCallback(
    (paper: PaperAt) => setSeen((all) => (all.some((s) => paperKey(s) === paperKey(paper)) ? all : [...all, paper])),
    [],
  )
  const forget = useCallback(() => {
    setSeen([])
    setRound((n) => n + 1)
  }, [])
  return { seen, see, forget, round }
}

export const unseenOf = (papers: readonly PaperAt[], seen: readonly PaperAt[]): readonly PaperAt[] =>
  papers.filter((p) => !seen.some((s) => paperKey(s) === paperKey(p)))

/** Why the button waits: 还有 1 份没有看：行政处罚告知书（林乙）. undefined: all were opened. */
export function waitsForReading(papers: readonly PaperAt[], seen: readonly PaperAt[]): string | undefined {
  const unseen = unseenOf(papers, seen)
  if (unseen.length === 0) return undefined
  return `签批之前须看过文书；还有 ${unseen.length} 份没有看：${unseen.map(paperTitle).join('、')}。`
}
