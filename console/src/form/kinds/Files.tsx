import type { Json } from '@xiezhi/casework'
import type { FileRef } from '@xiezhi/casework/file.ts'
import { useRef, useState } from 'react'
import { ApiProblem } from '../../api/client.ts'
import { uploadFile } from '../../api/upload.ts'
import { useFormWorld } from '../context.ts'
import type { ControlProps } from '../FieldControl.tsx'
import { Group } from '../Group.tsx'
import { idOf } from '../model.ts'

interface Sending {
  readonly key: number
  readonly name: string
  readonly share: number
  readonly problem?: string
}

export const sizeText = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`

const most = 50 * 1024 * 1024

/** Files go up as soon as they are chosen, each with its own progress; the form keeps what the store gave back. */
export function FilesField({ field, path, value, onChange }: ControlProps) {
  const { caseId, errors } = useFormWorld()
  const files = (Array.isArray(value) ? value : []) as unknown as readonly FileRef[]
  const now = useRef(files)
  now.current = files
  const [sending, setSending] = useState<readonly Sending[]>([])
  const count = useRef(0)
  const put = (list: readonly FileRef[]) => {
    now.current = list
    onChange(list.length === 0 ? undefined : (list as unknown as Json))
  }
  const send = async (file: File) => {
    count.current += 1
    const key = count.current
    const change = (next: Partial<Sending>) =>
      setSending((all) => all.map((s) => (s.key === key ? { ...s, ...next } : s)))
    setSending((all) => [...all, { key, name: file.name, share: 0 }])
    if (file.size > most) return change({ problem: '超过 50 MB，请分开或者压缩后再传。' })
    try {
      const kept = await uploadFile(caseId ?? '', file, (share) => change({ share }))
      if (!now.current.some((f) => f.sha256 === kept.sha256)) put([...now.current, kept])
      setSending((all) => all.filter((s) => s.key !== key))
    } catch (error) {
      change({
        problem: error instanceof ApiProblem ? `${error.message}${error.next ?? ''}` : '没有传成，请重新选择。',
      })
    }
  }
  return (
    <Group path={path} label={field.label} hint={field.hint} error={errors[path]} required={field.required}>
      <ul className="files">
        {files.map((f) => (
          <li key={f.sha256}>
            <a href={`/api/cases/${caseId}/files/${f.sha256}`} target="_blank" rel="noreferrer">
              {f.name}
            </a>
            <span className="quiet small">
              {' '}
              {sizeText(f.bytes)}　摘要 {f.sha256.slice(0, 12)}…
            </span>{' '}
            <button type="button" className="link" onClick={() => put(files.filter((x) => x.sha256 !== f.sha256))}>
              去掉
            </button>
          </li>
        ))}
        {sending.map((s) => (
          <li key={`s${s.key}`}>
            {s.name}{' '}
            {s.problem === undefined ? (
              <progress value={s.share} max={1} aria-label={`正在上传${s.name}`} />
            ) : (
              <>
                <span className="field__error">{s.problem}</span>
                <button
                  type="button"
                  className="link"
                  onClick={() => setSending((all) => all.filter((x) => x.key !== s.key))}
                >
                  知道了
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
      <label className="btn">
        选择文件
        <input
          id={`${idOf(path)}-input`}
          type="file"
          multiple
          className="said"
          onChange={(event) => {
            for (const file of event.target.files ?? []) void send(file)
            event.target.value = ''
          }}
        />
      </label>
    </Group>
  )
}
