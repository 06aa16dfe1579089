import type { FileRef } from '@xiezhi/casework'
import { Problem } from '../../platform/errors.ts'
import type { Received } from './objects.ts'

/** What is known of an upload from its beginning; kept beside its bytes, so that a restart forgets nothing. */
export interface Upload {
  readonly id: string
  readonly case: string
  readonly agency: string
  readonly person: string
  readonly name: string
  readonly bytes: number
  /** Once it is whole: what it is. From here on nothing of it changes. */
  readonly sealed?: Received
  /** Once it belongs to the case. */
  readonly file?: FileRef
}

export interface State extends Upload {
  readonly offset: number
  readonly expires: Date
}

export interface Checksum {
  readonly algorithm: 'sha1' | 'sha256'
  readonly value: string
}

/** Uploads that may be cut at any byte and go on from there (tus 1.0). */
export interface Uploads {
  begin(of: Omit<Upload, 'id' | 'sealed' | 'file'>): Promise<State>
  /**
   * Whoever still writes to it is cut off first: who asks where it stands has lost that line. `mayAsk` throws for whom it is
   * not, before any line is touched.
   */
  stateOf(id: string, mayAsk: (of: Upload) => void): Promise<State>
  /** Takes bytes from this offset on. Every byte that came is kept, also when the line breaks; then it throws. */
  append(id: string, offset: number, source: AsyncIterable<Uint8Array>, checksum?: Checksum): Promise<State>
  /** Makes a whole upload a file of the case, once, however often it is asked. */
  finish(id: string, bring: (file: Received, of: Upload) => Promise<FileRef>): Promise<FileRef>
  end(id: string): Promise<void>
}

export interface UploadsOptions {
  /** Bytes of one file. */
  readonly most: number
  /** Milliseconds of silence. */
  readonly idle: number
  /** Uploads one person may have begun and not finished. */
  readonly unfinished: number
}

export const unknownUpload = (): Problem =>
  new Problem(404, 'unknown-upload', '没有这个上传，可能已经过期或者取消，请重新选择文件上传。')
export const elsewhere = (offset: number): Problem =>
  new Problem(409, 'upload-offset', `已经收到 ${offset} 字节，请从那里接着上传。`)
export const spoiled = (): Problem =>
  new Problem(460, 'upload-checksum', '这一段在途中损坏，没有收下，请从原来的位置重新上传。')
export const beyond = (): Problem =>
  new Problem(413, 'upload-too-long', '内容比开始时所说的长，没有收下，请重新选择文件上传。')

export const tooMuch = (): Problem =>
  new Problem(422, 'too-much-at-once', '您正在上传的加在一起超过了剩余空间的一半，别人会传不了。', {
    next: '先传完已经开始的，再传这一个；仍然放不下的，请系统管理员增加空间',
  })

// Not 429: a page waits and tries again on that, and would wait for ever.
export const tooMany = (count: number): Problem =>
  new Problem(422, 'too-many-uploads', `您有 ${count} 个上传没有传完，请先传完或者取消，再传新的文件。`)
