import { administers, ruleBook } from '@xiezhi/law'
import type { Actor, Form, Json, Moment } from '../file.ts'
import type { RegistryContext } from './context.ts'
import type { RegistryEvent } from './event.ts'
import { foldRegistry } from './fold.ts'
import type { RegistryFile } from './records.ts'
import { type RegistryOutcome, register } from './register.ts'
import { type RegistryStepId, registryStep } from './steps.ts'

export const administrator: Actor = { person: 'admin', name: '管理员', post: 'administrator', agency: 'market' }

/** A register in memory, driven as the server drives it: for tests of this package and of those above it. */
export function registerBook(start: Moment = '2026-05-06T09:00') {
  const streams = new Map<string, RegistryEvent[]>()
  const book = {
    now: start,
    actor: administrator,
    /** False: an administrator takes each step at the post it is for. */
    dutiesApart: false,
    bootstrap: false,
    rules: ruleBook,
    file: (stream: string): RegistryFile => foldRegistry(streams.get(stream) ?? []),
    events: (stream: string): readonly RegistryEvent[] => streams.get(stream) ?? [],
    try(stream: string, step: RegistryStepId, form: Form, basis?: number): RegistryOutcome {
      const [kind, id] = stream.split('/') as ['agency' | 'person', string]
      const by = !book.dutiesApart && administers(book.actor.post) ? registryStep(step)?.by : undefined
      // What is given out of somebody's hands he confirms himself.
      const own: Actor = { ...book.actor, person: id, post: 'agencyHead' }
      const actor = by === 'holder' ? own : { ...book.actor, ...(by && { post: by }) }
      const all = (prefix: string) => [...streams.keys()].filter((s) => s.startsWith(prefix)).map(book.file)
      const context: RegistryContext = {
        now: book.now,
        actor,
        rules: book.rules,
        stream: { kind, id },
        bootstrap: book.bootstrap,
        home: book.file(`agency/${book.actor.agency}`).agency,
        agencies: Object.fromEntries(all('agency/').flatMap(({ agency }) => (agency ? [[agency.id, agency]] : []))),
        persons: Object.fromEntries(all('person/').flatMap(({ person }) => (person ? [[person.id, person]] : []))),
      }
      const events = streams.get(stream) ?? []
      const outcome = register(
        events,
        { id: `c${events.length}`, step, form, ...(basis !== undefined && { basis }) },
        context,
      )
      if (outcome.outcome === 'registered')
        streams.set(stream, [...events, ...outcome.events.map((e, i) => ({ ...e, sequence: events.length + 1 + i }))])
      return outcome
    },
    /** Enters the step; throws when it is refused. */
    enter(stream: string, step: RegistryStepId, form: Form): void {
      const outcome = book.try(stream, step, form)
      if (outcome.outcome !== 'registered') throw new Error(JSON.stringify(outcome))
    },
  }
  return book
}

export const agencyForm: Form = {
  name: '云岭县市场监督管理局',
  kind: 'department',
  region: '云岭县',
  nature: '法定行政机关',
  address: '云岭县文昌路18号',
  phone: '12315',
}

/** A form of `agency.set`; `settings` as in the form, value and source of each parameter. */
export function settingsForm(layers: readonly string[], settings: { readonly [parameter: string]: Json } = {}): Form {
  const lines = Object.entries(settings).map(([parameter, value]) => [
    parameter,
    [{ value, from: '2026-01-01', source: '本局《行政执法工作规程》' }],
  ])
  const chain = ['unitHead', 'deputyHead', 'agencyHead']
  return {
    letters: '云市监',
    layers: { ids: layers },
    settings: Object.fromEntries(lines),
    chains: { filing: ['unitHead', 'deputyHead'], notice: chain, decision: chain, closing: chain },
    organs: {
      reconsideration: '云岭县人民政府',
      court: '云岭县人民法院',
      bank: '云岭农村商业银行',
      address: '云岭县文昌路18号',
      phone: '0000-1234567',
      contact: '马志远',
    },
    masking: { personName: 'surname', addresses: 'hidden' },
  }
}
