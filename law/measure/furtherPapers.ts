import type { Matter } from '../matters.ts'
import { coercionLaw, marketProcedure } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { filled, not } from '../words/condition.ts'
import {
  addressed,
  type Block,
  half,
  ifGiven,
  line,
  opinion,
  paragraph,
  resting,
  section,
  signed,
  table,
} from '../words/paper.ts'
import { entries } from '../words/query.ts'
import { certified, from, here, it, paperNumber, say } from '../words/value.ts'
import { items, planned } from './conditions.ts'
import { measureExtension, measureHandling } from './records/held.ts'
import { disposal, goodsRecord, keeping, seizureHelp } from './records/papers.ts'
import { measureItem, measureRequest } from './records/taken.ts'

const of = { proceeding: { is: here } } as const
const latest = { faulty: true, pick: 'latest' } as const
const helped = entries(seizureHelp, of, latest)
const kept = entries(keeping, of, latest)
const disposed = entries(disposal, of, latest)
const handledGoods = entries(goodsRecord, of, latest)
const requested = entries(measureRequest, of, latest)
const extended = entries(measureExtension, of, latest)
const handled = entries(measureHandling, of, latest)

const decided = { 决定书: paperNumber('measure-decision'), 清单: paperNumber('measure-list') }
const goods = table(
  items,
  ['名称', it('name'), 3],
  ['规格型号、批号、生产单位', it('spec'), 4],
  ['数量', it('quantity')],
  ['单位', it('unit')],
  ['备注', it('remark'), 2],
)
const went = table(
  entries(measureItem, { ...of, fate: 'transfer' }, { faulty: true }),
  ['名称', it('name'), 3],
  ['规格型号、批号、生产单位', it('spec'), 4],
  ['数量', it('quantity')],
  ['单位', it('unit')],
)
const when = (condition: Block['when'], block: Block): Block => ({ ...block, when: condition! })

/** 行政处罚案件有关事项审批表 (市监文书格式8), of each matter of a measure that is put up. */
const approvalOf = (matter: Matter, what: string, ...why: readonly Block[]): readonly Block[] => [
  half('当事人', '{当事人}'),
  half('措施', '{措施}', { 措施: planned('what') }),
  line('审批事项', what),
  ...why,
  opinion('经办机构负责人意见', matter, 'unitHead', 'legalHead'),
  opinion('部门负责人意见', matter, 'deputyHead', 'agencyHead'),
]
const reason = '提请审批的理由、依据及处理意见'

export const furtherMeasurePapers = {
  'measure-approval': approvalOf(
    'measure',
    '采取先行登记保存、行政强制措施',
    line(reason, '{理由}\n依据：{依据}', { 理由: planned('reason'), 依据: planned('basis') }),
    { ...line('呈批意见', '{意见}', { 意见: from(requested, 'reason') }), ifGiven: true },
  ),
  'extension-approval': approvalOf(
    'measureExtension',
    '延长行政强制措施期限',
    line(reason, '延长{日数}日。{理由}', { 日数: from(extended, 'days'), 理由: from(extended, 'reason') }),
  ),
  'goods-approval': approvalOf(
    'measureHandling',
    '措施和物品的处理',
    line(reason, '{处理}。{理由}', { 处理: from(handled, 'how'), 理由: from(handled, 'reason') }),
    table(
      entries(measureItem, { ...of, no: { among: from(handled, 'items') } }, { faulty: true }),
      ['名称', it('name'), 3],
      ['规格型号、批号、生产单位', it('spec'), 4],
      ['数量', it('quantity')],
      ['单位', it('unit')],
    ),
  ),
  'goods-transfer-notice': [
    paragraph(
      '本机关根据《实施行政强制措施决定书》（{决定书}）对你（单位）的场所、设施、财物实施了{措施}。因{理由}，本机关依法已将案件移送{机关名称}，下列场所、设施、财物（《场所、设施、财物清单》文书编号：{清单}）已于{移送日}一并移送：',
      {
        ...decided,
        措施: planned('what'),
        理由: from(handled, 'reason'),
        机关名称: from(handled, 'organ'),
        移送日: from(handled, 'on'),
      },
    ),
    went,
    ...resting(
      [
        cite(coercionLaw, 21, '移送时财物一并移送，并书面告知'),
        cite(marketProcedure, 17, '移送其他机关的，告知当事人'),
      ],
      '{依据}特此告知。',
    ),
  ],
  'seizure-help': [
    addressed(from(helped, 'organ')),
    ...resting(
      [cite(marketProcedure, 39, '扣押托运的物品，通知承运人协助')],
      '本机关在办理{当事人}一案中，作出《实施行政强制措施决定书》（{决定书}），决定对{物品}进行扣押。{依据}请你单位予以协助。',
      { ...decided, 物品: from(helped, 'what') },
    ),
    section('附件'),
    paragraph('1. 《实施行政强制措施决定书》（{决定书}）', decided),
    ifGiven('2. 《场所、设施、财物清单》（{清单}）', { 清单: decided.清单 }),
  ],
  'keeping-commission': [
    addressed(from(kept, 'custodian')),
    paragraph(
      '现委托你（单位）代为保管本机关依法实施行政强制措施的场所、设施、财物（《场所、设施、财物清单》文书编号：{清单}）：',
      decided,
    ),
    goods,
    paragraph('保管条件：{条件}', { 条件: from(kept, 'conditions') }),
    paragraph('保管地点：{地点}', { 地点: from(kept, 'site') }),
    when(
      filled(from(kept, 'until')),
      paragraph('保管期间：{自}至{至}。', { 自: from(kept, 'from'), 至: from(kept, 'until') }),
    ),
    when(not(filled(from(kept, 'until'))), paragraph('保管期间：自{自}至本机关通知时止。', { 自: from(kept, 'from') })),
    paragraph('在保管期间，你（单位）不得损毁或者擅自转移、处置。'),
  ],
  'disposal-form': [
    line('权利人', '{权利人}', { 权利人: from(disposed, 'owner') }),
    line(
      '告知事项',
      '查封、扣押的物品，容易损毁、灭失、变质、保管困难或者保管费用过高、季节性商品等不宜长期保存的，在确定为罚没财物前，经权利人同意或者申请，并经负责人批准，在留存证据后，可以依法先行处置（{依据}）。',
      { 依据: from(disposed, 'basis') },
    ),
    line('先行处置物品范围', '《实施行政强制措施决定书》（{决定书}）所查封、扣押的：{物品}（清单编号：{清单}）', {
      ...decided,
      物品: from(disposed, 'scope'),
    }),
    line('先行处置方式', '{方式}：{机构}', { 方式: from(disposed, 'way'), 机构: from(disposed, 'manner') }),
    line('执法人员联系方式', '{联系}', { 联系: say('联系人：＿＿＿＿　电话：＿＿＿＿＿＿　地址：＿＿＿＿＿＿＿＿') }),
    line('权利人确认', '本人（单位）清楚了解先行处置的内容及后果，同意按照上述处置方式先行处置。'),
    signed('权利人', '执法人员', '执法人员'),
  ],
  'disposal-announcement': [
    addressed(say('物品权利人')),
    paragraph(
      '本机关作出《实施行政强制措施决定书》（{决定书}），查封、扣押了存放于{地点}的涉案物品。为防止造成不必要的损失，依据{依据}的规定，本机关拟对{物品}先行处置，处置方式为：{方式}（{机构}）。',
      {
        依据: from(disposed, 'basis'),
        ...decided,
        地点: from(disposed, 'site'),
        物品: from(disposed, 'scope'),
        方式: from(disposed, 'way'),
        机构: from(disposed, 'manner'),
      },
    ),
    paragraph(
      '因上述物品权利人不明确，现予公告，公告期间自发布之日起至{届满}。请权利人在公告期间内向本机关提出意见或者申请；期满后仍没有权利人同意或者申请的，本机关依照上述方式处置。',
      { 届满: from(disposed, 'until') },
    ),
  ],
  'goods-record': [
    line('处理物品', '见《场所、设施、财物清单》（{清单}）', decided),
    goods,
    line('物品来源', '{来源}', { 来源: from(handledGoods, 'origin') }),
    line('处理依据', '{依据}', { 依据: from(handledGoods, 'grounds') }),
    half('处理时间', '{时间}', { 时间: from(handledGoods, 'doneOn') }),
    half('处理地点', '{地点}', { 地点: from(handledGoods, 'site') }),
    line('执行人', '{执行人}', { 执行人: certified(from(handledGoods, 'executors')) }),
    line('监督人', '{监督人}', { 监督人: from(handledGoods, 'supervisor') }),
    line('处理情况', '{情况}', { 情况: from(handledGoods, 'course') }),
    signed('执行人', '执行人', '监督人'),
  ],
} as const satisfies Readonly<Record<string, readonly Block[]>>
