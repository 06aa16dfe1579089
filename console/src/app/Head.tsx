import { useQueryClient } from '@tanstack/react-query'
import type { SelectablePost, Session } from '@xiezhi/answers'
import { Tag } from '@xiezhi/ui'
import { Link, useNavigate } from 'react-router'
import { ApiProblem, call } from '../api/client.ts'
import { forgetOthers } from '../api/queries.ts'
import { Places } from './places.tsx'
import { useSession } from './session.tsx'
import { useToast } from './toasts.tsx'

const absent = (post: SelectablePost): string => {
  const name = typeof post.behalfOf === 'string' ? post.behalfOf : post.behalfOf?.name
  return name ? `（代行，${name}）` : ''
}

/** Who works here, in which post, and the way out. */
export function Head({ onLeave }: { onLeave: () => void }) {
  const session = useSession()
  const client = useQueryClient()
  const navigate = useNavigate()
  const say = useToast()
  const change = async (post: string) => {
    try {
      const next = await call<Session>('PUT', '/api/session/post', { post })
      forgetOthers(client)
      client.setQueryData(['session'], next)
      navigate('/')
    } catch (error) {
      if (error instanceof ApiProblem) say({ message: `${error.message}${error.next ?? ''}`, tone: 'warn' })
    }
  }
  const leave = async () => {
    await call('DELETE', '/api/session').catch(() => undefined)
    navigate('/')
    onLeave()
  }
  return (
    <header className="head no-print">
      <Link className="head__name" to="/">
        獬豸<span className="head__sub">办案平台</span>
      </Link>
      {session.marks.map((mark) => (
        <Tag tone="warn" key={mark}>
          {mark}
        </Tag>
      ))}
      <span className="head__agency">{session.agency.name}</span>
      <Places />
      <span className="head__who">
        <Link className="head__person" to="/account" title="我的账号">
          {session.person.name}
        </Link>
        {session.posts.length > 1 ? (
          <label>
            <span className="said">岗位</span>
            <select className="input head__post" value={session.post.id} onChange={(e) => change(e.target.value)}>
              {session.posts.map((post) => (
                <option value={post.id} key={post.id}>
                  {post.title}
                  {absent(post)}
                  {post.agency === session.agency.id ? '' : ` · ${post.agencyName}`}
                </option>
              ))}
            </select>
          </label>
        ) : (
          <span className="quiet">{session.post.title}</span>
        )}
        <button type="button" className="link" onClick={leave}>
          退出
        </button>
      </span>
    </header>
  )
}
