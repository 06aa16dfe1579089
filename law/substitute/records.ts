import { recordingFields } from '../recording/set.ts'
import { choice, type Field, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'

const text = { is: 'longText', max: 5000 } as const
const short = { is: 'text', max: 200 } as const
const yesNo = { is: 'yesNo' } as const
const files = (label: string) => may('files', label, { is: 'files' }, '补录的必须附上')
const only = <const F extends Field>(field: F, other: string, ...values: readonly string[]): F =>
  ({ ...field, when: { field: other, in: values } }) as F

/** What somebody was ordered to do and has not done: 排除妨碍、恢复原状, 停止 (强制法35, 50). */
export const conductDemand = record('conductDemand', '催告履行', [
  must('duty', '应当履行的义务', text, '按决定书所写，写到当事人可以照办'),
  must('until', '履行义务的期限至', { is: 'day', lies: 'ahead' }, '催告书送达以后还留有履行的时间'),
  must('way', '履行义务的方式', text),
])
export const conductStatement = record(
  'conductStatement',
  '对催告履行的陈述、申辩',
  [must('content', '陈述、申辩的事实、理由和证据', { is: 'longText', max: 10_000 }), files('书面意见')],
  { about: conductDemand, by: 'party' },
)
export const conductWeighing = record(
  'conductWeighing',
  '对催告履行意见的复核',
  [must('adopted', '成立，予以采纳', yesNo), must('reason', '理由', text)],
  { about: conductStatement },
)
export const conductDone = record(
  'conductDone',
  '当事人已经履行',
  [must('found', '履行的情况', text), files('照片、记录')],
  { about: conductDemand },
)
/** 代履行决定: what 强制法51第一项 wants in it, and why at once where it is (强制法52). */
export const substitution = record(
  'substitution',
  '代履行决定',
  [
    must(
      'harm',
      '不履行的后果',
      choice(
        ['traffic', '已经或者将危害交通安全'],
        ['environment', '已经或者将造成环境污染'],
        ['resources', '已经或者将破坏自然资源'],
        ['none', '不属于以上情形'],
      ),
    ),
    must('harmed', '后果的具体情况', text),
    must(
      'at',
      '立即实施',
      yesNo,
      '需要立即清除道路、河道、航道或者公共场所的遗洒物、障碍物或者污染物，当事人不能清除的',
    ),
    must('object', '代履行的标的', text),
    must('manner', '代履行的方式', text),
    must('planned', '代履行的时间', { is: 'day', lies: 'ahead' }, '决定书送达以后；不得在这一天以前实施'),
    must('hand', '代履行人', choice(['agency', '本机关'], ['third', '委托的第三人'])),
    only(must('performer', '第三人的名称', short), 'hand', 'third'),
    only(must('unconnected', '第三人与本案没有利害关系', yesNo), 'hand', 'third'),
    must('budget', '费用预算', { is: 'money' }, '按照成本合理确定'),
    must('basis', '代履行的依据', short),
    must('reason', '代履行的理由', text),
  ],
  { final: true },
)
export const substituted = record(
  'substituted',
  '实施代履行',
  [
    must('supervisors', '到场监督的人员', { is: 'officers', min: 1 }),
    must('place', '地点', short),
    must('what', '代履行的情况', text),
    may('urgent', '情况紧急', yesNo, '夜间、法定节假日只有情况紧急才可以实施；周六、周日也宜避开'),
    only(must('urgency', '紧急的情况', text), 'urgent', 'true'),
    must(
      'signed',
      '执行文书的签名',
      choice(['party', '监督人员、代履行人和当事人'], ['witness', '监督人员、代履行人和见证人']),
    ),
    must('cost', '实际费用', { is: 'money' }),
    ...recordingFields,
    files('签名的执行文书、照片、录像'),
  ],
  { about: substitution },
)
/** Who was not there is told at once afterwards (强制法52). */
export const substitutionTold = record(
  'substitutionTold',
  '事后通知当事人',
  [must('way', '通知的方式', short), files('通知')],
  { about: substituted },
)
export const substitutionPaid = record(
  'substitutionPaid',
  '缴纳代履行费用',
  [must('amount', '金额', { is: 'money' }), must('receipt', '票据号码', { is: 'text', max: 50 })],
  { about: substituted },
)
export const conductEnd = record(
  'conductEnd',
  '不再执行',
  [
    must(
      'ground',
      '情形',
      choice(
        ['death', '公民死亡，又无义务承受人'],
        ['dissolved', '法人或者其他组织终止，又无义务承受人'],
        ['lost', '执行标的灭失'],
        ['revoked', '据以执行的行政决定被撤销'],
        ['court', '已经申请人民法院强制执行'],
        ['other', '需要终结执行的其他情形'],
      ),
    ),
    must('reason', '理由', text),
    files('证明材料'),
  ],
  { final: true },
)

export const substituteRecords = [
  conductDemand,
  conductStatement,
  conductWeighing,
  conductDone,
  substitution,
  substituted,
  substitutionTold,
  substitutionPaid,
  conductEnd,
] as const
