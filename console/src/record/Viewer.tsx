import { useState } from 'react'

export interface Viewed {
  readonly title: string
  readonly address?: string
  readonly type?: string
  readonly note?: string
}

/** The paper itself and not the reader's own tools around it: whole width, no side bar (PDF open parameters). */
const framed = (address: string, type: string): string =>
  type === 'application/pdf' ? `${address}#toolbar=0&navpanes=0&view=FitH` : address

/** What a browser plays by itself. */
const film = /^video\/(mp4|quicktime)$/
const sound = /^audio\/(mpeg|mp4|wav|aac|ogg)$/

/** A file or paper opened in place: pictures, PDF, film and sound are shown, anything else is offered. */
export function Viewer({ viewed, onClose }: { viewed: Viewed; onClose: () => void }) {
  const { address, type = '' } = viewed
  // A picture that cannot be had is asked for once more in a frame, where the server says why in a sentence.
  const [unseen, setUnseen] = useState<string>()
  return (
    <section className="viewer" aria-label={viewed.title}>
      <header className="side__head">
        <h2 className="sub">{viewed.title}</h2>
        <span className="row">
          {address && (
            <a href={address} target="_blank" rel="noreferrer">
              另开窗口
            </a>
          )}
          <button type="button" className="link" onClick={onClose}>
            关闭
          </button>
        </span>
      </header>
      {address === undefined ? (
        <p>{viewed.note}</p>
      ) : type.startsWith('image/') && unseen !== address ? (
        <img className="viewer__picture" src={address} alt={viewed.title} onError={() => setUnseen(address)} />
      ) : type.startsWith('image/') || type === 'application/pdf' ? (
        <iframe className="viewer__frame" src={framed(address, type)} title={viewed.title} />
      ) : film.test(type) ? (
        // biome-ignore lint/a11y/useMediaCaption: evidence is shown as it is; nobody has written captions for it
        <video className="viewer__picture" src={address} controls preload="metadata" />
      ) : sound.test(type) ? (
        // biome-ignore lint/a11y/useMediaCaption: as above
        <audio src={address} controls preload="metadata" />
      ) : (
        <p>
          这种文件不能在页面中显示，<a href={address}>下载后查看</a>。
        </p>
      )}
    </section>
  )
}
