import type { Actor, Form, Json, Moment } from '@xiezhi/casework'
import { type RegistryStepId, registryStep } from '@xiezhi/casework/registry/index.ts'
import { enter } from '@xiezhi/server/modules/registries/index.ts'
import type { Database } from '@xiezhi/server/platform/db/pool.ts'
import { newId } from '@xiezhi/server/platform/ids.ts'
import type { Drill } from '../planning/index.ts'

/** Puts the drill's agency and its people on the register of an empty database, before anything is drilled. */
export async function registerDrill(database: Database, drill: Drill, now: Moment): Promise<void> {
  const { agency, people } = drill
  const put = (kind: 'agency' | 'person', id: string, step: RegistryStepId, form: Form) => {
    const { by } = registryStep(step)!
    const post = by === 'holder' ? 'agencyHead' : by
    const actor: Actor = { person: 'drill-setup', name: '演练设置', post, agency: agency.id }
    return enter(database, { actor, now, kind, id, step, form, command: newId() })
  }

  await put('agency', agency.id, 'agency.register', {
    name: agency.name,
    kind: 'department',
    region: agency.region,
    nature: '法定行政机关',
    address: agency.organs.address,
    phone: agency.organs.phone,
  })
  await put('agency', agency.id, 'agency.set', settingsForm(drill))
  for (const person of people) {
    await put('person', person.id, 'person.register', { name: person.name })
    for (const certificate of person.certificates)
      await put('person', person.id, 'certificate.issue', { ...certificate })
    if (person.qualification !== undefined)
      await put('person', person.id, 'qualification.record', { kind: person.qualification })
    for (const post of person.posts)
      await put('person', person.id, 'post.assign', { agency: agency.id, post, from: '1996-10-01' })
  }
}

function settingsForm({ agency }: Drill): Form {
  const { own, letters, layers, chains, organs, masking } = agency
  const settings = own.settings.map(({ parameter, value, inForce, source }) => [
    parameter,
    [{ value, from: inForce.from, source: source ?? '' }],
  ])
  return {
    letters,
    layers: { ids: layers },
    settings: Object.fromEntries(settings) as Json,
    chains: chains as unknown as Json,
    organs,
    masking: masking as unknown as Json,
  }
}
