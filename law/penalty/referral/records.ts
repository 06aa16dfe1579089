import { choice, type Field, list, may, must } from '../../words/field.ts'
import { record } from '../../words/record.ts'

const text = { is: 'longText', max: 5000 } as const
const short = { is: 'text', max: 200 } as const
const where = <F extends Field>(field: F, on: string, ...values: readonly string[]): F => ({
  ...field,
  when: { field: on, in: values },
})

/**
 * What another organ has to add to what this one decides, while the case goes on here: 拘留 is for the police alone (处罚法18; 生态环境法典
 * 1102, 1108, 1160), a licence for who issued it, a public officer for the organs of supervision (移送规定19).
 */
export const referral = record(
  'referral',
  '移送、建议其他机关处理',
  [
    must(
      'kind',
      '移送、建议的事项',
      choice(
        ['detention', '移送公安机关，适用行政拘留'],
        ['revocation', '建议发证机关吊销许可证件'],
        ['discipline', '移送监察机关、纪检机关'],
      ),
      '本案继续办理；案件整个不属于本机关的，办理“移送其他机关”，涉嫌犯罪的，办理“移送涉嫌犯罪案件”',
    ),
    must('organ', '移送、建议的机关', short),
    where(
      must(
        'ground',
        '适用行政拘留的情形',
        choice(
          ['unpermitted', '《中华人民共和国生态环境法典》第一千一百零二条：未取得排污许可证排放污染物，拒不停止'],
          ['evading', '《中华人民共和国生态环境法典》第一千一百零八条：以逃避监管的方式排放污染物'],
          [
            'farmland',
            '《中华人民共和国生态环境法典》第一千一百六十条：向农用地排放有毒有害物质超标的污水、污泥等，情节严重',
          ],
          ['other', '法律规定移送公安机关处以行政拘留的其他情形'],
        ),
      ),
      'kind',
      'detention',
    ),
    where(
      must('refused', '责令停止排污的文书和送达日期，拒不停止的情况', text, '文书的名称、文号，何时复查、看到什么'),
      'ground',
      'unpermitted',
    ),
    where(must('evasion', '逃避监管的方式', text, '暗管、渗井、渗坑、篡改监测数据等，如何查实'), 'ground', 'evading'),
    where(must('gravity', '情节严重的情况', text), 'ground', 'farmland'),
    where(
      must('otherLaw', '移送、建议所依据的法律、法规和条款', short, '例如：《中华人民共和国某法》第十条第二款'),
      'ground',
      'other',
    ),
    where(
      must('law', '依据的法律、法规和条款', short, '例如：《中华人民共和国某法》第十条第二款'),
      'kind',
      'revocation',
      'discipline',
    ),
    must('facts', '违法事实', { is: 'longText', max: 20_000 }, '写明时间、地点、行为和证据'),
    where(
      must(
        'persons',
        '直接负责的主管人员和其他直接责任人员',
        list('人', [
          { id: 'name', label: '姓名', kind: { is: 'text', max: 50 }, required: true },
          { id: 'post', label: '职务和责任', kind: { is: 'text', max: 100 }, required: true },
          { id: 'number', label: '有效证件及号码', kind: { is: 'text', max: 50 }, required: true },
          { id: 'phone', label: '联系电话', kind: { is: 'text', max: 30 }, required: false },
        ]),
      ),
      'kind',
      'detention',
    ),
    where(must('licence', '许可证件的名称、编号和发证机关', short), 'kind', 'revocation'),
    where(must('officials', '涉及的公职人员', short, '姓名、单位和职务'), 'kind', 'discipline'),
    must('advice', '移送、建议的内容', text, '请受移送的机关依法作出什么处理'),
    must(
      'materials',
      '移送的材料',
      list('份', [
        { id: 'name', label: '材料名称', kind: { is: 'text', max: 200 }, required: true },
        { id: 'count', label: '数量', kind: { is: 'integer', min: 1, max: 9999 }, required: true },
        { id: 'from', label: '提供部门', kind: { is: 'text', max: 100 }, required: false },
        { id: 'remark', label: '备注', kind: { is: 'text', max: 200 }, required: false },
      ]),
    ),
  ],
  { final: true },
)
/** 送交: the list is signed by both sides, each keeps one. */
export const referralDelivery = record(
  'referralDelivery',
  '送交移送、建议',
  [
    must('officers', '办理人员', { is: 'officers', min: 2 }),
    must('receiver', '接收人', { is: 'text', max: 50 }, '在材料清单上签收的人'),
    may('receiverNumber', '接收人的证件编号', { is: 'text', max: 50 }, '公安机关为警官证号'),
    may('files', '签收的材料清单、回执', { is: 'files' }, '补录的必须附上'),
  ],
  { about: referral },
)
export const referralAnswer = record(
  'referralAnswer',
  '对移送、建议的答复',
  [
    must(
      'result',
      '处理结果',
      choice(
        ['imposed', '已经作出处罚、处理决定'],
        ['refused', '决定不予受理、不予处罚'],
        ['returned', '退回补充材料'],
      ),
      '只是受理、尚未处理的，等作出决定再登记',
    ),
    must('number', '文书的名称和编号', short),
    must('content', '处理的内容', text, '对何人作出何种处罚；不予处理的，写明理由；退回的，写明要补充什么'),
    may('files', '文书', { is: 'files' }, '补录的必须附上'),
  ],
  { about: referralDelivery },
)
export const referralRecords = [referral, referralDelivery, referralAnswer] as const
