import { describe, expect, test } from 'vitest'
import { cautions } from '../cautions.ts'
import { fold } from '../fold.ts'
import type { Driver } from './driver.ts'
import { paper, party } from './forms.ts'
import { after, clockOf, deliver, entriesOf, faults, handled, reviewed, running, stageOf } from './handled.ts'

const nothing = { majorPublicInterest: 'no', socialRisk: 'no', majorRights: 'no', complexCase: 'no' }
const started = (form = {}) => handled('confirmation.injury', form)
const accepted = (clear = 'no') =>
  started().do('li', 'application.accept', {
    facts: { applicationOurs: 'yes', applicationComplete: 'yes', injuryClear: clear },
  })
const withBoth = (clear?: string) =>
  accepted(clear).do('li', 'party.identify', { party: party('p2', { role: 'third' }) })
const finding = (over = {}, facts = {}) => ({
  found: '在工作时间和工作场所内，因工作原因受伤。',
  outcome: 'confirm',
  ground: '14-1',
  ...over,
  facts: { injuryExcluded: 'no', injuryDisputed: 'no', ...nothing, ...facts },
})
const served = (d: Driver): Driver => {
  const proceeding = d.file.proceedings.findLast((p) => p.kind === 'service' && p.id.startsWith('service-proof'))!.id
  return d.do(
    'li',
    'service.deliver',
    { receiver: 'agent', signedBy: '代理人', place: '住所', officers: ['li'] },
    { proceeding },
  )
}
const asked = { way: 'ask', officers: ['li', 'wang'], shown: true, found: '班长的证言' }

describe('工伤认定', () => {
  test('it goes its way to both sides and the file, and nothing of it runs after', () => {
    const d = after('confirmation.injury')
    expect([stageOf(d), running(d), faults(d)]).toEqual(['archived', [], []])
    expect(d.file.papers.map((p) => p.kind)).toEqual(['injury-acceptance', 'injury-decision'])
    expect(fold(d.events)).toEqual(d.file)
  })

  test('asked for once, within a year, of the organ that has to; an employer late is told who pays', () => {
    const late = started({ happenedOn: '2025-10-30' })
    const facts = { applicationOurs: 'yes', applicationComplete: 'yes', injuryClear: 'no' }
    expect(late.gates('li', 'application.accept', { facts })).toEqual(['J17'])
    late.do('li', 'application.reject', { ground: 'late', reason: '超过一年' })
    expect([stageOf(late), running(late)]).toEqual(['rejected', []])
    // From its receipt run the days for 复议 and the court: it is brought.
    deliver(late, 'p1', 'rejection')
    expect([stageOf(late, 'service-rejection-p1'), entriesOf(late, 'delivery')[0]?.fields.document]).toEqual([
      'served',
      'injury-rejection',
    ])
    // Somebody whose time stood still for a reason of law is heard all the same.
    const held = started({ happenedOn: '2025-10-30', applicantIs: 'worker', excused: true, excuse: '劳动关系仲裁期间' })
    held.do('li', 'application.accept', { facts })
    expect(faults(held)).toEqual([])
    const employer = started({ happenedOn: '2026-09-01' })
    employer.do('li', 'application.accept', { facts })
    // The lateness is the employer's and no fault of the agency: it is told, and the costs stand in the decision (17第四款).
    expect([faults(employer), cautions(employer.file, employer.context('li')).length]).toEqual([[], 1])
    const d = started()
    d.do('li', 'application.request', { missing: '诊断证明' }).do('li', 'application.supplement', {
      content: '诊断证明',
    })
    expect(d.gates('li', 'application.request', { missing: '劳动合同' })).toEqual(['J18-once'])
    expect(started().gates('li', 'application.reject', { ground: 'power', reason: '不属于本统筹地区' })).toEqual([
      'J18-elsewhere',
    ])
  })

  test('while another organ has to speak the time stands still, and nothing is decided', () => {
    const d = withBoth().on('2026-11-09')
    const awaiting = { organ: '云岭县公安局交警大队', concluded: false, reason: '需要事故责任认定' }
    expect(d.gates('sun', 'finding.suspend', { ...awaiting, concluded: true })).toEqual(['J20-awaited'])
    d.do('sun', 'finding.suspend', awaiting)
    expect(stageOf(d)).toBe('suspended')
    for (const p of ['p1', 'p2']) deliver(d, p, 'suspension')
    expect(d.gates('li', 'finding.conclude', finding())).toEqual(['stage'])
    d.on('2026-12-09').do('li', 'finding.resume', { conclusion: '职工负次要责任', files: paper('认定书.pdf') })
    const ground = '等待司法机关或者有关行政主管部门的结论：云岭县公安局交警大队'
    expect(clockOf(d, 'O09')?.pauses).toEqual([{ from: '2026-11-09', to: '2026-12-09', ground }])
  })

  test('fifteen days where nothing is in doubt, sixty else; late is done, and stays a fault', () => {
    expect(running(withBoth('yes'))).toEqual(['O09-clear'])
    const d = withBoth().on('2027-01-05').do('li', 'finding.conclude', finding())
    d.do('li', 'confirmation.propose', { reason: '拟认定' }).do('sun', 'confirmation.endorse', { opinion: '同意' })
    d.do('wu', 'confirmation.approve', { opinion: '同意' })
    expect(faults(d)).toEqual(['J20'])
  })

  test('what came is looked through in fifteen days, what was asked for too; the decision is in both hands in twenty (办法8, 22)', () => {
    const layers = ['national', 'sector.labour']
    const facts = { applicationOurs: 'yes', applicationComplete: 'yes', injuryClear: 'no' }
    const d = handled('confirmation.injury', {}, { layers })
    expect(running(d)).toEqual(['O09-receipt'])
    const late = d.fork().on('2026-11-18').do('li', 'application.accept', { facts })
    expect(faults(late)).toEqual(['J18-late'])
    d.on('2026-11-05').do('li', 'application.request', { missing: '诊断证明' })
    expect(running(d)).toEqual([])
    d.on('2026-11-20').do('li', 'application.supplement', { content: '诊断证明' })
    expect([running(d), d.running[0]?.trigger]).toEqual([['O09-receipt'], '2026-11-20'])
    d.on('2026-12-05').do('li', 'application.accept', { facts })
    expect([running(d), faults(d)]).toEqual([['O09'], []])
    const decided = after('confirmation.injury', 'service.deliver', { layers })
    expect(running(decided).filter((id) => id.startsWith('O09'))).toEqual(['O09-serve/p1', 'O09-serve/p2'])
    deliver(decided)
    expect(running(decided).filter((id) => id.startsWith('O09'))).toEqual(['O09-serve/p2'])
    deliver(decided, 'p2')
    expect(running(decided).filter((id) => id.startsWith('O09'))).toEqual([])
  })

  test('an employer that denies it proves it, or lets its time pass', () => {
    const d = started({ applicantIs: 'worker' }).do('li', 'application.accept', {
      facts: { applicationOurs: 'yes', applicationComplete: 'yes', injuryClear: 'no' },
    })
    d.do('li', 'party.identify', { party: party('p2', { role: 'third' }) })
    // What the worker brings is no proof of the employer's.
    d.do('li', 'proof.ask', { party: 'p1', until: '2026-11-03', way: '书面' })
    d.do('li', 'proof.receive', { party: 'p1', content: '工友的证言' })
    d.do('li', 'finding.conclude', finding({}, { injuryDisputed: 'yes' }))
    const put = () => d.gates('li', 'confirmation.propose', { reason: '拟认定' })
    expect(put()).toEqual(['J19'])
    d.do('li', 'proof.ask', { party: 'p2', until: '2026-11-12', what: '考勤记录' })
    expect(put()).toEqual(['J19'])
    // Silence is the employer's only where it was told: the notice is brought, in time, and no other waits for it (条例19; 办法17).
    const unserved = d.fork().on('2026-11-13')
    expect(unserved.gates('li', 'confirmation.propose', { reason: '拟认定' })).toEqual(['J19'])
    const late = d.fork().on('2026-11-12')
    served(late).on('2026-11-13')
    expect(late.gates('li', 'confirmation.propose', { reason: '拟认定' })).toEqual(['J19'])
    const silent = served(d.fork().on('2026-11-03'))
    expect(silent.on('2026-11-12').gates('li', 'confirmation.propose', { reason: '拟认定' })).toEqual(['J19'])
    silent.on('2026-11-13').do('li', 'confirmation.propose', { reason: '用人单位没有举证，拟认定。' })
    expect(d.file.papers.filter((p) => p.kind === 'injury-proof').map((p) => p.party)).toEqual(['p1', 'p2'])
    d.on('2026-11-10').do('li', 'proof.receive', { party: 'p2', content: '考勤记录' })
    // What it brought is not in the finding of before it.
    expect(put()).toEqual(['J19-since'])
    d.do('li', 'finding.conclude', finding({}, { injuryDisputed: 'yes' }))
    d.do('li', 'confirmation.propose', { reason: '拟认定' })
  })

  test('the ground is one of the law: drunk is none, 视同 has its own three, and a refusal says why', () => {
    const d = withBoth()
    const tried = (...of: Parameters<typeof finding>) => d.gates('li', 'finding.conclude', finding(...of))
    expect(tried({}, { injuryExcluded: 'yes' })).toEqual(['J14'])
    expect(tried({ ground: '15-1' })).toEqual(['J14'])
    expect(tried({ outcome: 'likened' })).toEqual(['J14'])
    expect(tried({ outcome: 'refuse', ground: null })).toEqual(['J14'])
    d.do(
      'li',
      'finding.conclude',
      finding({ outcome: 'refuse', ground: null, reason: '醉酒' }, { injuryExcluded: 'yes' }),
    )
    expect(entriesOf(d, 'finding')).toHaveLength(1)
  })

  test('inquiries are made by two who show who they are, after acceptance', () => {
    const d = withBoth()
    expect(d.gates('li', 'inquiry.record', { ...asked, officers: ['li'] })).toEqual(['G05-confirmation'])
    expect(d.gates('li', 'inquiry.record', { ...asked, shown: false })).toEqual(['G05-confirmation-shown'])
  })

  test('it is decided for both or not at all, and filed when both have it', () => {
    const d = accepted().do('li', 'finding.conclude', finding())
    expect(d.gates('li', 'confirmation.propose', { reason: '拟认定' })).toEqual(['J20-both'])
    d.do('li', 'party.identify', { party: party('p2', { role: 'third' }) })
    d.do('li', 'confirmation.propose', { reason: '拟认定' }).do('sun', 'confirmation.endorse', { opinion: '同意' })
    d.do('wu', 'confirmation.approve', { opinion: '同意' })
    deliver(d, 'p1')
    expect(d.gates('li', 'case.archive', { summary: '已认定' })).toEqual(['G45-confirmation'])
    // Held to be delivered when thirty days have run, and not before.
    const at = { proceeding: 'service-decision-p2' }
    d.do('li', 'service.attempt', { tried: 'direct', place: '住所', obstacle: 'moved', detail: '邻居称已经搬走' }, at)
    d.do('li', 'service.announce', { ground: 'missing', reason: '下落不明', channel: '政府网站' }, at)
    expect(d.gates('li', 'case.archive', { summary: '已认定' })).toEqual(['G45-confirmation'])
    d.on('2026-12-02').do('li', 'case.archive', { summary: '已认定' })
    expect([stageOf(d), running(d).filter((id) => id.startsWith('O09'))]).toEqual(['archived', []])
  })
  test('what touches many is reviewed first by others, item by item, and decided as it was reviewed', () => {
    const d = withBoth().do('li', 'finding.conclude', finding({}, { complexCase: 'yes' }))
    expect(d.gates('li', 'confirmation.propose', { reason: '拟认定' })).toEqual(['G20-confirmation'])
    reviewed(d)
    d.do('li', 'confirmation.propose', { reason: '拟认定' })
  })
})
