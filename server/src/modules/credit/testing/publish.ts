import { randomUUID } from 'node:crypto'
import { people } from '@xiezhi/casework/stories/county.ts'
import { Driver } from '@xiezhi/casework/stories/driver.ts'
import { forms, party } from '@xiezhi/casework/stories/forms.ts'
import { asOwner } from '../../../platform/db/pool.ts'
import { rebuildCases } from '../../cases/index.ts'
import type { House } from '../../cases/testing/house.ts'
import { record } from '../../disclosure/testing/record.ts'

const at = { proceeding: 'disclosure' }

/** A penalty against one company, decided on 2026-08-18 and drafted for the public. */
export function decided(name: string, code?: string): Driver {
  const d = investigated(name, code)
  d.review('case').notify().serveNotice('p1').on('2026-08-18').decide()
  d.do('li', 'service.deliver', forms.delivery, { proceeding: 'service-decision-p1' })
  return d.do('li', 'disclosure.draft', { what: '处罚', why: '不符合规定' }, at)
}
/** Concluded, and nothing reviewed yet. */
export function investigated(name: string, code?: string): Driver {
  const d = new Driver('2026-08-03', { people }).open()
  d.do('li', 'party.identify', { party: party('p1', { name, ...(code === undefined ? {} : { code }) }) })
  d.do('li', 'clue.verify', forms.verification).filing('2026-08-03')
  const lines = [forms.violation('p1', 500_000)]
  return d.do('li', 'investigation.conclude', forms.conclusion([d.gather('照片', 'p1')], lines))
}
export const publish = (d: Driver): Driver =>
  d
    .do('chen', 'disclosure.approve', { facts: { secrecyChecked: 'yes', minorParty: 'no' } }, at)
    .do('wei', 'disclosure.publish', {}, at)

/** Writes the story as a case of the house, with its rows, as a rebuild makes them. */
export async function kept(house: House, d: Driver, id: string = randomUUID()): Promise<string> {
  // A story calls its case by a name of its own.
  const events = JSON.parse(JSON.stringify(d.events).replaceAll(JSON.stringify(d.file.id), JSON.stringify(id)))
  await record(house.database, `case/${id}`, { events } as Driver)
  await asOwner(house.fresh.migratorUrl, (owner) => rebuildCases(owner, false, '2026-08-18'))
  return id
}
