import type { AgencyContext, Person } from '@xiezhi/casework'
import type { Calendar, Layer, RuleBook, Setting } from '@xiezhi/law'

/** What a drill is planned and performed with: a fictional agency, its people, the rules and the calendar. */
export interface Drill {
  readonly agency: AgencyContext
  readonly people: readonly Person[]
  readonly rules: RuleBook
  readonly calendar: Calendar
}

/** On every paper and page of a drill. */
export const drillMarks: readonly string[] = ['演练', '含系统补充内容']

const source = '演练设定'
const set = (parameter: Setting['parameter'], value: Setting['value']): Setting => ({
  parameter,
  value,
  inForce: { from: '1996-10-01' },
  cite: [],
  source,
})

/** What no national text sets and an agency must set for itself; every case is legally reviewed, so that every step is drilled. */
const own: Layer = {
  id: 'agency.drill',
  kind: 'agency',
  title: '演练机关',
  settings: [
    set('P02.length', 15),
    set('P08.length', 5),
    set('P12.length', 10),
    set('hearing.person', 1_000_000),
    set('hearing.organisation', 10_000_000),
    set('review.everyCase', true),
  ],
}

/** Belongs to no sector and no province: only what holds for every agency holds for it. */
export const drillAgency: AgencyContext = {
  id: 'drill',
  name: '演练行政机关',
  letters: '演练',
  region: '演练地区',
  layers: ['national'],
  own,
  chains: {
    filing: ['unitHead', 'deputyHead'],
    notice: ['unitHead', 'deputyHead'],
    decision: ['unitHead', 'legalHead', 'agencyHead'],
    closing: ['unitHead', 'deputyHead'],
  },
  organs: {
    reconsideration: '演练地区人民政府',
    court: '演练地区人民法院',
    bank: '演练代收银行',
    address: '演练地区演练路1号',
    phone: '000-00000000',
    contact: '演练联系人',
  },
  masking: { personName: 'surname', addresses: 'hidden' },
}

const certificate = (serial: number) => ({
  number: `演练${String(serial).padStart(6, '0')}`,
  from: '1996-10-01' as const,
  to: '2099-12-31' as const,
  kinds: '行政处罚',
  area: '演练地区',
})

/** One person a post; two handlers, because two must go. */
export const drillPeople: readonly Person[] = [
  { id: 'drill-handler-1', name: '承办员甲', posts: ['handler'], certificates: [certificate(1)] },
  { id: 'drill-handler-2', name: '承办员乙', posts: ['handler'], certificates: [certificate(2)] },
  { id: 'drill-unit-head', name: '科长丙', posts: ['unitHead'], certificates: [certificate(3)] },
  { id: 'drill-reviewer', name: '审核员丁', posts: ['reviewer'], certificates: [], qualification: 'bar' },
  { id: 'drill-legal-head', name: '法制负责人戊', posts: ['legalHead'], certificates: [], qualification: 'bar' },
  { id: 'drill-deputy-head', name: '分管领导己', posts: ['deputyHead'], certificates: [] },
  { id: 'drill-agency-head', name: '主要负责人庚', posts: ['agencyHead'], certificates: [] },
  { id: 'drill-approver', name: '公示审定员辛', posts: ['disclosureApprover'], certificates: [] },
  { id: 'drill-publisher', name: '公示发布员壬', posts: ['publisher'], certificates: [] },
]
