import { courtMaterials } from '../execution/records.ts'
import { recordingFields } from '../recording/set.ts'
import { conductDemand } from '../substitute/records.ts'
import { choice, type Field, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'

const text = { is: 'longText', max: 5000 } as const
const short = { is: 'text', max: 200 } as const
const yesNo = { is: 'yesNo' } as const
const files = (label: string) => may('files', label, { is: 'files' }, '补录的必须附上')
const only = <const F extends Field>(field: F, other: string, ...values: readonly string[]): F =>
  ({ ...field, when: { field: other, in: values } }) as F

/** 强制执行申请书 of what is no money (强制法53–55); at once where the public safety asks it (强制法59). */
export const conductApplication = record(
  'conductApplication',
  '申请法院强制执行（行为）',
  [
    must('court', '受理的人民法院', short, '执行对象是不动产的，为不动产所在地的人民法院'),
    must('target', '申请强制执行的标的', text, '应当履行的义务、现状和所在的地点'),
    must('materials', '随申请书提供的材料', {
      is: 'choices',
      choices: courtMaterials.map(([value, label]) => ({ value, label })),
    }),
    may('more', '法律、行政法规规定的其他材料', text),
    must('urgent', '因情况紧急，为保障公共安全，申请立即执行', yesNo),
    only(must('urgency', '紧急的情况', text), 'urgent', 'true'),
    must(
      'noRemedy',
      '没有尚未通知本机关的复议、诉讼',
      yesNo,
      '向复议机关、人民法院核实；已经登记的复议、诉讼由记录核对',
    ),
  ],
  { about: conductDemand, final: true },
)
export const conductAnswer = record(
  'conductAnswer',
  '法院的受理（行为）',
  [must('accepted', '受理', yesNo), must('instrument', '通知书、裁定书的文号', short), files('通知书、裁定书')],
  { about: conductApplication },
)
export const conductObjection = record(
  'conductObjection',
  '向上一级法院申请复议（行为）',
  [must('reason', '理由', text), files('复议申请书')],
  { about: conductApplication },
)
export const conductRuling = record(
  'conductRuling',
  '法院的执行裁定（行为）',
  [
    must('granted', '准予强制执行', yesNo),
    must('instrument', '裁定书的文号', short),
    only(
      must(
        'hand',
        '组织实施',
        choice(['court', '人民法院'], ['government', '人民政府、有关部门'], ['agency', '本机关']),
      ),
      'granted',
      'true',
    ),
    only(must('reason', '不予执行的理由', text), 'granted', 'false'),
    files('裁定书'),
  ],
  { about: conductApplication },
)

/** What stands against the law is first announced, with a term to take it down oneself (强制法44). */
export const demolitionNotice = record(
  'demolitionNotice',
  '强制拆除公告',
  [
    must('object', '违法的建筑物、构筑物、设施', text, '位置、结构、面积'),
    must('until', '当事人自行拆除的期限至', { is: 'day', lies: 'ahead' }),
    must('posted', '公告的地点和方式', short),
  ],
  { about: conductDemand },
)

/** 强制执行决定 by an agency to which a law gives the power (强制法34, 37, 44). */
export const conductEnforcement = record(
  'conductEnforcement',
  '强制执行决定（行为）',
  [
    must(
      'manner',
      '强制执行的方式',
      choice(
        ['demolish', '强制拆除违法的建筑物、构筑物、设施'],
        ['stop', '强制停止生产经营活动'],
        ['restore', '排除妨碍、恢复原状'],
        ['other', '法律规定的其他方式'],
      ),
    ),
    must('what', '执行的内容', text, '标的、范围和做法，写到执行人员可以照办'),
    must('planned', '强制执行的时间', { is: 'day', lies: 'ahead' }, '决定书送达以后；不得在这一天以前实施'),
    must('basis', '强制执行的依据', short, '授予强制执行权的法律和条款'),
    may('charged', '责成本机关强制执行的文书', short, '法律规定由人民政府责成有关部门执行的，写明文号'),
    must('reason', '强制执行的理由', text),
  ],
  { about: conductDemand, final: true },
)
export const conductEnforced = record(
  'conductEnforced',
  '实施强制执行（行为）',
  [
    must('officers', '执行人员', { is: 'officers', min: 2 }),
    must('place', '地点', short),
    must('what', '执行的情况', text, '到场人员、物品的登记和保管、执行后的状态'),
    may('urgent', '情况紧急', yesNo, '夜间、法定节假日只有情况紧急才可以实施；周六、周日也宜避开'),
    only(must('urgency', '紧急的情况', text), 'urgent', 'true'),
    must('unpressed', '没有对居民生活采取停止供水、供电、供热、供燃气等方式', yesNo),
    ...recordingFields,
    files('执行笔录、物品清单、照片、录像'),
  ],
  { about: conductEnforcement },
)
/** Who carried out what the court allowed. */
export const conductCarried = record(
  'conductCarried',
  '法院裁定的执行',
  [
    must('hand', '组织实施', choice(['court', '人民法院'], ['government', '人民政府、有关部门'], ['agency', '本机关'])),
    must('what', '执行的情况', text),
    files('执行笔录、通知、照片'),
  ],
  { about: conductRuling },
)

export const conductRecords = [
  conductApplication,
  conductAnswer,
  conductObjection,
  conductRuling,
  demolitionNotice,
  conductEnforcement,
  conductEnforced,
  conductCarried,
] as const
