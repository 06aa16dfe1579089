import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { accepted } from '@xiezhi/casework/stories/permit.ts'
import { ruleBook } from '@xiezhi/law'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { expect, it } from 'vitest'
import { deskOf } from '../case/testing/desk.ts'
import { FlowTab } from './FlowTab.tsx'

it('the chart leads along the straight way, and to nothing that lies off it', () => {
  const client = new QueryClient()
  client.setQueryData(['rulebook'], ruleBook)
  const html = renderToStaticMarkup(
    <MemoryRouter>
      <QueryClientProvider client={client}>
        <FlowTab view={deskOf(accepted(), 'li').view} onArticle={() => undefined} />
      </QueryClientProvider>
    </MemoryRouter>,
  )
  const stages = [...html.matchAll(/class="(flow__stage[^"]*)"><h3>([^<]+)/g)].map(([, name, title]) => [
    title,
    name!.includes('--on'),
  ])
  const main = stages.slice(0, 9)
  expect(main.filter(([, on]) => on).map(([title]) => title)).toEqual(['申请', '受理审查', '审查终结', '准予许可'])
  expect(main.slice(4).map(([title]) => title)).toEqual(['证件已颁发', '补正', '不予受理', '不予许可', '终止'])
})
