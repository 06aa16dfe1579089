import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { accepted } from '@xiezhi/casework/stories/permit.ts'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { expect, it } from 'vitest'
import { rulesSent } from '../app/testing/rules.ts'
import { deskOf } from '../case/testing/desk.ts'
import { FlowTab } from './FlowTab.tsx'

const drawn = (d: ReturnType<typeof accepted>) => {
  const client = new QueryClient()
  rulesSent(client)
  return renderToStaticMarkup(
    <MemoryRouter>
      <QueryClientProvider client={client}>
        <FlowTab view={deskOf(d, 'li').view} onArticle={() => undefined} />
      </QueryClientProvider>
    </MemoryRouter>,
  )
}

it('stages stand in their order, and what lies off the way after them', () => {
  const stages = [...drawn(accepted()).matchAll(/class="flow__stage[^"]*"><h3>([^<]+)/g)].map(([, title]) => title)
  expect(stages.slice(0, 5)).toEqual(['申请', '受理审查', '审查终结', '准予许可', '证件已颁发'])
  expect(stages.slice(5, 10)).toEqual(['补正', '不予受理', '不予许可', '已报上级机关', '终止'])
})

it('the chart is drawn from the rules and filled where the case stands', () => {
  const html = drawn(accepted())
  expect(html).toContain('行政许可流程图，现在在“受理审查”')
  expect(html.match(/chart__stage--here/g)).toHaveLength(1)
})
