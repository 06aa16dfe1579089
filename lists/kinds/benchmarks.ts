import { alike, column, type ListKind, number, remark } from './kind.ts'

/** 行政处罚裁量基准: one violation an item; its grades (阶次) and circumstances are parts of it. */
export const benchmarks: ListKind = {
  id: 'benchmarks',
  title: '裁量基准',
  item: '违法行为',
  name: alike(
    /违法(?:行为|事项|情形)(?:名称|种类)?$/,
    column(
      'name',
      '违法行为',
      'words',
      `
      违法行为 违法行为名称 违法事项 违法情形名称 处罚事项 处罚事项名称 行政处罚事项 行政处罚事项名称 案由
      事项名称 权力名称 违法种类 违法行为表现 违法行为种类 项目名称 处罚事由 执法事项 职权名称 裁量事项 事项 违法情况 违法问题 问题表现`,
      true,
    ),
  ),
  part: column(
    'part',
    '阶次',
    'words',
    `
      裁量阶次 阶次 类别 裁量等级 违法程度 档次 等次 裁量档次 裁量幅度等级 情节程度 违法情节程度 裁量因素等级
      处罚阶次 裁量情形 适用情形 情节 程度 轻重 轻重程度 严重程度`,
  ),
  columns: [
    number,
    column(
      'basis',
      '法律依据',
      'text',
      '法律依据 处罚依据 法定依据 执法依据 实施依据 违反条款 违则 设定依据 处罚依据及标准 法律法规依据 依据',
      true,
    ),
    column('penaltyBasis', '罚则', 'text', '罚则 处罚条款 处罚规定 法定罚则 处罚种类和幅度 罚则条款'),
    column(
      'circumstance',
      '裁量情节',
      'text',
      `
      裁量情节 违法情节 适用条件 适用情形 裁量情形 情节后果 违法情节和后果 裁量因素 具体情形 情形 违法情形 裁量标准情形 情节
      违法情节与后果 表现情形 具体情况 情况`,
    ),
    alike(
      /(?:裁量|处罚|量罚).{0,4}(?:标准|幅度|基准)$/,
      column(
        'standard',
        '裁量标准',
        'text',
        `
      裁量标准 处罚标准 裁量幅度 处罚幅度 裁量基准 行政处罚裁量标准 处罚裁量标准 具体标准 量罚标准 自由裁量标准
      处罚裁量基准 行政处罚裁量基准 罚款幅度`,
        true,
      ),
    ),
    column('law', '法规', 'words', '法规工作表 法规 法律法规 法规名称 法律法规名称 领域 行业类别'),
    column('code', '编码', 'words', '编码 权力编码 职权编码 事项编码'),
    column('agency', '实施机关', 'words', '实施机关 实施主体 执法主体 行使层级 实施层级'),
    remark,
  ],
  gathers: true,
  says: ['basis', 'circumstance', 'standard'],
  answers: { what: 'name', which: 'name', why: 'basis', howMuch: 'standard' },
  key: ['law', 'number', 'basis'],
}
