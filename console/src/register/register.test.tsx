import type { AgencySetting, KeptAccount, RegisteredAgency, RegistryStepView, RegistryView } from '@xiezhi/answers'
import { registrySteps } from '@xiezhi/casework/registry/index.ts'
import type { PostKind } from '@xiezhi/law'
import { Route, Routes } from 'react-router'
import { expect, it } from 'vitest'
import { draw, words } from '../app/testing/draw.tsx'
import { beginsFor, fieldsFor } from './fieldsFor.ts'
import { PersonPage } from './PersonPage.tsx'
import { RegisterPage } from './RegisterPage.tsx'

const steps: readonly RegistryStepView[] = registrySteps.map(({ id, title, stream, by, fields }) => ({
  step: id,
  title,
  stream,
  by,
  fields,
  schema: {} as RegistryStepView['schema'],
}))
const step = (id: string) => steps.find((s) => s.step === id)!
type Person = NonNullable<RegistryView['person']>
const wang: Person = {
  id: 'wang',
  name: '王办案',
  certificates: [
    {
      number: '53-01',
      from: '2020-01-01',
      to: '2026-01-31',
      kinds: '行政处罚',
      area: '云岭县',
      revokedOn: '2026-01-31',
    },
    { number: '53-02', from: '2026-02-01', to: '2026-07-31', kinds: '行政处罚', area: '云岭县' },
  ],
  posts: [
    { id: 'wang:1', agency: 'a1', unit: '稽查股', post: 'handler', from: '2024-01-01', to: '2025-12-31' },
    { id: 'wang:2', agency: 'a1', unit: '城关所', post: 'unitHead', from: '2026-01-01' },
  ],
  delegations: [{ id: 'd1', holding: 'wang:2', to: 'li', from: '2026-08-01', until: '2026-08-31', reason: '外出学习' }],
}
const colleagues = [
  { id: 'li', name: '李承办', posts: [] },
  { id: 'wang', name: '王办案', posts: [] },
]
const at = (kind: PostKind) => ({ post: { id: 'x:1', kind, title: '', agency: 'a1', agencyName: '' } })
const personPage = (person: Person, kind: PostKind) => {
  const events = [
    {
      sequence: 1,
      type: 'registered',
      step: 'person.register',
      title: '登记人员',
      actor: { name: '何管理' },
      recorded: '2024-01-01T09:00',
      form: {},
    },
  ]
  return draw(
    <Routes>
      <Route path="/register/:id" element={<PersonPage />} />
    </Routes>,
    {
      at: `/register/${person.id}`,
      session: at(kind),
      answered: [
        [['registry', `person/${person.id}`], { sequence: 1, person, events }],
        [['registry', 'steps'], steps],
        [['people'], colleagues],
      ],
    },
  )
}

it('the system administrator enters who somebody is, the security administrator what he may do', () => {
  const system = words(personPage(wang, 'administrator'))
  expect(system).toContain('登记执法证件注销执法证件登记法制审核资格')
  expect(system).not.toContain('任岗离岗')
  const security = words(personPage(wang, 'securityAdministrator'))
  expect(security).toContain('任岗离岗登记委托代行终止委托代行')
  expect(security).not.toContain('登记执法证件注销')
})

it('what there is nothing of is not offered to be ended', () => {
  const nobody: Person = { id: 'new', name: '新来', certificates: [], posts: [], delegations: [] }
  expect(words(personPage(nobody, 'securityAdministrator'))).not.toMatch(/离岗|登记委托代行|终止委托/)
  const system = words(personPage(nobody, 'administrator'))
  expect(system).not.toContain('注销执法证件')
  expect(system).toContain('由安全管理员任岗；任岗以后才能开设账号。')
  expect(system).toContain('没有登记执法证件，不能参加执法。')
})

it('what he holds stands there with its days, and what has run out says so', () => {
  const text = words(personPage(wang, 'administrator'))
  expect(text).toContain('承办人稽查股本机关2024-01-01至2025-12-31')
  expect(text).toContain('承办机构负责人城关所本机关2026-01-01起')
  expect(text).toContain('2026-01-31注销')
  expect(text).toContain('已过有效期')
  expect(text).toContain('李承办2026-08-01至2026-08-31外出学习')
  expect(text).toContain('法制审核资格：没有登记')
  expect(text).toContain('登记人员何管理2024-01-0109:00')
})

it('what the register knows is chosen, and never typed', () => {
  const around = { person: wang, colleagues, agency: 'a1', today: '2026-08-20' }
  const choices = (id: string, field: string) => {
    const { kind } = fieldsFor(step(id), around).find((f) => f.id === field)!
    return kind.is === 'choice' ? kind.choices.map((c) => c.label) : kind.is
  }
  expect(choices('post.end', 'holding')).toEqual(['城关所承办机构负责人（2026-01-01起）'])
  expect(choices('delegation.grant', 'to')).toEqual(['李承办'])
  expect(choices('delegation.end', 'delegation')).toEqual(['李承办，2026-08-01至2026-08-31'])
  expect(choices('certificate.revoke', 'number')).toEqual(['53-02（2026-02-01至2026-07-31）'])
  // A new certificate has a number nobody knows yet.
  expect(choices('certificate.issue', 'number')).toBe('text')
  expect(beginsFor(step('post.assign'), around)).toEqual({ agency: 'a1', from: '2026-08-20' })
  expect(beginsFor(step('post.end'), around)).toEqual({ on: '2026-08-20' })
})

const account = (person: string, name: string): KeptAccount => ({
  person,
  name,
  account: person,
  posts: [{ title: '承办人', agencyName: '云岭县市场监督管理局' }],
  set: true,
  factor: false,
  waiting: null,
})
const settings: readonly AgencySetting[] = [
  {
    parameter: 'review.length',
    title: '法制审核期限（行政处罚以外的决定）',
    unit: '工作日',
    direction: 'agency-maximum',
    articles: [],
    inForce: null,
    above: null,
    own: [],
  },
  {
    parameter: 'P12.length',
    title: '审核期限',
    unit: '工作日',
    direction: 'agency-maximum',
    articles: [],
    inForce: { value: '5个工作日', by: '云岭县市场监督管理局', articles: [] },
    above: {
      value: '10个工作日',
      by: '市场监督管理',
      articles: [{ statute: 'x', short: '市监程序规定', article: 50, gist: '十个工作日' }],
    },
    own: [{ value: '5个工作日', from: '2026-01-01', source: '云市监〔2026〕1号' }],
  },
]
const home: RegisteredAgency = {
  id: 'a1',
  name: '青石县人民政府',
  kind: 'government',
  region: '青石县',
  nature: '法定行政机关',
  address: '府前路1号',
  phone: '12345',
  sequence: 3,
  settled: true,
  powers: 0,
  seal: { key: `agency/a1+00000000+${'A'.repeat(44)}`, from: '2026-05-06' },
  administrators: ['administrator', 'securityAdministrator', 'auditor'],
  overseenBy: [],
}
const market: RegisteredAgency = {
  ...home,
  id: 'market',
  name: '青石县市场监督管理局',
  kind: 'department',
  settled: false,
  seal: undefined,
  administrators: [],
  overseenBy: [{ agency: 'a1', as: '本级政府', from: '2026-05-06' }],
}
const settled = {
  sequence: 2,
  events: [],
  agency: { ...home, matters: { version: 0, items: [] }, oversees: [], settings: organsSet('未设定') },
}
function organsSet(court: string) {
  const organs = { reconsideration: '市政府', court, bank: '农商行', address: '', phone: '', contact: '' }
  return { letters: '青政', layers: ['national'], own: [], preferences: [], chains: {}, organs, masking: {} }
}
const registerPage = (kind: PostKind, where = '/register', agencies = [home, market]) =>
  draw(<RegisterPage />, {
    at: where,
    session: at(kind),
    answered: [
      [['accounts'], [account('li', '李承办')]],
      [['registry', 'steps'], steps],
      [['registry', 'settings'], settings],
      [['registry', 'agencies'], agencies],
      [['registry', 'agency/a1'], settled],
      [['law', 'layers'], [{ id: 'national', kind: 'national', title: '国家' }]],
    ],
  })

it('a term nobody has set is told from one the agency has, with what stands above it', () => {
  const html = registerPage('administrator', '/register?tab=settings')
  const text = words(html)
  expect(text).toContain('还没有规定的1项')
  expect(text).not.toContain('法制审核期限（行政处罚以外的决定）')
  expect(text).toContain('审核期限5个工作日（云岭县市场监督管理局）10个工作日（市场监督管理，市监程序规定第五十条）')
  expect(text).toContain('5个工作日，2026-01-01起：云市监〔2026〕1号')
  expect(html).toContain('aria-label="设定审核期限"')
})

it('settings and new people are the system administrator’s; each opens the people he keeps', () => {
  const security = registerPage('securityAdministrator')
  expect(words(security)).not.toMatch(/找设定|本机关的设定人员|登记新的人员/)
  expect(words(registerPage('securityAdministrator', '/register?tab=settings'))).not.toContain('找设定')
  expect(security).toContain('href="/register/li"')
  expect(words(registerPage('administrator'))).toContain('登记新的人员')
})

it('only the government’s administrator registers agencies; the list says what each lacks and who oversees it', () => {
  const text = words(registerPage('administrator', '/register?tab=agencies'))
  expect(text).toContain('登记新的机关')
  expect(text).toContain(
    '青石县市场监督管理局market青石县机关事项权责清单签章公钥系统管理员安全管理员审计管理员青石县人民政府（本级政府，2026-05-06起）终止',
  )
  const other = [{ ...home, kind: 'department' as const }, market]
  expect(words(registerPage('administrator', '/register?tab=agencies', other))).not.toContain('机关和监督')
  expect(words(registerPage('administrator'))).not.toContain('本机关还缺')
  expect(words(registerPage('administrator', '/register', other))).toContain('本机关还缺：权责清单、监督关系。')
})

it('keys are the security administrator’s: of his own agency, and of any where he is the government’s', () => {
  const text = words(registerPage('securityAdministrator', '/register?tab=keys'))
  expect(text).toContain('青石县市场监督管理局没有登记，不能制作文书登记签章公钥')
  const alone = words(
    registerPage('securityAdministrator', '/register?tab=keys', [{ ...home, kind: 'department' }, market]),
  )
  expect(alone).not.toContain('青石县市场监督管理局')
  expect(words(registerPage('administrator', '/register?tab=keys'))).not.toContain('换一个')
})

it('a freshly founded agency is told what its papers still leave open, and an empty list of powers what it is for', () => {
  expect(words(registerPage('administrator', '/register?tab=agency'))).toContain(
    '还没有写明管辖法院，文书上这几处印的是“未设定”。',
  )
  expect(words(registerPage('administrator', '/register?tab=matters'))).toContain('还没有发布权责清单。')
})

it('a post is given where one may give it', () => {
  const around = { person: wang, colleagues, agency: 'a1', agencies: [home, market], today: '2026-08-20' }
  const { kind } = fieldsFor(step('post.assign'), around).find((f) => f.id === 'agency')!
  expect(kind.is === 'choice' && kind.choices.map((c) => c.label)).toEqual(['青石县人民政府', '青石县市场监督管理局'])
})
