/** What every part of a file is made of. */
import type { Day, PostKind } from '@xiezhi/law'

/** Asia/Shanghai, to the minute: '2026-11-22T10:30'. */
export type Moment = `${Day}T${number}:${number}`

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
export type Form = { readonly [field: string]: Json }

export interface Actor {
  readonly person: string
  readonly name: string
  readonly post: PostKind
  readonly agency: string
  /** Acting for an absent colleague under a delegation on the register. */
  readonly behalfOf?: { readonly person: string; readonly name: string; readonly until: Day }
}

export interface FileRef {
  readonly sha256: string
  readonly name: string
  readonly bytes: number
  readonly type: string
}
