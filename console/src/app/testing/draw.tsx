import { QueryClient, QueryClientProvider, type QueryKey } from '@tanstack/react-query'
import type { Session } from '@xiezhi/answers'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { SessionProvider, type Working } from '../session.tsx'
import { rulesSent } from './rules.ts'

const post = { id: 'li:1', kind: 'handler', title: '承办人', agency: 'a1', agencyName: '云岭县市场监督管理局' } as const
export const someone: Working = {
  person: { id: 'li', name: '李承办' },
  account: 'li',
  factor: false,
  post,
  agency: { id: 'a1', name: '云岭县市场监督管理局' },
  posts: [post],
  now: '2026-08-20T09:00',
  today: '2026-08-20',
  marks: ['演示'],
  demo: true,
  notices: [],
  readAt: 0,
}

interface Around {
  readonly session?: Partial<Session>
  /** What the server has answered already. */
  readonly answered?: readonly (readonly [QueryKey, unknown])[]
  readonly at?: string
}

/** A part of the page as it stands when everything it asks for is there. */
export function draw(part: ReactNode, { session, answered = [], at = '/' }: Around = {}): string {
  const client = new QueryClient()
  rulesSent(client)
  for (const [key, data] of answered) client.setQueryData(key, data)
  return renderToStaticMarkup(
    <MemoryRouter initialEntries={[at]}>
      <QueryClientProvider client={client}>
        <SessionProvider value={{ ...someone, ...session }}>{part}</SessionProvider>
      </QueryClientProvider>
    </MemoryRouter>,
  )
}

/** What is read on it; spaces are the layout's. */
export const words = (html: string): string => html.replace(/<[^>]+>|\s/g, '')
