import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { Colleague } from '@xiezhi/answers'
import type { Json } from '@xiezhi/casework'
import { Driver } from '@xiezhi/casework/stories/driver.ts'
import { forms, party } from '@xiezhi/casework/stories/forms.ts'
import { type Field, ordinaryPenalty, type PostKind } from '@xiezhi/law'
import { facts } from '@xiezhi/law/facts.ts'
import { choice, list, may, must } from '@xiezhi/law/words/field.ts'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { type FormWorld, FormWorldProvider } from '../context.ts'
import { FieldControl } from '../FieldControl.tsx'

/** Two parties, one piece of evidence verified and one not. */
const d = new Driver('2026-08-03')
  .open()
  .do('li', 'party.identify', { party: party('p1') })
  .do('li', 'party.identify', { party: party('p2') })
  .do('li', 'clue.verify', forms.verification)
  .filing('2026-08-05')
d.gather('现场检查照片', 'p1')
d.do('li', 'evidence.collect', forms.evidence('进货单', 'p1'))

const post = (kind: PostKind, title: string) => ({ id: kind, kind, title, agency: 'a1', agencyName: '局' }) as const
const colleague = (id: string, name: string, more: Partial<Colleague> = {}): Colleague =>
  ({ id, name, posts: [post('handler', '承办人')], ...more }) as Colleague
const card = (state: 'valid' | 'expiring' | 'revoked' | 'outside') =>
  ({ number: `证${state}`, from: '2025-01-01', to: '2026-12-31', state }) as unknown as NonNullable<
    Colleague['certificate']
  >

const draw = (field: Field, value?: Json, more: Partial<FormWorld> = {}, values: { [key: string]: Json } = {}) =>
  renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <FormWorldProvider value={{ people: [], matters: [], names: {}, errors: {}, file: d.file, ...more }}>
        <FieldControl field={field} path={field.id} value={value} values={values} onChange={() => undefined} />
      </FormWorldProvider>
    </QueryClientProvider>,
  )
const words = (html: string) => html.replace(/<[^>]+>|\s/g, '')
const fieldOf = (step: string, id: string): Field =>
  ordinaryPenalty.steps.find((s) => s.id === step)!.fields.find((f) => f.id === id)!

describe('officers', () => {
  const field = must('officers', '办案人员', { is: 'officers', min: 2 })
  const people = [
    colleague('li', '李承办', { certificate: card('valid') }),
    colleague('wang', '王协办', { certificate: card('valid') }),
    colleague('old', '旧证', { certificate: card('outside') }),
    colleague('back', '收回', { certificate: card('revoked') }),
    colleague('soon', '将到期', { certificate: card('expiring') }),
    colleague('none', '无证'),
  ]
  it('who is named and may go stands on one line, to be changed', () => {
    const text = words(draw(field, ['li', 'wang'], { people }))
    expect(text).toContain('李承办、王协办更换')
    expect(text).not.toContain('执法证件')
  })
  it('too few, or one whose certificate is no good, opens the list and says so', () => {
    expect(words(draw(field, ['li'], { people }))).toContain('执法证证valid')
    expect(words(draw(field, ['li', 'back'], { people }))).toContain('执法证件已收回')
    expect(words(draw(field, ['li', 'soon'], { people }))).toContain('执法证件2026-12-31到期，须换证')
    expect(words(draw(field, ['li', 'old'], { people }))).toContain('不在有效期内（2025-01-01至2026-12-31）')
    expect(words(draw(field, ['li', 'none'], { people }))).toContain('无执法证件')
  })
  it('others are behind a word, and who has left stays in what was filled in', () => {
    expect(words(draw(field, ['li'], { people }))).toContain('显示其他4人')
    expect(words(draw(field, ['gone'], { people, names: { gone: '已调离' } }))).toContain('已调离')
  })
  it('how many it takes is said', () => {
    expect(words(draw(field, [], { people }))).toContain('两名以上')
    expect(words(draw({ ...field, kind: { is: 'officers', min: 3 } }, [], { people }))).toContain('3名以上')
  })
})

describe('what of the record is meant', () => {
  it('a party by name, one or several', () => {
    const one = draw(must('party', '对谁', { is: 'partyRef' }), 'p2')
    expect(one).toMatch(/<option value="p2" selected="">云岭县第2食品有限公司/)
    const several = draw(must('parties', '对谁', { is: 'partyRefs' }), ['p1'])
    expect(several.match(/type="checkbox"/g)).toHaveLength(2)
    expect(several.match(/checked=""/g)).toHaveLength(1)
  })
  it('evidence by number and title, with how it stands', () => {
    const text = words(draw(must('evidence', '证据', { is: 'evidenceRefs' }), [1]))
    expect(text).toMatch(/证据1现场检查照片.*已查证.*证据2进货单.*未查证/)
    expect(
      words(draw(must('evidence', '证据', { is: 'evidenceRefs' }), [], { file: new Driver('2026-08-03').open().file })),
    ).toContain('本案还没有证据')
  })
  it('an entry by number, title, day and who made it, the newest first', () => {
    const html = draw(must('event', '更正的记录', { is: 'event' }), undefined)
    const options = [...html.matchAll(/<option value="(\d+)"/g)].map(([, event]) => Number(event))
    expect(options.length).toBeGreaterThan(5)
    expect(options).toEqual(options.toSorted((a, b) => b - a))
    expect(words(html)).toContain('号收集证据2026-08-0')
    expect(
      words(draw(must('event', '更正的记录', { is: 'event' }), undefined, { file: undefined as never })),
    ).toContain('记录中还没有可以选的')
  })
  it('a correction begins with what was entered, and asks for the entry first', () => {
    const field = fieldOf('record.correct', 'fields')
    const fieldsOf = (step: string) => ordinaryPenalty.steps.find((s) => s.id === step)?.fields
    expect(words(draw(field, undefined, { fieldsOf }))).toContain('先选择要更正的记录')
    const act = d.file.acts.find((a) => a.step === 'clue.verify')!
    const html = draw(field, { result: '改过的结果' }, { fieldsOf }, { event: act.event })
    expect(html).toContain('改过的结果')
    expect(words(html)).toContain('改动的栏目会写入更正，原来的记录保留')
    // What is not changed stands as it was.
    expect(html).toContain(String(forms.verification.place))
  })
})

describe('questions of fact', () => {
  const field = must('facts', '认定事项', { is: 'facts', facts: ['complexCase', 'socialRisk', 'majorRights'] })
  it('each in the words of the statute, with what it stands on', () => {
    const html = draw(field, { complexCase: 'yes' }, { onArticle: () => undefined })
    expect(words(html)).toContain(facts.complexCase.question.replace(/\s/g, ''))
    expect(words(html)).toContain(`依据：${facts.complexCase.cite[0].gist}`.replace(/\s/g, ''))
    // Answered, and two that wait.
    expect(html.match(/checked=""/g)).toHaveLength(3)
  })
  it('many are denied at one press once they are read, and never what the law wants answered 是', () => {
    const ids = ['complexCase', 'socialRisk', 'majorRights', 'majorPublicInterest', 'reviewByOtherLaw'] as const
    const many = must('facts', '认定事项', { is: 'facts', facts: ids })
    expect(words(draw(many, {}, { wanted: new Set() }))).toContain('其余5项都是“否”')
    expect(words(draw(many, {}, { wanted: new Set(['complexCase']) }))).toContain('其余4项都是“否”')
    expect(words(draw(field, {}, { wanted: new Set() }))).not.toContain('都是“否”')
  })
  it('asked anew: what another step waits for first, the others folded away', () => {
    const anew: Field = {
      ...field,
      kind: { is: 'facts', facts: ['complexCase', 'socialRisk', 'majorRights'], anew: true },
    }
    const text = words(draw(anew, {}, { ask: ['socialRisk'] }))
    expect(text).toContain(`先回答${facts.socialRisk.question}`.replace(/\s/g, ''))
    expect(text).toContain('尚未回答的其他事项（2）')
    expect(words(draw(anew, {}))).not.toContain('先回答')
  })
})

describe('lists', () => {
  const goods = must(
    'goods',
    '物品',
    list('物品', [
      must('name', '名称', { is: 'text' }),
      may('state', '状态', choice(['good', '完好'], ['bad', '破损'])),
    ]),
  )
  it('the first line stands ready, and nothing is taken away from an empty list', () => {
    const html = draw(goods)
    expect(html.match(/<fieldset class="line"/g)).toHaveLength(1)
    expect(words(html)).not.toContain('去掉')
    expect(words(html)).toContain('添加物品')
  })
  it('a line each, of hundreds the first twenty, errors at their cell', () => {
    const rows = Array.from({ length: 45 }, (_, i) => ({ name: `糕点${i + 1}` }))
    const html = draw(goods, rows, { errors: { 'goods.1.name': '请填写“名称”。' } })
    expect(html.match(/<fieldset class="line"/g)).toHaveLength(20)
    expect(words(html)).toContain('共45项，显示前20项。再显示20项')
    expect(html).toContain('id="f-goods-1-name-error"')
    expect(words(html)).toContain('去掉这一项（第2行）')
  })
})

describe('lines of a meeting and a review', () => {
  it('who took part and what each held', () => {
    const html = draw(must('attendees', '参加人', { is: 'attendees' }), [{ name: '郑局', post: '局长', view: '同意' }])
    expect(html).toContain('value="郑局"')
    expect(html).toContain('>同意</textarea>')
    expect(words(html)).toContain('去掉这一位（第1行）添加参加人')
  })
  it('what a party put forward, point by point, adopted or not', () => {
    const html = draw(must('points', '意见', { is: 'points' }), [
      { point: '货值过高', adopted: false, reason: '有单据' },
    ])
    expect(words(html)).toContain('第1条意见')
    expect(html).toContain('>货值过高</textarea>')
    expect(words(draw(must('points', '意见', { is: 'points' })))).toContain('添加一条')
  })
  it('an element that is not in order asks what is wrong', () => {
    const field = fieldOf('review.opine', 'elements')
    const html = draw(field, { facts: { answer: 'no', remark: '缺检验报告' }, law: { answer: 'yes' } })
    expect(html.match(/element--against/g)).toHaveLength(1)
    expect(html).toContain('value="缺检验报告"')
    // 是否涉嫌犯罪 is in order when it is not so.
    expect(draw(field, { crime: { answer: 'no' } })).not.toContain('element--against')
    expect(draw(field, { crime: { answer: 'yes' } })).toContain('element--against')
  })
})
