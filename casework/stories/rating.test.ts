import { bodyOf, procedureOf, ruleBook } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { Form } from '../file.ts'
import { paperText } from '../paperText.ts'
import { perform } from '../perform.ts'
import { plainCode, ratingCodeOf } from '../ratable.ts'
import { toldOf } from '../told.ts'
import { after, clockOf, running, stageOf } from './handled.ts'

const kind = 'rating.inspection'
const procedure = procedureOf(ruleBook, kind)!

describe('检查评价', () => {
  test('looked into, told to the inspectors, answered; nothing of it runs after', () => {
    const d = after(kind)
    expect([stageOf(d), running(d), d.file.papers.map((p) => p.kind)]).toEqual(['archived', [], ['rating-notice']])
    expect(clockOf(d, 'RT-answer')?.stopped).toBeDefined()
  })

  test('neither the paper to the inspectors nor the title says who rated, or which inspection it was', () => {
    const d = after(kind)
    const text = JSON.stringify(
      paperText(bodyOf('rating-notice')!, { file: d.file, context: d.context('gu'), day: '2026-11-20' }),
    )
    for (const told of ['穗禾', '云市监检通', '13900000113', '后厨']) expect(text).not.toContain(told)
    const sealed = procedure.records.flatMap((r) => r.fields.filter((f) => f.sealed === true).map((f) => f.id))
    expect(sealed.toSorted()).toEqual(['code', 'firm', 'inspectedOn', 'paper', 'said', 'telephone'])
  })

  test('what has to be put right is told to the inspectors before it is filed, and its sender what came of it', () => {
    const d = after(kind, 'rating.notify')
    expect(d.gates('gu', 'case.archive', { summary: '完成' })).toEqual(['RT-notified'])
    expect(d.gates('gu', 'rating.answer', { content: '已经改进' })).toEqual(['RT-asked'])
    const { acts } = toldOf(d.file, procedure, procedure.intake!, d.context('gu'), '2026-11-20')
    expect(acts.map((a) => a.elements.map((e) => e.value))).toEqual([['已经通知检查机关改进，感谢您的监督。']])
  })

  test('an inspection may be rated by the code on its result, from when the inspected was told, and not before', () => {
    const inspection = procedureOf(ruleBook, 'inspection.ordinary')!
    const codeAt = (step?: string) => {
      const d = after('inspection.ordinary', step)
      return ratingCodeOf(d.file, d.context('gu'))
    }
    expect(codeAt()).toBe('7K3M9QWD2')
    expect(codeAt('service.deliver')).toBeUndefined()
    expect(codeAt('inspectionResult.approve')).toBeUndefined()
    const told = after('inspection.ordinary', 'service.deliver')
    const paper = JSON.stringify(
      paperText(bodyOf('inspection-result')!, { file: told.file, context: told.context('li'), day: '2026-11-20' }),
    )
    expect(paper).toContain('凭评价码7K3-M9Q-WD2')
    expect(inspection.ratable).toBeDefined()
    // Of a kind that nobody rates there is no code, whatever its papers say.
    expect(ratingCodeOf(after(kind).file, told.context('gu'))).toBeUndefined()
  })
  test('the code is drawn for the step and printed: the inspectors can neither leave it out nor make it one that another has', () => {
    const said: readonly Form[] = [{}, { ratingCode: 'MY-OWN-ONE' }, { ratingCode: '' }]
    for (const form of said) {
      const d = after('inspection.ordinary', 'inspectionResult.propose')
      const proposed = perform(
        d.events,
        {
          id: 'propose',
          step: 'inspectionResult.propose',
          proceeding: 'main',
          form: { reason: '拟认定未发现问题。', ...form },
        },
        { ...d.context('li'), drawn: '4FH-6JT-XY8' },
      )
      if (proposed.outcome !== 'performed') throw new Error(JSON.stringify(proposed))
      expect(proposed.events[0]?.body.form.ratingCode).toBe('4FH-6JT-XY8')
    }
  })
  test('however it is typed it is the code that was meant; what is too short is none', () => {
    expect([plainCode('７k3－m9q－wd2'), plainCode(' 7K3 M9Q WD2'), plainCode('7K3')]).toEqual([
      '7K3M9QWD2',
      '7K3M9QWD2',
      undefined,
    ])
  })
})
