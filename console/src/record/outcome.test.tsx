import { Driver } from '@xiezhi/casework/stories/driver.ts'
import { after } from '@xiezhi/casework/stories/handled.ts'
import { concluding, decided, inspected, told } from '@xiezhi/casework/stories/inspection.ts'
import { accepted, licensed, received } from '@xiezhi/casework/stories/permit.ts'
import { isOver } from '@xiezhi/casework/strip.ts'
import { ordinaryPenalty, procedureOf, ruleBook } from '@xiezhi/law'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { expect, it } from 'vitest'
import { deskOf } from '../case/testing/desk.ts'
import { ClosedCase } from './ClosedCase.tsx'
import { milestonesOf } from './outcome.ts'

const closed = () => {
  const d = new Driver('2026-08-03').toServedNotice('2026-08-05').on('2026-08-18').decide()
  const delivery = { receiver: 'agent', signedBy: '林甲', place: '住所', officers: ['li', 'wang'] }
  d.do('li', 'service.deliver', delivery, { proceeding: 'service-decision-p1' })
  d.do('li', 'disclosure.draft', { what: '罚款五千元', why: '没有生产日期' }, { proceeding: 'disclosure' })
  const checked = { facts: { secrecyChecked: 'yes', minorParty: 'no' } }
  d.do('chen', 'disclosure.approve', checked, { proceeding: 'disclosure' })
  d.do('wei', 'disclosure.publish', {}, { proceeding: 'disclosure' })
  d.do('li', 'payment.record', { amount: 500_000, receipt: '001', bank: '农商行' }, { proceeding: 'payment-p1' })
  return d
    .on('2026-08-25')
    .do('li', 'closing.propose', { result: '罚款已缴清' })
    .do('sun', 'closing.endorse', { opinion: '同意' })
    .do('zheng', 'closing.approve', { opinion: '同意结案' })
}

it('a case is over where its procedure waits for nothing any more', () => {
  const d = new Driver('2026-08-03').toServedNotice('2026-08-05')
  expect(isOver(d.file, ordinaryPenalty)).toBe(false)
  expect(isOver(closed().file, ordinaryPenalty)).toBe(true)
})

it('its way is told by what led from stage to stage, in the order it happened', () => {
  const titles = milestonesOf(closed().file, ordinaryPenalty).map((m) => m.title)
  expect(titles.at(0)).toBe('案源登记')
  expect(titles).toEqual(expect.arrayContaining(['批准立案', '作出处罚决定', '直接送达', '登记缴款', '发布公示信息']))
  expect(titles).not.toContain('收集证据')
  expect(titles.at(-1)).toBe('批准结案')
})

it('what it came to is read at once: the penalty, how it was carried out, the terms, the public page, the papers', () => {
  const { view } = deskOf(closed(), 'li')
  const html = renderToStaticMarkup(
    <MemoryRouter>
      <ClosedCase view={view} procedure={ordinaryPenalty} />
    </MemoryRouter>,
  )
  const text = html.replace(/<[^>]+>|\s/g, '')
  expect(text).toContain('本案已经办完：结案')
  expect(text).toContain('罚款5,000元')
  expect(text).toContain('罚款已缴清')
  expect(text).toContain('从登记到办完22日')
  expect(text).toContain('各项期限都在期内')
  expect(text).toContain('2026-08-18向社会公开')
  expect(text).toContain('行政处罚决定书')
})

it('a case of any kind is over where nobody is waited for, inside or outside', () => {
  const permit = procedureOf(ruleBook, 'permit.ordinary')
  expect(isOver(licensed().file, permit)).toBe(true)
  expect(isOver(accepted().do('li', 'application.withdraw', { way: '书面' }).file, permit)).toBe(true)
  expect(
    isOver(
      received().do('li', 'application.request', { missing: '场所证明', listed: true, unshared: true }).file,
      permit,
    ),
  ).toBe(false)
})

it('of an inspection that is over it is read what was found and came of it', () => {
  const inspection = procedureOf(ruleBook, 'inspection.ordinary')!
  const d = told(decided(inspected(), concluding()))
  expect(isOver(d.file, inspection)).toBe(true)
  const { view } = deskOf(d, 'li')
  const text = renderToStaticMarkup(
    <MemoryRouter>
      <ClosedCase view={view} procedure={inspection} />
    </MemoryRouter>,
  ).replace(/<[^>]+>|\s/g, '')
  expect(text).toContain('本案已经办完：办结')
  // What was found, once, with its day.
  expect(text.match(/检查结果[\d-]*，?未发现问题/g)).toEqual(['检查结果2026-11-02，未发现问题'])
  expect(text).toContain('行政检查结果告知书')
  expect(text).not.toMatch(/处罚|涉嫌|罚没/)
})

it.each([
  ['registration.market', '登记决定2026-11-02，予以登记'],
  ['benefit.relief', '审批决定2026-11-17，批准'],
  ['penalty.ordinary', '处罚决定2026-'],
])('of %s that is over the decision and its day are read', (kind, row) => {
  const procedure = procedureOf(ruleBook, kind)!
  const { view, agenda } = deskOf(after(kind), 'li')
  expect(agenda.first).toBeUndefined()
  const text = renderToStaticMarkup(
    <MemoryRouter>
      <ClosedCase view={view} procedure={procedure} />
    </MemoryRouter>,
  ).replace(/<[^>]+>|\s/g, '')
  expect(text).toContain(row)
})
