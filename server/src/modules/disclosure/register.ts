import type { Moment } from '@xiezhi/casework'
import { plainYuan as yuan } from '@xiezhi/casework/format/money.ts'
import type { AgencyRecord, MatterItem, PersonRecord } from '@xiezhi/casework/registry/index.ts'
import { plainPenalty } from '@xiezhi/casework/words/penalty.ts'
import { type Day, type FineRange, type FineRule, labelOf, tiers } from '@xiezhi/law'
import { idOf, sealed } from './identity.ts'
import { type Entry, nothing } from './shapes.ts'

/** When the register last told of it, and what marks the log's origin puts on every page. */
export interface Told {
  readonly version: number
  readonly at: Moment
  readonly marks: readonly string[]
}
/** A page of the register: of its stream the one without a proceeding, or one of several. */
export interface RegisterPage {
  readonly proceeding: string
  readonly entry: Entry
}

const lines = (rows: readonly (readonly [string, string | undefined])[]) =>
  rows.flatMap(([label, value]) => (value ? [{ label, value }] : []))

const common = (agency: Pick<AgencyRecord, 'id' | 'name' | 'region'>, on: Told) => ({
  ...nothing,
  version: on.version,
  agencyCode: agency.id,
  agencyName: agency.name,
  region: agency.region,
  publishedAt: on.at,
  dueOn: null,
  expiresOn: null,
  state: 'public' as const,
  stateReason: null,
  stateAt: null,
  source: `${agency.name}（獬豸办案平台）`,
  demoMark: on.marks.length > 0 ? on.marks.join('、') : null,
})

const earlier = (a: Day | undefined, b: Day | undefined): Day | null =>
  a === undefined ? (b ?? null) : b === undefined || a < b ? a : b

/**
 * 执法人员: who holds a certificate and a post, found by whole name or number (指导意见四、五). It ends by itself with the certificate or
 * the post; nothing of the person stands there that is not on the certificate.
 */
export function officerEntry(
  person: PersonRecord,
  agencyOf: (id: string) => Pick<AgencyRecord, 'id' | 'name' | 'region'> | undefined,
  on: Told,
): Entry | undefined {
  const certificate = person.certificates.at(-1)
  const holding = person.posts.findLast((p) => agencyOf(p.agency) !== undefined)
  const agency = holding && agencyOf(holding.agency)
  if (certificate === undefined || holding === undefined || agency === undefined) return undefined
  const id = idOf(`person/${person.id}`)
  const of = { ...common(agency, on), id, kind: 'officer' as const }
  const number = { documentNumber: certificate.number, decidedOn: certificate.from }
  // 收回: it is told of nobody any more.
  if (certificate.revokedOn !== undefined)
    return sealed({ ...of, ...number, state: 'expired', stateAt: on.at, expiresOn: certificate.revokedOn })
  return sealed({
    ...of,
    ...number,
    title: person.name,
    expiresOn: earlier(certificate.to, holding.to),
    elements: lines([
      ['姓名', person.name],
      ['执法证件号码', certificate.number],
      ['所属机关', agency.name],
      ['内设机构、派出机构', holding.unit],
      ['执法类别', certificate.kinds],
      ['执法区域', certificate.area],
      ['有效期', `${certificate.from}至${certificate.to}`],
    ]),
  })
}

const article = ({ title, article }: { title: string; article: string }) =>
  `${title.startsWith('《') ? title : `《${title}》`}${article}`
const times = (hundredths: number | undefined) =>
  hundredths === undefined ? undefined : hundredths < 100 ? `百分之${hundredths}` : `${hundredths / 100}倍`

/** 五千元以上五万元以下; 货值金额的10倍以上20倍以下. */
function between(range: Omit<FineRange, 'when'>, base = ''): string {
  const of = (sum: number | undefined, percent: number | undefined) =>
    sum !== undefined ? yuan(sum) : percent !== undefined ? `${base}的${times(percent)}` : undefined
  const [low, high] = [of(range.from, range.percentFrom), of(range.to, range.percentTo)]
  return [low && `${low}以上`, high && `${high}以下`].filter(Boolean).join('、')
}
const within = (range: FineRange, base = ''): string | undefined =>
  range.baseBelow !== undefined
    ? `${base}不满${yuan(range.baseBelow)}的`
    : range.baseFrom !== undefined
      ? `${base}${yuan(range.baseFrom)}以上的`
      : range.when
const fineText = ({ base, ranges }: FineRule) =>
  ranges.map((r) => [within(r, base), between(r, base)].filter(Boolean).join('：')).join('；')

/** 执法事项 (权责清单): what may be punished, by which articles, within which range; its address stays the same as long as its code. */
function matterEntry(agency: AgencyRecord, item: MatterItem, on: Told): Entry {
  return sealed({
    ...common(agency, on),
    id: idOf(`agency/${agency.id}`, `matter/${item.id}`),
    kind: 'matter',
    title: item.title,
    documentNumber: item.id,
    decidedOn: null,
    categories: ['行政处罚'],
    summary: {
      what: `${agency.name}可以对“${item.conduct}”的行为依法处罚。`,
      why: '',
      means:
        '处罚以前，机关应当查明事实，告知理由、依据和您的权利，听取陈述和申辩；处罚多少按法律规定的幅度和裁量基准。',
      remedy: `对决定不服的，可以依法申请行政复议或者提起行政诉讼。有疑问的，可以拨打${agency.name}的电话${agency.phone}。`,
    },
    elements: lines([
      ['违法行为', item.conduct],
      ['违反的规定', item.breached.map(article).join('；')],
      ['处罚依据', item.basis.map(article).join('；')],
      ['处罚种类', item.penalties.map((p) => plainPenalty(p)).join('、')],
      ['法定罚款幅度', item.fine && fineText(item.fine)],
      ...item.tiers.map((t): readonly [string, string] => [
        `裁量：${t.grade ?? labelOf(tiers, t.tier)}`,
        [t.when, between(t, t.base) || t.text].filter(Boolean).join('：'),
      ]),
      ['实施机关', agency.name],
    ]),
  })
}

/** Every matter that ever stood on the list: what stands on it no more is taken down under its own address. */
export function matterPages(agency: AgencyRecord, ever: readonly MatterItem[], on: Told): readonly RegisterPage[] {
  const now = new Map(agency.matters.items.map((item) => [item.id, item]))
  const all = new Map([...ever, ...agency.matters.items].map((item) => [item.id, item]))
  return [...all.values()].map((item) => {
    const drawn = matterEntry(agency, now.get(item.id) ?? item, on)
    const { id, kind, agencyCode, documentNumber } = drawn
    const gone = { ...common(agency, on), id, kind, agencyCode, documentNumber, decidedOn: null }
    const entry = now.has(item.id) ? drawn : sealed({ ...gone, state: 'expired', stateAt: on.at })
    return { proceeding: `matter/${item.id}`, entry }
  })
}
