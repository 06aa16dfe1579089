import { startClocks, stopClocks } from '../clocks.ts'
import type { CaseFile } from '../file.ts'
import { maskText } from '../redaction.ts'
import { type Act, type Doing, factEffects, given, text, to } from './act.ts'

const linesOf = (list: string): readonly string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const current = (d: Doing): NonNullable<CaseFile['disclosure']> => {
  if (d.file.disclosure === undefined) throw new Error('nothing has been drafted')
  return d.file.disclosure
}

export const draft: Act = (d) => ({
  effects: [
    {
      do: 'disclosure',
      disclosure: {
        what: text(d.form, 'what'),
        why: text(d.form, 'why'),
        hide: linesOf(text(d.form, 'hide')),
        drafter: d.actor.person,
      },
    },
    ...to(d),
  ],
})

export const approve: Act = (d) => ({
  effects: [
    ...factEffects(d),
    { do: 'disclosure', disclosure: { ...current(d), approver: d.actor.person } },
    ...to(d),
    // A minor's decision is never published: no time to publish it runs on and turns red.
    ...(isMinor(d) ? stopClocks(d.file, 'published', d.day, d.context) : []),
  ],
})

const isMinor = (d: Doing): boolean =>
  factEffects(d).some((e) => e.do === 'fact' && e.fact === 'minorParty' && e.answer === 'yes')

export const sendBackDraft: Act = (d) => ({ effects: to(d) })

/** Publication presupposes service: its clock waits while the paper cannot be served, and ends on the working day after it is. */
export const defer: Act = (d) => ({
  effects: d.file.clocks
    .filter((c) => c.clock === 'D01' && c.stopped === undefined && !c.pauses.some((p) => p.to === undefined))
    .map((c) => ({
      do: 'clockPause',
      id: c.id,
      from: d.day,
      ground: `尚未送达：${text(d.form, 'reason')}`,
      ...given('leaves', d.context.rules.clocks.find((k) => k.id === c.clock)?.leaves),
    })),
})

export const publish: Act = (d) => ({
  effects: [
    {
      do: 'disclosure',
      disclosure: {
        ...current(d),
        publisher: d.actor.person,
        publishedAt: d.at,
        redactions: redactions(d),
      },
    },
    ...to(d),
    ...stopClocks(d.file, 'published', d.day, d.context),
    ...startClocks('published', d.day, d.context),
  ],
})

function redactions(d: Doing) {
  const decided = d.file.proposals.find((p) => p.version === d.file.decision?.about)
  const text = [decided?.found, decided?.discretion, d.file.decision?.answers].filter((t) => t !== undefined).join('\n')
  return maskText(text, d.file, d.context.agency.masking, d.file.facts.minorParty?.answer === 'yes').map
}

export const withdraw: Act = (d) => ({
  effects: [
    { do: 'disclosure', disclosure: { ...current(d), withdrawn: { at: d.at, reason: text(d.form, 'reason') } } },
    ...to(d),
  ],
})
