import { useEffect, useState } from 'react'
import { uploadFile } from '../api/upload.ts'
import { type Going, type UploadDesk, uploadDesk } from './uploadDesk.ts'

export type { Going, UploadDesk } from './uploadDesk.ts'

/** The files of one form on their way up; whoever would close the page meanwhile is asked. */
export function useUploads(caseId: string): UploadDesk {
  const [list, setList] = useState<readonly Going[]>([])
  const [desk] = useState(() =>
    uploadDesk({ send: (file, uploading) => uploadFile(caseId, file, uploading), tell: setList }),
  )
  useEffect(() => () => desk.leave(), [desk])

  const failed = list.filter((g) => g.problem !== undefined)
  const pending = list.length - failed.length
  useEffect(() => {
    if (pending === 0) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [pending])

  return { list, pending, failed, ...desk }
}
