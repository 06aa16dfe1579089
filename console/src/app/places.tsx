import type { PostKind } from '@xiezhi/law/posts.ts'
import { NavLink } from 'react-router'
import { useSession } from './session.tsx'

interface Place {
  readonly to: string
  readonly title: string
  readonly posts: readonly PostKind[]
}

const told: readonly PostKind[] = [
  'publisher',
  'disclosureApprover',
  'legalHead',
  'deputyHead',
  'agencyHead',
  'supervisor',
]

/** Who keep the register: the auditor looks only at who did what. */
const registers: readonly PostKind[] = ['administrator', 'securityAdministrator']

/** What there is beside the workbench, for the posts that have to do with it; the server says the same by itself. */
const places: readonly Place[] = [
  { to: '/credit', title: '双公示', posts: told },
  { to: '/channels', title: '报送通道', posts: told.filter((post) => post !== 'supervisor') },
  { to: '/figures', title: '年度统计', posts: ['handler', 'unitHead', ...told] },
  {
    to: '/law-changes',
    title: '法律变化',
    posts: ['handler', 'reviewer', 'unitHead', 'legalHead', 'deputyHead', 'agencyHead', 'supervisor'],
  },
  { to: '/register', title: '登记', posts: registers },
]

/** The ways from the workbench to what lies beside it; nobody sees one he may not go. */
export function Places() {
  const { kind } = useSession().post
  const open = places.filter((place) => place.posts.includes(kind))
  if (open.length === 0) return null
  return (
    <nav className="head__places" aria-label="栏目">
      <NavLink to="/" end>
        {registers.includes(kind) ? '账号' : '工作台'}
      </NavLink>
      {open.map(({ to, title }) => (
        <NavLink to={to} key={to}>
          {title}
        </NavLink>
      ))}
    </nav>
  )
}
