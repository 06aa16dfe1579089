import { keepsWatch, type PostKind, posts } from '@xiezhi/law/posts.ts'
import { NavLink } from 'react-router'
import { useUpkeep } from '../upkeep/queries.ts'
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
  { to: '/publish', title: '待发布', posts: ['publisher'] },
  { to: '/credit', title: '双公示', posts: told },
  { to: '/channels', title: '报送通道', posts: told.filter((post) => post !== 'supervisor') },
  { to: '/figures', title: '年度统计', posts: ['handler', 'unitHead', ...told] },
  {
    to: '/law-changes',
    title: '法律变化',
    posts: ['handler', 'reviewer', 'unitHead', 'legalHead', 'deputyHead', 'agencyHead', 'supervisor'],
  },
  { to: '/register', title: '登记', posts: registers },
  { to: '/upkeep', title: '运行状况', posts: (Object.keys(posts) as PostKind[]).filter(keepsWatch) },
]

/** What each post begins with at `/`. */
const home = (kind: PostKind): string =>
  registers.includes(kind) ? '账号' : kind === 'auditor' ? '访问留痕' : '工作台'

/** How many things about the installation want somebody, to whom it is told. */
function Wanting() {
  const wrong = useUpkeep().data?.items.filter((item) => item.state === 'wrong').length ?? 0
  if (wrong === 0) return null
  return (
    <span className="head__count">
      {wrong}
      <span className="said">项须处理</span>
    </span>
  )
}

/** The ways from the workbench to what lies beside it; nobody sees one he may not go. */
export function Places() {
  const { kind } = useSession().post
  const open = places.filter((place) => place.posts.includes(kind))
  if (open.length === 0) return null
  return (
    <nav className="head__places" aria-label="栏目">
      <NavLink to="/" end>
        {home(kind)}
      </NavLink>
      {open.map(({ to, title }) => (
        <NavLink to={to} key={to}>
          {title}
          {to === '/upkeep' && <Wanting />}
        </NavLink>
      ))}
    </nav>
  )
}
