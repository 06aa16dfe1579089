import type { DocumentData, Evidence, Party, Violation } from '../src/data.ts'

// A long case with four parties of four kinds, a hearing offered, over several pages, replayed as a drill.
const agency = '云岭县市场监督管理局'
const marks = ['演练', '本件为系统补充数据']
const seal = { name: agency, mark: '演练' }
const cause = '组织虚假交易帮助其他经营者进行虚假商业宣传'
const company: Party = {
  kind: 'organisation',
  name: '云岭县䶮泰电子商务服务有限公司',
  licence: '营业执照',
  creditCode: '91000000MA0XIEZH2T',
  headTitle: '法定代表人',
  head: '龚䶮',
  address: '云岭县云州街道滨河西路218号云岭电子商务产业园B座9层901—906室',
  phone: '000-0000 0288',
}
const branch: Party = {
  kind: 'branch',
  name: '云岭县䶮泰电子商务服务有限公司石坝分公司',
  licence: '营业执照',
  creditCode: '91000000MA0XIEZH35',
  head: '容镕',
  parent: company.name,
  address: '云岭县石坝镇工贸路6号',
}
const person: Party = {
  kind: 'natural',
  name: '骆骉',
  sex: '男',
  idNumber: '000000199108220033',
  employer: '云岭县䶮泰电子商务服务有限公司',
  address: '云岭县石坝镇邨前路31号2单元502室',
  phone: '000-0000 0319',
}
const stall: Party = {
  kind: 'unlicensed',
  name: '“淼淼推广”工作室',
  operator: '昝淼',
  idNumber: '000000199511070024',
  address: '云岭县云州街道学府路77号',
}
const months = ['1月', '2月', '3月', '4月', '5月', '6月']
const facts = [
  '经查，2025年1月至6月间，云岭县䶮泰电子商务服务有限公司（以下简称䶮泰公司）为帮助平台内经营者提高店铺销量排名和好评数量，组建“刷单”群组9个，招募“刷手”1,126人，通过垫付货款、邮寄空包、返还本金并支付佣金的方式，为36家网店组织虚假交易。䶮泰公司石坝分公司负责空包的揽收与寄递，骆骉负责群组管理和任务派发，昝淼以“淼淼推广”工作室名义招揽有需求的网店，未依法办理市场主体登记。',
  ...months.map(
    (month, i) =>
      `2025年${month}，䶮泰公司通过上述群组派发任务${(i + 3) * 412}单，涉及网店${i + 9}家，虚构成交金额人民币${(i + 3) * 61},${(i * 137 + 208).toString().padStart(3, '0')}.00元，收取服务费人民币${i + 4},${(i * 91 + 120).toString().padStart(3, '0')}.50元，其中由石坝分公司寄出空包${(i + 3) * 397}件，由昝淼介绍的网店${i + 2}家。经与平台经营者调取的后台数据、快递企业提供的寄递数据逐单比对，收件地址、物流重量、支付流水与返款记录能够相互印证。`,
  ),
  '上述期间，䶮泰公司共收取服务费人民币39,085.00元，支付刷手佣金及寄递费用后，违法所得合计人民币21,460.00元；昝淼收取介绍费人民币3,200.00元。',
]
const evidence: Evidence[] = [
  {
    name: '《现场笔录》2份、现场照片46张、现场录像光盘1张',
    proves: '䶮泰公司及其石坝分公司经营场所内的设备、空包及刷单任务单情况',
  },
  { name: '《电子数据证据提取笔录》3份及所附电子数据光盘2张', proves: '刷单群组的聊天记录、派单表、返款记录' },
  {
    name: '䶮泰公司法定代表人龚䶮、石坝分公司负责人容镕《询问笔录》各2份',
    proves: '虚假交易的组织方式、分工和收费标准',
  },
  { name: '骆骉、昝淼《询问笔录》各1份', proves: '其各自参与的环节和获利情况' },
  { name: '平台经营者提供的交易后台数据及说明1份', proves: '涉案订单的成交时间、金额和店铺名称' },
  { name: '快递企业提供的寄递数据1份', proves: '空包的件数、重量和收寄地址' },
  { name: '银行账户及第三方支付流水18页', proves: '服务费收取、本金返还和佣金支付情况' },
  { name: '刷手证言5份', proves: '虚假交易的过程和佣金标准' },
  { name: '各当事人主体资格证明文件复印件', proves: '当事人的主体资格' },
]
const statute = '《中华人民共和国反不正当竞争法》（2019年修正）'
const violations: Violation[] = [
  {
    conduct: '䶮泰公司及其石坝分公司组织虚假交易，帮助其他经营者进行虚假或者引人误解的商业宣传',
    breached: `${statute}第八条第二款`,
    breachedText: '经营者不得通过组织虚假交易等方式，帮助其他经营者进行虚假或者引人误解的商业宣传。',
    basis: `${statute}第二十条第一款`,
  },
  {
    conduct: '昝淼未经设立登记从事经营活动',
    breached: '《中华人民共和国市场主体登记管理条例》第三条第一款',
    basis: '《中华人民共和国市场主体登记管理条例》第四十三条',
  },
]
const discretion = [
  '䶮泰公司组织虚假交易持续六个月，涉及网店较多，但能够如实陈述违法事实，主动提供派单表和返款记录，并主动退出平台业务，依据《中华人民共和国行政处罚法》第三十二条第三项、第五项的规定，应当从轻处罚。参照本省市场监督管理行政处罚裁量基准，本案属于从轻情形，罚款幅度为二十万元以上四十四万元以下。',
  '骆骉系受䶮泰公司指派履行职务，其行为后果由䶮泰公司承担，依法不单独给予行政处罚。',
]
const proposed = [
  '责令䶮泰公司、石坝分公司停止违法行为',
  '对䶮泰公司（含石坝分公司）罚款人民币220,000.00元（大写：贰拾贰万元整）',
  '对昝淼没收违法所得人民币3,200.00元（大写：叁仟贰佰元整），罚款人民币5,000.00元（大写：伍仟元整）',
]

export const filing: DocumentData['filing-approval'] = {
  agency,
  marks,
  number: '云岭市监立〔2025〕103号',
  cause: `涉嫌${cause}`,
  source: '其他部门移送（云岭县公安局网络安全保卫大队移送函，云公网移〔2025〕6号）',
  received: '2025年7月1日',
  parties: [company, branch, person, stall],
  summary: facts.slice(0, 3),
  grounds: [
    '有证据初步证明当事人存在违反市场监督管理法律的行为，依法应当给予行政处罚，属于本局管辖，在给予行政处罚的法定期限内。',
  ],
  handlers: { text: '建议立案调查。', signers: [], date: '' },
  unit: { text: '', assigned: [], signers: [], date: '' },
  head: { text: '', signers: [], date: '' },
}

export const notice: DocumentData['penalty-notice'] = {
  agency,
  marks,
  seal,
  number: '云岭市监罚告〔2025〕103号',
  addressee: company.name,
  you: '你单位',
  cause,
  facts: facts.slice(0, 3),
  evidence,
  violations: violations.slice(0, 1),
  reasons: discretion.slice(0, 1),
  proposed: ['罚款人民币220,000.00元（大写：贰拾贰万元整）'],
  basis: {
    tell: '《中华人民共和国行政处罚法》第四十四条',
    rights: '《中华人民共和国行政处罚法》第四十四条、第四十五条',
  },
  statementTerm: '五个工作日',
  hearing: {
    term: '五个工作日',
    basis: '《中华人民共和国行政处罚法》第六十三条、第六十四条和《市场监督管理行政处罚听证办法》第五条',
  },
  contact: { persons: '陆䶮、祁珺', phone: '000-0000 0260', address: '云岭县云州街道政通路1号' },
  date: '2025年9月5日',
  copies: '本文书一式两份，一份送达，一份归档。',
}

export const decision: DocumentData['penalty-decision'] = {
  agency,
  marks,
  seal,
  number: '云岭市监处罚〔2025〕103号',
  parties: [company, branch, person, stall],
  course: [
    '2025年7月1日，本局收到云岭县公安局网络安全保卫大队移送的线索，反映当事人涉嫌组织虚假交易。经核查，本局于2025年7月8日立案，指定执法人员陆䶮（执法证号：00071103021）、祁珺（执法证号：0007110305）调查处理。',
    '2025年7月9日至8月20日，执法人员对䶮泰公司及其石坝分公司的经营场所进行现场检查，提取电子数据，询问有关人员9人次，并向平台经营者、快递企业、商业银行调取证据。因案情复杂，经本局负责人批准，办案期限延长三十日。案件现已调查终结。',
  ],
  facts,
  evidence,
  notified: [
    '2025年9月5日，本局分别向各当事人送达《行政处罚告知书》（云岭市监罚告〔2025〕103号至106号），告知拟作出的行政处罚内容及事实、理由、依据，以及依法享有的陈述、申辩和要求听证的权利。',
  ],
  defence: [
    '䶮泰公司于2025年9月9日提出陈述、申辩，称部分服务费系代运营收入，不应计入违法所得，并请求减轻处罚。经复核，䶮泰公司提供的代运营合同2份、付款凭证2张真实有效，对应服务费人民币1,860.00元与虚假交易无关，本局予以采纳并相应核减；其请求减轻处罚的理由不符合法定减轻情形，本局不予采纳。',
    '石坝分公司、骆骉、昝淼在规定期限内未提出陈述、申辩意见。各当事人均未要求举行听证。',
  ],
  violations,
  discretion,
  orders: ['责令昝淼自收到本决定书之日起三十日内改正：依法办理市场主体登记。'],
  lead: `综上，依据${statute}第二十条第一款、《中华人民共和国市场主体登记管理条例》第四十三条的规定，经本局负责人集体讨论，决定：`,
  rulings: [
    { party: company.name, items: proposed.slice(0, 1).concat('罚款人民币220,000.00元（大写：贰拾贰万元整）') },
    { party: branch.name, items: ['责令停止违法行为，其法律责任由䶮泰公司承担'] },
    { party: '骆骉', items: ['不予行政处罚，予以教育'] },
    {
      party: '昝淼',
      items: [
        '责令改正，依法办理市场主体登记',
        '没收违法所得人民币3,200.00元（大写：叁仟贰佰元整）',
        '罚款人民币5,000.00元（大写：伍仟元整）',
      ],
    },
  ],
  payment: {
    term: '十五日',
    bank: '云岭县农村商业银行营业部',
    accountName: '云岭县财政局非税收入专户',
    account: '0000 1234 5600 0178 90',
  },
  performance: ['昝淼应当自收到本决定书之日起三十日内依法办理市场主体登记；拒不改正的，本局将依法处理。'],
  remedies: { reviewOrgan: '云岭县人民政府', reviewTerm: '六十日', court: '云岭县人民法院', suitTerm: '六个月' },
  publicity: { basis: '《市场监督管理行政处罚信息公示规定》', where: '国家企业信用信息公示系统' },
  date: '2025年11月20日',
}
