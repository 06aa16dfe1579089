import { disclosureRegulation, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { choice, may, must } from '../../words/field.ts'
import { code, day, type ListLines, line, long } from './line.ts'

/** What somebody who comes, pays, complains or seeks a remedy has to know; and who is enforced upon. */
export const publicFace = {
  windows: {
    title: '窗口岗位信息',
    one: '岗位',
    columns: [
      must('window', '窗口', line),
      must('post', '岗位', line),
      must('duties', '岗位职责、办理的事项', long),
      may('place', '地点', line),
      may('hours', '办公时间', line),
      may('phone', '电话', line),
      may('officer', '在岗人员、工号', line),
      may('from', '起始日期', day),
      may('to', '终止日期', day),
    ],
    cite: [cite(threeSystemsOpinion, 5, '政务服务窗口设置岗位信息公示牌，明示岗位职责等信息')],
  },
  remedies: {
    title: '救济和投诉举报渠道',
    one: '渠道',
    columns: [
      must(
        'way',
        '渠道',
        choice(
          ['reconsideration', '行政复议'],
          ['suit', '行政诉讼'],
          ['complaint', '投诉、举报'],
          ['oversight', '行政执法监督'],
          ['advice', '咨询、意见建议'],
        ),
      ),
      must('organ', '受理机构', line),
      may('address', '地址', line),
      may('phone', '电话', line),
      may('web', '网址', line),
      may('hours', '受理时间', line),
      may('term', '期限和条件', long),
    ],
    cite: [
      cite(threeSystemsOpinion, 4, '主动公开救济渠道等信息'),
      cite(disclosureRegulation, 20, '主动公开行政处罚、行政强制的依据、条件、程序', '第六项'),
    ],
  },
  subjects: {
    title: '市场主体名录',
    one: '主体',
    fromTable: 'subjects',
    large: true,
    columns: [
      must('name', '名称', line),
      may('code', '统一社会信用代码或者注册号', code),
      may('registration', '注册号', code),
      may('nature', '类型', line),
      may('person', '负责人', line),
      may('state', '登记状态', line),
      may('founded', '成立日期', day),
      may('address', '住所', line),
      may('capital', '注册资本', line),
      may('scope', '经营范围', long),
      may('authority', '登记机关', line),
      may('oversight', '管辖单位', line),
      may('region', '行政区划代码', code),
    ],
    cite: [cite(threeSystemsOpinion, 4, '公开的信息及时动态调整')],
  },
  targets: {
    title: '抽查对象名录',
    one: '抽查对象',
    fromTable: 'subjects',
    large: true,
    columns: [
      must('name', '名称', line),
      may('code', '统一社会信用代码或者注册号', code),
      may('registration', '注册号', code),
      may('nature', '类型', line),
      may('person', '负责人', line),
      may('state', '登记状态', line),
      may('address', '住所', line),
      may('authority', '登记机关', line),
      may('oversight', '管辖单位', line),
      may('region', '行政区划代码', code),
    ],
    cite: [cite(threeSystemsOpinion, 4, '随机抽查事项清单等事前公开，及时动态调整')],
  },
} as const satisfies Readonly<Record<string, ListLines>>
