import { checkRuleBook, ordinaryPenalty, procedureOf, ruleBook } from '@xiezhi/law'
import { expect, test } from 'vitest'
import { mayUnseal, veilFor } from './sealing.ts'
import { actorOf } from './stories/county.ts'
import { after } from './stories/handled.ts'

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
