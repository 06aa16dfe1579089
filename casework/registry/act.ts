import type { Day } from '@xiezhi/law'
import type { Form, Json } from '../file.ts'
import type { FieldError } from '../refusal.ts'
import type { RegistryContext } from './context.ts'
import type { RegistryEffect } from './event.ts'
import type { RegistryFile } from './records.ts'

export interface Registering {
  readonly file: RegistryFile
  readonly form: Form
  readonly context: RegistryContext
  readonly today: Day
  /** `<id>:<number of the event>`, for what the event brings onto the register. */
  readonly key: string
}

export type Registered = { readonly effects: readonly RegistryEffect[] } | { readonly errors: readonly FieldError[] }

/** What a registry step changes, or why it cannot. Called only with a form whose fields have the right kind. */
export type RegistryAct = (doing: Registering) => Registered

export const fault = (field: string, code: string, sentence: string): Registered => ({
  errors: [{ field, code, sentence }],
})
export const text = (form: Form, field: string): string =>
  typeof form[field] === 'string' ? (form[field] as string).trim() : ''
export const given = <K extends string>(key: K, value: string): { [P in K]?: string } =>
  value === '' ? {} : ({ [key]: value } as { [P in K]?: string })
export const isRecord = (v: Json | undefined): v is { readonly [k: string]: Json } =>
  v !== undefined && v !== null && typeof v === 'object' && !Array.isArray(v)
