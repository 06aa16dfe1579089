import { calendar, type Day, type Layer, type PostKind, type RuleBook, ruleBook } from '@xiezhi/law'
import type { AgencyContext, Context, Person } from '../context.ts'
import type { Actor, Moment } from '../file.ts'

/** A market regulation bureau and its people, for stories and tests: nobody in it exists. */
export const certificate = {
  number: 'YL-0001',
  from: '2020-01-01',
  to: '2029-12-31',
  kinds: '行政处罚',
  area: '云岭县',
} as const

const person = (id: string, name: string, posts: readonly PostKind[], more: Partial<Person> = {}): Person => ({
  id,
  name,
  posts,
  certificates: [{ ...certificate, number: `YL-${id}` }],
  ...more,
})

/** 办案机构: the station handles the cases of the stories, the squad is the unit beside it. */
export const station = { units: ['城关市场监督管理所'] } as const
export const squad = { units: ['执法稽查股'] } as const

export const people: readonly Person[] = [
  person('li', '李承办', ['handler'], station),
  person('wang', '王协办', ['handler'], station),
  person('zhao', '赵逾期', ['handler'], {
    ...station,
    certificates: [{ ...certificate, number: 'YL-zhao', to: '2021-06-30' }],
  }),
  person('sun', '孙股长', ['unitHead'], station),
  person('luo', '罗稽查', ['handler'], squad),
  person('tang', '唐股长', ['unitHead'], squad),
  person('qian', '钱审核', ['reviewer'], { qualification: 'bar' }),
  person('feng', '冯新手', ['reviewer']),
  person('zhou', '周法规', ['legalHead'], { qualification: 'before-2018' }),
  person('wu', '吴副局', ['deputyHead']),
  person('zheng', '郑局长', ['agencyHead']),
  person('chen', '陈审定', ['disclosureApprover']),
  person('wei', '卫发布', ['publisher']),
  person('gu', '顾监督', ['supervisor']),
]

export const ownLayer = (settings: Layer['settings'] = []): Layer => ({
  id: 'agency.yunling-market',
  kind: 'agency',
  title: '云岭县市场监督管理局',
  settings,
})

export const agency: AgencyContext = {
  id: 'yunling-market',
  name: '云岭县市场监督管理局',
  letters: '云市监',
  region: '云岭县',
  layers: ['national', 'sector.market'],
  own: ownLayer(),
  chains: {
    filing: ['unitHead', 'agencyHead'],
    notice: ['unitHead', 'agencyHead'],
    decision: ['unitHead', 'deputyHead', 'agencyHead'],
    closing: ['unitHead', 'agencyHead'],
  },
  organs: {
    reconsideration: '云岭县人民政府',
    court: '云岭县人民法院',
    bank: '云岭农村商业银行营业部',
    address: '云岭县人民路1号',
    phone: '0000-0000000',
    contact: '李承办',
  },
  masking: { personName: 'surname', addresses: 'hidden' },
}

export const actorOf = (id: string, post?: PostKind): Actor => {
  const p = people.find((x) => x.id === id)
  if (p === undefined) throw new Error(`nobody is called ${id}`)
  const unit = p.units?.[0]
  return {
    person: p.id,
    name: p.name,
    post: post ?? p.posts[0]!,
    agency: agency.id,
    ...(unit === undefined ? {} : { unit }),
  }
}

export function contextAt(
  now: Moment,
  actor: Actor,
  change: Partial<AgencyContext> = {},
  rules: RuleBook = ruleBook,
): Context {
  return {
    now,
    actor,
    agency: { ...agency, ...change },
    people,
    calendar,
    rules,
    versions: { registry: '1' },
    marks: [],
  }
}

export const at = (day: Day, time = '10:00'): Moment => `${day}T${time}` as Moment
