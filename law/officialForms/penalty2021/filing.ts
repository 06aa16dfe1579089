import { form, type OfficialForm } from '../words.ts'

/** 案源、管辖、移送和立案: forms 1 to 8 of the book. */
export const filingForms: readonly OfficialForm[] = [
  form(
    1,
    '案件来源登记表',
    ['clue-sheet'],
    '来源分类；发现线索/收到材料时间=发现线索、收到材料时间；案源提供人；当事人名称（姓名）=当事人；住所（住址）；联系电话；案源内容；登记人；案源处理意见；备注',
  ),
  form(2, '指定管辖通知书', ['designation-notice'], '案件=一案；依据；管辖的机关=管辖；附件'),
  form(3, '案件交办通知书', ['entrusting-notice'], '案件=一案；依据；报送办理结果=办理结果；附件'),
  form(4, '案件移送函', ['case-transfer'], '案件=一案；移送原因=因；依据=移送的依据和理由；附件=移送的材料'),
  form(
    5,
    '涉嫌犯罪案件移送书',
    ['crime-transfer'],
    '案件=一案；依据=第二十七条；附件；抄送人民检察院=抄送：同级人民检察院',
  ),
  form(
    6,
    '查封/扣押物品移送告知书',
    ['goods-transfer-notice'],
    '强制措施决定书=实施行政强制措施决定书；移送机关=依法已将案件移送；清单编号=文书编号；移送日期=一并移送；依据=第十七条',
  ),
  form(
    7,
    '立案/不予立案审批表',
    ['filing-approval', 'refusal-approval'],
    '单位名称=名称；统一社会信用代码；法定代表人（负责人）=法定代表人；住所（住址）；案由；发现线索/收到材料时间=发现线索、收到材料日期；核查情况；不予立案理由=不予立案的理由；核查人员；办案机构负责人意见；部门负责人意见=机关负责人意见',
  ),
  form(
    8,
    '行政处罚案件有关事项审批表',
    ['measure-approval', 'extension-approval', 'goods-approval', 'transfer-approval', 'crime-approval'],
    '案件名称；审批事项；提请审批的理由、依据及处理意见；经办机构负责人意见；部门负责人意见；备注!没有另外的内容',
  ),
]
