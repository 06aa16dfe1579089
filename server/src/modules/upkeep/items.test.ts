import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lastBackup, noteBackup } from '../backup/index.ts'
import { itemsOf, type Known } from './items.ts'

const now = Date.parse('2026-11-30T10:00:00+08:00')
const good: Known = {
  now,
  started: Date.parse('2026-11-30T07:59:00+08:00'),
  health: { status: 'ok', failed: [], reasons: {}, figures: { diskFreeBytes: 80 * 1024 ** 3 } },
  backup: { at: '2026-11-30T02:00:00+08:00', size: 100, fault: null },
  present: { at: '2026-11-30T00:00:00.000Z', ok: true, findings: 0, first: null },
  whole: { at: '2026-11-29T19:00:00.000Z', ok: true, findings: 0, first: null },
  log: { size: 120, signed: now - 120_000 },
  reported: { refused: 0, unreached: 0, receivers: [] },
}
const names = ['database', 'verification', 'disk', 'signing']
const item = (known: Partial<Known>, id: string) => itemsOf({ ...good, ...known }, names).find((i) => i.id === id)!

test('all is well: what was done, when, and how far it goes', () => {
  expect(itemsOf(good, names).every((i) => i.state === 'right' && i.next === null)).toBe(true)
  expect(item({}, 'backup').sentence).toBe(
    '最近一次备份：2026-11-30 02:00（8 小时前），到日志第 100 条，此后又有 20 条；写完以后读回核对，相符（证据和文书只核对大小，内容在恢复时核对）。',
  )
  expect(item({}, 'signing').sentence).toBe('已签发到第 120 条，2026-11-30 09:58（2 分钟前）；没有积压。')
  expect(item({}, 'disk').sentence).toContain('80.0 GB')
})

test.each([
  ['none', undefined, '还没有备份过。', '定在每天运行一次'],
  ['an old one', { at: '2026-11-27T02:00:00+08:00', size: 100, fault: null }, '3 日前', '定在每天运行一次'],
  [
    'one of a time to come',
    { at: '2026-12-03T02:00:00+08:00', size: 100, fault: null },
    '以后的时间',
    '校准服务器的时钟',
  ],
  [
    'a damaged one',
    { at: '2026-11-30T02:00:00+08:00', size: 100, fault: '备份中的 x 不见了。' },
    '备份中的 x 不见了。',
    '不能用来恢复',
  ],
])('a backup that wants somebody: %s', (_, backup, sentence, next) => {
  const told = item({ backup }, 'backup')
  expect([told.state, told.sentence.includes(sentence), told.next?.includes(next)]).toEqual(['wrong', true, true])
  expect(itemsOf({ ...good, backup }, names)[0]).toEqual(told)
})

test('a verification that found something says what; one that stopped coming is noticed; one to come is no fault', () => {
  const found = item({ whole: { at: good.whole!.at, ok: false, findings: 3, first: '第 5 条被改动。' } }, 'whole')
  expect([found.state, found.sentence]).toEqual(['wrong', expect.stringMatching(/有 3 处不符：第 5 条被改动。$/)])
  expect(item({ whole: { ...good.whole!, at: '2026-11-25T19:00:00.000Z' } }, 'whole').state).toBe('wrong')
  expect(item({ whole: { ...good.whole!, at: '2026-11-27T19:00:00.000Z' } }, 'whole').state).toBe('right')
  expect(item({ whole: undefined }, 'whole')).toMatchObject({ state: 'waiting', next: null })
})

test('what was verified before this start says nothing of what is served now', () => {
  const started = (hours: number) => item({ started: now - hours * 3_600_000 }, 'present')
  expect(started(1)).toMatchObject({ state: 'waiting', next: null })
  expect(started(3)).toMatchObject({ state: 'right' })
  expect(
    item({ started: now - 25 * 3_600_000, present: { ...good.present!, at: '2026-11-28T00:00:00.000Z' } }, 'present'),
  ).toMatchObject({
    state: 'wrong',
    sentence: expect.stringContaining('这次启动以后还没有做成'),
  })
})

test('what health says fails is told by its own reason, also of a check nobody has words for', () => {
  const health = { ...good.health, failed: ['disk', 'other'], reasons: { disk: '只剩 0.2 GB。' } }
  const items = itemsOf({ ...good, health }, [...names, 'other'])
  expect(items.slice(0, 2).map((i) => [i.title, i.state, i.sentence])).toEqual([
    ['磁盘', 'wrong', '只剩 0.2 GB。'],
    ['other', 'wrong', '不能服务。'],
  ])
  expect(items[0]?.next).toContain('腾出空间')
})

test('the note of a backup is read back; one that cannot be read is none', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'xiezhi-note-'))
  await mkdir(join(dir, 'log'))
  expect(lastBackup(dir)).toBeUndefined()
  noteBackup(dir, good.backup!)
  expect(lastBackup(dir)).toEqual(good.backup)
  writeFileSync(join(dir, 'log', 'backup.json'), '{"at":5}')
  expect(lastBackup(dir)).toBeUndefined()
  rmSync(dir, { recursive: true })
})

test('what receivers refuse or do not take is told, with whose it is and what to do; before the first round nothing is claimed', () => {
  const told = item({ reported: { refused: 2, unreached: 3, receivers: ['信用平台'] } }, 'channels')
  expect([told.state, told.sentence]).toEqual(['wrong', '信用平台：2行被拒绝，3行报了六次以上仍没有报到。'])
  expect(told.next).toContain('被拒绝的改正后再报')
  expect(item({ reported: { refused: 1, unreached: 0, receivers: ['信用平台'] } }, 'channels').sentence).toBe(
    '信用平台：1行被拒绝。',
  )
  expect(item({ reported: undefined }, 'channels')).toMatchObject({ state: 'waiting', next: null })
})
