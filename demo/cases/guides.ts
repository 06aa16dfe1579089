import type { Form } from '@xiezhi/casework'
import { agencyIds } from '../county/staff.ts'
import type { Worked } from './worked.ts'

const permit = (part: string, content: string, more: Form = {}): Form => ({
  matter: '食品经营许可（新办）',
  part,
  content,
  ...more,
})
const step = (content: string, post: string, basis: string, plain?: string): Form =>
  permit('step', content, { post, basis, ...(plain === undefined ? {} : { plain }) })

/** What the bureau tells whoever comes for a permit, and who sits at its windows. */
export const guideLists: readonly Worked[] = [
  {
    key: 'list-guides',
    procedure: 'list.ordinary',
    agency: agencyIds.market,
    handlers: ['scjg-03', 'scjg-04'],
    lag: 9,
    forms: {
      'list.approve': { opinion: '同意公布。', effectiveOn: '@day' },
      'list.draft': {
        kind: 'guides',
        title: '云岭县市场监督管理局服务指南和执法流程图',
        receivedOn: '@day',
        basis: '《中华人民共和国行政许可法》第三十条；国办发〔2018〕118号第四项',
        guides: [
          permit('basis', '《中华人民共和国食品安全法》第三十五条', { plain: '开餐馆、卖食品，先办食品经营许可。' }),
          permit('receives', '云岭县市场监督管理局政务服务窗口'),
          permit('decides', '云岭县市场监督管理局'),
          permit('condition', '具有与经营的食品品种、数量相适应的场所，保持环境整洁，与有毒、有害场所保持规定的距离', {
            basis: '《中华人民共和国食品安全法》第三十三条第一款第一项',
            plain: '有合适的铺面，干净，离厕所、垃圾场远。',
          }),
          permit('condition', '有食品安全专业技术人员、食品安全管理人员和保证食品安全的规章制度', {
            basis: '《中华人民共和国食品安全法》第三十三条第一款第三项',
            plain: '有人管食品安全，有管理制度。',
          }),
          permit('material', '食品经营许可申请书', {
            basis: '《中华人民共和国行政许可法》第二十九条',
            plain: '窗口有空白表，也可以在网上填。',
          }),
          permit('material', '与食品经营相适应的主要设备设施布局、操作流程等文件', {
            basis: '《中华人民共和国食品安全法》第三十五条第二款',
            plain: '店里怎样布置的一张图。',
          }),
          step(
            '受理',
            '政务服务窗口',
            '《中华人民共和国行政许可法》第三十二条',
            '材料齐全的当场收下；不齐的一次说清缺什么。',
          ),
          step('审查、现场核查', '食品经营监管股', '《中华人民共和国行政许可法》第三十四条', '两名工作人员到店里看。'),
          step('决定', '机关负责人', '《中华人民共和国行政许可法》第三十八条'),
          step(
            '颁发、送达许可证件',
            '政务服务窗口',
            '《中华人民共和国行政许可法》第四十四条',
            '到窗口领，也可以寄给您。',
          ),
          permit('term', '自受理之日起二十个工作日内作出决定；本局承诺十个工作日', {
            basis: '《中华人民共和国行政许可法》第四十二条',
            plain: '十个工作日内办完，周末和节假日不算。',
          }),
          permit('favour', '不收取费用', { plain: '不要钱。' }),
          permit('quality', '一次告知需要补正的全部内容；受理、不予受理出具书面凭证；工作人员佩戴工牌，用语文明'),
          permit('rights', '陈述、申辩；要求听证；不予许可的，有权知道理由，依法申请行政复议或者提起行政诉讼'),
          permit('oversight', '监督电话12315；云岭县司法局行政执法监督机构', { plain: '办得慢、刁难人，打12315。' }),
          permit('duty', '对符合条件的不予受理、不在法定期限内决定的，依法给予处分', {
            basis: '《中华人民共和国行政许可法》第七十四条',
          }),
          permit('window', '云岭县政务服务中心一楼3号窗口；工作日8:30—12:00、14:30—18:00；电话12315', {
            plain: '政务服务中心一楼3号窗口，上班时间来。',
          }),
        ],
      },
      'publication.draft': {
        what: '公布办理食品经营许可的条件、材料、流程、时限和窗口。',
        why: '行政许可的事项、依据、条件、程序、期限和材料应当公示。',
      },
    },
  },
  {
    key: 'list-windows',
    procedure: 'list.ordinary',
    agency: agencyIds.market,
    handlers: ['scjg-01', 'scjg-02'],
    lag: 8,
    forms: {
      'list.approve': { opinion: '同意公布。', effectiveOn: '@day' },
      'list.draft': {
        kind: 'windows',
        title: '云岭县市场监督管理局窗口岗位信息',
        receivedOn: '@day',
        basis: '国办发〔2018〕118号第五项',
        windows: [
          {
            window: '3号窗口',
            post: '许可受理岗',
            duties: '食品经营许可、小餐饮登记的咨询、受理和发证',
            place: '云岭县政务服务中心一楼',
            hours: '工作日8:30—12:00、14:30—18:00',
            phone: '0999-6200312',
            officer: '窗口工号 YL-031',
          },
          {
            window: '4号窗口',
            post: '登记注册岗',
            duties: '市场主体设立、变更、注销登记，营业执照发放',
            place: '云岭县政务服务中心一楼',
            hours: '工作日8:30—12:00、14:30—18:00',
            phone: '0999-6200313',
            officer: '窗口工号 YL-032',
          },
          {
            window: '12315投诉举报台',
            post: '接待岗',
            duties: '消费投诉、举报的接收和答复',
            place: '云岭县市场监督管理局一楼',
            hours: '工作日8:30—18:00',
            phone: '12315',
          },
        ],
      },
      'publication.draft': {
        what: '公布办事窗口的岗位、职责、时间和电话。',
        why: '政务服务窗口应当明示岗位职责等信息。',
      },
    },
  },
]
