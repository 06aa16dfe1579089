import type { Json } from '@xiezhi/casework'
import type { FileRef, Moment } from '@xiezhi/casework/file.ts'
import { classes, Tag } from '@xiezhi/ui'
import { useRef, useState } from 'react'
import { useFormWorld } from '../context.ts'
import type { ControlProps } from '../control.ts'
import { Group } from '../Group.tsx'
import { idOf } from '../model.ts'
import type { Going } from '../useUploads.ts'
import { aboutFile, fileAddress, flawWords, placeWords, sizeText, unsaidTime } from './fileWords.ts'
import { Thumbnail } from './Thumbnail.tsx'

/** A file as the form keeps it: with the title it has as a piece of evidence of its own. */
type Kept = FileRef & { readonly title?: string }

/** Files go up as soon as they are dropped or chosen, each with its own progress; the form keeps what the store gave back. */
export function FilesField({ field, path, value, values, onChange }: ControlProps) {
  const { caseId = '', errors, uploads } = useFormWorld()
  const files = (Array.isArray(value) ? value : []) as unknown as readonly Kept[]
  const now = useRef({ files, onChange })
  now.current = { files, onChange }
  const [over, setOver] = useState(false)
  const put = (list: readonly Kept[]) => {
    now.current.files = list
    now.current.onChange(list.length === 0 ? undefined : (list as unknown as Json))
  }
  // In the order they were chosen, whichever comes first.
  const order = useRef(new Map<string, number>())
  const idOfFile = (f: FileRef) => `${f.sha256} ${f.name}`
  const place = (f: FileRef) => order.current.get(idOfFile(f)) ?? 0
  const keep = (ref: FileRef, key: number) => {
    if (now.current.files.some((f) => idOfFile(f) === idOfFile(ref))) return
    order.current.set(idOfFile(ref), key)
    put([...now.current.files, ref].toSorted((a, b) => place(a) - place(b)))
  }
  const take = (chosen: FileList | null) => chosen && uploads?.add(path, chosen, keep)
  const going = (uploads?.list ?? []).filter((g) => g.path === path)
  const apart = values.separate === true && files.length > 1
  const base = typeof values.title === 'string' && values.title !== '' ? values.title : '证据名称'
  return (
    <Group path={path} label={field.label} hint={field.hint} error={errors[path]} required={field.required}>
      <section
        aria-label={`把${field.label}拖到这里`}
        className={classes('drop', over && 'drop--over')}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          take(event.dataTransfer.files)
        }}
      >
        <Choose id={`${idOf(path)}-camera`} camera onTake={take}>
          拍照
        </Choose>
        <Choose id={`${idOf(path)}-input`} onTake={take}>
          选择文件
        </Choose>
        <span className="quiet small drop__hint">
          可以多选<span className="drop__drag">，也可以拖到这里</span>；任何类型、几个 GB 都可以，断了会接着传
        </span>
      </section>
      <ul className="files">
        {files.map((f, i) => (
          <li key={idOfFile(f)} className="files__one">
            <Thumbnail file={f} caseId={caseId} local={uploads?.pictureOf(f.sha256)} />
            <div className="files__text">
              <a href={fileAddress(caseId, f)} target="_blank" rel="noreferrer">
                {f.name}
              </a>{' '}
              {f.flaw && <Tag tone="warn">{flawWords[f.flaw]}</Tag>}
              <div className="quiet small">{aboutFile(f)}</div>
              {unsaidTime(f) && (
                <div className="small">
                  照片中没有拍摄时间，可能经过转发或者截图：请在“提供人、出处”写明由谁、何时拍摄。
                </div>
              )}
              {apart && (
                <input
                  className="input files__title"
                  aria-label={`${f.name}的证据名称`}
                  maxLength={200}
                  placeholder={`${base}（${i + 1}）`}
                  value={f.title ?? ''}
                  onChange={(event) => {
                    const { title: _, ...rest } = f
                    const title = event.target.value
                    put(files.map((x) => (x === f ? (title === '' ? rest : { ...rest, title }) : x)))
                  }}
                />
              )}
            </div>
            <button type="button" className="link files__remove" onClick={() => put(files.filter((x) => x !== f))}>
              移除<span className="said">{f.name}</span>
            </button>
          </li>
        ))}
        {going.map((g) => (
          <OnItsWay key={g.key} going={g} />
        ))}
      </ul>
      <Proposals files={files} />
    </Group>
  )
}

function Choose(props: { id: string; camera?: boolean; onTake: (files: FileList | null) => void; children: string }) {
  return (
    <label className={classes('btn', props.camera && 'drop__camera')}>
      {props.children}
      <input
        id={props.id}
        type="file"
        {...(props.camera ? { accept: 'image/*', capture: 'environment' } : { multiple: true })}
        className="said"
        onChange={(event) => {
          props.onTake(event.target.files)
          event.target.value = ''
        }}
      />
    </label>
  )
}

function OnItsWay({ going }: { going: Going }) {
  const { uploads } = useFormWorld()
  const { key, file, share, problem, waiting, closing } = going
  const words = waiting ? '连接断了，恢复后接着传' : closing ? '正在核对' : `${Math.floor(share * 100)}%`
  return (
    <li className="files__one">
      <span className="files__thumb" aria-hidden="true">
        ↑
      </span>
      <div className="files__text">
        {file.name} <span className="quiet small">{sizeText(file.size)}</span>
        {problem === undefined ? (
          <div className="files__way">
            <progress value={share} max={1} aria-label={`正在上传${file.name}`} />
            <span className={waiting ? 'small' : 'quiet small number'}>{words}</span>
          </div>
        ) : (
          <div className="field__error">{problem}</div>
        )}
      </div>
      <span className="files__remove">
        {problem !== undefined && file.size > 0 && (
          <button type="button" className="link" onClick={() => uploads?.retry(key)}>
            重试
          </button>
        )}{' '}
        <button type="button" className="link" onClick={() => uploads?.remove(key)}>
          {problem === undefined ? '取消' : '移除'}
          <span className="said">{file.name}</span>
        </button>
      </span>
    </li>
  )
}

/** What the photographs say of themselves is offered, and never filled in by itself: a camera's clock may be wrong. */
function Proposals({ files }: { files: readonly FileRef[] }) {
  const { offer } = useFormWorld()
  const first = files.flatMap((f) => f.taken?.at ?? []).sort()[0]
  const place = files.find((f) => f.taken?.place !== undefined)?.taken?.place
  const moment = first?.slice(0, 16) as Moment | undefined
  const words = place === undefined ? undefined : placeWords(place)
  const offered = [
    offer?.acted && moment !== undefined && offer.acted.value !== moment
      ? { key: 'acted', text: `发生时间填 ${moment.replace('T', ' ')}`, take: () => offer.acted?.set(moment) }
      : undefined,
    offer?.place && words !== undefined && offer.place.value !== words
      ? { key: 'place', text: `取证地点填 ${words}`, take: () => offer.place?.set(words) }
      : undefined,
  ].filter((o) => o !== undefined)
  if (offered.length === 0) return null
  return (
    <p className="small files__offer">
      照片自己记的（以设备的时钟和定位为准，核对后再用）：
      {offered.map((o) => (
        <button key={o.key} type="button" className="link" onClick={o.take}>
          {o.text}
        </button>
      ))}
    </p>
  )
}
