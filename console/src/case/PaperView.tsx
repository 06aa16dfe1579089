import { classes } from '@xiezhi/ui'
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { standalone } from './pages.ts'
import { type PaperAt, paperKey, paperTitle } from './seen.ts'
import type { Drawn } from './usePreview.ts'

/** Pages as pictures: what a page carries cannot reach the page around it. */
export function usePictures(pages: readonly string[]): readonly string[] {
  const [urls, setUrls] = useState<readonly string[]>([])
  useEffect(() => {
    const made = standalone(pages).map((svg) => URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })))
    setUrls(made)
    return () => {
      // The old pictures stand until the new ones are drawn: no flicker while typing.
      setTimeout(() => {
        for (const url of made) URL.revokeObjectURL(url)
      }, 2000)
    }
  }, [pages])
  return urls
}

/** Tells once the pages of this paper really stand in the window: drawn, of the party chosen, and not behind the form on a phone. */
function useOnSight(box: RefObject<HTMLElement | null>, ready: boolean, what: string, onSight: () => void): void {
  const tell = useRef(onSight)
  tell.current = onSight
  // biome-ignore lint/correctness/useExhaustiveDependencies: another paper in the same place is another sight
  useEffect(() => {
    const target = box.current
    if (target === null || !ready) return
    const watch = new IntersectionObserver((entries) => entries.some((e) => e.isIntersecting) && tell.current(), {
      threshold: 0.05,
    })
    watch.observe(target)
    return () => watch.disconnect()
  }, [box, ready, what])
}

/** The papers beside the form: one, or one for each party, each with whether it was opened. */
export function PaperView(props: {
  preview: Drawn
  /** The version of the case that is signed: an earlier paper still stands there while the next is drawn. */
  version: number
  /** Which reading this is (`useSeen`). */
  round: number
  busy: boolean
  papers: readonly PaperAt[]
  seen: readonly PaperAt[]
  onSee: (paper: PaperAt) => void
  /** Which party's is chosen. */
  party: string | undefined
  onParty: (party: string | undefined) => void
  /** What else may be done with the paper. */
  tools?: ReactNode
}) {
  const { preview, papers, seen, onSee } = props
  const pictures = usePictures(preview.pages)
  const box = useRef<HTMLDivElement>(null)
  const now = papers.find((p) => p.party === (props.party ?? papers[0]?.party)) ?? papers[0]
  const drawn = now !== undefined && preview.party === now.party && preview.of === props.version && pictures.length > 0
  useOnSight(box, drawn, now === undefined ? '' : `${paperKey(now)} ${props.round}`, () => now && onSee(now))
  const isSeen = (paper: PaperAt) => seen.some((s) => paperKey(s) === paperKey(paper))
  const title = now === undefined ? '文书' : paperTitle(now)
  const missing = preview.missing ?? []
  return (
    <section className="paper" aria-label={`文书预览：${title}`} aria-busy={props.busy}>
      <header className="paper__head">
        <h2>{title}</h2>
        <span className="quiet small">预览，编号和印章在作出时生成</span>
      </header>
      {papers.length > 1 && (
        // biome-ignore lint/a11y/useSemanticElements: toggles are no fieldset of the form
        <div className="paper__choose" role="group" aria-label="各当事人的文书">
          {papers.map((p) => (
            <button
              type="button"
              key={paperKey(p)}
              aria-pressed={p === now}
              className={classes('paper__tab', isSeen(p) && 'paper__tab--seen')}
              onClick={() => props.onParty(p.party)}
            >
              {p.name ?? paperTitle(p)}
              <span className="small">{isSeen(p) ? '　已看' : '　未看'}</span>
            </button>
          ))}
          <span className="quiet small" role="status">
            共 {papers.length} 份，已看 {papers.filter(isSeen).length} 份
          </span>
        </div>
      )}
      {props.tools}
      {missing.length > 0 && <p className="small quiet">字库里没有这些字，签章时会被拒绝：{missing.join('、')}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and a keyboard must reach its end */}
      <div className="paper__pages" tabIndex={0} ref={box}>
        {pictures.map((url, i) => (
          <img key={url} src={url} alt={`${title}第${i + 1}页`} className="paper__page" />
        ))}
      </div>
    </section>
  )
}
