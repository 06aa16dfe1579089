import { forms, party } from '@xiezhi/casework/stories/forms.ts'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, newCommand, openHouse } from './testing/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

async function asOwner(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: house.fresh.migratorUrl })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

const at = (id: string, sequence: number) => `stream = 'case/${id}' and sequence = ${sequence}`
/** What the database's owner does to the proposal before it is approved. */
const crimes: [string, (id: string) => string][] = [
  [
    'the words of a proposal',
    (id) =>
      `update record.body set body = convert_to(replace(convert_from(body, 'UTF8'), '标签', '广告'), 'UTF8') where ${at(id, 1)}`,
  ],
  ['its salt', (id) => `update record.body set salt = set_byte(salt, 0, get_byte(salt, 0) # 1) where ${at(id, 2)}`],
  [
    'who proposed it',
    (id) =>
      `update record.event set header = convert_to(replace(convert_from(header, 'UTF8'), '"li"', '"wu"'), 'UTF8') where ${at(id, 4)}`,
  ],
  [
    'a header with its link',
    (id) =>
      `update record.event set header = x.h, link = sha256('\\x7869657a68692f6c696e6b2f763100'::bytea || x.h) from (select convert_to(replace(convert_from(header, 'UTF8'), '"li"', '"wu"'), 'UTF8') as h from record.event where ${at(id, 3)}) x where ${at(id, 3)}`,
  ],
  ['a step left out', (id) => `delete from record.event where ${at(id, 3)}`],
]

test.each(crimes)('%s, changed before the approval, is neither shown nor approved', async (_, crime) => {
  const id = await house.open()
  await house.step('li', id, 'party.identify', { party: party('p1') })
  await house.step('li', id, 'clue.verify', forms.verification)
  await house.step('li', id, 'filing.propose', forms.filing)
  await asOwner(crime(id))
  const refused = { status: 503, body: { code: 'record-damaged', detail: expect.stringMatching(/第 \d+ 号记录.*。$/) } }
  expect(await house.call('sun', 'GET', `/api/cases/${id}`)).toMatchObject(refused)
  expect(
    await house.call('sun', 'POST', `/api/cases/${id}/proceedings/main/steps/filing.endorse`, {
      command: newCommand(),
      form: { opinion: '同意', officers: ['li', 'wang'] },
    }),
  ).toMatchObject(refused)
  // Others go on.
  await house.step('li', await house.open(), 'party.identify', { party: party('p1') })
})
