import type { ChannelsPage as Page } from '@xiezhi/answers'
import type { PostKind } from '@xiezhi/law'
import { expect, it, vi } from 'vitest'
import { draw, someone, words } from '../app/testing/draw.tsx'
import { ChannelsPage } from './ChannelsPage.tsx'

vi.stubGlobal('window', { history: { state: null } })

type Row = Page['rows'][number]
type Channel = Page['channels'][number]
const row = (more: Partial<Row> = {}): Row => ({
  channel: 'credit',
  key: 'case-1/disclosure-1/p1',
  case: 'case-1',
  title: '云岭县甲店经营超过保质期的食品案',
  number: '云市监处罚〔2026〕1号',
  action: 'put',
  state: 'waiting',
  tries: 0,
  nextAt: '',
  receipt: '',
  said: '',
  at: '2026-08-20T09:00',
  event: 0,
  ...more,
})
const channel = (more: Partial<Channel> = {}): Channel => ({
  id: 'credit',
  title: '县信用平台',
  manual: false,
  address: 'https://credit.example/rows',
  confirmed: true,
  tables: ['penalty'],
  counts: { waiting: 1, accepted: 3, refused: 1, handed: 2 },
  ...more,
})
const page = (found: Partial<Page>, kind: PostKind = 'publisher') =>
  draw(<ChannelsPage />, {
    session: { post: { ...someone.post, kind } },
    answered: [[['channels'], { channels: [channel()], rows: [], left: 0, ...found }]],
  })

it('each receiver has its count: what it has, in whichever way, what waits, what it refused', () => {
  expect(words(page({}))).toContain('县信用平台https://credit.example/rows已接收5，待报送1，被拒绝1')
  expect(words(page({ channels: [channel({ manual: true, confirmed: false, address: '' })] }))).toContain(
    '人工报送（断网、专网）',
  )
})

it('who publishes may send again, take out the file and enter the receipt; on a cut network nothing is sent by itself', () => {
  const own = words(page({}))
  for (const act of ['立即再报', '取出文件，人工报送', '登记回执']) expect(own).toContain(act)
  expect(words(page({ channels: [channel({ manual: true })] }))).not.toContain('立即再报')
  expect(words(page({}, 'supervisor'))).not.toMatch(/立即再报|取出文件|登记回执/)
})

it('an address nobody has confirmed is said to be one, and only who sends may confirm it', () => {
  const channels = [channel({ confirmed: false })]
  expect(words(page({ channels }))).toMatch(/地址待公示发布人确认.*确认地址/)
  expect(words(page({ channels }))).not.toContain('立即再报')
  expect(words(page({ channels }, 'agencyHead'))).not.toMatch(/确认地址/)
  expect(words(page({}))).not.toContain('确认地址')
})

it('nothing is offered where nothing waits and nothing was refused', () => {
  const counts = { waiting: 0, accepted: 3, refused: 0, handed: 0 }
  expect(words(page({ channels: [channel({ counts })] }))).not.toContain('登记回执')
})

it('a row says how it stands, what the receiver said, how often it was tried and when next', () => {
  const said = '统一社会信用代码有误。'
  const refused = words(page({ rows: [row({ state: 'refused', said, tries: 3, nextAt: '2026-08-20T10:30' })] }))
  expect(refused).toContain('被拒绝')
  expect(refused).toContain('统一社会信用代码有误。已报3次。下次2026-08-2010:30。')
  expect(words(page({ rows: [row({ state: 'accepted', receipt: '回执88号' })] }))).toContain('已接收')
  expect(words(page({ rows: [row({ state: 'handed', receipt: '回执88号' })] }))).toMatch(/已人工报送.*回执88号/)
})

it('what was withdrawn is told as that, and each row leads to its case', () => {
  const html = page({ rows: [row({ action: 'remove' })], left: 7 })
  expect(words(html)).toContain('撤下')
  expect(html).toContain('href="/cases/case-1"')
  expect(words(html)).toContain('还有7行没有列出。')
})

it('without a receiver it says who enters one', () => {
  expect(words(page({ channels: [] }))).toContain('还没有登记报送通道由系统管理员在机关设定中登记')
})

it('what a receiver answered is on the record of its case, and the row says where', () => {
  const told = words(page({ rows: [row({ state: 'accepted', receipt: 'R1', event: 41 })] }))
  expect(told).toContain('R1')
  expect(told).toContain('第41号')
})
