import { alike, column, type ListKind, number, remark } from './kind.ts'

/** 市场主体 and 执法主体: whoever has a name and a number. */
export const subjects: ListKind = {
  id: 'subjects',
  title: '主体名录',
  item: '主体',
  name: alike(
    /^.{0,8}(?:企业|主体|单位|机构|机关|部门|经营者|商户).{0,4}名称$/,
    column(
      'name',
      '名称',
      'words',
      `
      企业名称 市场主体名称 主体名称 经营主体名称 单位名称 执法主体名称 行政执法主体名称 企业字号名称 字号名称
      公司名称 机构名称 部门名称 机关名称 检查对象名称 抽查对象名称 当事人名称 经营者名称 商户名称 户名 名称
      企业单位名称 执法机关名称 行政执法机关 执法主体 行政执法主体 检查对象 抽查对象 市场主体 企业 全称 单位全称 企业全称 店名 店铺名称 门店名称 门店 商铺 字号 招牌 经营户全称 经营户 商户`,
      true,
    ),
  ),
  columns: [
    number,
    alike(
      /统一社会信用代码/,
      column(
        'code',
        '统一社会信用代码或者注册号',
        'subjectCode',
        `
      统一社会信用代码 社会信用代码 统一信用代码 信用代码 统一社会信用代码注册号 统一社会信用代码或注册号
      注册号或统一社会信用代码 注册号统一社会信用代码 统一代码 统一社会代码 机构代码 证照号码 统一社会信用代码证号 税号 纳税人识别号 执照号 营业执照号 营业执照编号 执照编号`,
        true,
      ),
    ),
    column('registration', '注册号', 'registration', '注册号 工商注册号 营业执照注册号 注册号码 登记注册号'),
    column('agencyCode', '部门编码', 'words', '部门编码 部门代码 主体编码 主体代码 编码'),
    column('shortName', '简称', 'words', '简称 部门简称 机构简称'),
    column('commonCode', '通用编码', 'words', '通用编码 通用代码'),
    column(
      'nature',
      '性质',
      'words',
      '主体性质 单位性质 主体类别 主体类型 企业类型 市场主体类型 经营主体类型 类型 性质 机构性质 执法主体性质',
    ),
    column(
      'person',
      '负责人',
      'words',
      '法定代表人 负责人 法定代表人负责人 经营者 投资人 法人 法人代表 主要负责人 法定代表人姓名 老板 业主 店主 当家人 负责人姓名 法人姓名 经营者姓名',
    ),
    column('personKind', '负责人类型', 'words', '负责人类型'),
    column('state', '登记状态', 'words', '登记状态 经营状态 企业状态 状态 存续状态 是否在营 在营情况'),
    column('founded', '成立日期', 'day', '成立日期 注册日期 设立日期 登记日期 核准日期 成立时间'),
    column(
      'address',
      '住所',
      'words',
      '地址 住所 注册地址 经营场所 经营地址 住所经营场所 企业地址 单位地址 办公地址 注册地址住所 门牌 门牌地址 店址 具体地址 详细地址 位置',
    ),
    column('capital', '注册资本', 'words', '注册资本 注册资金 资金数额 出资额'),
    column('scope', '经营范围', 'text', '经营范围 业务范围 主营业务 经营项目 主营'),
    column('authority', '登记机关', 'words', '登记机关 注册机关 发照机关'),
    column(
      'oversight',
      '管辖单位',
      'words',
      '管辖单位 监管单位 属地监管单位 监管部门 管辖机关 所属监管所 属地所 辖区所 片区',
    ),
    column('region', '行政区划', 'region', '行政区划代码 区划代码 行政区划 区划'),
    column('province', '省份', 'words', '省份 省 所属省份'),
    column('city', '城市', 'words', '城市 市 所属城市 地市'),
    column(
      'phone',
      '电话',
      'words',
      '联系电话 电话 联系方式 监督电话 投诉电话 举报电话 手机 手机号 联系手机 老板电话 联系人电话',
    ),
    column(
      'powers',
      '职责权限',
      'text',
      '执法权限 职责权限 权限 执法职权 法定职责 职责 执法范围 执法依据 主体资格依据 设立依据 执法类别',
    ),
    column('entrusted', '委托', 'words', '委托机关 受委托组织 委托单位 委托期限 委托依据'),
    remark,
  ],
  says: ['code', 'agencyCode', 'nature', 'person', 'address', 'phone', 'powers', 'entrusted'],
  answers: { who: 'oversight', where: 'address', what: 'scope' },
  key: ['code', 'registration', 'agencyCode'],
  unique: ['code', 'registration', 'agencyCode'],
}
