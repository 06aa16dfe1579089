import type { FileRef } from '@xiezhi/casework/file.ts'
import { useState } from 'react'
import { fileAddress } from './fileWords.ts'

const drawn = /^image\/(jpeg|png|gif|webp|bmp|avif)$/
/** Heavier ones are opened when somebody wants to see them; a list of them must not pull a gigabyte. */
const heaviest = 16 * 1024 * 1024

/** Whether a small picture of the file stands beside its name. */
export const hasThumbnail = (file: Pick<FileRef, 'type' | 'bytes' | 'flaw'>): boolean =>
  drawn.test(file.type) && file.bytes <= heaviest && file.flaw === undefined

/** The picture itself, small; of anything else, and of what cannot be had, the kind of file. It is fetched when it comes into sight. */
export function Thumbnail({ file, caseId, local }: { file: FileRef; caseId: string; local?: string | undefined }) {
  const [failed, setFailed] = useState(false)
  const kind = (/\.([^.]{1,5})$/.exec(file.name)?.[1] ?? '文件').toUpperCase()
  if (local === undefined && (failed || caseId === '' || !hasThumbnail(file)))
    return (
      <span className="files__thumb" aria-hidden="true">
        {kind}
      </span>
    )
  return (
    <img
      className="files__thumb"
      src={local ?? fileAddress(caseId, file)}
      alt=""
      width={56}
      height={44}
      loading="lazy"
      decoding="async"
      fetchPriority="low"
      onError={() => setFailed(true)}
    />
  )
}
