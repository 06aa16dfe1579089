import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import {
  type Answer,
  Button,
  DateInput,
  Dialog,
  Light,
  lightWords,
  Problem,
  Steps,
  Table,
  TextInput,
  YesNoUnanswered,
} from './index.ts'

const nothing = () => {}

describe('light', () => {
  it.each([
    [{ state: 'calm', days: 12 }, '余 12 日'],
    [{ state: 'warn', days: 2, unit: '个工作日' }, '余 2 个工作日'],
    [{ state: 'warn', days: 0 }, '今日届满'],
    [{ state: 'over', days: 3 }, '超 3 日'],
    [{ state: 'warn', days: 19, past: true }, '超 19 日'],
    [{ state: 'done' }, '已完成'],
    [{ state: 'unset' }, '未设定'],
  ] as const)('%j says %s', (light, words) => expect(lightWords(light)).toBe(words))

  it('never speaks by colour alone: each state draws another shape', () => {
    const states = ['calm', 'warn', 'over', 'done', 'unset'] as const
    const drawn = states.map((state) => /<svg.*?<\/svg>/.exec(renderToStaticMarkup(<Light state={state} />))?.[0])
    expect(new Set(drawn).size).toBe(states.length)
  })

  it('is a button only when it opens something', () => {
    expect(renderToStaticMarkup(<Light state="calm" days={1} />)).not.toContain('<button')
    expect(renderToStaticMarkup(<Light state="calm" days={1} provisional onOpen={nothing} />)).toMatch(/<button.*暂定/)
  })
})

describe('button', () => {
  it('says why it is blocked, and is not disabled', () => {
    const drawn = renderToStaticMarkup(<Button blocked="请先送审。">作出决定</Button>)
    const reason = /aria-describedby="([^"]+)"/.exec(drawn)?.[1]
    expect(drawn).toContain(`id="${reason}">请先送审。`)
    expect(drawn).not.toMatch(/ disabled/)
  })
})

describe('fields', () => {
  const draw = (error?: string) =>
    renderToStaticMarkup(<TextInput id="party" label="当事人" hint="全称" error={error} value="" onChange={nothing} />)

  it('wire label, hint and error to the control', () => {
    const drawn = draw('请填写当事人名称')
    expect(drawn).toContain('<label class="field__label" for="party"')
    expect(drawn).toContain('aria-describedby="party-hint party-error"')
    expect(drawn).toContain('id="party-error">请填写当事人名称')
    expect(drawn).toContain('aria-invalid="true"')
  })
  it('are silent about errors they do not have', () => {
    expect(draw()).not.toContain('aria-invalid')
    expect(draw()).toContain('aria-describedby="party-hint"')
  })
})

describe('question of fact', () => {
  const draw = (value: Answer) =>
    renderToStaticMarkup(
      <YesNoUnanswered label="初次违法" value={value} onChange={nothing} reason="" onReason={nothing} />,
    )

  it('has three answers, and asks for the reason once there is one', () => {
    expect(draw('unanswered').match(/type="radio"/g)).toHaveLength(3)
    expect(draw('unanswered')).not.toContain('<textarea')
    expect(draw('no')).toContain('<textarea')
  })
})

it('a table names each cell, so that it can become a card', () => {
  const columns = [{ key: 'a', head: '案号', cell: (row: { id: string }) => row.id }]
  const drawn = renderToStaticMarkup(
    <Table caption="待办" columns={columns} rows={[{ id: 'x1' }]} rowKey={(row) => row.id} cards />,
  )
  expect(drawn).toContain('<td data-label="案号" class="col--a">x1</td>')
})

it('the strip says in words where we stand', () => {
  const drawn = renderToStaticMarkup(
    <Steps
      label="程序"
      steps={[
        { id: 'a', label: '立案', state: 'done' },
        { id: 'b', label: '告知', state: 'current' },
      ]}
    />,
  )
  expect(drawn).toMatch(/立案<span class="said">，已完成/)
  expect(drawn).toMatch(/aria-current="step".*告知/)
})

it('a problem carries sentence, next thing, article and code', () => {
  const drawn = renderToStaticMarkup(
    <Problem
      code="G20"
      sentence="未经法制审核。"
      next="请送审。"
      articles={[{ id: '58', label: '第五十八条', href: '/law/58' }]}
    />,
  )
  for (const part of ['G20', '未经法制审核。', '请送审。', 'href="/law/58"']) expect(drawn).toContain(part)
})

it('a dialog inside a dialog is a fault of the programmer, told at once', () => {
  const nested = (
    <Dialog title="外" open onClose={nothing}>
      <Dialog title="内" open onClose={nothing}>
        x
      </Dialog>
    </Dialog>
  )
  expect(() => renderToStaticMarkup(nested)).toThrow(/another dialog/)
})

describe('date', () => {
  it('is written in the one order, whatever the browser is set to, and can be picked', () => {
    const drawn = renderToStaticMarkup(<DateInput label="检查日期" value="2026-11-26" onChange={nothing} />)
    expect(drawn).toMatch(/<input[^>]* type="text"[^>]* value="2026-11-26"/)
    expect(drawn).toMatch(/<button[^>]*aria-label="从日历选择"/)
    expect(drawn).toMatch(/<input type="date"[^>]* tabindex="-1" aria-hidden="true"/i)
  })

  it('keeps what it cannot read, to be refused in words', () => {
    expect(renderToStaticMarkup(<DateInput label="日期" value="2026-1" onChange={nothing} />)).toContain(
      'value="2026-1"',
    )
  })
})
