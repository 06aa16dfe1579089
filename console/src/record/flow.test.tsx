import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { Driver } from '@xiezhi/casework/stories/driver.ts'
import { accepted } from '@xiezhi/casework/stories/permit.ts'
import { procedureOf, ruleBook } from '@xiezhi/law'
import { isLawOf } from '@xiezhi/law/words/layer.ts'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { expect, it } from 'vitest'
import { rulesSent } from '../app/testing/rules.ts'
import { deskOf } from '../case/testing/desk.ts'
import { FlowTab } from './FlowTab.tsx'

const drawn = (d: Driver) => {
  const client = new QueryClient()
  rulesSent(client)
  const desk = deskOf(d, 'li')
  return renderToStaticMarkup(
    <MemoryRouter>
      <QueryClientProvider client={client}>
        <FlowTab view={desk.view} steps={desk.steps} onArticle={() => undefined} />
      </QueryClientProvider>
    </MemoryRouter>,
  )
}

it('stages stand in their order, and what lies off the way after them', () => {
  const stages = [...drawn(accepted()).matchAll(/class="flow__stage[^"]*"><h3>([^<]+)/g)].map(([, title]) => title)
  expect(stages.slice(0, 5)).toEqual(['申请', '受理审查', '审查终结', '准予许可', '证件已颁发'])
  expect(stages.slice(5, 10)).toEqual(['补正', '不予受理', '不予许可', '已报上级机关', '终止'])
})

it('what the case has not come to stands folded after it, drawn when it is opened', () => {
  const html = drawn(new Driver('2026-08-03').open())
  const [own, others] = html.split('本案没有进入的程序')
  expect(own).toContain('线索核查')
  expect(own).not.toContain('<details')
  expect(others).toMatch(/<summary>听证[^<]*<\/summary><\/details>/)
})

it('the chart is drawn from the rules and filled where the case stands', () => {
  const html = drawn(accepted())
  expect(html).toContain('行政许可流程图，现在在“受理审查”')
  expect(html.match(/chart__stage--here/g)).toHaveLength(1)
})

it('a step is cited by the law of the agency whose case it is', () => {
  const { steps } = procedureOf(ruleBook, 'penalty.ordinary')!
  const law = (id: string) => ruleBook.statutes.find((s) => s.id === id)!
  const isOfSector = (id: string) => !isLawOf(law(id), [])
  const told = steps.find((s) => isOfSector(s.cite[0].statute) && s.cite.some((c) => !isOfSector(c.statute)))!
  const row = (layers: readonly string[]) => {
    const html = drawn(new Driver('2026-08-03', { agency: { layers } }).open())
    return html.slice(html.indexOf(`<span class="flow__title">${told.title}</span>`)).slice(0, 400)
  }
  const everybodys = told.cite.find((c) => !isOfSector(c.statute))!
  expect(row(['national', 'sector.market'])).toContain(law(told.cite[0].statute).short)
  expect(row(['national'])).toContain(law(everybodys.statute).short)
})
