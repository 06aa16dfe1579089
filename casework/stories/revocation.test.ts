import { describe, expect, test } from 'vitest'
import { after, faults, handled, reviewed, running, stageOf } from './handled.ts'

const kind = 'registration.revocation'
const nothing = { majorPublicInterest: 'no', socialRisk: 'no', majorRights: 'no', complexCase: 'no' }
const found = (over = {}, facts = {}) => ({
  found: '冒用他人身份。',
  outcome: 'revoke',
  ...over,
  facts: { falseRegistration: 'yes', registrantReached: 'yes', ...nothing, ...facts },
})
const inquired = () => after(kind, 'falsehood.publicise')
const put = (d: ReturnType<typeof inquired>) => d.gates('li', 'revocation.propose', { reason: '呈批' })

describe('撤销市场主体登记', () => {
  test('publicised forty-five days, revoked, delivered, filed, public; nothing of it runs after', () => {
    const d = after(kind)
    expect([stageOf(d), running(d), faults(d)]).toEqual(['archived', [], []])
  })

  test('who can be reached is told and heard, and what is said is weighed', () => {
    const d = inquired().do('li', 'finding.conclude', found())
    expect(put(d)).toEqual(['R40-told'])
    const telling = { content: '拟撤销登记', until: '2026-11-12', way: '书面' }
    expect(d.gates('li', 'party.tell', { ...telling, party: 'p2', until: '2026-11-05' })).toEqual(['R40-until'])
    d.do('li', 'party.tell', { ...telling, party: 'p1' }).do('li', 'party.tell', { ...telling, party: 'p2' })
    expect(put(d)).toEqual(['R40-told'])
    d.do('li', 'view.hear', { party: 'p1', content: '没有意见', nothing: true })
    d.do('li', 'view.hear', { party: 'p2', content: '签名是本人所签', nothing: false })
    expect(put(d)).toEqual(['R40-since'])
    expect(d.gates('li', 'finding.conclude', found())).toEqual(['R40-weighed'])
    d.do('li', 'finding.conclude', found({ weighed: '不采纳，有笔迹鉴定' }))
    d.do('li', 'revocation.propose', { reason: '呈批' })
  })

  test('who cannot be reached has forty-five days, and whoever objects in them is looked into', () => {
    const d = inquired().do('li', 'finding.conclude', found({}, { registrantReached: 'no' }))
    expect(put(d)).toEqual(['R40'])
    d.do('li', 'falsehood.publicise', { content: '登记事项', channel: '公示系统' })
    d.do('li', 'objection.record', { from: '速达商务服务部', content: '登记真实' })
    expect(put(d.on('2026-12-30'))).toEqual(['R40', 'R40-new'])
    // Looked into, found unfounded, answered: what is false is revoked all the same (登记条例40).
    d.do('li', 'finding.conclude', found({}, { registrantReached: 'no' }))
    expect(put(d)).toEqual(['R40'])
    d.do(
      'li',
      'finding.conclude',
      found({ weighed: '异议不成立，签名经鉴定不是本人所签' }, { registrantReached: 'no' }),
    )
    expect(put(d)).toEqual(['R40'])
    d.do('li', 'objection.answer', { objections: [1], content: '经鉴定不成立', way: '书面' })
    d.do('li', 'revocation.propose', { reason: '呈批' })
  })

  test('an objection after the forty-five days bars nothing, and is put in the finding', () => {
    const d = inquired().do('li', 'falsehood.publicise', { content: '登记事项', channel: '公示系统' })
    d.on('2027-01-12').do('li', 'objection.record', { from: '速达商务服务部', content: '登记真实' })
    d.do('li', 'finding.conclude', found({}, { registrantReached: 'no' }))
    d.do('li', 'revocation.propose', { reason: '呈批' })
  })

  test('what is not false is not revoked, and what is kept has a ground of law', () => {
    const d = inquired()
    expect(d.gates('li', 'finding.conclude', found({}, { falseRegistration: 'no' }))).toEqual(['R40-found'])
    expect(d.gates('li', 'finding.conclude', found({ outcome: 'keep', ground: 'true', reason: '真实' }))).toEqual([
      'R41',
    ])
    const bare = after(kind, 'party.identify').do('li', 'inquiry.record', {
      way: 'check',
      officers: ['li', 'wang'],
      found: '登记档案',
    })
    expect(put(bare.do('li', 'finding.conclude', found({}, { registrantReached: 'no' })))).toContain('R40-both')
  })

  test('a revocation that was wrong is undone by the head, once, and the page says so', () => {
    const d = after(kind)
    expect(d.gates('zheng', 'revocation.restore', { reason: '鉴定意见被推翻' })).toEqual(['R42-told'])
    const told = { party: 'p1', content: '拟恢复登记，鉴定意见被推翻', until: '2027-12-31', way: '书面' }
    d.do('li', 'party.tell', told)
    expect(d.gates('zheng', 'revocation.restore', { reason: '鉴定意见被推翻' })).toEqual(['R42-told'])
    d.do('li', 'view.hear', { party: 'p1', content: '坚持申请', nothing: false })
    d.do('zheng', 'revocation.restore', { reason: '鉴定意见被推翻' })
    expect(d.file.papers.at(-1)?.kind).toBe('revocation-restored')
    expect(d.file.proceedings.find((p) => p.id === 'publication-restoration')).toMatchObject({ stage: 'due' })
    expect(d.gates('zheng', 'revocation.restore', { reason: '再次' })).toEqual(['R42'])
  })

  test('asked for by whom it harms, of the organ that registered it', () => {
    const d = handled(kind)
    const facts = { applicationOurs: 'yes', revocationAffected: 'yes' }
    expect(d.gates('li', 'application.accept', { facts: { ...facts, revocationAffected: 'no' } })).toEqual([
      'R40-accept',
    ])
    expect(d.gates('li', 'application.reject', { ground: 'power', reason: '外县登记' })).toEqual([
      'R40-accept-elsewhere',
    ])
    d.do('li', 'application.request', { missing: '身份证' }).do('li', 'application.supplement', { content: '身份证' })
    expect(d.gates('li', 'application.request', { missing: '其他' })).toEqual(['R40-accept-once'])
    d.do('li', 'application.accept', { facts })
    expect(
      d.gates('li', 'inquiry.record', { way: 'ask', officers: ['li', 'wang'], shown: false, found: '无' }),
    ).toEqual(['G05-revocation-shown'])
  })

  test('what touches many is reviewed first', () => {
    const d = after(kind, 'finding.conclude').on('2027-01-12')
    d.do('li', 'finding.conclude', found({}, { registrantReached: 'no', majorRights: 'yes' }))
    expect(put(d)).toEqual(['G20-revocation'])
    reviewed(d).do('li', 'revocation.propose', { reason: '呈批' })
  })

  test('what reaches whom, and when it is filed', () => {
    const d = after(kind, 'service.deliver')
    expect(d.gates('li', 'case.archive', { summary: '办结' })).toEqual(['G45-revocation'])
  })
})
