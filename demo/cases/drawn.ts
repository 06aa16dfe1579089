import type { Form } from '@xiezhi/casework'

/** A list as it is drawn up: its kind, and its lines under the field of that name. */
export const drawn = (kind: string, title: string, basis: string, lines: readonly Form[]): Form => ({
  kind,
  title,
  receivedOn: '@day',
  basis,
  [kind]: lines,
})
export const inForceAtOnce = { 'list.approve': { opinion: '同意公布。', effectiveOn: '@day' } }
