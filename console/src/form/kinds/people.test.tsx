import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { Colleague } from '@xiezhi/answers'
import { fold, type Json } from '@xiezhi/casework'
import { Driver } from '@xiezhi/casework/stories/driver.ts'
import { forms, party } from '@xiezhi/casework/stories/forms.ts'
import { type Field, ordinaryPenalty, reviewElements } from '@xiezhi/law'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { type FormWorld, FormWorldProvider } from '../context.ts'
import { FieldControl } from '../FieldControl.tsx'

const fields = ordinaryPenalty.steps.flatMap((s) => s.fields)
const ofKind = (is: Field['kind']['is']) => fields.find((f) => f.kind.is === is)!
const draw = (field: Field, value?: Json, world: Partial<FormWorld> = {}, values: { [key: string]: Json } = {}) =>
  renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <FormWorldProvider value={{ people: [], matters: [], names: {}, errors: {}, ...world }}>
        <FieldControl field={field} path={field.id} value={value} values={values} onChange={() => undefined} />
      </FormWorldProvider>
    </QueryClientProvider>,
  )
const words = (html: string) => html.replace(/<[^>]+>|\s/g, '')

describe('who handles the case', () => {
  const person = (
    name: string,
    card?: Colleague['certificate'],
    kind: 'handler' | 'unitHead' = 'handler',
  ): Colleague => ({
    id: name,
    name,
    posts: [{ id: `${name}:1`, kind, title: '' }],
    ...(card === undefined ? {} : { certificate: card }),
  })
  const card = (state: NonNullable<Colleague['certificate']>['state']) =>
    ({ number: '35010001', from: '2024-01-01', to: '2026-12-31', state }) as const
  const people = [
    person('甲', card('valid')),
    person('乙', card('valid')),
    person('丙', card('expired')),
    person('丁'),
    person('戊', card('valid'), 'unitHead'),
  ]
  const officers = ofKind('officers')

  it('who has withdrawn from the case is offered for nothing of it', () => {
    const d = new Driver('2026-08-03').open().do('li', 'party.identify', { party: party('p1') })
    d.do('li', 'clue.verify', forms.verification).filing('2026-08-05')
    d.do('li', 'recusal.ask', { how: 'declared', role: 'investigator', person: 'wang', reason: '亲属' })
    d.do('zheng', 'recusal.decide', { granted: true, reason: '属实', redo: 'stays' }, { proceeding: 'recusal-1' })
    const named = ['li', 'wang', 'luo'].map((id) => ({ ...person(id, card('valid')), id }))
    const text = words(draw(officers, undefined, { people: named, file: d.file }))
    expect(text).toContain('luo')
    expect(text).not.toContain('wang')
  })

  it('those who may are offered at once, the others behind a press', () => {
    const text = words(draw(officers, undefined, { people }))
    expect(text).toContain('甲执法证35010001')
    expect(text).not.toContain('丙')
    expect(text).toMatch(/显示其他\d人/)
  })
  it('who is named and may is one line', () => {
    const text = words(draw(officers, ['甲', '乙'], { people }))
    expect(text).toContain('甲、乙更换')
    expect(text).not.toContain('执法证')
  })
  it('whose certificate has run out or was never issued stays in sight, with why', () => {
    const text = words(draw(officers, ['丙', '丁'], { people }))
    expect(text).toContain('丙执法证件不在有效期内（2024-01-01至2026-12-31）')
    expect(text).toContain('丁无执法证件')
    expect(words(draw(officers, ['甲'], { people: [person('甲', card('revoked'))] }))).toContain('执法证件已收回')
    expect(words(draw(officers, ['甲'], { people: [person('甲', card('expiring'))] }))).toContain(
      '2026-12-31到期，须换证',
    )
  })
  it('who has left since is still named', () => {
    expect(words(draw(officers, ['己'], { people, names: { 己: '己某' } }))).toContain('己某')
  })
})

describe('a party', () => {
  const identify = ofKind('party')

  it('is asked what its kind has: a person no representative, a household its operator', () => {
    const of = (kind: string) => words(draw(identify, { id: 'p1', kind, name: '', role: 'party' }))
    expect(of('person')).toContain('居民身份证号码')
    expect(of('person')).not.toContain('法定代表人')
    expect(of('legal')).toContain('统一社会信用代码')
    expect(of('legal')).toContain('法定代表人、负责人')
    expect(of('household')).toContain('经营者')
  })
  it('that is known already can be put right instead of entered anew', () => {
    const file = new Driver('2026-08-03').open().do('li', 'party.identify', { party: party('p1') }).file
    const text = words(draw(identify, undefined, { file }))
    expect(text).toContain('新的当事人、第三人')
    expect(text).toContain('补正：云岭县第1食品有限公司')
    expect(words(draw(identify, undefined, { file: fold([]) }))).not.toContain('补正')
  })
  it('is what the form asks for: whoever is touched by a permit begins as one, and not as its applicant', () => {
    const roles = { party: '申请人', third: '利害关系人' }
    const begun = (label: string) =>
      /<[^>]*(?:checked=""|aria-checked="true")[^>]*>(?:<[^>]*>)*([^<]*)/.exec(
        draw({ ...identify, label }, undefined, { roles, file: fold([]) }),
      )?.[0]
    expect(begun('利害关系人')).toMatch(/利害关系人$/)
    expect(begun('申请人')).toMatch(/申请人$/)
  })
  it('has an agent only where one is added', () => {
    expect(words(draw(identify, { id: 'p1', kind: 'legal', name: '甲', role: 'party' }))).toContain('添加代理人')
    const represented = {
      id: 'p1',
      kind: 'legal',
      name: '甲',
      role: 'party',
      agent: { name: '林乙', authority: '一般' },
    }
    const html = draw(identify, represented)
    expect(html).toContain('value="林乙"')
    expect(words(html)).toContain('去掉代理人')
  })
  it('is told at the very box what is wrong with it', () => {
    const html = draw(
      identify,
      { id: 'p1', kind: 'legal', name: '', role: 'party' },
      { errors: { 'party.code': '信用代码的校验位不对。' } },
    )
    expect(html).toContain('信用代码的校验位不对。')
    expect(html.match(/aria-invalid="true"/g)).toHaveLength(1)
  })
})

describe('what is proposed', () => {
  const line = (penalties: Json) => ({
    party: 'p1',
    conduct: '经营超过保质期的食品',
    breached: [],
    basis: [],
    penalties,
  })
  const violations = ofKind('violations')
  const file = new Driver('2026-08-03').open().do('li', 'party.identify', { party: party('p1') }).file
  const text = (penalties: Json) => words(draw(violations, [line(penalties)], { file }))

  it('a fine is a sum, a warning none, goods are what and worth how much', () => {
    expect(text([{ kind: 'fine', amount: 500_000 }])).toContain('大写：伍仟元整')
    expect(text([{ kind: 'warning' }])).not.toContain('大写')
    const goods = text([{ kind: 'goods' }])
    expect(goods).toContain('没收的财物（名称、数量）')
    expect(goods).toContain('只用于判断听证范围，不是应缴的金额')
  })
})

describe('an entry that is meant', () => {
  const correct = ordinaryPenalty.steps.find((s) => s.id === 'record.correct')!
  const which = correct.fields.find((f) => f.kind.is === 'event')!
  const cure = ordinaryPenalty.steps
    .flatMap((s) => s.fields)
    .find((f) => f.kind.is === 'event' && f.kind.of === 'fault')

  it('is chosen by number, name, day and author, the newest first', () => {
    const { file } = new Driver('2026-08-03').open().do('li', 'clue.verify', forms.verification)
    const options = [...draw(which, undefined, { file }).matchAll(/<option[^>]*value="(\d+)"[^>]*>(.*?)</g)]
    expect(options.map(([, value]) => value)).toEqual(['2', '1'])
    expect(options[0]![2]).toMatch(/第2号　.*2026-08-03　李承办/)
  })
  it('is none where there is nothing that could be meant', () => {
    expect(words(draw(which, undefined, { file: fold([]) }))).toContain('记录中还没有可以选的')
    const { file } = new Driver('2026-08-03').open()
    if (cure !== undefined) expect(words(draw(cure, undefined, { file }))).toContain('记录中还没有可以选的')
  })
  it('what is corrected waits until it is chosen', () => {
    const { file } = new Driver('2026-08-03').open()
    const changes = correct.fields.find((f) => f.kind.is === 'object')!
    expect(words(draw(changes, undefined, { file, fieldsOf: () => [] }))).toContain('先选择要更正的记录。')
  })
})

describe('a review', () => {
  const elements = ofKind('elements')
  it('asks every element once, unanswered, and for words only where the answer is against it', () => {
    const html = draw(elements)
    for (const { title } of reviewElements) expect(html.split(title).length, title).toBeGreaterThan(1)
    expect(html.match(/checked=""/g)).toHaveLength(reviewElements.length)
    expect(html).not.toContain('存在的问题')
    expect(words(draw(elements, { facts: { answer: 'no' } }))).toContain('存在的问题')
    expect(words(draw(elements, { facts: { answer: 'yes' } }))).not.toContain('存在的问题')
    // Of the one about a crime 否 is the answer that lets it pass.
    expect(words(draw(elements, { crime: { answer: 'no' } }))).not.toContain('存在的问题')
    expect(words(draw(elements, { crime: { answer: 'yes' } }))).toContain('存在的问题')
  })
})

describe('a party', () => {
  const field = ofKind('party')
  it('with whom a case is begun is its party: nobody is asked what he is', () =>
    expect(words(draw(field))).not.toContain('地位'))
  it('told of later may be another, by the names the procedure has for them', () => {
    const { file } = new Driver('2026-11-02').open()
    const roles = { party: '申请人', third: '利害关系人' }
    expect(words(draw(field, undefined, { file, roles }))).toMatch(/地位申请人利害关系人/)
  })
})
