import { type CaseFile, type Context, decisionOf, type Json } from '@xiezhi/casework'
import type { Driver } from '@xiezhi/casework/stories/driver.ts'
import { forms, paper } from '@xiezhi/casework/stories/forms.ts'
import { decided, type Plot } from '@xiezhi/documents/papers/testing/story.ts'
import { draftOf, entryOf } from '../entry.ts'

/** A decided case, drafted, approved and published; nobody in it exists. */
export function published({ minorParty = 'no', ...plot }: Plot & { readonly minorParty?: Json } = {}): Driver {
  const d = decided(plot)
  for (const p of d.file.proceedings.filter((p) => p.id.startsWith('service-decision')))
    d.do('li', 'service.deliver', forms.delivery, { proceeding: p.id })
  return d
    .do(
      'li',
      'disclosure.draft',
      { what: '没收违法食品，罚款五千元。', why: '售出的饼干、麦片超过保质期。' },
      { proceeding: 'disclosure' },
    )
    .do('chen', 'disclosure.approve', { facts: { secrecyChecked: 'yes', minorParty } }, { proceeding: 'disclosure' })
    .do('wei', 'disclosure.publish', {}, { proceeding: 'disclosure' })
}

export function withdrawn(d: Driver): Driver {
  const instrument = '云岭县人民政府行政复议决定书（云政复决〔2026〕5号）'
  // What is public of a decision that was quashed is at fault with it.
  const quashed = { what: 'revoked', defect: 'facts', reason: '主要事实不清', remake: false }
  d.do('li', 'lifting.order', { ...quashed, instrument, files: paper('行政复议决定书.pdf') })
  return d.do('wei', 'disclosure.withdraw', { reason: '该处罚决定经行政复议被撤销。' }, { proceeding: 'disclosure' })
}

/** The one publication of a penalty, as it stands in the file. */
const ofPenalty = (file: CaseFile, context: Context, decided: CaseFile) => ({
  file,
  decided,
  proceeding: 'disclosure',
  context,
  day: decisionOf(decided)!.on,
})
export const entryFor = (file: CaseFile, context: Context, decided: CaseFile = file) =>
  entryOf(ofPenalty(file, context, decided))
export const draftFor = (file: CaseFile, context: Context, decided: CaseFile, minors?: readonly string[]) =>
  draftOf(ofPenalty(file, context, decided), minors)
