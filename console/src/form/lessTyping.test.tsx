import { fold, type Json } from '@xiezhi/casework'
import { Driver } from '@xiezhi/casework/stories/driver.ts'
import { clueForm, forms, party } from '@xiezhi/casework/stories/forms.ts'
import { choice, type Field, may, must, ordinaryPenalty } from '@xiezhi/law'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { type FormWorld, FormWorldProvider } from './context.ts'
import { FieldControl } from './FieldControl.tsx'
import { Ordered } from './kinds/Ordered.tsx'
import { firstEmpty } from './model.ts'
import { fromFile, offersOf, prefill } from './prefill.ts'

const draw = (part: React.ReactNode, world: Partial<FormWorld> = {}) =>
  renderToStaticMarkup(
    <FormWorldProvider value={{ people: [], matters: [], names: {}, errors: {}, ...world }}>{part}</FormWorldProvider>,
  )
const control = (field: Field, value?: Json, world?: Partial<FormWorld>) =>
  draw(<FieldControl field={field} path={field.id} value={value} values={{}} onChange={() => undefined} />, world)
const fieldsOf = (id: string) => ordinaryPenalty.steps.find((s) => s.id === id)?.fields ?? []
const fieldOf = (step: string, id: string) => fieldsOf(step).find((f) => f.id === id)!

const checked = () =>
  new Driver('2026-08-03')
    .open({ ...clueForm('2026-08-03'), party: party('p1') })
    .do('li', 'clue.verify', forms.verification)

describe('what a piece of evidence is called', () => {
  const fields = fieldsOf('evidence.collect')
  const { file } = checked()
  it('says how it was got, what it is and what it proves, where the law calls it so', () => {
    expect(fromFile(fields, '现场检查笔录.pdf', {}, file)).toEqual({
      title: '现场检查笔录',
      way: 'inspection',
      kind: 'record',
      source: '执法人员现场制作',
      proves: forms.verification.result,
    })
  })
  it('says nothing else of a name that may mean several things', () => {
    expect(fromFile(fields, 'IMG_0001.jpg', {}, file)).toEqual({ title: 'IMG_0001' })
  })
  it('never takes the place of what was written', () => {
    const typed = { title: '笔录', way: 'questioning', kind: 'party', source: '店主', proves: '进货经过' }
    expect(fromFile(fields, '现场检查笔录.pdf', typed, file)).toEqual({})
  })
})

describe('what is often written', () => {
  const finding = fieldOf('evidence.verify', 'finding')
  it('is offered under an empty field, and stands in none by itself', () => {
    expect(control(finding)).toContain('来源合法，内容真实，与案件有关。</button>')
    expect(control(finding, '待核')).not.toContain('照此填写')
    const { file } = checked()
    const known = { file, proceeding: file.proceedings[0]!, step: 'evidence.verify', people: [], me: 'li' }
    expect(prefill(fieldsOf('evidence.verify'), known)).not.toHaveProperty('finding')
  })
  it('is read from the record where a rule says so', () => {
    const proves = fieldOf('evidence.collect', 'proves')
    expect(offersOf(proves, checked().file)).toEqual([forms.verification.result])
    expect(offersOf(proves, fold([]))).toEqual([])
  })
})

describe('what a form begins with', () => {
  it('is the place of the clue, else the address of the only party', () => {
    const field = [fieldOf('clue.verify', 'place')]
    const { place: _, ...nowhere } = clueForm('2026-08-03')
    const at = (d: Driver) =>
      prefill(field, { file: d.file, proceeding: d.file.proceedings[0]!, step: '', people: [], me: 'li' }).place
    const driver = () => new Driver('2026-08-03')
    expect(at(driver().open({ ...nowhere, place: '东街1号', party: party('p1') }))).toBe('东街1号')
    const alone = driver().open({ ...nowhere, party: party('p1') })
    expect(at(alone)).toBe(alone.file.parties[0]?.address)
    expect(at(alone.do('li', 'party.identify', { party: party('p2') }))).toBeUndefined()
  })
  it('is, of the report, what the check found', () => {
    const { file } = checked()
    const rule = ordinaryPenalty.steps.find((s) => s.id === 'investigation.conclude')
    const known = { file, proceeding: file.proceedings[0]!, step: '', rule, people: [], me: 'li' }
    expect(prefill(rule?.fields ?? [], known).found).toBe(forms.verification.result)
  })
})

describe('one of a few', () => {
  const letters = (n: number) => choice(...Array.from({ length: n }, (_, i) => [`v${i}`, `项${i}`] as const))
  it('stands before the eyes; of many a list opens', () => {
    expect(control(must('x', '栏目', letters(8)))).not.toContain('<select')
    expect(control(must('x', '栏目', letters(9)))).toContain('<select')
  })
  it('may be taken back where it need not be answered', () => {
    expect(control(may('x', '栏目', letters(3)), 'v1')).toContain('不选')
    expect(control(may('x', '栏目', letters(3)))).not.toContain('不选')
    expect(control(must('x', '栏目', letters(3)), 'v1')).not.toContain('不选')
  })
  it('of orders to put right, too', () => {
    const ordered = <Ordered path="c" conduct="甲" value={{ how: 'now', what: '乙' }} onChange={() => undefined} />
    expect(draw(ordered)).toMatch(/type="radio"[^>]*checked=""[^>]*\/>责令立即改正/)
  })
})

it('the keyboard goes on in the first field that is asked for and empty', () => {
  const fields = [may('a', '甲', { is: 'text' }), must('b', '乙', { is: 'text' }), must('c', '丙', { is: 'text' })]
  expect(firstEmpty(fields, { b: '有' })).toBe('c')
  expect(firstEmpty(fields, { b: '有', c: '有' })).toBeUndefined()
})
