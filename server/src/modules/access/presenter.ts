import { type PostKind, posts } from '@xiezhi/law'
import { momentOf } from '../people/index.ts'
import type { AuditRow, ReaderRow } from './store.ts'

/** What a line says was done, for who reads it. */
export const acts: Readonly<Record<string, string>> = {
  read: '查看',
  searched: '检索',
  viewed: '打开文件',
  exported: '导出',
  'inbox-taken': '领取来件',
  'inbox-given-back': '退回来件',
  refused: '被拒绝',
  'signed-in': '登录',
  'sign-in-failed': '登录失败',
  'sign-in-locked': '登录受限',
  'signed-out': '退出',
  'post-switched': '切换岗位',
  'code-wrong': '验证码不对',
  'recovery-code-used': '用恢复码登录',
  'factor-begun': '开始设定二次验证',
  'factor-set': '启用二次验证',
  'account-created': '申请开设账号',
  'reset-asked': '申请重置密码',
  'voucher-confirmed': '确认账号申请',
  'voucher-withdrawn': '撤回账号申请',
  'password-set': '设定密码',
  'password-changed': '修改密码',
  'reset-at-server': '在服务器上重置密码',
  'way-in-changed': '登录凭据变动',
  'unlocked-at-server': '在服务器上解除锁定',
  restored: '从备份恢复，登录凭据回到备份时',
}

const parts: Readonly<Record<string, string>> = {
  '': '案卷',
  steps: '步骤',
  record: '全过程记录',
  disclosure: '拟公示内容',
  readers: '谁看过',
  alike: '同类案件',
  print: '案卷打印件',
  uploads: '上传中的文件',
  viewed: '文件',
  lines: '清单内容',
  credit: '信用公示报送',
}
/** Of what is named by more than one word of its address, by the last or the first. */
const within: readonly (readonly [RegExp, string])[] = [
  [/\/preview$/, '文书预览'],
  [/\/word$/, '文书的编辑稿'],
  [/\/word\/changes$/, '读回的编辑稿'],
  [/\/table$/, '文书中的清单'],
  [/\/pages$/, '交签名的笔录'],
  [/^uploads\//, '上传中的文件'],
  [/^lists/, '清单'],
  [/^lines\b/, '清单内容'],
]
/** Which part of a case was read; one that has no name of its own is told as it was asked for: a test finds it. */
export const partOf = (part: string): string => parts[part] ?? within.find(([at]) => at.test(part))?.[1] ?? part

const titleOf = (post: string | null) => (post === null ? null : (posts[post as PostKind] ?? post))

const lists: Readonly<Record<string, string>> = {
  cases: '案件列表',
  accounts: '账号',
  audit: '访问留痕',
  credit: '信用公示报送',
  channels: '报送通道',
  figures: '统计',
  'figures/cases': '统计所计的案件',
  'figures/staffing': '人员配备',
  'figures/export': '导出的统计',
  subjects: '当事人和案件检索',
  inbox: '来件列表',
  'inbox/added': '补充材料列表',
  people: '人员名录',
  lists: '清单内容',
  'law/changes': '法律变化涉及的案件',
}

/** What the line was about, in words; a case by its id, for an auditor sees none. */
function subjectOf({ subject, detail, case_id: about, what }: AuditRow): string {
  if (what === 'viewed' && about !== null) return `案件 ${about}　${String(detail?.name ?? '文件')}`
  // What was tried is told as it was called: it may be no part of the case at all.
  if (about !== null && what !== 'refused') return `案件 ${about}　${partOf(String(detail?.part ?? ''))}`
  if (what === 'searched') return `${lists[subject ?? ''] ?? subject ?? ''}　“${String(detail?.q ?? '')}”`
  if (what === 'exported') return String(detail?.name ?? subject ?? '')
  if (subject === null) return ''
  const list = lists[`${subject}/${String(detail?.part ?? '')}`]
  if (list !== undefined) return list
  const [kind, id] = subject.split('/')
  if (kind === 'inbox' && id) return [`来件 ${id}`, detail?.name ?? []].flat().join('　')
  if (kind === 'person' && id) return `人员 ${id}`
  if (kind === 'agency' && id) return `机关 ${id}`
  if (kind === 'account' && id) return `账号 ${id}`
  return lists[subject] ?? subject
}

export const lineOf = (row: AuditRow) => ({
  id: row.id,
  at: row.at.slice(0, 19),
  what: row.what,
  whatTitle: acts[row.what] ?? row.what,
  person: row.person,
  name: row.person_name,
  account: row.account,
  agencyName: row.agency_name,
  postTitle: titleOf(row.post),
  subject: subjectOf(row),
  case: row.case_id,
  code: typeof row.detail?.code === 'string' ? row.detail.code : null,
  address: row.address,
})

export const readerOf = (row: ReaderRow) => ({
  name: row.person_name ?? row.person ?? '',
  agencyName: row.agency_name ?? '',
  postTitle: titleOf(row.post) ?? '',
  day: row.day,
  first: momentOf(row.first),
  last: momentOf(row.last),
  parts: row.parts.map(partOf),
})
