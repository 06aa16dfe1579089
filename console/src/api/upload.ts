import type { FileRef } from '@xiezhi/casework/file.ts'
import { ApiProblem, actingHeader, problemOf } from './client.ts'

/** Sends one file as it is, telling how far it has come (0…1). Only XMLHttpRequest reports the way up. */
export function uploadFile(caseId: string, file: File, onProgress: (share: number) => void): Promise<FileRef> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/cases/${caseId}/files`)
    request.setRequestHeader('x-requested-with', 'xiezhi')
    for (const [name, value] of Object.entries(actingHeader())) request.setRequestHeader(name, value)
    request.setRequestHeader('content-type', file.type || 'application/octet-stream')
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name))
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total)
    request.onerror = () =>
      reject(new ApiProblem(0, { detail: '上传中断了。', next: '检查网络后重新选择文件。', code: 'offline' }))
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(JSON.parse(request.responseText) as FileRef)
      else reject(problemOf(request.status, request.responseText))
    }
    request.send(file)
  })
}
