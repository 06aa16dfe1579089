import type { AgencyRecord, PersonRecord, RegistryFile } from '@xiezhi/casework/registry/index.ts'
import type { Queries } from '../../platform/db/pool.ts'

type Runs = Pick<Queries, 'query'>

/** Writes the rows of one register entry as its stream now tells it, and raises the registers that rest on it. */
export async function project(trx: Runs, file: RegistryFile): Promise<void> {
  if (file.agency !== undefined) await projectAgency(trx, file.agency, file.sequence)
  if (file.person !== undefined) await projectPerson(trx, file.person, file.sequence)
}

async function projectAgency(trx: Runs, agency: AgencyRecord, sequence: number): Promise<void> {
  await trx.query({
    name: 'people.agency.put',
    text: `insert into people.agency (id, name, kind, region, sequence, entry) values ($1, $2, $3, $4, $5, $6)
      on conflict (id) do update set name = excluded.name, kind = excluded.kind, region = excluded.region,
        sequence = excluded.sequence, entry = excluded.entry`,
    values: [agency.id, agency.name, agency.kind, agency.region, sequence, JSON.stringify(agency)],
  })
  const { version, items } = agency.matters
  await trx.query({
    name: 'people.matter.put',
    text: `insert into people.matter (agency, version, id, place, item)
      select $1, $2, item ->> 'id', place, item from jsonb_array_elements($3::jsonb) with ordinality as m (item, place)
      on conflict do nothing`,
    values: [agency.id, version, JSON.stringify(items)],
  })
  if (agency.oversees.length > 0) {
    await trx.query({
      name: 'people.oversight.put',
      text: `insert into people.oversight (upper, lower, capacity, since, until)
        select $1, o ->> 'lower', o ->> 'as', (o ->> 'from')::date, coalesce((o ->> 'to')::date, 'infinity')
          from jsonb_array_elements($2::jsonb) o
        on conflict (upper, lower, capacity) do update set since = excluded.since, until = excluded.until`,
      values: [agency.id, JSON.stringify(agency.oversees)],
    })
    await trx.query({ name: 'people.oversight.close', text: 'select people.close_oversight()' })
  }
  await raise(trx, [agency.id])
}

async function projectPerson(trx: Runs, person: PersonRecord, sequence: number): Promise<void> {
  const { id, name, certificates, posts, delegations } = person
  await trx.query({
    name: 'people.person.put',
    text: `insert into people.person (id, name, sequence, entry) values ($1, $2, $3, $4)
      on conflict (id) do update set name = excluded.name, sequence = excluded.sequence, entry = excluded.entry`,
    values: [id, name, sequence, JSON.stringify(person)],
  })
  await trx.query({
    name: 'people.certificate.put',
    text: `insert into people.certificate (person, number, since, until, revoked, kinds, area)
      select $1, c ->> 'number', (c ->> 'from')::date, (c ->> 'to')::date, (c ->> 'revokedOn')::date, c ->> 'kinds',
        c ->> 'area' from jsonb_array_elements($2::jsonb) c
      on conflict (person, number, since) do update set revoked = excluded.revoked`,
    values: [id, JSON.stringify(certificates)],
  })
  await trx.query({
    name: 'people.post.put',
    text: `insert into people.post_holding (id, person, agency, unit, post, title, since, until)
      select p ->> 'id', $1, p ->> 'agency', p ->> 'unit', p ->> 'post', p ->> 'title', (p ->> 'from')::date,
        (p ->> 'to')::date from jsonb_array_elements($2::jsonb) p
      on conflict (id) do update set until = excluded.until`,
    values: [id, JSON.stringify(posts)],
  })
  await trx.query({
    name: 'people.delegation.put',
    text: `insert into people.delegation (id, holding, delegate, since, until, ended, reason)
      select d ->> 'id', d ->> 'holding', d ->> 'to', (d ->> 'from')::date, (d ->> 'until')::date,
        (d ->> 'ended')::date, d ->> 'reason' from jsonb_array_elements($1::jsonb) d
      on conflict (id) do update set ended = excluded.ended`,
    values: [JSON.stringify(delegations)],
  })
  await raise(trx, [...new Set(posts.map((p) => p.agency))])
}

const raise = (trx: Runs, agencies: readonly string[]) =>
  trx.query({
    name: 'people.register.raise',
    text: `insert into people.register as r (agency, version) select unnest($1::text[]), 1
      on conflict (agency) do update set version = r.version + 1, stamp = gen_random_uuid()`,
    values: [[...agencies].sort()],
  })

export interface RegisterState {
  readonly version: number
  readonly stamp: string
  readonly origin: string | null
}

/** How the agency's register stands, and whose log this is: the one cheap question before a cached entry is used. */
export async function registerState(trx: Runs, agency: string): Promise<RegisterState | undefined> {
  const rows = await trx.query<RegisterState>({
    name: 'people.register.state',
    text: `select r.version, r.stamp, (select name from log.origin) as origin from people.register r where r.agency = $1`,
    values: [agency],
  })
  return rows[0]
}

export async function agenciesById(
  trx: Runs,
  ids: readonly string[],
): Promise<{ entry: AgencyRecord; sequence: number }[]> {
  return trx.query({
    name: 'people.agencies',
    text: 'select entry, sequence from people.agency where id = any ($1)',
    values: [ids],
  })
}

export async function personsById(trx: Runs, ids: readonly string[]): Promise<PersonRecord[]> {
  const rows = await trx.query<{ entry: PersonRecord }>({
    name: 'people.persons',
    text: 'select entry from people.person where id = any ($1)',
    values: [ids],
  })
  return rows.map((r) => r.entry)
}

/** Everybody who holds or ever held a post in the agency: an old case names people who have left. */
export async function personsOf(trx: Runs, agency: string): Promise<PersonRecord[]> {
  const rows = await trx.query<{ entry: PersonRecord }>({
    name: 'people.of_agency',
    text: `select entry from people.person
      where id in (select person from people.post_holding where agency = $1) order by id`,
    values: [agency],
  })
  return rows.map((r) => r.entry)
}

/** True until somebody has been given the administrator's post: then nobody is above the register any more. */
export async function isUnfounded(trx: Runs): Promise<boolean> {
  const rows = await trx.query({
    name: 'people.unfounded',
    text: `select 1 from people.post_holding where post = 'administrator' limit 1`,
  })
  return rows.length === 0
}
