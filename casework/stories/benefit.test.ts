import { describe, expect, test } from 'vitest'
import { after, clockOf, deliver, entriesOf, faults, handled, reviewed, running, stageOf } from './handled.ts'

const kind = 'benefit.relief'
const nothing = { majorPublicInterest: 'no', socialRisk: 'no', majorRights: 'no', complexCase: 'no' }
const found = (over = {}, facts = {}) => ({
  found: '收入低于标准。',
  outcome: 'grant',
  income: 26_000,
  standard: 72_000,
  amount: 92_000,
  from: '2026-12-01',
  ...over,
  facts: { reliefMet: 'yes', ...nothing, ...facts },
})
const put = (d: ReturnType<typeof after>) => d.gates('li', 'relief.propose', { reason: '呈批' })
const at = { proceeding: 'paying' }
const paying = () => after(kind).on('2027-02-01')
const change = (over: { readonly because?: string; readonly [field: string]: string | number | undefined } = {}) => ({
  what: 'stop',
  because: 'ended',
  reason: '已经迁出。',
  ...(over.because === undefined ? { proof: '户籍迁移证明1号' } : {}),
  from: '2027-03-01',
  ...over,
})

describe('社会救助给付', () => {
  test('looked into, shown in the village, granted, paid; what then runs is the check of the household alone', () => {
    const d = after(kind)
    expect([stageOf(d), running(d), faults(d)]).toEqual(['archived', ['B13'], []])
    expect(d.file.papers.map((p) => p.kind)).toEqual(['relief-acceptance', 'relief-grant'])
  })

  test('nobody is granted or refused unseen, and a refusal says why', () => {
    expect(after(kind, 'inquiry.record').gates('li', 'finding.conclude', found())).toEqual(['B11-checked'])
    const d = after(kind, 'finding.conclude')
    expect(d.gates('li', 'finding.conclude', found({ income: 72_000 }))).toEqual(['B09-income'])
    expect(d.gates('li', 'finding.conclude', found({}, { reliefMet: 'no' }))).toEqual(['B09'])
    const refused = { found: '有两处房产。', outcome: 'refuse', facts: { reliefMet: 'no', ...nothing } }
    expect(d.gates('li', 'finding.conclude', refused)).toEqual(['B11-refuse'])
    d.do('li', 'finding.conclude', { ...refused, reason: '家庭财产超过规定。' })
    d.do('li', 'village.notify', { place: '公开栏', until: '2026-11-12', content: '初审意见' }).on('2026-11-13')
    d.do('li', 'relief.propose', { reason: '不予批准' }).do('sun', 'relief.endorse', { opinion: '同意' })
    d.do('wu', 'relief.approve', { opinion: '不予批准' })
    expect([d.file.papers.at(-1)?.kind, d.file.proceedings.map((p) => p.id)]).toEqual([
      'relief-refusal',
      ['main', 'publication-decision', 'service-decision-p1'],
    ])
    expect(running(d)).toEqual(['D02-benefit/publication-decision'])
  })

  test('the village is asked about the finding that stands, and what it says is looked into', () => {
    const d = after(kind, 'village.notify')
    expect(put(d)).toEqual(['B11'])
    d.do('li', 'village.notify', { place: '公开栏', until: '2026-11-13', content: '初审意见' })
    expect(put(d)).toEqual(['B11'])
    d.on('2026-11-16').do('li', 'objection.record', { content: '有车辆没有申报', from: '村民' })
    expect(put(d)).toEqual(['B11-since'])
    d.do('li', 'finding.conclude', found())
    expect(put(d)).toEqual(['B11'])
  })

  test('what is granted by the month is looked at again by a day, and told in the village', () => {
    const d = after(kind, 'relief.approve')
    expect(d.gates('wu', 'relief.approve', { opinion: '批准' })).toEqual(['B13-set'])
    const granted = after(kind, 'village.announce')
    deliver(granted)
    expect(granted.gates('li', 'case.archive', { summary: '批准' })).toEqual(['B11-public'])
  })

  test('looked at again, the next time runs; by one alone it is no check', () => {
    const d = paying()
    const recheck = { officers: ['li', 'wang'], found: '没有变化', changed: false, nextBy: '2027-08-01' }
    expect(d.gates('li', 'recheck.record', { ...recheck, officers: ['li'] }, at)).toEqual(['G05-recheck'])
    d.do('li', 'recheck.record', recheck, at)
    expect(d.file.clocks.filter((c) => c.clock === 'B13').map((c) => [c.trigger, c.stopped])).toEqual([
      ['2027-02-01', undefined],
    ])
  })

  test('less or nothing only after it was told and heard, for a reason that was found', () => {
    const d = paying()
    const propose = () => d.gates('li', 'reliefChange.propose', { reason: '呈批' }, at)
    expect(
      d.gates('li', 'adjustment.draft', change({ what: 'decrease', because: 'household', amount: 1 }), at),
    ).toEqual(['B13-change'])
    d.do('li', 'adjustment.draft', change(), at)
    expect(propose()).toEqual(['B13-told'])
    const telling = { party: 'p1', content: '拟停发', way: '当面' }
    expect(d.gates('li', 'party.tell', { ...telling, until: '2027-02-01' }, at)).toEqual(['B13-until'])
    d.do('li', 'party.tell', { ...telling, until: '2027-02-08' }, at)
    d.do('li', 'view.hear', { party: 'p1', content: '没有迁出', nothing: false }, at)
    expect(propose()).toEqual(['B13-since'])
    expect(d.gates('li', 'adjustment.draft', change(), at)).toEqual(['B13-weighed'])
    d.do('li', 'adjustment.draft', change({ weighed: '不采纳，户口已经迁出' }), at)
    d.do('li', 'reliefChange.propose', { reason: '呈批' }, at)
  })

  test('no more entitled is found by a check and reaches not back; the dead are told nothing, and owed nothing (救助办法13)', () => {
    const d = paying()
    expect(d.gates('li', 'adjustment.draft', change({ because: 'household' }), at)).toEqual(['B13-change'])
    const dead = change({ because: 'death', reason: '领取人死亡。', proof: '死亡医学证明', from: '2027-01-15' })
    expect(d.try('li', 'adjustment.draft', { ...dead, proof: '' }, at).outcome).toBe('invalid')
    d.do('li', 'adjustment.draft', dead, at).do('li', 'reliefChange.propose', { reason: '呈批' }, at)
    d.do('sun', 'reliefChange.endorse', { opinion: '同意' }, at)
    d.do('wu', 'reliefChange.approve', { opinion: '同意' }, at)
    expect(stageOf(d, 'paying')).toBe('stopped')
  })

  test('where a province wants it told before the rules are changed, it is told that long before', () => {
    const d = after(kind, undefined, { layers: ['national', 'province.ningxia'] }).on('2027-02-01')
    d.do('li', 'adjustment.draft', change({ because: 'rules', from: '2027-02-20' }), at)
    d.do('li', 'party.tell', { party: 'p1', content: '拟停发', way: '当面', until: '2027-02-08' }, at).on('2027-02-09')
    expect(d.gates('li', 'reliefChange.propose', { reason: '呈批' }, at)).toEqual(['O06-change'])
  })

  const decided = (d: ReturnType<typeof paying>, form: object) => {
    d.do('li', 'adjustment.draft', form as never, at)
    d.do('li', 'party.tell', { party: 'p1', content: '拟停发', way: '当面', until: '2027-02-08' }, at).on('2027-02-09')
    d.do('li', 'reliefChange.propose', { reason: '呈批' }, at)
    d.do('sun', 'reliefChange.endorse', { opinion: '同意' }, at)
    return d.do('wu', 'reliefChange.approve', { opinion: '同意' }, at)
  }

  test('stopped, nothing of it runs but the page', () => {
    const d = decided(paying(), change())
    expect([stageOf(d, 'paying'), clockOf(d, 'B13')?.stopped, d.file.papers.at(-1)?.kind]).toEqual([
      'stopped',
      '2027-02-09',
      'relief-stop',
    ])
    expect(running(d).map((id) => id.split('/')[0])).toEqual(['D02-benefit'])
  })

  test('only what was got by fraud is taken back, and all of it', () => {
    const d = paying()
    expect(d.gates('li', 'adjustment.draft', change({ what: 'recover', amount: 90_000 }), at)).toEqual(['B13-change'])
    decided(d, change({ what: 'recover', because: 'fraud', amount: 90_000 }))
    expect(stageOf(d, 'paying')).toBe('recovering')
    d.do('li', 'repayment.record', { amount: 50_000, receipt: '1号' }, at)
    expect(d.gates('sun', 'recovery.finish', {}, at)).toEqual(['B68'])
    d.do('li', 'repayment.record', { amount: 40_000, receipt: '2号' }, at).do('sun', 'recovery.finish', {}, at)
    expect(stageOf(d, 'paying')).toBe('stopped')
  })

  test('relief given once is over when it is given, what is paid by the month is stopped by who granted it', () => {
    expect(paying().gates('li', 'relief.finish', {}, at)).toEqual(['B47'])
  })

  test('asked for of the organ that has it, once', () => {
    const d = handled(kind)
    const facts = { applicationOurs: 'yes', reliefComplete: 'no' }
    expect(d.gates('li', 'application.accept', { facts })).toEqual(['B11-accept'])
    expect(d.gates('li', 'application.reject', { ground: 'power', reason: '属于医保部门' })).toEqual([
      'B11-accept-elsewhere',
    ])
    d.do('li', 'application.request', { missing: '户口簿' }).do('li', 'application.supplement', { content: '户口簿' })
    expect(d.gates('li', 'application.request', { missing: '其他' })).toEqual(['B11-accept-once'])
    d.do('li', 'application.reject', { ground: 'other', reason: '重复申请' })
    expect([stageOf(d), running(d)]).toEqual(['rejected', []])
    const asked = { way: 'ask', officers: ['li', 'wang'], shown: false, found: '邻居的陈述' }
    const open = after(kind, 'inquiry.record')
    expect(open.gates('li', 'inquiry.record', asked)).toEqual(['G05-benefit-shown'])
    open.do('wu', 'decision.extend', { reason: '核对信息', way: '书面' })
    expect(open.gates('wu', 'decision.extend', { reason: '再延', way: '书面' })).toEqual(['B54-extend'])
  })

  test('what touches many is reviewed first; what the decision is, reaches who applied', () => {
    const d = after(kind, 'finding.conclude').do('li', 'finding.conclude', found({}, { socialRisk: 'yes' }))
    d.do('li', 'village.notify', { place: '公开栏', until: '2026-11-12', content: '初审意见' }).on('2026-11-13')
    expect(put(d)).toEqual(['G20-benefit'])
    reviewed(d).do('li', 'relief.propose', { reason: '呈批' })
    const decided = after(kind, 'service.deliver')
    expect(decided.gates('li', 'case.archive', { summary: '批准' })).toEqual(['G45-benefit'])
    expect(entriesOf(decided, 'decision')).toHaveLength(1)
  })
})
