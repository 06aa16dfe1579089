import { choice, may, must } from '../../words/field.ts'
import { record } from '../../words/record.ts'
import { rescueRecords } from './rescueRecords.ts'

const text = { is: 'longText', max: 5000 } as const

/** What the length of the page's life hangs on and the record does not say by itself (市监公示14). */
export const basis = record('pageLifeBasis', '公示期的依据', [
  may(
    'critical',
    '属于食品、药品、医疗器械、化妆品、特种设备、重点工业产品领域',
    { is: 'yesNo' },
    '不填的，依处罚所依据的法律认定',
  ),
  may('what', '受到的限制', { is: 'text', max: 200 }, '例如：责令停业三个月'),
  may('until', '限制期限届满之日', { is: 'day' }, '责令关闭等没有期限的不填'),
])
/** The page as it was made public: its life is counted from that day. */
export const shown = record('pageShown', '公示')

/** 信用修复 (市监公示16; 信用修复办法11, 14–18): asked for when the least time is over, and granted for what was done. */
export const repairApplication = record(
  'repairApplication',
  '停止公示申请',
  [
    must('receivedOn', '收到申请之日', { is: 'day' }),
    must('performed', '履行处罚决定义务的情况', text),
    must('rectified', '整改、消除危害后果和不良影响的情况', text),
    must('pledge', '提交了守信承诺书', { is: 'yesNo' }),
    may('files', '申请材料', { is: 'files' }, '能够通过共享取得的，不得要求重复提供'),
  ],
  { by: 'party' },
)
export const repairRequest = record('repairRequest', '补正告知', [
  must('missing', '需要补正的全部材料', text, '一次告知'),
])
export const repairSupplement = record('repairSupplement', '补正材料', [
  must('content', '补正的材料', text),
  may('pledge', '补交了守信承诺书', { is: 'yesNo' }),
  may('files', '补正材料', { is: 'files' }),
])
export const repairAcceptance = record('repairAcceptance', '受理停止公示申请')
export const repairRejection = record('repairRejection', '不予受理停止公示申请', [must('reason', '理由', text)])
export const repairCheck = record('repairCheck', '信用修复核实', [
  must('way', '核实方式', choice(['online', '网上核实'], ['paper', '书面核实'], ['onSite', '实地核实'])),
  must('found', '履行、整改的情况', text),
  must('willing', '已经自觉履行处罚决定规定的义务', { is: 'yesNo' }, '经强制执行才履行的，不是自觉履行'),
  must('corrected', '已经主动采取整改措施，消除危害后果和不良影响', { is: 'yesNo' }),
  must('again', '因同一类违法行为再次受到处罚', { is: 'yesNo' }),
  must('truthful', '没有隐瞒真实情况、弄虚作假', { is: 'yesNo' }),
  must('harms', '准予修复可能危害国家安全、社会公共利益', { is: 'yesNo' }, '危害的，不予修复并说明理由'),
])
export const repairOpinion = record('repairOpinion', '信用修复意见', [
  must('grant', '建议准予停止公示', { is: 'yesNo' }),
  must('reason', '理由', text),
  may(
    'elsewhere',
    '登记地在外省的，登记地市场监督管理部门',
    { is: 'text', max: 200 },
    '与本机关不在同一省、自治区、直辖市的填写；准予以后向其推送，由其协助停止公示',
  ),
])
export const repairDecision = record('repairDecision', '信用修复决定', [], {
  about: repairOpinion,
  later: { grant: '准予停止公示' },
  final: true,
})
/** 推送登记地 (4第二款): where it is registered in another province the page of the State's system is taken down there. */
export const repairPush = record('repairPush', '信用修复信息推送', [
  must('organ', '推送给', { is: 'text', max: 200 }, '当事人登记地（住所地）市场监督管理部门'),
  must('sentOn', '推送日期', { is: 'day', lies: 'behind' }),
  must('receipt', '推送的方式和回执', { is: 'text', max: 300 }),
  may('files', '回执', { is: 'files' }),
])
/** 因案情复杂或者需要核查 (信用修复办法16第三款). */
export const repairExtension = record('repairExtension', '延长信用修复决定期限', [must('reason', '延长的理由', text)])
/** 隐瞒真实情况、弄虚作假 (23): what was granted is taken back, and the page is up again. */
export const repairRevocation = record(
  'repairRevocation',
  '撤销准予信用修复决定',
  [
    must('found', '隐瞒真实情况、弄虚作假的事实和证据', text),
    must('reason', '理由', text),
    may('files', '证据材料', { is: 'files' }),
  ],
  { about: repairDecision, final: true },
)
/** 依法注销 (20): nobody is left whom the page could tell of. */
export const dissolution = record('dissolution', '当事人注销', [
  must('source', '登记机关和查询、证明的方式', { is: 'text', max: 200 }),
  may('files', '证明材料', { is: 'files' }),
])
/** Of several on a page each has a time of its own (市监公示2第三款: 记于经营主体名下). */
export const partyOver = record('partyOver', '当事人的公示期已满')
/** Of several in a decision he is out of it (部分撤销): the page goes on for the others (处罚法48). */
export const partyLifted = record('partyLifted', '对当事人的处罚不再有效', [], { later: { what: '由于' } })
/** He is on the page no longer, and the others are. */
export const pageLeft = record('pageLeft', '从公示中撤下')
export const pageEnding = record('pageEnding', '停止公示')

export const publicLifeRecords = [
  basis,
  shown,
  repairApplication,
  repairRequest,
  repairSupplement,
  repairAcceptance,
  repairRejection,
  repairCheck,
  repairOpinion,
  repairDecision,
  repairPush,
  repairExtension,
  repairRevocation,
  ...rescueRecords,
  dissolution,
  partyOver,
  partyLifted,
  pageLeft,
  pageEnding,
] as const
