import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../modules/cases/testing/house.ts'
import { asOwner } from '../platform/db/pool.ts'
import { programDigest } from '../platform/program.ts'
import { redrawAfterUpgrade } from './redraw.ts'

let house: House
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'xiezhi-redraw-'))
  house = await openHouse()
  await house.open()
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await house.close()
})

const upgrade = (program: string) =>
  asOwner(house.fresh.migratorUrl, (owner) =>
    redrawAfterUpgrade(owner, { dataDir: folder, day: '2026-08-12' }, program),
  )
const owned = (text: string) => asOwner(house.fresh.migratorUrl, (owner) => owner.query({ text }))
const rows = () => owned('select id, figures::text, shown::text from casework.case_row order by id')
const spoil = () => owned(`update casework.case_row set figures = '[{}]', shown = shown - 'title'`)

test('what another program drew is drawn anew once, and by the same program nothing is touched', async () => {
  const before = await rows()
  await spoil()
  expect(await upgrade('a')).toBe('all')
  expect(await rows()).toEqual(before)
  // Rows that are changed under a program that has drawn them are for the verification to name.
  await spoil()
  expect(await upgrade('a')).toBe('nothing')
  expect(await rows()).not.toEqual(before)
  expect(await upgrade('b')).toBe('all')
  expect(await rows()).toEqual(before)
})

test('what kept its rows because its record was damaged is tried again at the next start, and nothing else', async () => {
  await house.open()
  const before = await rows()
  const ids = before.map((row) => (row as { id: string }).id)
  const swap = (from: string, to: string) =>
    owned(
      `update record.body set body = convert_to(replace(convert_from(body, 'UTF8'), '${from}', '${to}'), 'UTF8')
        where stream = 'case/${ids[0]}' and sequence = 1`,
    )
  await swap('标签', '广告')
  await spoil()
  expect(await upgrade('c')).toBe('all')
  const kept = await rows()
  expect(kept[0]).not.toEqual(before[0])
  expect(kept[1]).toEqual(before[1])
  // Still damaged: tried, and kept for the next time.
  expect(await upgrade('c')).toBe('nothing')
  expect(await rows()).toEqual(kept)
  await swap('广告', '标签')
  await owned(`update casework.case_row set figures = '[{}]' where id <> '${ids[0]}'`)
  expect(await upgrade('c')).toBe('kept')
  const after = await rows()
  expect(after[0]).toEqual(before[0])
  // Those that had been drawn are not this time's business.
  expect(after[1]).not.toEqual(before[1])
  await owned('delete from casework.projected')
  await upgrade('d')
  expect(await rows()).toEqual(before)
})

test('a program is what it is made of, wherever it lies; a test is no part of it', () => {
  const place = (name: string, rule: string) => {
    const root = join(folder, name)
    for (const room of ['answers', 'casework', 'db', 'documents', 'law', 'lists', 'log', 'portal', 'server'])
      mkdirSync(join(root, room), { recursive: true })
    writeFileSync(join(root, 'law/rule.ts'), rule)
    return root
  }
  const one = place('one', 'days: 7')
  expect(programDigest(place('two', 'days: 7'))).toBe(programDigest(one))
  expect(programDigest(place('three', 'days: 8'))).not.toBe(programDigest(one))
  const before = programDigest(one)
  writeFileSync(join(one, 'law/rule.test.ts'), 'expect(7)')
  expect(programDigest(one)).toBe(before)
})
