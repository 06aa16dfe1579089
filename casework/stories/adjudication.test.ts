import { bodyOf } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { paperText } from '../paperText.ts'
import { after, clockOf, faults, handled, reviewed, running, stageOf } from './handled.ts'

const kind = 'adjudication.ordinary'
const nothing = { majorPublicInterest: 'no', socialRisk: 'no', majorRights: 'no', complexCase: 'no' }
/** Where a province sets the terms (宁夏程序80–84). */
const ningxia = ['national', 'province.ningxia']
const found = (over = {}, facts = {}) => ({
  disputed: '界线',
  found: '以山脊为界',
  law: '森林法第二十二条',
  ruling: '归石桥村',
  reason: '登记在先',
  ...over,
  facts: { mainFactsDisputed: 'yes', ...nothing, ...facts },
})
const put = (d: ReturnType<typeof after>) => d.gates('li', 'adjudication.propose', { reason: '呈批' })
const trial = (over: { readonly [field: string]: string | readonly string[] } = {}) => ({
  way: 'public',
  officers: ['li', 'wang'],
  transcript: '双方举证',
  ...(over.way === 'written' ? {} : { attendees: '双方到场，各陈述意见' }),
  ...over,
})

describe('行政裁决', () => {
  test('both sides on paper, heard in public, decided, delivered to both; nothing of it runs after', () => {
    const d = after(kind, undefined, { layers: ningxia })
    expect([stageOf(d), running(d), faults(d)]).toEqual(['archived', [], []])
    expect(d.file.papers.at(-1)?.kind).toBe('adjudication-decision')
  })

  test('who must ask for 复议 first is told so, and by nothing else (复议法23)', () => {
    const said = (over = {}) => {
      const d = after(kind, 'reply.forward', { layers: ningxia }).do('li', 'trial.record', trial())
      d.do('li', 'finding.conclude', found(over))
      return paperText(bodyOf('adjudication-decision') ?? [], {
        file: d.file,
        context: d.context('li'),
        day: '2026-11-16',
      })
        .map((b) => b.text)
        .join('')
    }
    expect(said()).toContain('也可以自收到本决定书之日起六个月内')
    const first = said({ reviewFirst: 'resources' })
    expect(first).toContain('未经行政复议，不能直接提起行政诉讼')
    expect(first).not.toContain('六个月')
  })

  test('where no law sets a term the agency has to, and until then its clocks are unset and hold nobody up', () => {
    expect(faults(after(kind))).toEqual([])
  })

  test('the respondent has the copy, and answers or lets its ten days pass, before anything is heard', () => {
    const early = after(kind, 'copy.send', { layers: ningxia })
    expect(early.gates('li', 'trial.record', trial())).toEqual(['A81'])
    expect(early.gates('li', 'copy.send', { party: 'p2', receivedOn: '2026-10-20', signedBy: '殷坪' })).toEqual([
      'A81-day',
    ])
    const d = after(kind, 'reply.receive', { layers: ningxia })
    expect(early.gates('li', 'reply.receive', { party: 'p2', content: '答复' })).toEqual(['A81-copied'])
    expect(running(d)).toEqual(['O04', 'O04-reply/p2'])
    expect(d.on('2026-11-13').gates('li', 'trial.record', trial())).toEqual(['A81'])
    d.on('2026-11-16').do('li', 'trial.record', trial())
    const answered = after(kind, 'reply.forward', { layers: ningxia })
    expect(clockOf(answered, 'O04-forward')?.stopped).toBeUndefined()
    answered.do('li', 'trial.record', trial()).do('li', 'finding.conclude', found())
    expect(put(answered)).toEqual(['A81-forward'])
  })

  test('who asks is mediated first; agreed, it is over without a ruling; failed, it is ruled', () => {
    const d = after(kind, 'adjudication.propose').do('li', 'mediation.ask', { party: 'p2' })
    expect(put(d)).toEqual(['A83'])
    d.do('li', 'mediation.record', { outcome: 'failed', content: '分歧过大' })
    d.do('li', 'adjudication.propose', { reason: '呈批' })
    const settled = after(kind, 'mediation.record', { layers: ningxia })
    expect(after(kind, 'trial.record').gates('li', 'mediation.record', { outcome: 'failed', content: '无' })).toEqual([
      'A83-asked',
    ])
    settled.do('li', 'mediation.record', { outcome: 'agreed', content: '以山脊为界' })
    expect([stageOf(settled), running(settled), settled.file.papers.at(-1)?.kind]).toEqual([
      'settled',
      [],
      'adjudication-settled',
    ])
  })

  test('what is disputed is heard in public, by two, and what comes after is in the ruling', () => {
    const d = after(kind, 'trial.record')
    expect(d.gates('li', 'trial.record', trial({ officers: ['li'] }))).toEqual(['A82-two'])
    d.do('li', 'trial.record', trial({ way: 'written' })).do('li', 'finding.conclude', found())
    expect(put(d)).toEqual(['A82'])
    d.do('li', 'trial.record', trial())
    expect(put(d)).toEqual(['A83-since'])
    d.do('li', 'trial.record', trial({ way: 'hearing' })).do('li', 'finding.conclude', found())
    expect(put(d)).toEqual(['G20-adjudication'])
    reviewed(d).do('li', 'adjudication.propose', { reason: '呈批' })
  })

  test('sixty days, thirty more once by the head; what experts take is told before', () => {
    const d = after(kind, 'finding.conclude', { layers: ningxia })
    const told = {
      ground: '检验、检测、检疫、勘验、鉴定',
      basis: '《中华人民共和国森林法》',
      what: '勘验',
      way: '书面',
    }
    expect(d.gates('sun', 'term.exclude', { ...told, until: '2026-11-10' })).toEqual(['A55'])
    expect(d.gates('li', 'term.resume', { result: '已有结论', way: '书面' })).toEqual(['A55-end'])
    d.do('zheng', 'decision.extend', { reason: '情况复杂', way: '书面' })
    expect(d.gates('zheng', 'decision.extend', { reason: '再延', way: '书面' })).toEqual(['A84-extend'])
  })

  test('asked of the organ that may; what it may not it says so, with its reason', () => {
    const d = handled(kind)
    expect(d.gates('li', 'application.accept', { facts: { applicationOurs: 'yes', adjudicable: 'no' } })).toEqual([
      'A80',
    ])
    expect(d.gates('li', 'application.reject', { ground: 'power', reason: '属于法院' })).toEqual(['A80-elsewhere'])
    d.do('li', 'application.request', { missing: '林权证' }).do('li', 'application.supplement', { content: '林权证' })
    expect(d.gates('li', 'application.request', { missing: '其他' })).toEqual(['A80-once'])
    d.do('li', 'application.reject', { ground: 'unfit', reason: '已经起诉' })
    expect([stageOf(d), running(d)]).toEqual(['rejected', []])
    const open = after(kind, 'copy.send')
    const asked = { way: 'ask', officers: ['li', 'wang'], shown: true, found: '老人的证言' }
    expect(open.gates('li', 'inquiry.record', { ...asked, officers: ['li'] })).toEqual(['G05-adjudication'])
    expect(open.gates('li', 'inquiry.record', { ...asked, shown: false })).toEqual(['G05-adjudication-shown'])
    expect(
      open.gates(
        'li',
        'inquiry.record',
        { ...asked, files: [{ name: 'a.pdf', sha256: 'a'.repeat(64), bytes: 1, type: 'application/pdf' }] },
        { acted: '2026-11-02T10:00', late: '漏录' },
      ),
    ).toContain('G05-adjudication-after')
  })

  test('both have it before it is filed', () => {
    const d = after(kind, 'case.archive')
    d.do('li', 'case.archive', { summary: '办结' })
    const one = after(kind, 'service.deliver')
    expect(one.gates('li', 'case.archive', { summary: '办结' })).toEqual(['G45-adjudication'])
  })
})
