import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { Json } from '@xiezhi/casework'
import { Driver } from '@xiezhi/casework/stories/driver.ts'
import { forms, party } from '@xiezhi/casework/stories/forms.ts'
import { type FieldKind, list, may, must } from '@xiezhi/law'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { type FormWorld, FormWorldProvider } from '../context.ts'
import { FieldControl } from '../FieldControl.tsx'
import { Ordered } from './Ordered.tsx'
import { merged } from './rows.ts'

const inForm = (part: React.ReactNode, world: Partial<FormWorld> = {}) =>
  renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <FormWorldProvider value={{ people: [], matters: [], names: {}, errors: {}, ...world }}>{part}</FormWorldProvider>
    </QueryClientProvider>,
  )
const draw = (kind: FieldKind, value?: Json, world: Partial<FormWorld> = {}) =>
  inForm(
    <FieldControl field={may('x', '栏目', kind)} path="x" value={value} values={{}} onChange={() => undefined} />,
    world,
  )
const words = (html: string) => html.replace(/<[^>]+>|\s/g, '')

describe('who took part in a discussion', () => {
  it('is entered one by one, in the order of the table, and each can be taken out', () => {
    const html = draw({ is: 'attendees' }, [
      { name: '韩立新', post: '局长', view: '同意' },
      { name: '邓佳慧', post: '副局长', view: '同意' },
    ])
    expect(html.indexOf('韩立新')).toBeLessThan(html.indexOf('邓佳慧'))
    expect(words(html)).toContain('去掉这一位（第2行）')
    expect(words(html)).toContain('添加参加人')
  })
})

describe('a list with columns of its own', () => {
  const items = list('物品', [must('name', '名称', { is: 'text' }), must('quantity', '数量', { is: 'integer' })])
  it('is entered line by line, each under the labels of its columns', () => {
    const html = draw(items, [
      { name: '糕点', quantity: 20 },
      { name: '封口机', quantity: 1 },
    ])
    expect(words(html)).toMatch(/物品1.*名称.*数量.*物品2.*添加物品/)
    expect(html).toContain('value="封口机"')
    expect(html).toContain('id="f-x-1-quantity"')
    expect(words(html)).toContain('去掉这一项（第2行）')
  })
  it('has its first line ready, and that cannot be taken out', () => {
    const html = draw(items)
    expect(html).toContain('id="f-x-0-name"')
    expect(words(html)).not.toContain('去掉这一项')
  })
})

describe('a list that is told while something is read in (人工对应的表头)', () => {
  const told = { ...list('表头', [must('heading', '表头', { is: 'text' })]), told: true } as FieldKind
  it('has no line ready, and any that is there can be taken out', () => {
    expect(draw(told)).not.toContain('id="f-x-0-heading"')
    expect(words(draw(told))).toContain('添加表头')
    expect(words(draw(told, [{ heading: '片区' }]))).toContain('去掉这一项')
  })
})

describe('what the party put forward', () => {
  it('is weighed point by point: adopted, not adopted, or not answered yet', () => {
    const html = draw({ is: 'points' }, [
      { point: '罚款过高', adopted: false, reason: '已经从轻' },
      { point: '已经改正', adopted: true, reason: '属实' },
      { point: '家庭困难' },
    ])
    expect(words(html)).toMatch(/第1条意见罚款过高.*第2条意见已经改正.*第3条意见家庭困难/)
    expect(html.match(/checked=""/g)).toHaveLength(3)
  })
})

describe('what is told to each party for its own eyes', () => {
  it('is asked of those the proposal is about, by name', () => {
    const d = new Driver('2026-08-03')
      .open()
      .do('li', 'party.identify', { party: party('p1') })
      .do('li', 'party.identify', { party: party('p2') })
      .do('li', 'clue.verify', forms.verification)
      .filing('2026-08-05')
    d.gather('现场检查照片', 'p1')
    d.on('2026-08-07').do('li', 'investigation.conclude', forms.conclusion([1], [forms.violation('p1', 500_000)]))
    const text = words(draw({ is: 'partyTexts', max: 100 }, { p1: '从轻' }, { file: d.file }))
    expect(text).toContain('云岭县第1食品有限公司（选填）从轻')
    expect(text).not.toContain('云岭县第2')
  })
})

describe('an order to put right', () => {
  const ordered = (value?: Json) =>
    inForm(<Ordered path="correction" conduct="" value={value} onChange={() => undefined} />)
  it('asks what, and how long only where there is a term', () => {
    expect(ordered()).not.toContain('id="f-correction-what"')
    expect(ordered({ how: 'now' })).toContain('id="f-correction-what"')
    expect(ordered({ how: 'now' })).not.toContain('id="f-correction-days"')
    expect(ordered({ how: 'term', days: 15 })).toMatch(/id="f-correction-days"[^>]*value="15"/)
  })
  it('that is not given asks why', () => {
    expect(words(ordered({ how: 'none' }))).toContain('为什么没有可以改正的内容')
  })
})

it('a change of one line takes out what it leaves empty, and nothing else', () => {
  expect(merged({ kind: 'fine', amount: 5 }, { kind: 'warning', amount: undefined })).toEqual({ kind: 'warning' })
  expect(merged({ a: 0, b: false }, {})).toEqual({ a: 0, b: false })
})
