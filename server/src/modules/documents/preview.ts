import {
  asEntered,
  asTyped,
  type CaseEvent,
  type CaseFile,
  type Context,
  type Form,
  fold,
  perform,
  today,
} from '@xiezhi/casework'
import { openNumber, type PaperFor, punishedParties } from '@xiezhi/documents'
import type { DocumentKind } from '@xiezhi/law'

/** A form somebody is filling in, and the case it belongs to. */
export interface Typing {
  readonly events: readonly CaseEvent[]
  readonly step: string
  readonly proceeding: string
  readonly form: Form
  readonly context: Context
  /** Of several papers, whose is looked at. */
  readonly party?: string
}

/** More than any step asks for: the numbers of a preview are never shown, and no case it would begin is opened. */
const anyNumbers = new Array<number>(50).fill(0)
const anyCases = new Array<{ case: string; command: string }>(50).fill({ case: '', command: '' })

/** The case as it would stand after the form: by really taking the step where it can be taken, else by what its rule makes of what is typed. */
export function fileWithDraft(typing: Typing): CaseFile {
  const { events, step, proceeding, form, context } = typing
  const command = { id: '00000000-0000-0000-0000-000000000000', step, proceeding, form }
  const done = perform(events, command, context, anyNumbers, anyCases)
  if (done.outcome !== 'performed') return asEntered(asTyped(events, command, context), command, context)
  const last = events.at(-1)?.sequence ?? 0
  const taken = fold([...events, ...done.events.map((e, i) => ({ ...e, sequence: last + 1 + i }))])
  return asEntered(taken, command, context)
}

/** The papers the step is about: of kinds made for each party one a party, of others one. */
export function papersBeside(kind: DocumentKind, file: CaseFile): readonly BesidePaper[] {
  if (kind !== 'penalty-notice') return [{ kind }]
  const parties = punishedParties(file, undefined)
  return parties.length === 0 ? [{ kind }] : parties.map(({ id, name }) => ({ kind, party: id, name }))
}

export interface BesidePaper {
  readonly kind: DocumentKind
  readonly party?: string
  readonly name?: string
}

/** The paper a preview shows: without a serial, a seal or a date. */
export function draftPaper(
  kind: DocumentKind,
  context: Context,
  party: string | undefined,
  proceeding: string,
): PaperFor {
  const on = today(context)
  return {
    kind,
    number: openNumber(kind, context, on),
    on,
    sealed: false,
    proceeding,
    ...(party === undefined ? {} : { party }),
  }
}
