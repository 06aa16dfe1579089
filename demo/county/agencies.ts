import type { Form, Json } from '@xiezhi/casework'
import type { AgencyKind, OversightKind } from '@xiezhi/casework/registry/index.ts'
import type { Matter, PostKind } from '@xiezhi/law'
import { type AgencyId, agencyIds } from './staff.ts'

/** The fictional county. */
export const demoPlace = '云岭县'

export interface Agency {
  readonly id: AgencyId
  readonly name: string
  readonly kind: AgencyKind
  readonly nature: string
  readonly address: string
  readonly phone: string
  readonly region: string
  /** Absent: it handles nothing of its own. */
  readonly settings?: Settings
}

export type PenaltyMatter = Extract<Matter, 'filing' | 'notice' | 'decision' | 'closing'>

interface Settings {
  readonly letters: string
  readonly layers: readonly string[]
  /** What it sets for itself, and in which document. */
  readonly own: Readonly<Record<string, Json>>
  readonly source: string
  /** For what it puts up: who has none for a kind does not handle it. */
  readonly chains: Readonly<Partial<Record<Matter, readonly PostKind[]>>>
  readonly contact: string
  /** 统一社会信用代码: well formed, of a region there is not. */
  readonly creditCode: string
}

const short: readonly PostKind[] = ['unitHead', 'deputyHead']
const head: readonly PostKind[] = ['unitHead', 'agencyHead']
const long: readonly PostKind[] = ['unitHead', 'deputyHead', 'agencyHead']
const withLegal: readonly PostKind[] = ['unitHead', 'legalHead', 'agencyHead']

export const agencies: readonly Agency[] = [
  {
    id: agencyIds.government,
    name: '云岭县人民政府',
    kind: 'government',
    nature: '法定行政机关',
    address: '云岭县城关镇府前路1号',
    phone: '0999-6210001',
    region: '云岭县',
    settings: {
      letters: '云政',
      layers: ['national'],
      own: { 'P12.length': 5, 'review.length': 5 },
      source: '《云岭县人民政府重大行政执法决定法制审核办法》（云政发〔2025〕9号）',
      chains: { adjudication: head, expropriation: head, requisition: head, compensation: head },
      contact: '征收与裁决办公室',
      creditCode: '11539900MB0Y00105F',
    },
  },
  {
    id: agencyIds.justice,
    name: '云岭县司法局',
    kind: 'department',
    nature: '法定行政机关',
    address: '云岭县城关镇府前路12号',
    phone: '0999-6212348',
    region: '云岭县',
    settings: {
      letters: '云司',
      layers: ['national'],
      own: { 'rating.length': 5 },
      source: '《云岭县行政执法监督工作规程》（云司发〔2026〕2号）',
      chains: {},
      contact: '行政执法协调监督股',
      creditCode: '11539900MB0Y00109U',
    },
  },
  {
    id: agencyIds.market,
    name: '云岭县市场监督管理局',
    kind: 'department',
    nature: '法定行政机关',
    address: '云岭县城关镇文昌路18号',
    phone: '12315',
    region: '云岭县',
    settings: {
      letters: '云市监',
      layers: ['national', 'sector.market'],
      own: {
        'P12.length': 8,
        'review.length': 8,
        'P13.length': 5,
        'review.fineFrom': 5_000_000,
        'opinion.length': 10,
        'Q.filing': 15,
        'inspection.perFirm': 4,
        'inspection.scanLater': 10,
      },
      source: '《云岭县市场监督管理局重大执法决定法制审核办法》（云市监〔2025〕6号）',
      chains: {
        filing: short,
        notice: head,
        decision: long,
        closing: short,
        grant: short,
        inspection: short,
        inspectionResult: short,
        list: withLegal,
        registration: short,
        revocation: short,
        generalStart: short,
        general: short,
      },
      contact: '执法稽查股',
      creditCode: '11539900MB0Y001013',
    },
  },
  {
    id: agencyIds.enforcement,
    name: '云岭县综合行政执法局',
    kind: 'department',
    nature: '法定行政机关',
    address: '云岭县城关镇环城东路66号',
    phone: '0999-6212319',
    region: '云岭县',
    settings: {
      letters: '云综执',
      layers: ['national'],
      own: {
        'P02.length': 10,
        'P08.length': 5,
        'P12.length': 5,
        'review.length': 5,
        'hearing.person': 500_000,
        'hearing.organisation': 5_000_000,
        'review.fineFrom': 3_000_000,
      },
      source: '《云岭县综合行政执法局行政处罚工作规程》（云综执〔2025〕3号）',
      chains: {
        filing: short,
        notice: short,
        decision: withLegal,
        closing: short,
        measure: head,
        coercion: head,
        enforcement: short,
      },
      contact: '法制股',
      creditCode: '11539900MB0Y001026',
    },
  },
  {
    id: agencyIds.weather,
    name: '云岭县气象局',
    kind: 'vertical',
    nature: '法定行政机关',
    address: '云岭县城关镇观象山路9号',
    phone: '0999-6212121',
    region: '云岭县',
    settings: {
      letters: '云气',
      layers: ['national'],
      own: {
        'P02.length': 7,
        'P08.length': 5,
        'P12.length': 5,
        'review.length': 5,
        'hearing.person': 500_000,
        'hearing.organisation': 3_000_000,
        'review.everyCase': true,
      },
      source: '《云岭县气象局重大执法决定法制审核实施办法》（云气发〔2025〕11号）',
      chains: { filing: head, notice: head, decision: withLegal, closing: head },
      contact: '法规股',
      creditCode: '11539900MB0Y001039',
    },
  },
  {
    id: agencyIds.cityWeather,
    name: '云州市气象局',
    kind: 'vertical',
    nature: '法定行政机关',
    address: '云州市东城区风雨路20号',
    phone: '0999-8121121',
    region: '云州市',
  },
  {
    id: agencyIds.town,
    name: '青石镇人民政府',
    kind: 'town',
    nature: '法定行政机关',
    address: '云岭县青石镇镇前街3号',
    phone: '0999-6510010',
    region: '云岭县青石镇',
    settings: {
      letters: '青政',
      layers: ['national'],
      // Nothing of its own yet: the console shows 未设定 until the town has decided.
      own: {},
      source: '',
      chains: { filing: short, notice: short, decision: withLegal, closing: short, list: withLegal },
      contact: '综合行政执法队',
      creditCode: '11539900MB0Y00104C',
    },
  },
  department(agencyIds.labour, '云岭县人力资源和社会保障局', '云人社', '县府东路5号', '0999-6212333', '工伤保险股', {
    confirmation: short,
  }),
  department(agencyIds.civil, '云岭县民政局', '云民', '县府东路9号', '0999-6212349', '社会救助股', {
    relief: short,
    reliefChange: short,
  }),
  department(agencyIds.water, '云岭县水利局', '云水', '滨河路21号', '0999-6212350', '水资源股', { charge: short }),
]

/** One that punishes nobody, and handles one kind. */
function department(
  id: AgencyId,
  name: string,
  letters: string,
  street: string,
  phone: string,
  contact: string,
  chains: Settings['chains'],
): Agency {
  const number = { [agencyIds.labour]: '06J', [agencyIds.civil]: '07M', [agencyIds.water]: '08Q' }[id as string]
  return {
    id,
    name,
    kind: 'department',
    nature: '法定行政机关',
    address: `云岭县城关镇${street}`,
    phone,
    region: '云岭县',
    settings: {
      letters,
      // 人社部门 has a rule of its own on how a 工伤认定 goes (工伤认定办法).
      layers: id === agencyIds.labour ? ['national', 'sector.labour'] : ['national'],
      own: { 'P12.length': 5, 'review.length': 5 },
      source: `《${name}重大行政执法决定法制审核办法》（${letters}〔2025〕2号）`,
      chains,
      contact,
      creditCode: `11539900MB0Y001${number}`,
    },
  }
}

export const agency = (id: AgencyId): Agency => agencies.find((a) => a.id === id)!

/** Who oversees whom: 司法局 its siblings, the government all, and weather has a second superior in the city. */
export const oversight: readonly { readonly upper: AgencyId; readonly lower: AgencyId; readonly as: OversightKind }[] =
  [
    ...agencies
      .filter((a) => a.settings !== undefined && a.id !== agencyIds.government && a.id !== agencyIds.justice)
      .flatMap(
        ({ id: lower }) =>
          [
            { upper: agencyIds.justice, lower, as: '司法监督' },
            { upper: agencyIds.government, lower, as: '本级政府' },
          ] as const,
      ),
    { upper: agencyIds.government, lower: agencyIds.justice, as: '本级政府' },
    { upper: agencyIds.cityWeather, lower: agencyIds.weather, as: '上级业务' },
  ]

export const registerForm = (a: Agency): Form => ({
  name: a.name,
  kind: a.kind,
  region: a.region,
  nature: a.nature,
  address: a.address,
  phone: a.phone,
})

export function settingsForm(a: Agency, settings: Settings): Form {
  const own = Object.entries(settings.own).map(([parameter, value]) => [
    parameter,
    [{ value, from: '2025-01-01', source: settings.source }],
  ])
  return {
    letters: settings.letters,
    layers: { ids: settings.layers },
    settings: Object.fromEntries(own),
    chains: settings.chains,
    organs: {
      reconsideration: '云岭县人民政府',
      court: '云岭县人民法院',
      bank: '云岭农村商业银行府前路支行',
      accountName: '云岭县财政局罚没收入专户',
      account: '6230 0000 0000 0001 888',
      address: a.address,
      phone: a.phone,
      contact: settings.contact,
      creditCode: settings.creditCode,
    },
    masking: { personName: 'surname', addresses: 'hidden' },
    channels: {
      list: [{ id: 'credit', title: '云岭县信用信息平台（离线）', tables: ['penalty', 'permit'] }],
    },
  }
}
