import type { Form } from '@xiezhi/casework'
import { mattersBy } from '../county/matters/index.ts'
import { agencyIds, officers } from '../county/staff.ts'
import { drawn, inForceAtOnce } from './drawn.ts'
import type { Worked } from './worked.ts'

/** 事前公开 of the bureau: the lists beside those its cases ask (lists.ts) and its windows (guides.ts), drawn up and published like any other. */
const bureau = '云岭县市场监督管理局'
const opinion =
  '《国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（国办发〔2018〕118号）'
const listed = (kind: string, title: string, why: string, lines: readonly Form[]): Worked => ({
  key: `list-${kind}`,
  procedure: 'list.ordinary',
  agency: agencyIds.market,
  handlers: ['scjg-03', 'scjg-04'],
  lag: 1,
  forms: {
    ...inForceAtOnce,
    'list.draft': drawn(kind, title, opinion, lines),
    'publication.draft': { what: `公布${title}。`, why },
  },
})

const own = officers.filter((o) => o.agency === agencyIds.market)
const certificateOf = (id: string): string =>
  `9929${String(officers.findIndex((o) => o.id === id) + 1).padStart(5, '0')}`
const certified = own.filter((o) => o.certificate !== 'none')

const inspection = (title: string, object: string, ratio: string, cap: number, content: string): Form => ({
  title,
  category: '一般检查事项',
  basis: '《中华人民共和国食品安全法》第一百一十条；《中华人民共和国产品质量法》第十八条',
  agency: bureau,
  object,
  content,
  manner: '现场检查、书面检查',
  ratio,
  frequency: `一年至多${cap}次`,
  cap,
})
const checks = [
  inspection('食品销售者经营活动的检查', '食品销售者', '不低于5%', 2, '经营资质、进货查验、保质期、标签'),
  inspection('餐饮服务提供者的检查', '餐饮服务提供者', '不低于5%', 2, '许可、从业人员健康证明、加工场所'),
  inspection('明码标价的检查', '经营者', '不低于3%', 1, '商品和服务明码标价的情况'),
  inspection('计量器具的检查', '集贸市场、加油站', '不低于10%', 1, '强制检定计量器具的检定情况'),
]

const subject = (name: string, code: string, nature: string, person: string, address: string): Form => ({
  name,
  code,
  nature,
  person,
  state: '存续',
  address: `云岭县${address}`,
  authority: bureau,
  oversight: '城关市场监督管理所',
})

export const publicLists: readonly Worked[] = [
  listed('agencies', '云岭县行政执法主体清单', '执法主体事前公开。', [
    {
      name: bureau,
      nature: 'organ',
      basis: '《中华人民共和国食品安全法》第六条、《中华人民共和国产品质量法》第八条等',
      kinds: '市场监督管理',
      address: '云岭县城关镇府前路',
    },
    {
      name: '云岭县市场监管综合行政执法大队',
      nature: 'entrusted',
      entrustedBy: bureau,
      basis: '行政处罚委托书（云市监委〔2026〕1号）',
      kinds: '市场监督管理',
    },
  ]),
  listed(
    'officers',
    `${bureau}执法人员清单`,
    '执法人员事前公开。',
    certified.map((o) => ({
      name: o.name,
      certificate: certificateOf(o.id),
      agency: bureau,
      unit: o.unit,
      post: o.rank,
      kinds: '市场监督管理',
      area: '云岭县',
      issuer: '省司法厅（演示）',
      state: o.certificate === 'expired' ? '已过有效期' : '有效',
    })),
  ),
  listed('verifications', `${bureau}2026年度执法证件审验结果`, '执法证件的状态事前公开。', [
    ...certified
      .filter((o) => o.certificate === 'valid')
      .slice(0, 8)
      .map((o) => ({ certificate: certificateOf(o.id), name: o.name, year: 2026, result: 'passed', from: '@day' })),
    {
      certificate: certificateOf('scjg-05'),
      name: '苏建国',
      year: 2026,
      result: 'missed',
      from: '@day',
      reason: '证件已过有效期，尚未参加培训考试',
    },
  ]),
  listed('auxiliaries', `${bureau}执法辅助人员名录`, '执法辅助人员的身份和工作公开。', [
    {
      name: '柳青青',
      number: 'FZ-001',
      unit: '城关市场监督管理所',
      duties: '宣传、信息录入、秩序维护',
      leader: '林晓峰',
    },
    { name: '傅大为', number: 'FZ-002', unit: '执法稽查股', duties: '车辆驾驶、物品搬运、协助送达', leader: '罗启明' },
  ]),
  listed(
    'powers',
    `${bureau}权责清单（行政处罚）`,
    '权责清单事前公开。',
    (mattersBy[agencyIds.market] ?? []).slice(0, 30).map((m) => ({
      title: `对${m.title}的处罚`.slice(0, 200),
      kind: 'penalty',
      basis: m.basis.map((b) => `《${b.title}》${b.article}`).join('；'),
      agency: bureau,
      level: '县级',
      term: '九十日',
      complaint: '云岭县司法局行政执法监督股',
    })),
  ),
  listed('draws', `${bureau}随机抽查事项清单（2026年版）`, '随机抽查事项事前公开。', checks),
  {
    ...listed('inspections', '青石镇人民政府行政检查事项清单', '检查事项和频次上限事前公开。', checks.slice(0, 2)),
    agency: agencyIds.town,
    handlers: ['qsz-01', 'qsz-02'],
  },
  listed('recordings', `${bureau}音像记录事项清单`, '音像记录的事项事前公开。', [
    {
      title: '强制执行、代履行现场',
      scene: 'enforcement',
      whole: true,
      manner: '执法记录仪全程录音录像',
      by: '两名执法人员',
      keeping: '三年',
    },
    { title: '进入公民住宅以外的封闭场所检查', scene: 'other', manner: '执法记录仪', by: '执法人员', keeping: '一年' },
  ]),
  listed('reviews', `${bureau}重大执法决定法制审核目录`, '法制审核目录事前公开。', [
    {
      title: '罚款、没收违法所得、没收非法财物价值五万元以上的行政处罚',
      kind: '行政处罚',
      trigger: 'fineFrom',
      amount: 5_000_000,
      points: '主体、权限、事实、证据、依据、程序、裁量、文书',
      materials: '调查终结报告、证据、陈述申辩和听证的材料',
      reviewer: '政策法规股',
      term: '五个工作日',
    },
    { title: '责令停产停业、吊销许可证件的行政处罚', kind: '行政处罚', trigger: 'other', reviewer: '政策法规股' },
  ]),
  listed('remedies', `${bureau}救济和投诉举报渠道`, '救济渠道事前公开。', [
    {
      way: 'reconsideration',
      organ: '云岭县人民政府',
      address: '云岭县城关镇府前路1号',
      phone: '0999-5550001',
      term: '自知道行政行为之日起六十日内',
    },
    { way: 'suit', organ: '云岭县人民法院', address: '云岭县城关镇东街', term: '自知道行政行为之日起六个月内' },
    { way: 'complaint', organ: bureau, phone: '0999-5550110', web: '本公示平台“投诉举报”' },
    { way: 'oversight', organ: '云岭县司法局', phone: '0999-5550120' },
  ]),
  listed('accounts', `${bureau}罚没款缴纳账户`, '缴纳罚没款的账户公开。', [
    {
      use: 'penalty',
      bank: '云岭农村商业银行府前路支行',
      accountName: '云岭县财政局罚没收入专户',
      account: '6230 0000 0000 0001 888',
      how: '柜台、网上银行、扫码',
    },
  ]),
  listed('subjects', '云岭县市场主体名录（城关所）', '市场主体的登记信息公开。', [
    subject('云岭县万家惠超市有限公司', '91539900MA6YL00013', '有限责任公司', '吴家惠', '城关镇东街12号'),
    subject('云岭县大山茶厂', '91539900MA6YL00026', '个人独资企业', '茶春生', '城关镇西街3号'),
    subject('云岭县小河饭店', '92539900MA6YL00036', '个体工商户', '何小满', '河口乡集镇'),
    subject('云岭县康泰药房', '92539900MA6YL00049', '个体工商户', '康新', '城关镇南门巷8号'),
    subject('云岭县青石建材经营部', '92539900MA6YL0005C', '个体工商户', '石开山', '青石镇工业路'),
  ]),
]
