import { describe, expect, test } from 'vitest'
import type { Form } from '../file.ts'
import { project } from '../project.ts'
import { carriedOut, mended, wrong } from './again.ts'
import { people } from './county.ts'
import type { Driver } from './driver.ts'
import { after, stageOf } from './handled.ts'

// 国家赔偿 (国赔法9–16, 37): of a fine of five thousand yuan that was revoked.

const at = { proceeding: 'redress-1' }
const asked = (over: Form = {}): Form => ({
  party: 'p1',
  how: 'written',
  receivedOn: '2026-09-01',
  claimant: '云岭县第1食品有限公司',
  injury: 'penalty',
  knownOn: '2026-08-18',
  asked: '返还罚款五千元，支付利息，赔偿停业损失。',
  ...over,
})
const opinion: Form = {
  outcome: 'grant',
  way: 'pay',
  amount: 501_000,
  items: '返还罚款五千元，同期存款利息十元。',
  reason: '处罚决定因主要事实不清被撤销；停业与处罚没有因果关系。',
}
const claimed = (over: Form = {}): Driver =>
  mended(carriedOut(), { ...wrong, remake: false, until: null, back: null })
    .on('2026-09-01')
    .do('li', 'redress.receive', asked(over))
const heard = (d: Driver): Driver => d.do('li', 'redress.hear', { said: '要求赔偿全部损失', agreed: false }, at)
const decided = (over: Form = {}): Driver =>
  heard(claimed())
    .do('li', 'redress.draft', { ...opinion, ...over }, at)
    .do('wu', 'redress.decide', { opinion: '同意' }, at)
const clock = (d: Driver, id: string) => d.file.clocks.find((c) => c.clock === id)

describe('国家赔偿', () => {
  test('asked for, a receipt is given, and two months run; what is missing is told once, in five days', () => {
    const d = claimed()
    expect([d.file.papers.at(-1)?.kind, clock(d, 'R14')?.trigger]).toEqual(['redress-receipt', '2026-09-01'])
    expect(project(d.file, d.context('li'), '2026-09-01').case.waits.map((w) => w.what)).toContain(
      '听取意见，拟定赔偿意见',
    )
    d.do('li', 'redress.request', { missing: '停业损失的账册' }, at)
    expect(clock(d, 'R14-materials')?.stopped).toBe('2026-09-01')
  })
  test('nothing is proposed unheard, of too old a wrong, or of a sum nobody worked out', () => {
    expect(claimed().gates('li', 'redress.draft', opinion, at)).toEqual(['R14-heard'])
    expect(heard(claimed({ knownOn: '2024-08-01' })).gates('li', 'redress.draft', opinion, at)).toEqual(['R14-barred'])
    const ill = heard(claimed({ knownOn: '2024-08-01', barred: '住院，不能行使请求权' }))
    expect(ill.gates('li', 'redress.draft', { ...opinion, items: null }, at)).toEqual(['R14-amount'])
    ill.do('li', 'redress.draft', opinion, at)
  })
  test('decided by a head who had no part in it; late it is decided all the same, and is a fault', () => {
    const posts = people.map((p) => (p.id === 'li' ? { ...p, posts: [...p.posts, 'deputyHead' as const] } : p))
    expect(posts.find((p) => p.id === 'li')?.posts).toContain('deputyHead')
    const d = decided()
    expect([stageOf(d, at.proceeding), d.file.papers.at(-1)?.kind]).toEqual(['granted', 'redress-decision'])
    const late = heard(claimed()).on('2026-11-03').do('li', 'redress.draft', opinion, at)
    late.do('wu', 'redress.decide', { opinion: '同意' }, at)
    expect(late.file.irregularities.map((i) => i.gate)).toEqual(['R14-late'])
  })
  test('served in ten days, asked of the treasury in seven, paid, and recovered of whoever is to blame', () => {
    const d = decided().do('li', 'redress.serve', { way: '直接送达', signedBy: '庞穗' }, at)
    expect(clock(d, 'R14-serve')?.stopped).toBe('2026-09-01')
    expect(d.gates('li', 'redress.pay', { amount: 501_000, receipt: '1' }, at)).toEqual(['R14-treasury'])
    d.on('2026-09-10').do('li', 'redress.ask', { basis: '国家赔偿决定书' }, at)
    const less = { organ: '云岭县财政局', amount: 500_000 }
    expect(d.on('2026-09-14').gates('li', 'redress.submit', less, at)).toEqual(['R14-whole'])
    d.do('li', 'redress.submit', { organ: '云岭县财政局', amount: 501_000 }, at)
    d.on('2026-09-25').do('li', 'redress.pay', { amount: 501_000, receipt: '国库1号' }, at)
    const blame = { outcome: 'recover', person: 'li', fault: 'gross', amount: 501_001, reason: '没有核实货值' }
    expect(d.gates('wu', 'redress.recover', blame, at)).toEqual(['R14-recourse'])
    d.do('wu', 'redress.recover', { ...blame, amount: 100_000 }, at)
    expect(stageOf(d, at.proceeding)).toBe('ended')
    expect(d.file.clocks.filter((c) => c.proceeding === at.proceeding && c.stopped === undefined)).toEqual([])
    expect(d.file.irregularities).toEqual([])
  })
  test('refused with its reason, it is told of in writing, and three months to sue run', () => {
    const d = decided({ outcome: 'refuse', way: null, amount: null, items: null })
    expect([stageOf(d, at.proceeding), d.file.papers.at(-1)?.kind]).toEqual(['refused', 'redress-refusal'])
    d.do('li', 'redress.serve', { way: '直接送达', signedBy: '庞穗' }, at)
    expect([stageOf(d, at.proceeding), clock(d, 'R14-suit')?.stopped]).toEqual(['ended', undefined])
  })
  test('any kind that decides answers for it; who looked into the case decides nothing', () => {
    const posts = [...new Set(people.flatMap((x) => x.posts))]
    const crowd = people.map((x) => (x.id === 'li' ? { ...x, posts, qualification: 'bar' as const } : x))
    const d = after('general.ordinary', undefined, { crowd })
    d.do('li', 'redress.receive', asked({ receivedOn: '2026-11-09', knownOn: '2026-11-09' }))
    heard(d).do('li', 'redress.draft', { ...opinion, way: 'restore', amount: null, items: null }, at)
    expect(d.gates('li', 'redress.decide', { opinion: '同意' }, { ...at, post: 'agencyHead' })).toEqual(['R14-apart'])
    d.do('zheng', 'redress.decide', { opinion: '同意' }, at)
  })
})
