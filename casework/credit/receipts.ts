import { delivery } from '@xiezhi/law/credit/delivering.ts'
import { entriesIn } from '../entries.ts'
import type { CaseFile, Form } from '../file.ts'

export type ReceiptResult = 'accepted' | 'refused' | 'unreached' | 'handed' | 'again'

/** What the record says of a row at a receiver, as it was told. */
export interface Receipt {
  readonly channel: string
  readonly action: 'put' | 'remove'
  readonly result: ReceiptResult
  readonly receipt: string
  readonly said: string
  readonly print: string
  /** When it was so, and which event of the case says it. */
  readonly at: string
  readonly event: number
}

interface Row {
  readonly proceeding: string
  readonly party: string
}

const textOf = (fields: Form, id: string): string => {
  const value = fields[id]
  return typeof value === 'string' ? value : ''
}

/** What became of a row at its receivers, the latest of each last (P19). */
export function receiptsOf(file: CaseFile, { proceeding, party }: Row): readonly Receipt[] {
  return entriesIn(file, delivery.id)
    .filter((e) => e.proceeding === proceeding && e.party === party && e.ended === undefined)
    .map(({ fields, event }) => ({
      channel: textOf(fields, 'channel'),
      action: textOf(fields, 'action') === 'remove' ? 'remove' : 'put',
      result: textOf(fields, 'result') as ReceiptResult,
      receipt: textOf(fields, 'receipt'),
      said: textOf(fields, 'said'),
      print: textOf(fields, 'print'),
      at: file.acts.find((a) => a.event === event)?.acted ?? '',
      event,
    }))
}
