import { documents } from '@xiezhi/law/documents.ts'
import { useEffect, useState } from 'react'
import type { Preview } from '../api/types.ts'
import { standalone } from './pages.ts'

/** Pages as pictures: what a page carries cannot reach the page around it. */
function usePictures(pages: readonly string[]): readonly string[] {
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

const titleOf = (kind: string): string => documents[kind as keyof typeof documents]?.title ?? '文书'

/** The document beside the form. */
export function PaperView({ preview, busy }: { preview: Preview; busy: boolean }) {
  const pictures = usePictures(preview.pages)
  const title = titleOf(preview.paper ?? '')
  const missing = preview.missing ?? []
  return (
    <section className="paper" aria-label={`文书预览：${title}`} aria-busy={busy}>
      <header className="paper__head">
        <h2>{title}</h2>
        <span className="quiet small">预览，编号和印章在作出时生成</span>
      </header>
      {missing.length > 0 && <p className="small quiet">字库里没有这些字，签章时会被拒绝：{missing.join('、')}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and a keyboard must reach its end */}
      <div className="paper__pages" tabIndex={0}>
        {pictures.map((url, i) => (
          <img key={url} src={url} alt={`${title}第${i + 1}页`} className="paper__page" />
        ))}
      </div>
    </section>
  )
}
