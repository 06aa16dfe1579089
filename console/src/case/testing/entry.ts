import type { Entry } from '@xiezhi/casework/entries.ts'

/** An entry of a case laid out for a test. */
export const entry = (kind: string, event: number, over: Partial<Entry> = {}, fields: Entry['fields'] = {}): Entry => ({
  kind,
  no: 1,
  event,
  on: '2026-03-27',
  by: 'o1',
  proceeding: 'main',
  ...over,
  fields,
})
