import { procedureOf, ruleBook } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { toldOf } from '../told.ts'
import { paper } from './forms.ts'
import { after, clockOf, entriesOf, faults, handled, running, stageOf } from './handled.ts'

const kind = 'complaint.consumer'
const agrees = { agrees: true, entrusts: false, way: '电话' }
const held = { way: 'onSite', officers: ['li'], content: '双方到场。' }
const tell = (party: string, what: string) => ({ party, what, way: 'phone' })

describe('消费投诉', () => {
  test('taken up, mediated by consent of both, told to both; nothing of it runs after', () => {
    const d = after(kind)
    expect([stageOf(d), running(d), faults(d)]).toEqual(['archived', [], []])
    expect(d.file.papers.map((p) => p.kind)).toEqual([
      'complaint-form',
      'complaint-acceptance',
      'mediation-summons',
      'mediation-summons',
      'mediation-agreement',
    ])
  })

  test('seven working days to say whether, and a complaint received tomorrow there is none', () => {
    expect(() => handled(kind, { receivedOn: '2026-11-03' })).toThrow('O13-received')
    const d = after(kind, 'complaint.accept').on('2026-11-12')
    const facts = {
      complaintOurs: 'yes',
      complaintUnhandled: 'yes',
      complaintConsumer: 'yes',
      complaintMaterials: 'yes',
    }
    expect(d.gates('li', 'complaint.accept', { facts: { ...facts, complaintConsumer: 'no' } })).toEqual(['O13-accept'])
    d.do('li', 'complaint.accept', { facts })
    expect(faults(d)).toEqual(['O13-late'])
  })

  test('not taken up only on a ground of law: three years are counted, and whose power it is is told', () => {
    const d = handled(kind, { harmedOn: '2023-11-02' })
    const refused = { ground: 'late', reason: '超过三年' }
    expect(d.gates('li', 'complaint.refuse', refused)).toEqual(['O13-ground'])
    expect(d.gates('li', 'complaint.refuse', { ...refused, ground: 'power' })).toEqual(['O13-ground'])
    expect(stageOf(handled(kind, { harmedOn: '2023-11-01' }).do('li', 'complaint.refuse', refused))).toBe('refused')
  })

  test('what of it is a report goes its own way, and bars everything until it does', () => {
    const d = handled(kind, { alsoReport: true })
    expect(d.gates('li', 'complaint.refuse', { ground: 'handled', reason: '已受理' })).toEqual(['O13-parted'])
    const shop = { id: 'p2', kind: 'legal', name: '云岭县百汇电器有限公司', role: 'third' }
    d.do('li', 'party.identify', { party: shop })
    const what = { respondent: 'p2', matter: '销售无认证标志的电器', content: '电器没有认证标志。' }
    // Whether he works there is asked: the report is handled otherwise for who does.
    expect(d.attempt('li', 'report.part', what, {})).toMatchObject({
      outcome: 'invalid',
      errors: [{ field: 'inside' }],
    })
    d.do('li', 'report.part', { ...what, reporter: '庄敏', telephone: '13900000101', inside: true })
    expect(d.began[0]!.file.entries[0]!.fields).toMatchObject({ known: true, reporter: '庄敏', inside: true })
    d.do('li', 'complaint.refuse', { ground: 'handled', reason: '已受理' })
  })

  test('nobody is mediated against his will, nor handed on to others without it', () => {
    const d = after(kind, 'mediation.consent')
    expect(d.gates('li', 'mediation.hold', held)).toEqual(['O13-consent'])
    d.do('li', 'mediation.consent', { party: 'p1', ...agrees })
    expect(d.gates('li', 'mediation.hold', held)).toEqual(['O13-consent'])
    d.do('li', 'mediation.consent', { party: 'p2', ...agrees })
    d.do('li', 'mediation.hold', held)
    const body = { body: '云岭县消费者协会', scope: '调解', until: '2026-12-01' }
    expect(d.gates('sun', 'mediation.entrust', body)).toEqual(['O13-entrust'])
    const soon = { heldOn: '2026-11-05', time: '9时', place: '调解室', officers: ['li'] }
    expect(d.on('2026-11-05').gates('li', 'mediation.summon', soon)).toEqual(['O13-ahead'])
  })

  test('a mediator somebody distrusts stands aside until it is decided, by somebody else, and for good when it is', () => {
    const d = after(kind, 'mediation.hold')
    d.do('li', 'challenge.enter', { party: 'p1', person: 'li', reason: '与经营者是亲属' })
    const { id: proceeding } = d.file.proceedings.find((p) => p.kind === 'challenge')!
    expect(d.gates('li', 'mediation.hold', held)).toEqual(['halted'])
    d.do('sun', 'challenge.decide', { granted: true, reason: '应当回避' }, { proceeding })
    expect(d.gates('li', 'mediation.hold', held)).toEqual(['O13-recused'])
    d.do('wang', 'mediation.hold', { ...held, officers: ['wang'] })
    d.do('li', 'challenge.enter', { party: 'p2', person: 'sun', reason: '有利害关系' })
    const second = d.file.proceedings.findLast((p) => p.kind === 'challenge')!.id
    const decided = { granted: false, reason: '没有利害关系' }
    expect(d.gates('sun', 'challenge.decide', decided, { proceeding: second })).toEqual(['O13-self'])
  })

  test('what it brings to light of the shop begins a penalty case against it', () => {
    const d = after(kind, 'mediation.hold')
    d.do('li', 'lead.find', {
      party: 'p2',
      cause: '销售无认证标志的电器',
      foundOn: '2026-11-04',
      content: '没有标志。',
    })
    expect(d.began[0]!.file.parties).toMatchObject([{ name: '云岭县百汇电器有限公司', role: 'party' }])
    expect(d.began[0]!.file.procedure).toBe('penalty.ordinary')
  })

  test('sixty days, less the time of a test; then it is ended, and before it is not for that', () => {
    const d = after(kind, 'mediation.hold')
    expect(clockOf(d, 'O13-mediate')?.trigger).toBe('2026-11-04')
    expect(d.gates('li', 'mediation.end', { ground: 'term', reason: '期满' })).toEqual(['O13-ending'])
    expect(d.gates('li', 'mediation.end', { ground: 'failed', reason: '谈不拢' })).toEqual(['O13-ending'])
    expect(d.gates('li', 'mediation.agree', { terms: '退货', paper: 'made' })).toEqual(['O13-mediated'])
    d.on('2027-01-05')
    expect(d.gates('li', 'mediation.agree', { terms: '退货', paper: 'made' })).toContain('O13-sixty')
    d.do('li', 'mediation.end', { ground: 'term', reason: '期满未达成协议' })
    expect([stageOf(d), d.file.papers.filter((p) => p.kind === 'mediation-ending').length]).toEqual(['unsettled', 2])
    expect(running(d).filter((c) => c.startsWith('O13-mediate'))).toEqual([])
  })

  test('what was agreed on the sixtieth day is entered on the next (投诉举报办法23)', () => {
    const d = after(kind, 'mediation.agree').on('2027-01-05')
    const agreed = { terms: '退货', paper: 'made' }
    expect(d.gates('li', 'mediation.agree', agreed)).toEqual(['O13-sixty'])
    const told = { acted: '2027-01-04T16:00', late: '次日登记' } as const
    d.do('li', 'mediation.agree', { ...agreed, files: paper('调解书.pdf') }, told)
    expect([stageOf(d), faults(d)]).toEqual(['agreed', []])
  })

  test('a telling that it was taken up answers for nothing of its end', () => {
    const d = after(kind, 'mediation.hold').do('li', 'mediation.end', { ground: 'absent', reason: '拒绝' })
    const of = () => running(d).filter((c) => c.startsWith('O13-tell')).length
    d.do('li', 'complaint.tell', tell('p1', 'accepted'))
    expect(of()).toBe(2)
    d.do('li', 'complaint.tell', tell('p1', 'ended'))
    expect(of()).toBe(1)
  })

  test('its sender is told by when he is to be told, and nothing of the term for the other side', () => {
    const d = after(kind, 'mediation.hold').do('li', 'mediation.end', { ground: 'absent', reason: '拒绝' })
    d.do('li', 'complaint.tell', tell('p1', 'ended'))
    const procedure = procedureOf(ruleBook, kind)!
    const { terms } = toldOf(d.file, procedure, procedure.intake!, d.context('li'), '2026-11-20')
    expect(terms.filter((t) => t.title === '调解结果的告知期限').map((t) => t.stopped)).toEqual([true])
  })

  test('each is told, of what was decided, in seven working days, before it is filed', () => {
    const d = after(kind, 'mediation.hold')
    expect(d.gates('li', 'complaint.tell', tell('p1', 'ended'))).toEqual(['O13-said'])
    d.do('li', 'mediation.end', { ground: 'absent', reason: '拒绝' }).do('li', 'complaint.tell', tell('p1', 'ended'))
    expect(d.gates('li', 'case.archive', { summary: '终止' })).toEqual(['O13-told'])
    d.on('2026-12-10').do('li', 'complaint.tell', tell('p2', 'ended'))
    expect(faults(d)).toEqual(['O13-telling'])
    expect(running(d)).toEqual([])
  })

  test('a head presses, and has an answer by the day he names', () => {
    const d = after(kind, 'mediation.hold').do('wu', 'complaint.urge', { content: '抓紧', answerBy: '2026-11-20' })
    expect(running(d)).toContain('S05-urge')
    d.do('li', 'urging.answer', { content: '正在调解' })
    expect(running(d)).not.toContain('S05-urge')
    expect(entriesOf(d, 'urgingAnswer')).toHaveLength(1)
  })
})
