import { alike, column, type ListKind, number, remark } from './kind.ts'

/** 重大执法决定法制审核目录. */
export const reviews: ListKind = {
  id: 'reviews',
  title: '重大执法决定法制审核目录',
  item: '审核事项',
  name: alike(
    /(?:审核|重大).{0,10}(?:项目|事项|决定|情形|范围)$/,
    column(
      'name',
      '审核事项',
      'words',
      `
      审核事项 法制审核事项 审核的具体执法决定项目 审核的具体行政执法项目 具体执法决定项目 重大执法决定事项
      重大行政执法决定 重大执法决定 重大执法决定法制审核事项 审核项目 法制审核项目 审核情形 法制审核情形
      重大执法决定情形 具体情形 审核范围 审核标准 决定事项 执法决定 执法事项 执法决定名称 事项名称
      重大行政执法决定事项 审核内容范围 重大行政执法事项 执法项目 情形 事项`,
      true,
    ),
  ),
  columns: [
    number,
    alike(
      /(?:项目|执法|决定|事项).{0,4}(?:大类|类别|类型|种类)$/,
      column(
        'kind',
        '执法类别',
        'words',
        `
      执法项目类别 执法项目大类 行政执法项目大类 执法类别 执法类型 执法决定类别 行政执法类别 决定类别 类别 类型
      执法行为 执法种类 执法行为类别 决定类型`,
      ),
    ),
    alike(
      /审核.{0,2}(?:重点|要点|要素|内容)$/,
      column(
        'points',
        '审核重点',
        'text',
        '审核重点 审核要点 审核内容 重点审核内容 法制审核内容 审核的内容 审核要素 法制审核重点',
      ),
    ),
    alike(
      /(?:材料|资料)$/,
      column(
        'materials',
        '提交材料',
        'text',
        `
      应提交的审核资料 审核资料 提交材料 应提交的审核资料 审核资料 送审材料 报送材料 审核材料 应提交材料
      提交的材料 应当提交的材料 送审材料清单 提请审核材料`,
      ),
    ),
    column('basis', '依据', 'text', '审核依据 法律依据 依据 实施依据 执法依据 设定依据 法律法规依据'),
    column('unit', '承办机构', 'words', '承办机构 承办科室 责任科室 执法机构 承办单位 实施主体 实施机关 执法主体'),
    column('reviewer', '审核机构', 'words', '审核机构 法制审核机构 审核部门 审核主体 负责审核机构 审核科室 审核人'),
    column('term', '审核期限', 'term', '审核期限 审核时限 法制审核时限 时限'),
    remark,
  ],
  says: ['kind', 'points', 'materials', 'reviewer', 'term'],
  answers: {
    which: 'name',
    what: 'name',
    bring: 'materials',
    who: 'reviewer',
    howLong: 'term',
    why: 'basis',
    how: 'points',
  },
  key: ['kind'],
}
