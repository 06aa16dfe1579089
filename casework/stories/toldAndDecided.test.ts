import { describe, expect, test } from 'vitest'
import type { Form } from '../file.ts'
import type { Driver } from './driver.ts'
import { paper } from './forms.ts'
import { after, deliver, faults, handled as handledOf, reviewed } from './handled.ts'
import { endingReviewed, licensed, ofLicence } from './permit.ts'

// What a party was told, and what is decided of it, in kinds other than the penalty (宁夏程序8, 44; 复议法64; 行诉法71).

const nothing = { majorPublicInterest: 'no', socialRisk: 'no', majorRights: 'no', complexCase: 'no' }
const told: Form = { party: 'p1', content: '拟作出的决定', way: '书面', until: '2026-11-20' }
const content: Form = { party: 'p1', content: '没有意见', nothing: true }

describe('其他行政执法', () => {
  const found = (over: Form = {}, facts: Form = {}): Form => ({
    found: '查明的事实',
    law: '有关规定',
    result: '减半发给奖励。',
    adverse: true,
    reason: '材料不全',
    ...over,
    facts: { ...nothing, ...facts },
  })
  const put = (d: Driver) => d.gates('li', 'general.propose', { reason: '呈批' })
  const begun = () => after('general.ordinary', 'finding.conclude')
  const heard = () => begun().do('li', 'finding.conclude', found()).do('li', 'party.tell', told)

  test('nobody is told what nobody has proposed', () => {
    expect(begun().gates('li', 'party.tell', told)).toEqual(['T08-first'])
  })

  test('told of the half and decided of nothing at all: told anew, whatever else was written meanwhile', () => {
    const d = heard().do('li', 'view.hear', content)
    d.do('li', 'finding.conclude', found({ result: '不予奖励' }))
    expect(put(d)).toEqual(['T08-same'])
    d.do('li', 'party.tell', told).do('li', 'view.hear', content).do('li', 'general.propose', { reason: '呈批' })
    expect(faults(d)).toEqual([])
  })

  test('the same decision in other commas, with what was said weighed, is what was told', () => {
    const d = heard().do('li', 'view.hear', { ...content, content: '请求全额', nothing: false })
    d.do('li', 'finding.conclude', found({ result: '减半，发给奖励', weighed: '不采纳' }))
    d.do('li', 'general.propose', { reason: '呈批' })
    expect(faults(d)).toEqual([])
  })

  const signed = (d: Driver) =>
    d
      .do('li', 'general.propose', { reason: '呈批' })
      .do('sun', 'general.endorse', { opinion: '同意' })
      .do('wu', 'general.approve', { opinion: '同意' })
  const order: Form = {
    what: 'revoked',
    reason: '事实不清',
    remake: true,
    instrument: '行政复议决定书',
    files: paper(),
  }
  /** Fought, lost, and to be decided anew. */
  const lost = (d: Driver, defect: string) => {
    signed(d.do('li', 'view.hear', content))
    deliver(d)
    d.do('li', 'remedy.receive', {
      forum: 'ordinary',
      organ: '云岭县人民政府',
      reference: '云政复〔2026〕8号',
      applicant: '甄诚',
      request: '撤销',
      handler: 'li',
      lawyer: '律师',
    })
    const at = { proceeding: 'remedy-1' }
    const answer = { facts: '事实', basis: '依据', procedure: '程序', answers: '答复', request: '维持' }
    d.do('li', 'remedy.draft', answer, at)
      .do('zheng', 'remedy.sign', { opinion: '同意' }, at)
      .do('li', 'remedy.submit', { way: '当面', whole: true }, at)
      .do('li', 'remedy.conclude', { result: 'revoked', number: '8号', content: '撤销，责令重新作出' }, at)
    return d.do('li', 'lifting.enter', { ...order, defect, back: 'found' }, at)
  }

  test('what a 复议机关 revoked is not signed once more as it was', () => {
    const d = lost(heard(), 'facts')
    expect(put(d)).toEqual(expect.arrayContaining(['anew-proposed', 'T08-told', 'anew-same']))
    d.do('li', 'finding.conclude', found()).do('li', 'party.tell', told).do('li', 'view.hear', content)
    expect(put(d)).toEqual(['anew-same'])
    d.do('li', 'finding.conclude', found({ weighed: '不采纳' }))
    expect(put(d)).toEqual(['anew-same'])
    // Other facts are told of anew (宁夏程序8: 事实、理由、依据).
    d.do('li', 'finding.conclude', found({ found: '补充调查后查明的事实' }))
    expect(put(d)).toEqual(['T08-same'])
    d.do('li', 'party.tell', told).do('li', 'view.hear', content).do('li', 'general.propose', { reason: '呈批' })
    expect(faults(d)).toEqual([])
  })

  test('what fell for its procedure alone may say the same, told and proposed anew', () => {
    const d = lost(heard(), 'procedure')
    d.do('li', 'finding.conclude', found())
    expect(put(d)).toEqual(['T08-told'])
    d.do('li', 'party.tell', told).do('li', 'view.hear', content)
    signed(d)
    expect(faults(d)).toEqual([])
  })

  test('and is reviewed anew where it was reviewed', () => {
    const major = () => found({}, { complexCase: 'yes' })
    const d = begun().do('li', 'finding.conclude', major()).do('li', 'party.tell', told)
    reviewed(d)
    lost(d, 'procedure').do('li', 'finding.conclude', major())
    d.do('li', 'party.tell', told).do('li', 'view.hear', content)
    expect(put(d)).toEqual(['anew-review'])
    signed(reviewed(d))
  })
})

describe('社会救助的变动', () => {
  const at = { proceeding: 'paying' }
  const change = (over: Form = {}): Form => ({
    what: 'decrease',
    because: 'rules',
    reason: '标准调整',
    amount: 60_000,
    from: '2027-04-01',
    ...over,
  })
  const tell = (d: Driver) =>
    d.do('li', 'party.tell', { ...told, until: '2027-02-20' }, at).do('li', 'view.hear', content, at)
  const put = (d: Driver) => d.gates('li', 'reliefChange.propose', { reason: '呈批' }, at)
  const paying = () => after('benefit.relief').on('2027-02-01')

  test('told of six hundred and decided of three: told anew', () => {
    expect(paying().gates('li', 'party.tell', { ...told, until: '2027-02-20' }, at)).toEqual(['B13-first'])
    expect(put(paying())).toEqual(['B13-put'])
    const d = tell(paying().do('li', 'adjustment.draft', change(), at))
    d.do('li', 'adjustment.draft', change({ amount: 30_000 }), at)
    expect(put(d)).toEqual(['B13-same'])
    tell(d).do('li', 'reliefChange.propose', { reason: '呈批' }, at)
  })

  test('a second change is told of its own', () => {
    const d = tell(paying().do('li', 'adjustment.draft', change(), at))
    d.do('li', 'reliefChange.propose', { reason: '呈批' }, at)
      .do('sun', 'reliefChange.endorse', { opinion: '同意' }, at)
      .do('wu', 'reliefChange.approve', { opinion: '同意' }, at)
    d.do('li', 'adjustment.draft', change({ amount: 30_000 }), at)
    expect(put(d)).toEqual(['B13-told'])
  })
})

test('撤销登记：told of keeping it and decided of revoking it', () => {
  const d = after('registration.revocation', 'falsehood.publicise')
  expect(d.gates('li', 'party.tell', told)).toEqual(['R40-first'])
  const facts = { falseRegistration: 'no', registrantReached: 'yes', ...nothing }
  const keep = { found: '本人签名', outcome: 'keep', ground: 'true', reason: '登记真实', facts }
  d.do('li', 'finding.conclude', keep)
  for (const party of ['p1', 'p2']) {
    d.do('li', 'party.tell', { ...told, party }).do('li', 'view.hear', { ...content, party })
  }
  const put = () => d.gates('li', 'revocation.propose', { reason: '呈批' })
  d.do('li', 'finding.conclude', { ...keep, ground: 'harm' })
  expect(put()).toEqual(['R40-same'])
  const revoke = { found: '冒名', outcome: 'revoke', facts: { ...facts, falseRegistration: 'yes' } }
  d.do('li', 'finding.conclude', revoke)
  expect(put()).toEqual(['R40-same'])
  for (const party of ['p1', 'p2']) {
    d.do('li', 'party.tell', { ...told, party }).do('li', 'view.hear', { ...content, party })
  }
  // Who answers for it was not told (登记条例40第三款).
  d.do('li', 'finding.conclude', { ...revoke, responsible: '张三' })
  expect(put()).toEqual(['R40-same'])
})

test('许可：told of the one ground and revoked on another', () => {
  const d = licensed()
    .do('li', 'ending.tell', { what: 'revoked', revokeGround: 'procedure', reason: '没有核查', way: '书面' }, ofLicence)
    .do('li', 'holder.hear', { content: '无异议' }, ofLicence)
  endingReviewed(d)
  const revoke = (ground: string): Form => ({
    ground,
    reason: '没有核查',
    loss: false,
  })
  expect(d.gates('zheng', 'licence.revoke', revoke('fraud'), ofLicence)).toEqual(['L07-revoke', 'L69-same'])
  d.do('zheng', 'licence.revoke', revoke('procedure'), ofLicence)
  expect(faults(d)).toEqual([])
})

test('征用：nothing is fetched but what the decision names', () => {
  const d = after('requisition.emergency', 'things.receive')
  const receive = (name: string): Form => ({
    officers: ['li', 'wang'],
    shown: true,
    place: '滨河路2号',
    things: [{ name, kind: 'vehicle', quantity: '一', condition: '完好' }] as never,
    given: true,
    signature: 'signed',
  })
  expect(d.gates('li', 'things.receive', receive('客车'))).toEqual(['Z12-things'])
  d.do('li', 'things.receive', receive('客房（二层）'))
})

describe('登记', () => {
  const handled = (kind: string) => {
    const form = {
      kind,
      receivedOn: '2026-11-02',
      content: '登记事项',
      ...(kind === 'cancel' ? { way: 'ordinary' } : {}),
    }
    const facts = { applicationOurs: 'yes', identityChecked: 'yes', registrationForm: 'yes', registrationFree: 'yes' }
    return handledOf('registration.market', form)
      .do('li', 'application.accept', { facts })
      .do('li', 'registration.onSpot', {})
  }
  test('what is struck off gets no licence, and what is founded gets one', () => {
    expect(handled('cancel').gates('li', 'licence.handle', { what: 'issued' })).toEqual(['R21-kind'])
    expect(handled('establish').gates('li', 'licence.handle', { what: 'none' })).toEqual(['R21-kind'])
    handled('cancel').do('li', 'licence.handle', { what: 'voided' })
    // 变更 with the old one lost: published as void, and another given.
    const d = handled('change').do('li', 'licence.handle', { what: 'voided' })
    expect(d.gates('li', 'case.archive', { summary: '归档' })).toContain('R21')
    expect(
      d.do('li', 'licence.handle', { what: 'renewed' }).gates('li', 'case.archive', { summary: '归档' }),
    ).not.toContain('R21')
  })
})
