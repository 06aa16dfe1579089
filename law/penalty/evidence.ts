import { evidenceKinds, evidenceWays } from '../codes.ts'
import { recordingFields } from '../recording/set.ts'
import { choice, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'

const kinds = choice(...evidenceKinds.map((c) => [c.value, c.label] as const))
const ways = choice(...evidenceWays.map((c) => [c.value, c.label] as const))
const fromOthers = { field: 'way', in: ['transferred', 'institution'] }
const fromDevice = { field: 'way', in: ['monitoring'] }
const onScene = { field: 'way', in: ['inspection', 'questioning'] }
const [recorded, ...whereRecorded] = recordingFields
const fromNet = { field: 'way', in: ['online'] }

/** One piece of evidence (处罚法46; 市监程序23–27). Its number is that of the entry, and is never used again. */
export const evidence = record(
  'evidence',
  '证据',
  [
    may(
      'files',
      '文件',
      { is: 'files' },
      '视听资料、电子数据和代替原物的照片、录像必须附文件；原始文件原样上传，不压缩、不转换',
    ),
    must('way', '取得方式', ways, '现场检查、询问、调取的，须两人持证并亮证；其他的不须'),
    must('kind', '证据种类', kinds),
    must('title', '证据名称', { is: 'text', max: 200 }),
    must('form', '原件或者复制件', choice(['original', '原件、原物'], ['copy', '复制件，已核对无误并注明出处'])),
    must('source', '提供人、出处', { is: 'text', max: 200 }),
    may('fromParty', '向当事人收集', { is: 'partyRef' }, '从当事人处收集的，须先告知权利'),
    must('proves', '证明对象和内容', { is: 'longText', max: 2000 }),
    { ...must('issuer', '移送、出具的单位', { is: 'text', max: 100 }), when: fromOthers },
    { ...must('reference', '文号、报告编号', { is: 'text', max: 100 }), when: fromOthers },
    { ...must('address', '网址、平台和账号', { is: 'text', max: 500 }), when: fromNet },
    {
      ...must('method', '制作方法和设备', { is: 'text', max: 500 }, '固定的方法、时间和所用的系统、设备'),
      when: fromNet,
    },
    { ...must('device', '设备的名称、编号和设置地点', { is: 'text', max: 200 }), when: fromDevice },
    {
      ...must('deviceReviewed', '设备经过法制和技术审核，设置合理、标志明显', { is: 'yesNo' }),
      when: fromDevice,
    },
    { ...must('sitePublic', '设置地点已向社会公布', { is: 'yesNo' }), when: fromDevice },
    { ...must('recordReviewed', '已审核，记录真实、清晰、完整、准确', { is: 'yesNo' }), when: fromDevice },
    must(
      'officers',
      '取证人员',
      { is: 'officers', min: 2 },
      '网络取证的选制作人，监控记录的选审核人，移送、出具和查询的选经手人，一人即可；其他的',
    ),
    may('place', '取证地点', { is: 'text', max: 200 }),
    { ...recorded, when: onScene },
    ...whereRecorded,
  ],
  {
    later: {
      paper: '笔录的文号',
      verified: '已查证',
      verifiedOn: '查证日期',
      verifiedBy: '查证人',
      finding: '查证情况',
      excluded: '排除理由',
    },
  },
)
