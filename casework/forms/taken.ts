import type { PostKind, Step } from '@xiezhi/law'
import type { Context } from '../context.ts'
import type { CaseFile, Form, Json, Moment, Proceeding } from '../file.ts'
import type { FieldError } from '../refusal.ts'

/** The act a form is part of: the step, where and by which post it is taken, and when it happened. */
export interface Taken {
  readonly step: Step
  readonly form: Form
  readonly file: CaseFile
  readonly context: Pick<Context, 'now' | 'people' | 'calendar' | 'rules' | 'agency' | 'library' | 'matters'>
  readonly proceeding: Proceeding
  readonly post: PostKind
  readonly person: string
  readonly at: Moment
  /** The record a correction stands in for. */
  readonly mends?: number
}

export const fault = (field: string, code: string, sentence: string): readonly FieldError[] => [
  { field, code, sentence },
]

export const isRecord = (v: Json | undefined): v is { readonly [k: string]: Json } =>
  v !== undefined && v !== null && typeof v === 'object' && !Array.isArray(v)
