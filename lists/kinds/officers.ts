import { alike, column, type ListKind, number, remark } from './kind.ts'

/** 执法人员名录: name, unit, certificate with its kind, area and days. */
export const officers: ListKind = {
  id: 'officers',
  title: '执法人员名录',
  item: '人员',
  name: alike(
    /^.{0,8}姓名$/,
    column(
      'name',
      '姓名',
      'words',
      '姓名 执法人员姓名 持证人姓名 人员姓名 持证人 执法人员 名字 人名 人员名单 名单',
      true,
    ),
  ),
  columns: [
    number,
    alike(
      /执法证.{0,4}(?:号|编号|号码)$/,
      column(
        'certificate',
        '执法证号',
        'certificate',
        `
      执法证号 执法证件号 执法证编号 执法证件编号 行政执法证号 行政执法证编号 行政执法证件号码 证件编号 证件号
      证号 执法证号码 执法证件号码 行政执法证件编号 证书编号 执法证 发证编号`,
        true,
      ),
    ),
    column(
      'agency',
      '执法主体',
      'words',
      `
      所属执法主体 执法主体 工作单位 单位 单位名称 所在单位 执法单位 所属单位 执法机关 所在机关 执法部门
      所在部门 部门 执法主体名称 编制单位 编制所在单位`,
    ),
    column('unit', '科室', 'words', '科室 所在科室 内设机构 股室 处室 所在处室 执法机构 所属机构'),
    column('post', '职务', 'words', '职务 岗位 职级 职务职级 执法岗位'),
    column('kind', '执法种类', 'words', '执法种类 执法类别 执法类型 执法范围 执法领域 执法门类 业务类别'),
    column('area', '执法区域', 'words', '执法区域 执法地域 适用区域 区域 执法地域范围'),
    column('sex', '性别', 'words', '性别'),
    column(
      'identity',
      '公民身份号码',
      'identity',
      '身份证号 身份证号码 公民身份号码 公民身份证号码 身份证件号码 居民身份证号码 身份证',
    ),
    column('issuer', '发证机关', 'words', '发证机关 颁发机关 发证单位 核发机关'),
    alike(
      /有效期.{0,4}(?:起|始|自)$/,
      column('issued', '发证日期', 'day', '发证日期 发证时间 领证日期 颁发日期 核发日期 有效期起 有效期开始日期'),
    ),
    alike(
      /有效期(?!.{0,4}(?:起|始|自)$).{0,5}$/,
      column(
        'expires',
        '有效期至',
        'day',
        '有效期至 有效期止 有效日期 有效期限至 截止日期 证件有效期 有效期 有效期限 到期日期 到期日 到期时间 有效截止日期 证到期时间 证件到期时间 过期时间',
      ),
    ),
    column('state', '证件状态', 'words', '证件状态 状态 在岗状态 审验情况 年审情况 复审 年审 审验'),
    column('phone', '电话', 'words', '联系电话 电话 手机 手机号码 手机号 联系手机'),
    remark,
  ],
  says: ['agency', 'unit', 'post', 'certificate', 'kind', 'area', 'expires'],
  answers: { who: 'agency', when: 'expires', what: 'post' },
  key: ['certificate', 'agency', 'identity'],
  unique: ['certificate', 'identity'],
}
