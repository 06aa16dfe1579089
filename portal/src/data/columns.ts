import type { Entry } from '../entry.ts'
import { sectionOf } from '../sections.ts'

type Column = {
  readonly id: string
  readonly heading: string
  readonly means: string
  readonly of: (e: Entry) => string
}

const column = (id: string, heading: string, means: string, of: Column['of']): Column => ({ id, heading, means, of })

/** A table of what is public, the same in every format; nothing of it is said of an item that was taken down. */
export const columns: readonly Column[] = [
  column('id', '编号', '本平台给这条信息的编号，永远不变', (e) => e.id),
  column('section', '专栏', '在本平台的哪一栏', (e) => sectionOf(e.kind).name),
  column('title', '内容', '案由、事项或者名称', (e) => e.title),
  column('party', '对象', '行政相对人；自然人的姓名已经隐去一部分', (e) => e.party),
  column('partyKind', '对象类型', '自然人、个体工商户、法人等', (e) => e.partyKind),
  column('categories', '类别', '有几个的以顿号隔开', (e) => e.categories.join('、')),
  column('agency', '执法机关', '作出的机关', (e) => e.agencyName),
  column('agencyCode', '机关代码', '用作 agency 条件', (e) => e.agencyCode),
  column('region', '地区', '机关的辖区', (e) => e.region),
  column('number', '文号', '执法主体、事项的为代码', (e) => e.documentNumber),
  column('decidedOn', '作出日期', '年-月-日', (e) => e.decidedOn ?? ''),
  column('publishedAt', '发布时间', '北京时间', (e) => e.publishedAt),
  column('expiresOn', '公开至', '空的为持续公开；到期以后不再在数据中', (e) => e.expiresOn ?? ''),
  column('version', '版本', '更正一次加一', (e) => String(e.version)),
  column('what', '决定了什么', '简明说明，以文书为准', (e) => e.summary.what),
  column('elements', '要点', '“名称：内容”，各占一行', (e) =>
    e.elements.map(({ label, value }) => `${label}：${value}`).join('\n'),
  ),
  column('performed', '履行情况', '“当事人：情况（日期）”，各占一行；没有写当事人的是全案', (e) =>
    (e.performed ?? []).map(({ party, says, on }) => `${party && `${party}：`}${says}（${on}）`).join('\n'),
  ),
  column('sha256', '校验值', '公开内容的 SHA-256，发布时写入记录', (e) => e.sha256),
  column('source', '来源', '提供的机关和系统', (e) => e.source),
  column('demoMark', '数据性质', '演示、演练的数据写明，真实的为空', (e) => e.demoMark ?? ''),
  column('path', '页面', '在本平台的地址', (e) => `${sectionOf(e.kind).path}/${e.id}`),
]

/** As JSON: the same, with the parts that are lists kept as lists, and the whole text. */
export function itemOf(e: Entry) {
  const flat = Object.fromEntries(columns.map((c) => [c.id, c.of(e)]))
  return {
    ...flat,
    kind: e.kind,
    version: e.version,
    categories: e.categories,
    elements: e.elements,
    summary: e.summary,
    body: e.body,
    performed: e.performed ?? [],
    corrected: e.state === 'corrected' ? { at: e.stateAt, reason: e.stateReason } : null,
  }
}
