import type { Day } from '@xiezhi/law'
import { dayOfMoment } from '../context.ts'
import type { RegistryEffect, RegistryEvent } from './event.ts'
import type { RegistryFile } from './records.ts'

/** The entry with the days on which what it says was entered: an act is held against what the register said then (`enteredLater`). */
export function dated(file: RegistryFile, events: readonly RegistryEvent[]): RegistryFile {
  const { agency, person } = file
  const entered = (is: (effect: RegistryEffect) => boolean): { readonly entered?: Day } => {
    const event = events.find((e) => e.body.effects.some(is))
    return event === undefined ? {} : { entered: dayOfMoment(event.recorded) }
  }
  const { entered: since } = entered((e) => e.do === 'agency')
  return {
    ...file,
    ...(agency && { agency: { ...agency, ...(since && { since }) } }),
    ...(person && {
      person: {
        ...person,
        certificates: person.certificates.map((c) => ({
          ...c,
          ...entered(
            (e) => e.do === 'certificate' && e.certificate.number === c.number && e.certificate.from === c.from,
          ),
        })),
        posts: person.posts.map((p) => ({ ...p, ...entered((e) => e.do === 'post' && e.holding.id === p.id) })),
      },
    }),
  }
}
