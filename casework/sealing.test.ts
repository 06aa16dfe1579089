import { checkRuleBook, type Day, ordinaryPenalty, procedureOf, ruleBook } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { Actor } from './file.ts'
import { project } from './project.ts'
import { mayUnseal, seenEvents, veilFor } from './sealing.ts'
import { steps } from './steps.ts'
import { actorOf } from './stories/county.ts'
import { after, handled } from './stories/handled.ts'

const d = after('report.ordinary')
const seen = (who: string, more = {}) => {
  const veil = veilFor(d.file, { ...actorOf(who), ...more }, ruleBook)
  return JSON.stringify({ file: veil.file(d.file), forms: d.events.map((e) => veil.form(e.body.form)) })
}

test('who reported is read by who handles it and who heads the agency, and by nobody else', () => {
  for (const who of ['li', 'zheng', 'wu']) expect(seen(who), who).toContain('钟离')
  for (const who of ['wang', 'qian', 'zhou', 'chen', 'wei']) {
    const told = seen(who)
    expect(told, who).not.toContain('钟离')
    expect(told, who).not.toContain('13900000112')
    expect(told, who).toContain('使用超过保质期的食品原料')
  }
})

test('the head of another unit does not, nor anybody of another agency, whatever his post', () => {
  expect(mayUnseal(d.file, { ...actorOf('sun'), unit: '另一个所' })).toBe(false)
  expect(seen('zheng', { agency: 'yunling-justice' })).not.toContain('钟离')
})

describe('nobody comes to know it by what any colleague may do', () => {
  const more = { content: '又发现一处仓库', receivedOn: '2026-11-02' }
  const read = (driver: typeof d, actor: Actor) =>
    JSON.stringify(veilFor(driver.file, actor, ruleBook).file(driver.file))

  test.each([
    ['report.supplement', more],
    ['report.redirect', { to: '云岭县卫生健康局', reason: '不属于本局职责。', way: '电话' }],
  ])('nor by taking %s', (step, form) => {
    const taken = handled('report.ordinary').do('wang', step, form)
    expect(read(taken, actorOf('wang'))).not.toContain('钟离')
    expect(read(taken, actorOf('li'))).toContain('钟离')
  })

  test('nor by mending the record', () => {
    const mended = [...d.file.acts, { ...d.file.acts[0]!, step: 'record.correct', actor: actorOf('zhou') }]
    expect(mayUnseal({ ...d.file, acts: mended }, actorOf('zhou'))).toBe(false)
  })

  test('whom a head names does, and whom he names no more does not; of a colleague no one is named', () => {
    const begun = handled('report.ordinary')
    const naming = { officers: ['wang'], reason: '李承办休假' }
    expect(begun.try('luo', 'officers.name', { ...naming, officers: ['luo'] })).toMatchObject({ outcome: 'blocked' })
    expect(begun.try('tang', 'officers.name', { ...naming, officers: ['luo'] })).toMatchObject({ outcome: 'blocked' })
    begun.do('sun', 'officers.name', naming)
    expect(read(begun, actorOf('wang'))).toContain('钟离')
    expect(read(begun, actorOf('li'))).toContain('钟离')
    expect(read(begun, actorOf('luo'))).not.toContain('钟离')
    // Who is not named still may act (期限不等人), and reads no more by it.
    begun.do('luo', 'report.supplement', more).do('zheng', 'officers.name', { ...naming, officers: ['luo'] })
    expect(read(begun, actorOf('wang'))).not.toContain('钟离')
    expect(read(begun, actorOf('luo'))).toContain('钟离')
  })

  test('who stands in for the absent does, at the post he has the cases in', () => {
    const behalfOf = { person: 'li', name: '李承办', until: '2026-12-31' as Day }
    expect(mayUnseal(d.file, { ...actorOf('wang'), behalfOf })).toBe(true)
    expect(mayUnseal(d.file, { ...actorOf('qian'), behalfOf })).toBe(false)
    expect(mayUnseal(d.file, { ...actorOf('wang'), behalfOf: { ...behalfOf, person: 'luo' } })).toBe(false)
  })

  test('the rating of an inspection: another supervisor studies it and does not learn whose it is', () => {
    const rated = after('rating.inspection')
    const other = { ...actorOf('gu'), person: 'gu2' }
    expect(read(rated, actorOf('gu'))).toContain('13900000113')
    const studied = { ...rated.file, acts: [...rated.file.acts, { ...rated.file.acts[1]!, actor: other }] }
    expect(mayUnseal(studied, other)).toBe(false)
    expect(mayUnseal({ ...studied, officers: ['gu2'] }, other)).toBe(true)
  })
})

test('the address of who is reported is not taken for that of who reported', () => {
  expect(seen('qian')).toContain('云岭县工业园二路6号')
  const veil = veilFor(d.file, actorOf('qian'), ruleBook)
  const form = { party: { name: '甲', address: '乙路1号' }, address: '丙路2号', telephone: '13900000112' }
  expect(veil.form(form)).toEqual({ party: form.party })
})

test('a letter to who reported is not there for others; the register form without the name is', () => {
  const veil = veilFor(d.file, actorOf('qian'), ruleBook)
  expect(veil.file(d.file).papers.map((p) => p.kind)).toEqual(['report-form'])
})

test('a correction names what it corrects, and not to others either', () => {
  const veil = veilFor(d.file, actorOf('qian'), ruleBook)
  expect(veil.form({ event: 1, fields: { reporter: '钟离', matter: '甲' } })).toEqual({
    event: 1,
    fields: { matter: '甲' },
  })
})

describe('a report parted from a complaint', () => {
  const complaint = () =>
    handled('complaint.consumer', { alsoReport: true }).do('li', 'party.identify', {
      party: { id: 'p2', kind: 'legal', name: '云岭县百汇电器有限公司', role: 'third' },
    })
  const what = { respondent: 'p2', matter: '销售无认证标志的电器', content: '电器没有认证标志。', inside: false }
  const parted = complaint().do('li', 'report.part', { ...what, reporter: '庄敏' })
  const report = parted.began[0]!
  const read = (driver: typeof parted, who: string) => {
    const actor = actorOf(who)
    const veil = veilFor(driver.file, actor, ruleBook)
    const told = steps(driver.file, driver.context(who)).map((s) => veil.step(s))
    const events = seenEvents(driver.events, veil).map((e) => [e.body.step, veil.form(e.body.form)])
    const verdicts = driver.events.flatMap((e) => e.body.verdicts.filter((v) => !veil.hidesGate(v.gate)))
    return { told, all: JSON.stringify([veil.file(driver.file), told, events, verdicts]) }
  }

  test('who may read the complaint alone does not learn of it, and who reads the report not from which complaint it came', () => {
    for (const who of ['qian', 'zhou', 'chen', 'wei']) {
      const { told, all } = read(parted, who)
      for (const word of ['认证标志', 'alsoReport', 'reportParted', 'O13-parted', '被举报'])
        expect(all, `${who} ${word}`).not.toContain(word)
      expect(told.find((s) => s.step === 'report.part')).toMatchObject({ times: 0 })
      for (const word of ['庄敏', parted.file.id, 'complaint.consumer'])
        expect(read(report, who).all, `${who} ${word}`).not.toContain(word)
    }
    expect(read(parted, 'li').all).toContain('认证标志')
    expect(read(report, 'li').all).toContain(parted.file.id)
  })

  test('it is parted by who may read what is sealed, or by whom a head names', () => {
    const form = { ...what, reporter: '庄敏' }
    expect(complaint().try('wang', 'report.part', form)).toMatchObject({
      outcome: 'blocked',
      reasons: [{ code: 'post' }],
    })
    complaint()
      .do('sun', 'officers.name', { officers: ['wang'], reason: '李承办休假' })
      .do('wang', 'report.part', form)
  })

  test('a fault that it found is counted in no list', () => {
    const d = complaint()
    const fault = { event: 1, gate: 'O13-parted', step: 'complaint.accept', sentence: '甲', reason: '乙' }
    const irregular = (gate: string) =>
      project({ ...d.file, irregularities: [{ ...fault, gate }] }, d.context('li'), '2026-11-03').case.irregular
    expect([irregular('O13-parted'), irregular('O13-term')]).toEqual([0, 1])
  })

  test('a condition that asks after it bars others too, and does not say why', () => {
    const d = complaint()
    const refusal = read(d, 'wang')
      .told.find((s) => s.step === 'complaint.accept')!
      .reasons.map((r) => [r.gate, r.sentence])
    expect(refusal).toContainEqual([undefined, '本案有密封的内容，由办理本案的人员先行处理。'])
    expect(JSON.stringify(refusal)).not.toContain('举报')
    expect(JSON.stringify(read(d, 'li').told)).toContain('O13-parted')
  })
})

test('of a case whose procedure the rule book no longer knows all is sealed', () => {
  const gone = { ...d.file, procedure: 'report.former' }
  const seenOf = (who: string) => JSON.stringify(veilFor(gone, actorOf(who), ruleBook).file(gone))
  expect(seenOf('qian')).not.toContain('钟离')
  expect(seenOf('qian')).not.toContain('奶粉')
  expect(seenOf('li')).toContain('钟离')
  const other = after('list.ordinary').file
  const from = { case: 'x', procedure: 'report.former', title: '来处', event: 1 }
  expect(veilFor({ ...other, from }, actorOf('qian'), ruleBook).file({ ...other, from }).from).toBeUndefined()
})

test('a sealed step leaves nothing that others see', () => {
  const complaint = procedureOf(ruleBook, 'complaint.consumer')!
  const steps = complaint.steps.map((s) => (s.id === 'complaint.accept' ? { ...s, sealed: true as const } : s))
  expect(checkRuleBook({ procedures: [{ ...complaint, steps }] }).join()).toContain('步骤 complaint.accept密封')
})

test('a case with nothing sealed is given as it is', () => {
  const plain = after('list.ordinary').file
  expect(veilFor(plain, actorOf('qian'), ruleBook).file(plain)).toBe(plain)
})

test('a rule that would tell what is sealed is no rule: page, title, paper, another case', () => {
  const report = procedureOf(ruleBook, 'report.ordinary')!
  const cause = { last: 'report', field: 'reporter' } as const
  const told = (change: object) => checkRuleBook({ procedures: [{ ...report, ...change }, ordinaryPenalty] }).join()
  expect(told({})).toBe('')
  expect(told({ head: { ...report.head, cause } })).toContain('标题写明了密封的“举报人”')
  const steps = report.steps.map((s) =>
    s.id === 'report.handle'
      ? { ...s, does: s.does!.map((x) => ('begins' in x ? { ...x, form: { ...x.form, summary: cause } } : x)) }
      : s,
  )
  expect(told({ steps })).toContain('开立的案件写明了密封的“举报人”')
  const column = { id: 'reporter', label: '何人', required: false, kind: { is: 'text', max: 50 } } as const
  const table = {
    id: 'table',
    label: '表',
    required: false,
    kind: { is: 'rows', one: '行', columns: [column] },
  } as const
  const records = report.records.map((r) => (r.id === 'reportHandling' ? { ...r, fields: [...r.fields, table] } : r))
  expect(told({ records })).toContain('栏目 table 的行中写有密封的“何人”')
})
