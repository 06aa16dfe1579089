import { checkRuleBook, ordinaryPenalty, procedureOf, ruleBook } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
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

test('who only mends the record is none who handles the case', () => {
  const mended = {
    ...d.file,
    acts: [...d.file.acts, { ...d.file.acts[0]!, step: 'record.correct', actor: actorOf('zhou') }],
  }
  expect(mayUnseal(mended, actorOf('zhou'))).toBe(false)
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
})
