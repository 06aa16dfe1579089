import { alike, column, type ListKind, number, remark } from './kind.ts'

/** 权责清单、行政权力清单、政务服务事项: one power an item, whatever 子项 it has. */
export const powers: ListKind = {
  id: 'powers',
  title: '权责清单',
  item: '事项',
  name: alike(
    /^(?:.{0,8})(?:权力|职权|权责|执法|处罚|许可|检查|强制|服务)(?:事项|项目)(?:名称)?$|^行政(?:权力|职权)$/,
    column(
      'name',
      '事项名称',
      'words',
      `
      事项名称 权力名称 职权名称 权责事项名称 权力事项名称 职权事项名称 行政权力名称 行政职权名称 行政权力事项名称
      执法事项名称 权责事项 权力事项 职权事项 执法事项 行政权力事项 政务服务事项名称 基本目录名称 事项 项目名称
      权力项目 职权项目 项目 权责名称 权力项目名称 主项名称 主项 目录名称 执法职权 职责事项 名称`,
      true,
    ),
  ),
  part: column(
    'part',
    '子项名称',
    'words',
    '子项名称 子项 小项名称 小项 业务办理项 业务办理项名称 办理项 办理项名称 实施清单名称 情形',
  ),
  columns: [
    number,
    alike(
      /(?:权力|职权|权责|执法|事项).{0,2}(?:类型|类别|种类)$/,
      column(
        'kind',
        '权力类型',
        'powerKind',
        `
      权力类型 职权类型 权力类别 职权类别 事项类型 事项类别 行政权力类型 行政权力类别 权责类型 权责类别 执法类别
      执法类型 行政执法类别 项目类别 项目类型 类型 类别 权力种类 属于哪类 哪一类`,
        true,
      ),
    ),
    alike(
      /(?:实施|设定|法定|法律|职权|权力|行使).{0,4}依据$/,
      column(
        'basis',
        '实施依据',
        'text',
        '实施依据 设定依据 法定依据 法律依据 职权依据 权力依据 执法依据 行使依据 权责依据 设立依据 依据',
        true,
      ),
    ),
    column(
      'code',
      '编码',
      'words',
      `
      职权编码 权力编码 事项编码 基本编码 实施编码 权力编号 职权编号 事项编号 项目编码 编码 基本目录编码
      行政权力编码`,
    ),
    column(
      'agency',
      '行使主体',
      'words',
      `
      行使主体 实施主体 实施机关 实施部门 执法主体 行使机关 责任主体 主管部门 实施机构 责任部门 部门 部门名称
      单位 隶属机构 承办部门 责任单位`,
    ),
    column(
      'unit',
      '承办机构',
      'words',
      '承办机构 承办科室 责任科室 承办处室 内设机构 责任处室 承办单位 具体承办机构 实施科室 经办科室 经办股室 具体股室 承办股室',
    ),
    column('level', '实施层级', 'words', '实施层级及权限 实施层级 行使层级 层级 权限 权限划分 分级权限 所属行政区划'),
    column('object', '实施对象', 'text', '实施对象 服务对象 行政相对人 办理对象 执法对象'),
    column('duties', '责任事项', 'text', '责任事项内容 责任事项 责任内容 部门职责 对应责任事项 责任'),
    column('dutiesBasis', '责任事项依据', 'text', '责任事项依据 责任事项的依据 责任依据'),
    column('accountable', '追责对象', 'text', '追责对象范围 追责对象'),
    column('accountability', '追责情形', 'text', '追责情形 追责情形及依据 追责依据 问责情形'),
    column('term', '法定期限', 'term', '法定期限 法定办结时限 法定时限 办理期限 法定办理期限'),
    column('promised', '承诺期限', 'term', '承诺期限 承诺办结时限 承诺时限 承诺办理期限'),
    column('fee', '收费', 'text', '收费征收依据和标准 收费依据 收费标准 是否收费 收费依据和标准'),
    column('group', '主项', 'words', '主项名称 主项 大项 一级事项 领域 行业'),
    column('region', '区划', 'region', '区划 行政区划代码 区划代码 行政区划'),
    column('agencyCode', '部门代码', 'words', '部门代码 部门编码 机构代码'),
    column('complaint', '监督方式', 'text', '诉求渠道 监督方式 监督电话 投诉电话 监督投诉方式'),
    remark,
  ],
  says: ['kind', 'basis', 'agency', 'unit', 'level'],
  answers: {
    what: 'name',
    which: 'name',
    why: 'basis',
    who: 'agency',
    whom: 'object',
    howLong: 'promised',
    howMuch: 'fee',
  },
  key: ['kind', 'agency', 'level', 'group'],
  unique: ['code'],
}
