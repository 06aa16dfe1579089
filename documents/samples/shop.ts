import type { DocumentData, Evidence, Party, ReviewAnswer, Violation } from '../src/data.ts'

// A fictional county. One party, an ordinary case: four papers of one file.
const agency = '云岭县市场监督管理局'
const marks = ['演示']
const seal = { name: agency, mark: '演示' }
const cause = '经营超过保质期的食品'
const shop: Party = {
  kind: 'individual-business',
  name: '云岭县青坪镇喆堃食品经营部',
  licence: '营业执照',
  creditCode: '92000000MA0XIEZH1K',
  operator: '闫喆堃',
  operatorId: '000000198703150017',
  address: '云岭县青坪镇河埠街12号',
  phone: '000-0000 0117',
}
const officers = [
  { name: '陆䶮', certificate: '00071103021' },
  { name: '祁珺', certificate: '0007110305' },
]
const evidence: Evidence[] = [
  { name: '《现场笔录》1份、现场照片12张', proves: '当事人货架上陈列超过保质期食品的品种、数量和标价' },
  { name: '营业执照、食品经营许可证复印件各1份', proves: '当事人的主体资格和经营资质' },
  { name: '经营者闫喆堃居民身份证复印件1份、《询问笔录》2份', proves: '经营者身份及其对违法事实的陈述' },
  { name: '进货票据3张、销售流水打印件1份', proves: '涉案食品的购进日期、数量、价格和货值金额' },
  { name: '涉案食品包装标签照片8张', proves: '涉案食品的生产日期和保质期' },
]
const violation: Violation = {
  conduct: '当事人经营超过保质期的食品',
  breached: '《中华人民共和国食品安全法》第三十四条第十项',
  basis: '《中华人民共和国食品安全法》第一百二十四条第一款第五项',
}
const facts = [
  '经查，当事人于2026年3月至8月间从云岭县某批发市场购进“麦香酥”饼干、“谷润”牌麦片等预包装食品，在其经营场所货架上销售。2026年9月8日本局检查时，货架上陈列有超过保质期的“麦香酥”饼干14袋、“谷润”牌麦片6盒，生产日期分别为2026年2月20日、2026年1月11日，保质期均为6个月。',
  '上述食品标价合计人民币228.00元，超过保质期后售出2袋，违法所得人民币9.60元。货值金额合计人民币247.20元，不足一万元。',
]
const reasons = [
  '当事人系初次违法，涉案食品货值金额较小、超过保质期时间较短，案发后主动下架封存并配合调查，未发现造成食品安全危害后果，符合《中华人民共和国行政处罚法》第三十二条第一项规定的应当减轻行政处罚的情形。参照本省市场监督管理行政处罚裁量基准，本局决定减轻处罚。',
]
const items = [
  '没收超过保质期的“麦香酥”饼干14袋、“谷润”牌麦片6盒',
  '没收违法所得人民币9.60元（大写：玖元陆角）',
  '罚款人民币5,000.00元（大写：伍仟元整）',
]

export const filing: DocumentData['filing-approval'] = {
  agency,
  marks,
  number: '云岭市监立〔2026〕17号',
  cause: `涉嫌${cause}`,
  source: '监督检查（双随机抽查任务）',
  received: '2026年9月8日',
  parties: [shop],
  summary: [
    '2026年9月8日，本局青坪市场监督管理所执法人员依照年度双随机抽查计划，对当事人的经营场所进行检查，发现货架上陈列的“麦香酥”饼干14袋、“谷润”牌麦片6盒超过保质期。执法人员当场制作《现场笔录》，拍摄照片，并责令当事人立即停止销售。',
  ],
  grounds: [
    '当事人的行为涉嫌违反《中华人民共和国食品安全法》第三十四条第十项的规定，依据该法第一百二十四条第一款第五项应当给予行政处罚；违法行为发生在本局辖区，属本局管辖，且在法定处罚期限内，符合《市场监督管理行政处罚程序规定》第十九条第一款规定的立案条件。',
  ],
  handlers: { text: '经核查，建议立案调查。', signers: officers, date: '2026年9月9日' },
  unit: {
    text: '同意立案，报局领导审批。',
    assigned: officers,
    signers: [{ name: '向昇旸' }],
    date: '2026年9月10日',
  },
  head: { text: '同意立案。', signers: [{ name: '袁赟' }], date: '2026年9月10日' },
}

export const notice: DocumentData['penalty-notice'] = {
  agency,
  marks,
  seal,
  number: '云岭市监罚告〔2026〕17号',
  addressee: shop.name,
  you: '你单位',
  cause,
  facts,
  evidence,
  violations: [violation],
  reasons,
  proposed: items,
  basis: {
    tell: '《中华人民共和国行政处罚法》第四十四条',
    rights: '《中华人民共和国行政处罚法》第四十四条、第四十五条',
  },
  statementTerm: '五个工作日',
  contact: { persons: '陆䶮、祁珺', phone: '000-0000 0260', address: '云岭县青坪镇文庙路3号' },
  date: '2026年10月16日',
  copies: '本文书一式两份，一份送达，一份归档。',
}

const yes: ReviewAnswer = { answer: 'yes' }
const none: ReviewAnswer = { answer: 'not-applicable' }
export const review: DocumentData['review-opinion'] = {
  agency,
  marks,
  number: '云岭市监法审〔2026〕9号',
  cause,
  caseNumber: '云岭市监立〔2026〕17号',
  handlers: '陆䶮、祁珺',
  sent: '2026年10月28日',
  items: {
    authority: yes,
    procedure: yes,
    facts: { answer: 'yes', opinion: '售出2袋有流水印证。' },
    law: yes,
    papers: { answer: 'no', opinion: '询问笔录第2页修改处未按捺，请补正。' },
    remedies: yes,
    'penalty-kind': yes,
    'penalty-performance': yes,
    'penalty-discretion': { answer: 'yes', opinion: '减轻理由充分。' },
    'penalty-crime': { answer: 'no', opinion: '未达追诉标准。' },
    'permit-compensation': none,
    'coercion-conditions': none,
    'coercion-authority': none,
    'coercion-manner': none,
  },
  reviewer: {
    text: '事实清楚，证据确凿，适用法律正确，程序合法，处理适当。同意处理意见，文书瑕疵补正后报批。',
    signers: [{ name: '单珺瑨' }],
    date: '2026年10月30日',
  },
  reviewHead: { text: '同意审核意见。', signers: [{ name: '仇旻' }], date: '2026年11月2日' },
  returned: '2026年11月2日',
}

export const decision: DocumentData['penalty-decision'] = {
  agency,
  marks,
  seal,
  number: '云岭市监处罚〔2026〕17号',
  parties: [shop],
  course: [
    '2026年9月8日，本局执法人员依照双随机抽查计划对当事人的经营场所进行检查，发现其货架上陈列超过保质期的食品。2026年9月10日，经本局负责人批准立案，指定执法人员陆䶮（执法证号：00071103021）、祁珺（执法证号：0007110305）调查处理。案件现已调查终结。',
  ],
  facts,
  evidence,
  notified: [
    '2026年10月16日，本局向当事人送达《行政处罚告知书》（云岭市监罚告〔2026〕17号），告知拟作出的行政处罚内容及事实、理由、依据和依法享有的陈述、申辩权利。',
  ],
  defence: [
    '当事人于2026年10月20日提出书面陈述，称经营规模小、货值低，请求从轻处罚。经复核，当事人所述情况属实，本局在裁量时已予考虑，拟处罚款数额已低于法定最低限额，故对进一步降低罚款数额的请求不予采纳。',
  ],
  violations: [violation],
  discretion: reasons,
  lead: '综上，依据《中华人民共和国食品安全法》第一百二十四条第一款第五项、《中华人民共和国行政处罚法》第三十二条第一项的规定，本局决定作出如下行政处罚：',
  orders: ['责令当事人立即改正：停止销售并下架超过保质期的食品。'],
  performance: ['没收的财物，已由本局查封的，由本局依法处理。'],
  rulings: [{ items }],
  payment: {
    term: '十五日',
    bank: '云岭县农村商业银行青坪支行',
    accountName: '云岭县财政局非税收入专户',
    account: '0000 1234 5600 0178 90',
    code: '00000026000000000178',
    online: '本省非税收入电子支付系统',
  },
  surcharge: { rate: '百分之三', basis: '《中华人民共和国行政处罚法》第七十二条第一款第一项' },
  remedies: { reviewOrgan: '云岭县人民政府', reviewTerm: '六十日', court: '云岭县人民法院', suitTerm: '六个月' },
  publicity: { basis: '《市场监督管理行政处罚信息公示规定》', where: '国家企业信用信息公示系统' },
  date: '2026年11月9日',
  copies: '本文书一式三份，一份送达，一份归档，一份报送上级备案。',
}
