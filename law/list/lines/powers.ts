import { disclosureRegulation, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { choice, may, must } from '../../words/field.ts'
import { code, day, type ListLines, line, long, name, powerKind, short } from './line.ts'

const check = {
  one: '检查事项',
  fromTable: 'checks',
  columns: [
    must('title', '检查事项', name),
    may('category', '检查类别', line),
    may('part', '子项', long),
    may('basis', '检查依据', long),
    may('agency', '检查主体', line),
    may('object', '检查对象', long),
    may('content', '检查内容', long),
    may('manner', '检查方式', long),
    may('ratio', '抽查比例', line),
    may('frequency', '检查频次', line, '照原来的写法'),
    may('cap', '年度检查频次上限', { is: 'integer', min: 1, max: 999 }, '对同一检查对象一年至多几次'),
    may('lastOn', '最近一次实施日期', day, '五年以上没有实施的，应当从清单中清理'),
    may('joint', '联合的部门', line),
    may('from', '施行日期', day),
    may('to', '停止施行日期', day),
  ],
} as const

/** What an agency may do, and what it may look into, how often. */
export const powers = {
  powers: {
    title: '权责清单',
    one: '事项',
    fromTable: 'powers',
    columns: [
      must('title', '事项名称', name),
      may('kind', '职权类型', powerKind),
      may('matter', '事项编码', code, '与办案使用的事项编码一致的，办案时按它核对职权'),
      may('part', '子项', long),
      may('basis', '实施依据', long, '法律、法规、规章的名称和条款'),
      may('agency', '实施主体', line),
      may('unit', '承办机构', line),
      may('level', '实施层级', line),
      may('object', '实施对象', long),
      may('term', '法定期限', line),
      may('promised', '承诺期限', line),
      may('fee', '收费', long),
      may('duties', '责任事项', long),
      may('accountability', '追责情形', long),
      may('complaint', '监督方式', long),
      may('remark', '备注', long),
    ],
    cite: [
      cite(threeSystemsOpinion, 4, '主体、人员、职责、权限、依据等事前公开'),
      cite(disclosureRegulation, 20, '主动公开行政处罚、行政强制的依据、条件、程序', '第六项'),
    ],
  },
  inspections: {
    ...check,
    title: '检查事项清单',
    cite: [cite(threeSystemsOpinion, 4, '随机抽查事项清单等事前公开')],
  },
  draws: {
    ...check,
    title: '随机抽查事项清单',
    one: '抽查事项',
    cite: [cite(threeSystemsOpinion, 4, '随机抽查事项清单等事前公开')],
  },
  accounts: {
    title: '罚没款缴纳账户',
    one: '账户',
    columns: [
      must(
        'use',
        '收取的款项',
        choice(['penalty', '罚款、没收的违法所得'], ['charge', '行政事业性收费'], ['deposit', '保证金、代管款']),
      ),
      must('bank', '代收机构、开户银行', short),
      must('accountName', '户名', short),
      must('account', '账号', { is: 'text', max: 40 }),
      may('how', '缴纳方式', line, '柜台、网上、扫码等'),
      may('from', '启用日期', day),
      may('to', '停用日期', day),
    ],
    cite: [cite(threeSystemsOpinion, 4, '执法程序、监督方式、救济渠道等事前公开')],
  },
} as const satisfies Readonly<Record<string, ListLines>>
