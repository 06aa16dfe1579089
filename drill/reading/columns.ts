/**
 * The headings under which published penalty lists give each thing. This is the only place to add one: colons, spaces,
 * brackets, underscores and case make no difference, and a unit at the end (万元, 元) is read off by itself.
 */

export type ColumnField =
  | 'title'
  | 'documentNumber'
  | 'agency'
  | 'agencyAndDate'
  | 'decidedOn'
  | 'publishedOn'
  | 'party'
  | 'partyKind'
  | 'creditCode'
  | 'facts'
  | 'violation'
  | 'kinds'
  | 'fine'
  | 'confiscation'
  | 'basis'
  | 'kindsAndBasis'
  | 'breached'
  | 'result'

export interface Column {
  field: ColumnField
  unit?: 'yuan' | 'wanYuan'
}

const HEADINGS: Readonly<Record<ColumnField, string>> = {
  title: '案件名称 处罚名称 行政处罚名称 项目名称 标题 文书名称 文书标题 公告标题 title name case_name CF_CFMC',
  documentNumber:
    '行政处罚决定书文号 处罚决定书文号 行政处罚决定文书号 行政处罚决定书编号 处罚决定书编号 处罚决定书号 决定书文号 决定书号 决定书编号 行政处理决定书文号 行政决定书文号 处罚许可决定书文号 处罚文号 文书字轨 文书号 文号 doc_no doc_no_from_title document_number punishNumber punish_no penalty_no CF_WSH',
  agency:
    '作出处罚决定的机关名称 作出行政处罚决定的机关名称 作出处罚决定的部门 作出处罚单位名称 作出处罚决定机关 作出行政处罚决定机关 作出决定机关 处罚决定机关 处罚机关 处罚机关名称 处罚部门 处罚单位 行政处罚机关 决定机关 执法主体 执法机关 执法部门 执法单位 执法单位名称 许可机关 登记机关 agency agency_from_title departmentName department authority organ punish_org CF_CFJG',
  agencyAndDate:
    '做出处罚的机关名称和日期 作出处罚的机关名称和日期 作出处罚机关名称和日期 作出处罚决定的机关名称和日期 作出行政处罚的机关名称和日期 作出行政处罚决定的行政机关名称和日期 作出处理决定的机关名称和日期',
  decidedOn:
    '处罚决定日期 行政处罚决定日期 作出行政处罚决定日期 作出处罚决定日期 作出处罚的日期 处罚决定作出日期 作出决定时间 作出决定日期 作出日期 决定日期 处罚日期 处罚时间 签发日期 日期 处罚生效期 处罚生效期起 decision_date decisionDate decided_on punish_date penalty_date date CF_JDRQ',
  publishedOn:
    '公示日期 公告日期 发布日期 公布日期 发布时间 公示时间 notice_date publish_date publishDate publishTime published_on',
  party:
    '行政相对人名称 行政相对人 行政相对人姓名或者名称 行政处罚相对人姓名 行政处罚当事人 被处罚自然人姓名、被处罚企业或其他组织名称 被处罚的自然人姓名或者单位名称 被处罚单位（人）名称 被处罚单位 被处罚人 被处罚人名称 被处罚对象 被处罚者 被处罚主体 违法企业名称或违法自然人姓名 纳税人名称 当事人 当事人名称 当事人姓名或者名称 当事人姓名或名称 企业名称 单位名称 party party_name obligorName punished CF_XDR_MC',
  partyKind: '行政相对人类别 当事人类型 当事人类别 相对人类型 party_kind party_type CF_XDR_LB',
  creditCode:
    '统一社会信用代码 社会信用代码 信用代码 行政相对人代码_1（统一社会信用代码） 统一社会信用代码（注册号） credit_code uscc CF_XDR_SHXYM',
  facts: '违法事实 主要违法事实 违法行为事实 违法事实摘要 违法情况 处罚事由 查明事实 facts facts_excerpt fact CF_SY',
  violation: '违法行为类型 违法行为种类 违法类型 违法行为 案由 事由 violation violation_type cause type CF_WFXW',
  kinds:
    '处罚种类 行政处罚种类 处罚类别 行政处罚类别 处罚类型 处罚类别1 处罚类别2 penalty_types penalty_type kinds CF_CFLB CF_CFLB1 CF_CFLB2',
  fine: '罚款金额 罚款数额 罚款 处罚金额 fine fine_amount amount CF_NR_FK',
  confiscation:
    '没收金额 没收违法所得、没收非法财物的金额 没收违法所得金额 没收违法所得 没收非法所得金额 confiscation confiscated_amount CF_NR_WFFF',
  basis: '处罚依据 行政处罚依据 法律依据 执法依据 处罚法律依据 legal_basis legal_basis_excerpt basis CF_YJ',
  kindsAndBasis: '行政处罚的种类和依据 行政处理的种类和依据 处罚种类和依据 处罚的种类和依据 行政处罚的履行方式和种类',
  breached: '违反条款 违反规定 违反法律 违反的规定 违反的法律条款 违法依据 违反依据 breached breach violated',
  result:
    '处罚结果 行政处罚结果 行政处罚内容 处罚内容 行政处罚决定 处罚决定 处罚决定内容 处罚措施 处理结果 罚款结果 result content punish_content CF_NR',
}

/** 双公示 gives these two in 万元 without saying so in the code. */
const UNIT_OF_CODE: Readonly<Record<string, Column['unit']>> = { cfnrfk: 'wanYuan', cfnrwfff: 'wanYuan' }

const FIELD_OF = new Map<string, { field: ColumnField; rank: number }>()
for (const [field, headings] of Object.entries(HEADINGS) as [ColumnField, string][]) {
  for (const [rank, heading] of headings.split(' ').entries()) FIELD_OF.set(plain(heading), { field, rank })
}

/** What a column gives, by its heading, or null. `rank` orders several columns for one field: the lower is the better. */
export function columnOf(heading: string): (Column & { rank: number }) | null {
  const unit = /万元/.test(heading) ? 'wanYuan' : /元/.test(heading) ? 'yuan' : undefined
  const bare = heading.replace(/[（(【[][^）)】\]]*[）)】\]]/g, '')
  for (const text of [plain(heading), plain(bare), plain(heading).replace(/(?:单位)?万?元$/, '')]) {
    const known = FIELD_OF.get(text)
    if (known) return { ...known, unit: unit ?? UNIT_OF_CODE[text] }
  }
  return null
}

function plain(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
