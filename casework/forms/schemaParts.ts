import { corrections, lawLevels, partyKinds, penaltyKinds, reviewElements, tiers } from '@xiezhi/law'
import type { Json } from '../file.ts'
import { mostFen } from './amount.ts'

export type Schema = { readonly [k: string]: Json }

/** Lengths a form may have; what is told in the schema and what is checked. */
export const longest = {
  name: 50,
  short: 100,
  title: 200,
  file: 255,
  conduct: 500,
  found: 5000,
  articles: 500,
  remark: 1000,
  view: 2000,
} as const

export const titled = (title: string, schema: Schema): Schema => ({ title, ...schema })
export const text = (max: number): Schema => ({ type: 'string', maxLength: max })
const said = (max: number): Schema => ({ type: 'string', minLength: 1, maxLength: max })
export const object = (properties: { readonly [k: string]: Schema }, required: readonly string[]): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})
export const array = (items: Schema, least = 0): Schema => ({
  type: 'array',
  items,
  ...(least > 0 && { minItems: least }),
})
export const oneOf = (list: readonly { readonly value: string; readonly label: string }[]): Schema => ({
  type: 'string',
  enum: list.map((c) => c.value),
  description: list.map((c) => `${c.value}=${c.label}`).join('；'),
})
const words = (pairs: { readonly [value: string]: string }) =>
  oneOf(Object.entries(pairs).map(([value, label]) => ({ value, label })))

export const day: Schema = { type: 'string', format: 'date' }
export const fen: Schema = { type: 'integer', minimum: 1, maximum: mostFen, description: '单位：分' }
export const partyRef: Schema = { type: 'string', description: '本案当事人的编号（确认当事人时所填的 id）' }
export const person: Schema = { type: 'string', description: '人员编号，见 GET /api/people' }
export const unit: Schema = {
  type: 'string',
  maxLength: 50,
  description: '本机关的内设机构、派出机构，见 GET /api/people 各岗位的 unit',
}
export const evidence: Schema = {
  type: 'integer',
  description: '证据编号，见案卷 file.entries 中 kind 为 evidence 的 no',
}

export const party: Schema = object(
  {
    id: titled('编号', {
      type: 'string',
      pattern: '^[A-Za-z0-9-]{1,40}$',
      description: '由登记的人编，例如 p1；同一编号再次提交即更改该当事人',
    }),
    kind: titled('类型', oneOf(partyKinds)),
    name: titled('姓名或者名称', said(longest.title)),
    code: titled('居民身份证号码或者统一社会信用代码', text(longest.title)),
    address: titled('住址或者住所', text(longest.title)),
    representative: titled('法定代表人、负责人或者经营者', text(longest.title)),
    phone: titled('联系电话', { ...text(longest.title), description: '电话号码；几个号码之间用顿号隔开' }),
    role: titled('身份', words({ party: '当事人', third: '第三人' })),
    agent: titled(
      '代理人',
      object({ name: titled('姓名', said(longest.title)), authority: titled('代理权限', said(longest.title)) }, [
        'name',
        'authority',
      ]),
    ),
  },
  ['id', 'kind', 'name', 'role'],
)

const basis = object(
  {
    law: titled('法律库编号', { ...said(longest.title), description: '见 GET /api/law/search；手工填写名称的不填' }),
    title: titled('法律、法规、规章名称', said(longest.title)),
    level: titled('效力级别', oneOf(lawLevels)),
    article: titled('条款，写作“第几条第几款第几项”', said(longest.articles)),
    inForce: titled('施行日期', day),
  },
  ['title', 'level', 'article', 'inForce'],
)

const penalty = object(
  {
    kind: titled('处罚种类', oneOf(penaltyKinds)),
    amount: titled('金额', { ...fen, description: '单位：分；罚款、没收违法所得必填，其他种类不填' }),
    value: titled('财物的价值', {
      ...fen,
      description: '单位：分；只用于没收非法财物，供判断听证范围，不是应缴的金额',
    }),
    text: titled('处罚内容', { ...text(longest.conduct), description: '没收非法财物、其他处罚必填' }),
  },
  ['kind'],
)

const correction = object(
  {
    how: titled('如何改正', oneOf(corrections)),
    what: titled('改正的内容', said(longest.conduct)),
    days: titled('期限', {
      type: 'integer',
      minimum: 1,
      maximum: 365,
      description: '收到决定书之日起的日数；责令限期改正的必填',
    }),
  },
  ['how', 'what'],
)

export const violation: Schema = object(
  {
    party: titled('当事人', partyRef),
    conduct: titled('违法行为（定性）', said(longest.conduct)),
    found: titled('该当事人的违法事实', {
      ...text(longest.found),
      description: '几名当事人行为不同的，各自的事实写在这里，只告知该当事人',
    }),
    from: titled('违法行为发生之日', day),
    to: titled('违法行为终了之日', day),
    breached: titled('违反的规定', array(basis, 1)),
    basis: titled('处罚依据', array(basis, 1)),
    penalties: titled('拟处罚', array(penalty, 1)),
    tier: titled('裁量档次', oneOf(tiers)),
    matter: titled('权责清单事项编码', {
      ...said(longest.short),
      description: '见 GET /api/lists/matters；法定幅度和裁量基准随之记入',
    }),
    base: titled('计算罚款的基数', { ...fen, description: '单位：分；法定幅度按货值金额等计算的必填' }),
    tierReason: titled('裁量理由', { ...text(longest.remark), description: '不是一般处罚的必填' }),
    correction: titled('责令改正', { ...correction, description: '作出决定之前必须写明' }),
  },
  ['party', 'conduct', 'from', 'breached', 'basis', 'penalties', 'tier'],
)

export const point: Schema = object(
  {
    point: titled('陈述、申辩的内容', said(longest.view)),
    adopted: titled('是否采纳', { type: 'boolean' }),
    reason: titled('理由', said(longest.view)),
  },
  ['point', 'adopted', 'reason'],
)

export const attendee: Schema = object(
  {
    name: titled('姓名', said(longest.name)),
    post: titled('职务', said(longest.name)),
    view: titled('意见', said(longest.view)),
  },
  ['name', 'post', 'view'],
)

export const elements: Schema = object(
  Object.fromEntries(
    reviewElements.map((e) => [
      e.id,
      titled(
        e.title,
        object({ answer: words({ yes: '是', no: '否' }), remark: titled('说明', text(longest.remark)) }, ['answer']),
      ),
    ]),
  ),
  reviewElements.map((e) => e.id),
)

/** Members the store answers beside: taken as they are given back, and put in from the store whatever they say. */
const told: Schema = { description: '上传的答复中的，原样带回即可；以存放时所记的为准' }

export const file: Schema = {
  ...object(
    {
      sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      name: titled('文件名', said(longest.file)),
      bytes: { type: 'integer', minimum: 0 },
      type: said(longest.short),
      title: titled('证据名称', { ...text(longest.title), description: '每个文件各为一件证据时，这一件的名称' }),
      added: told,
      taken: told,
      flaw: told,
    },
    ['sha256', 'name', 'bytes', 'type'],
  ),
  description: '先 POST /api/cases/{id}/files 上传，答复原样填在这里',
}
