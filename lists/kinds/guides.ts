import { alike, column, type ListKind, number, remark } from './kind.ts'

/** By the id of the element in the list. */
const elementColumns = [
  column('receives', '受理机构', 'text', '受理机构 受理部门 受理单位 受理机关'),
  column('decides', '决定机构', 'text', '决定机构 审批机构 决定机关 审批机关 实施机关 办理机构 实施主体'),
  column('condition', '条件', 'text', '受理条件 办理条件 申请条件 许可条件 条件'),
  column('material', '申请材料', 'text', '申请材料 所需材料 办理材料 材料清单 申报材料 材料 要件 手续 所需手续'),
  column('step', '办理环节', 'text', '办理环节 办理流程 办理程序 流程 程序'),
  column('term', '办理时限', 'text', '办理时限 法定时限 承诺时限 办结时限 时限 法定期限'),
  column('favour', '优惠政策', 'text', '优惠政策'),
  column('quality', '工作质量标准', 'text', '工作质量标准 服务标准 质量标准'),
  column('rights', '当事人的权利', 'text', '当事人的权利 权利 救济途径 权利救济'),
  column('oversight', '监督方式', 'text', '监督方式 监督电话 投诉渠道 投诉电话 监督投诉'),
  column('duty', '责任追究', 'text', '责任追究 追责情形'),
  column('window', '办公地址、时间、电话', 'text', '办公地址 办理地点 办公时间 办理时间 联系电话 咨询电话 地址 电话'),
]

/**
 * 服务指南、办事指南: a matter is an item. What the guide says of it (条件、材料、环节 …) stands in rows below it, which are its parts, or each in a
 * column of its own.
 */
export const guides: ListKind = {
  id: 'guides',
  title: '服务指南',
  item: '事项',
  name: alike(
    /^(?:办理|服务|许可|执法)?事项(?:名称)?$/,
    column('name', '事项', 'words', '事项名称 事项 办理事项 服务事项 许可事项 执法事项 办事事项 项目名称', true),
  ),
  part: column('part', '要素', 'words', '要素 要素名称 指南要素 类别 项目 栏目 内容类别 指南项目'),
  columns: [
    number,
    column('code', '事项编码', 'words', '事项编码 编码 职权编码 事项代码 实施编码'),
    column('content', '内容', 'text', '内容 具体内容 指南内容 要素内容 说明内容'),
    column('basis', '依据', 'text', '依据 法律依据 设定依据 法定依据 办理依据 实施依据 条款'),
    column('post', '承办岗位', 'words', '承办岗位 岗位 责任岗位 办理岗位'),
    column('plain', '通俗说明', 'text', '通俗说明 通俗解释 白话说明 简明说明'),
    ...elementColumns,
    remark,
  ],
  gathers: true,
  says: ['part', 'content', 'basis'],
  answers: {
    what: 'name',
    which: 'name',
    bring: 'material',
    who: 'decides',
    where: 'window',
    howLong: 'term',
    why: 'basis',
    how: 'step',
    whom: 'condition',
  },
  key: ['code'],
}
