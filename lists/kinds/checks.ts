import { alike, column, type ListKind, number, remark } from './kind.ts'

/** 随机抽查事项清单、检查事项清单. */
export const checks: ListKind = {
  id: 'checks',
  title: '抽查事项清单',
  item: '抽查事项',
  name: alike(
    /(?:抽查|检查|监管)(?:事项|项目)(?:名称)?$/,
    column(
      'name',
      '抽查事项',
      'words',
      `
      抽查事项名称 抽查事项 检查事项名称 检查事项 随机抽查事项 随机抽查事项名称 双随机抽查事项 行政检查事项
      行政检查事项名称 抽查检查事项 事项名称 抽查项目名称 检查项目 抽查项目 抽查任务名称 年度计划名称 计划名称
      抽查内容 检查内容 事项`,
      true,
    ),
  ),
  part: column('part', '抽查子项', 'words', '抽查子项 检查子项 子项 子项名称 小项'),
  columns: [
    number,
    column(
      'category',
      '抽查类别',
      'words',
      '抽查类别 检查类别 抽查领域 领域 事项大类 类别 抽查项目 检查项目 抽查项目名称 监管领域',
    ),
    alike(
      /依据$/,
      column(
        'basis',
        '抽查依据',
        'text',
        '抽查依据 检查依据 法律依据 实施依据 设定依据 执法依据 法律法规依据 依据',
        true,
      ),
    ),
    column(
      'agency',
      '抽查主体',
      'words',
      `
      抽查主体 检查主体 实施主体 执法主体 实施机关 检查机关 责任单位 检查部门 牵头部门 抽查机关 实施部门
      发起部门`,
    ),
    column(
      'object',
      '抽查对象',
      'text',
      '抽查对象 检查对象 检查对象范围 抽查对象范围 监管对象 检查主体对象 被检查单位 被查单位',
    ),
    column('content', '抽查内容', 'text', '抽查内容 检查内容 检查内容和方法 抽查内容和方法'),
    column('manner', '抽查方式', 'text', '抽查方式 检查方式 检查方法 抽查方法 实施方式'),
    column('ratio', '抽查比例', 'words', '抽查比例 检查比例 比例 抽取比例 抽查比例和频次 抽查比例频次'),
    column(
      'frequency',
      '抽查频次',
      'words',
      '抽查频次 检查频次 频次 检查频次上限 年度检查频次上限 频次上限 抽查频率 检查频率 检查次数',
    ),
    column('quantity', '抽查数量', 'words', '抽查数量 检查数量 抽取数量'),
    column('period', '时间', 'words', '计划开展时间 抽查时间 检查时间 实施时间 时间 检查时段'),
    column('weight', '事项类别', 'words', '事项类别 事项类型 一般或重点 重点事项或一般事项 重点一般 是否重点'),
    column('unit', '承办机构', 'words', '股室 科室 承办机构 责任科室 内设机构'),
    column('people', '检查人员要求', 'text', '检查人员要求 人员要求'),
    column('joint', '配合部门', 'words', '配合部门 联合部门 参与部门 协同部门 一起查的部门'),
    remark,
  ],
  says: ['category', 'basis', 'agency', 'object', 'content', 'manner', 'ratio', 'frequency', 'period'],
  answers: {
    what: 'name',
    which: 'name',
    why: 'basis',
    whom: 'object',
    who: 'agency',
    how: 'manner',
    howOften: 'frequency',
    when: 'period',
    howMuch: 'quantity',
  },
  key: ['category', 'agency', 'object'],
}
