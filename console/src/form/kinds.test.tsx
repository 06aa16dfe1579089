import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { MatterItem } from '@xiezhi/answers'
import { type CaseFile, fold, type Json } from '@xiezhi/casework'
import type { Field } from '@xiezhi/law'
import { ordinaryPenalty } from '@xiezhi/law'
import { wantedFacts } from '@xiezhi/law/lookup.ts'
import { summaryPenalty } from '@xiezhi/law/summary/procedure.ts'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { minorsIn } from '../case/PublicView.tsx'
import { type FormWorld, FormWorldProvider } from './context.ts'
import { FieldControl } from './FieldControl.tsx'
import { spanWords } from './kinds/Violations.tsx'
import { nextPartyId } from './model.ts'
import { StepFields } from './StepFields.tsx'

const world = { people: [], matters: [], names: {}, errors: { cause: '请填写“案由”。' } }
const draw = (field: Field, value?: Parameters<typeof FieldControl>[0]['value'], more: Partial<FormWorld> = {}) =>
  renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <FormWorldProvider value={{ ...world, ...more }}>
        <FieldControl field={field} path={field.id} value={value} values={{ event: 4 }} onChange={() => undefined} />
      </FormWorldProvider>
    </QueryClientProvider>,
  )
const all = ordinaryPenalty.steps.flatMap((s) => s.fields)

describe('every field of the rule book', () => {
  it('has a control that says its label', () => {
    expect(all.length).toBeGreaterThan(60)
    for (const field of all) expect(draw(field), field.id).toContain(field.label)
  })
})

it('an error stands at its field, wired to the control', () => {
  const cause = all.find((f) => f.id === 'cause')!
  expect(draw(cause)).toMatch(/aria-invalid="true"/)
  expect(draw(cause)).toContain('id="f-cause-error">请填写“案由”。')
})

it('money is shown in 元 with capitals beside, kept in 分', () => {
  const amount = all.find((f) => f.id === 'amount')!
  const drawn = draw(amount, 123456)
  expect(drawn).toContain('value="1,234.56"')
  expect(drawn).toContain('壹仟贰佰叁拾肆元伍角陆分')
})

it('an amount still being typed is no sum to reckon with: the line is shown, range and all', () => {
  const matter: MatterItem = {
    id: 'm',
    title: '事项',
    conduct: '行为',
    breached: [],
    basis: [],
    penalties: [],
    tiers: [{ tier: 'ordinary', when: '没有从轻、从重情节', from: 50_000, to: 100_000 }],
    fine: { ranges: [{ from: 50_000, to: 100_000 }] },
  }
  const line = {
    party: 'p1',
    matter: 'm',
    tier: 'ordinary',
    base: '12.',
    penalties: [{ kind: 'fine', amount: '200.005' }],
  }
  const drawn = draw(all.find((f) => f.id === 'violations')!, [line], { matters: [matter] })
  expect(drawn).toContain('value="200.005"')
  expect(drawn).toContain('法定幅度：500.00 元至1,000.00 元<')
})

it('a question of fact starts unanswered and cites its article', () => {
  const facts = all.find((f) => f.id === 'conditions')!
  expect(draw(facts).match(/type="radio"/g)).toHaveLength(12)
  expect(draw(facts)).toContain('是否属于本机关管辖')
})

it('what is for few says so where it is written', () => {
  const reporter: Field = { id: 'reporter', label: '举报人', kind: { is: 'text' }, required: true, sealed: true }
  expect(draw(reporter)).toContain('密封，只有本案办理人员和负责人看得到')
  expect(draw({ ...reporter, hint: '姓名' })).toContain('姓名；密封')
  expect(draw({ id: 'place', label: '地点', kind: { is: 'text' }, required: true })).not.toContain('密封')
})

it('a new party gets an id no party has', () => {
  expect(nextPartyId([])).toBe('p1')
  expect(nextPartyId(['p1', 'p3'])).toBe('p4')
  expect(nextPartyId(['p2'])).toBe('p3')
})

it('a provision that came back from a draft with nothing in it is a new one', () => {
  const violations = all.find((f) => f.kind.is === 'violations')!
  const drawn = draw(violations, [{ party: 'p1', breached: [{ level: 'law' }], basis: [], penalties: [] }])
  expect(drawn).toContain('新的一条')
  expect(drawn).not.toContain('undefined')
})

it('who may be one alone is told before how many the others are', () => {
  const officers = all.find((f) => f.kind.is === 'officers' && f.hint?.endsWith('其他的'))!
  expect(draw(officers)).toContain('一人即可；其他的两名以上')
})

it('a correction asks what the entry itself was asked', () => {
  const collect = ordinaryPenalty.steps.find((s) => s.id === 'evidence.collect')!
  const act = { event: 4, step: collect.id, form: { kind: 'inquestRecord', title: '笔录' }, acted: '2026-03-03T10:00' }
  const more = {
    file: { acts: [act], entries: [], irregularities: [] },
    fieldsOf: () => collect.fields,
  } as unknown as FormWorld
  const drawn = draw(all.find((f) => f.kind.is === 'object')!, undefined, more)
  expect(drawn).toContain('证据名称')
  expect(drawn).not.toContain('网址、平台和账号')
  expect(drawn).not.toContain('每个文件各为一件证据')
})

it('what is left is denied with one press, but not what a condition of the law wants', () => {
  const report = ordinaryPenalty.steps.find((s) => s.id === 'investigation.conclude')!
  const facts = report.fields.find((f) => f.kind.is === 'facts')!
  const wanted = wantedFacts(ordinaryPenalty)
  const asked = facts.kind.is === 'facts' ? facts.kind.facts : []
  const left = asked.filter((id) => !wanted.has(id)).length
  expect(left).toBe(asked.length - 1)
  expect(draw(facts, {}, { wanted } as unknown as FormWorld)).toContain(`其余 ${left} 项都是“否”`)
  // Before the rules are there nobody knows which these are.
  expect(draw(facts, {})).not.toContain('都是“否”')
})

describe('whether a party is a minor', () => {
  const approve = ordinaryPenalty.steps.find((s) => s.id === 'disclosure.approve')!
  const review = approve.fields.find((f) => f.kind.is === 'facts')!
  const party = (id: string, more: object) => ({ id, role: 'party', kind: 'person', name: id, ...more })
  const shop = party('小店', { kind: 'household' })
  const numbered = party('有号', { code: '11010519491231002X' })
  const drawn = (parties: readonly object[], value?: Parameters<typeof draw>[1]) =>
    draw(review, value, { file: { ...fold([]), parties } } as unknown as FormWorld)

  it('is asked of each natural person without a number, by name, and of nobody else', () => {
    const asked = drawn([shop, numbered, party('甲', {}), party('乙', {})])
    expect(asked.match(/是否为未成年人/g)).toHaveLength(2)
    expect(asked).toContain('甲：当事人是否为未成年人')
    expect(asked).toContain('乙：当事人是否为未成年人')
    expect(drawn([shop, numbered])).not.toContain('未成年')
  })
  it('says of whom, where only one of several is asked about', () => {
    const asked = drawn([shop, party('甲', {})], { minorParty: { 甲: 'yes' } })
    expect(asked).toContain('甲：当事人是否为未成年人')
    expect(asked.match(/checked=""/g)).toHaveLength(2)
  })
  it('decides who is left out of what is shown beside it', () => {
    const parties = [shop, party('甲', {}), party('乙', {})]
    const file = { ...fold([]), parties } as unknown as CaseFile
    const of = (minorParty?: Json) => minorsIn({ facts: minorParty === undefined ? {} : { minorParty } }, file)
    expect(of({ 甲: 'no', 乙: 'yes' })).toEqual(['乙'])
    expect(of('yes')).toEqual(['甲', '乙'])
    expect(of('no')).toEqual([])
    expect(of()).toBeUndefined()
  })
})

it('a range in words says its unit once', () => {
  expect(spanWords(10_000_000, 20_000_000)).toBe('100,000.00 元至200,000.00 元')
  expect(spanWords(undefined, 500_000)).toBe('5,000.00 元以下')
  expect(spanWords(500_000, undefined)).toBe('5,000.00 元以上')
})

it('what only a rule asks for stands in the form once it has asked, or was answered', () => {
  const scene = summaryPenalty.steps.find((s) => s.id === 'scene.decide')!
  const fields = scene.fields.filter((f) => f.whenAsked !== undefined)
  expect(fields.map((f) => f.id)).toEqual(['other', 'otherAct'])
  const form = (more: Partial<FormWorld>, values = {}) =>
    renderToStaticMarkup(
      <FormWorldProvider value={{ ...world, ...more }}>
        <StepFields fields={fields} values={values} onChange={() => undefined} />
      </FormWorldProvider>,
    )
  expect(form({})).toBe('')
  expect(form({ ask: ['finedForOtherAct'] })).toContain('不是同一个违法行为的理由')
  expect(form({}, { other: { finedForOtherAct: 'yes' } })).toContain('不是同一个违法行为的理由')
})
