import { among, equal, rows } from '../../words/condition.ts'
import {
  addressed,
  type Block,
  half,
  ifGiven,
  line,
  opinion,
  paragraph,
  partyHead,
  section,
  signed,
  table,
} from '../../words/paper.ts'
import { by, certified, firstOf, it, last } from '../../words/value.ts'
import { clue } from '../records.ts'
import { referral } from './records.ts'

const kind = last(referral, 'kind')
const cause = line('案由', '{案由}', { 案由: last(clue, 'cause') })
/** Of the choice that names the article, or what was written where it is another. */
const basis = firstOf(last(referral, 'otherLaw'), last(referral, 'law'), last(referral, 'ground'))
const persons = table(
  rows(last(referral, 'persons')),
  ['姓名', it('name')],
  ['职务和责任', it('post'), 2],
  ['有效证件及号码', it('number'), 2],
  ['联系电话', it('phone')],
)
const materials = table(
  rows(last(referral, 'materials')),
  ['材料名称', it('name'), 4],
  ['数量', it('count')],
  ['提供部门', it('from'), 2],
  ['备注', it('remark'), 2],
)
const details: readonly Block[] = [
  { ...ifGiven('{拒不停止}', { 拒不停止: last(referral, 'refused') }), row: '责令停止和拒不停止的情况' },
  { ...ifGiven('{方式}', { 方式: last(referral, 'evasion') }), row: '逃避监管的方式' },
  { ...ifGiven('{情节}', { 情节: last(referral, 'gravity') }), row: '情节严重的情况' },
]
const handled = [
  half('调查人员', '{人员}', { 人员: certified(by('namedOfficers')) }),
  half('承办部门', '{部门}', { 部门: by('handlingUnit') }),
] as const
const facts = last(referral, 'facts')
const advice = last(referral, 'advice')

/** 审批表、移送书、材料清单 (行政拘留移送的三种式样), and what the other two go with. */
export const referralPapers = {
  'detention-approval': [
    cause,
    partyHead,
    persons,
    ...handled,
    line('案情简介', '{事实}', { 事实: facts }),
    ...details,
    line('行政拘留处罚移送依据和处理意见', '{依据}\n{意见}', { 依据: basis, 意见: advice }),
    line('经办人', '　　　　　　　　　　　　　　年　　月　　日'),
    opinion('部门执法机构意见', 'referral', 'unitHead'),
    opinion('部门法制机构意见', 'referral', 'legalHead'),
    opinion('机关领导意见', 'referral', 'deputyHead', 'agencyHead'),
  ],
  'detention-transfer': [
    line('移送的机关', '{公安机关}', { 公安机关: last(referral, 'organ') }),
    cause,
    partyHead,
    persons,
    ...handled,
    line('简要案情', '{事实}', { 事实: facts }),
    ...details,
    line('移送依据', '{依据}', { 依据: basis }),
    line('移送建议', '{意见}', { 意见: advice }),
    line('经办人（执法证号）', '　　　　　　　　　　　　　　年　　月　　日'),
  ],
  'detention-materials': [
    cause,
    materials,
    line('移送部门人员签名（执法证号）', '　　　　　　　　　　　　　　年　　月　　日'),
    line('公安机关签收人签名（警官证号）', '　　　　　　　　　　　　　　年　　月　　日'),
    line('注', '本清单一式两份，移送部门和公安机关各存一份。'),
  ],
  'referral-approval': [
    cause,
    line('审批事项', '{事项}', { 事项: kind }),
    line('移送、建议的机关', '{移送机关}', { 移送机关: last(referral, 'organ') }),
    line('提请审批的理由、依据及处理意见', '{事实}\n依据：{依据}\n{意见}', { 事实: facts, 依据: basis, 意见: advice }),
    opinion('经办机构负责人意见', 'referral', 'unitHead', 'legalHead'),
    opinion('部门负责人意见', 'referral', 'deputyHead', 'agencyHead'),
  ],
  'referral-letter': [
    addressed(last(referral, 'organ')),
    {
      ...paragraph('本机关查处{当事人}涉嫌{案由}一案，发现下列公职人员的违法线索，现移送你单位处理：{人员}。', {
        案由: last(clue, 'cause'),
        人员: last(referral, 'officials'),
      }),
      when: equal(kind, 'discipline'),
    },
    {
      ...paragraph('本机关查处{当事人}涉嫌{案由}一案，建议你单位依法处理下列许可证件：{证件}。', {
        案由: last(clue, 'cause'),
        证件: last(referral, 'licence'),
      }),
      when: among(kind, ['revocation']),
    },
    section('事实'),
    paragraph('{事实}', { 事实: facts }),
    section('依据和建议'),
    paragraph('依据：{依据}', { 依据: basis }),
    paragraph('{意见}', { 意见: advice }),
    section('移送的材料'),
    materials,
    paragraph('请将处理结果书面告知本机关。'),
    signed('移送人', '接收人'),
  ],
} as const satisfies Readonly<Record<string, readonly Block[]>>
