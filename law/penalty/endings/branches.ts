import { publicationCourse } from '../../publication/course.ts'
import { type Branch, before, type Course, since } from '../../words/course.ts'
import { penaltyCourse } from '../course.ts'

const signed = (matter: string, opinion: string): Course => [
  { by: 'unitHead', step: `${matter}.endorse`, form: { opinion: '同意。' } },
  { by: 'agencyHead', step: `${matter}.approve`, form: { opinion } },
]

const closed = (result: string, day: number): Course => [
  { by: 'handler', step: 'closing.propose', form: { result }, day },
  ...signed('closing', '同意结案'),
  {
    by: 'handler',
    step: 'case.archive',
    form: {
      number: '2026-罚-0001',
      volumes: 1,
      pages: 46,
      secondary: true,
      retention: '30年',
      place: '本局档案室',
    },
    day: day + 1,
    // No rule sets a term for it, and nothing waits for it.
    spare: true,
  },
]

/** The report of a case of which the handlers find that nobody is to be punished. */
const concluded = (advice: string, facts: Readonly<Record<string, string>>): Course =>
  before(since(penaltyCourse, 'investigation.conclude'), 'notice.propose').map((move) => {
    if (move.step !== 'investigation.conclude') return move
    const { violations: _, ...form } = move.form
    return { ...move, form: { ...form, advice, facts: { ...(form.facts as object), ...facts } } }
  })

/** The same moves so many days on. */
const later = (days: number, moves: Course): Course =>
  moves.map((move) => (move.day === undefined ? move : { ...move, day: move.day + days }))

/** From the finding to the police: 专案组、报告、正职批准、移送. */
const toPolice: Course = [
  {
    by: 'handler',
    step: 'fact.state',
    form: { facts: { suspectedCrime: 'yes' }, reason: '销售金额达到追诉标准' },
    day: 4,
  },
  {
    by: 'unitHead',
    step: 'crime.assign',
    form: { officers: ['@handler', '@handler2'], reason: '核对账目，销售金额达到追诉标准。' },
  },
  {
    by: 'handler',
    step: 'crime.propose',
    form: {
      offence: '生产、销售不符合安全标准的食品罪',
      facts: '当事人明知糕点不符合食品安全标准仍对外销售，销售金额二十一万元。',
      standard: '销售金额二十万元以上，达到追诉标准。',
      organ: '云岭县公安局',
      goods: '糕点二十盒，存放于本局仓库。',
    },
  },
  { by: 'unitHead', step: 'crime.endorse', form: { opinion: '同意。' } },
  { by: 'agencyHead', step: 'crime.approve', form: { opinion: '同意移送公安机关。' }, day: 5 },
  {
    by: 'handler',
    step: 'crime.deliver',
    form: {
      receiver: '方警官',
      officers: ['@handler', '@handler2'],
      materials: ['letter', 'report', 'goods'],
      procurator: true,
    },
    day: 6,
  },
]

/** Cases that end without a penalty, from where they leave the way of one that does. */
export const endingBranches: readonly Branch[] = [
  {
    title: '不予立案，告知举报人',
    course: [
      ...before(penaltyCourse, 'filing.propose'),
      {
        by: 'handler',
        step: 'refusal.propose',
        form: {
          ground: 'slightCorrected',
          reason: '货架上二十盒糕点未标明生产日期，货值二百元，尚未售出，当场下架退回，没有造成危害后果。',
          corrected: '当场下架，退回供货商，供货商已经补贴标签。',
          reply: 'owed',
        },
        day: 2,
      },
      ...signed('refusal', '同意不予立案'),
      {
        by: 'handler',
        step: 'reporter.tell',
        form: { way: 'paper', content: '经核查，违法行为轻微并及时改正，没有造成危害后果，决定不予立案。' },
        day: 3,
      },
    ],
  },
  {
    title: '轻微违法不予处罚',
    course: [
      ...before(penaltyCourse, 'investigation.conclude'),
      ...concluded('exempt', { slightCorrected: 'yes' }),
      {
        by: 'handler',
        step: 'exemption.propose',
        form: {
          parties: ['p1'],
          ground: 'slightCorrected',
          found: '当事人货架上有二十盒糕点未标明生产日期，货值二百元，尚未售出。',
          nature: '经营标签不符合规定的食品，违反了《中华人民共和国食品安全法》第六十七条的规定',
          corrected: '未标明生产日期的糕点已经下架退回。',
          reason: '行为单一，货值很小，当场改正，没有造成危害后果。',
          education: '告知食品标签应当标明的事项，要求进货时逐批查验标签，不再发生同类行为。',
        },
        day: 7,
      },
      ...signed('exemption', '同意不予处罚'),
      {
        by: 'handler',
        step: 'service.deliver',
        proceeding: 'service-exemption-p1',
        form: {
          receiver: 'legalRepresentative',
          signedBy: '庞穗',
          place: '当事人住所',
          officers: ['@handler', '@handler2'],
        },
        day: 8,
      },
      ...publicationCourse('publication-exemption', 'publication', {
        what: '不予行政处罚。',
        why: '经营的糕点没有标明生产日期，数量很少，当场改正，没有造成危害后果。',
      }),
      ...closed('不予行政处罚决定书已送达，当事人已改正。', 9),
    ],
  },
  {
    title: '终止调查',
    course: [
      ...before(penaltyCourse, 'investigation.conclude'),
      {
        by: 'handler',
        step: 'termination.propose',
        form: {
          parties: ['p1'],
          ground: 'dissolved',
          successor: true,
          proof: '云岭县行政审批服务局出具的注销登记通知书，清算报告载明没有承受人。',
          reason: '当事人已经注销，没有权利义务承受人，调查无法继续进行。',
        },
        day: 4,
      },
      ...signed('termination', '同意终止调查'),
      ...closed('当事人注销，没有承受人，案件终止调查。', 5),
    ],
  },
  {
    title: '移送其他行政管理部门',
    course: [
      ...before(penaltyCourse, 'investigation.conclude'),
      {
        by: 'handler',
        step: 'fact.state',
        form: { facts: { withinJurisdiction: 'no' }, reason: '涉案产品为食用农产品，属于种植环节' },
        day: 4,
      },
      {
        by: 'handler',
        step: 'transfer.propose',
        form: {
          kind: 'otherSector',
          organ: '云岭县农业农村局',
          basis: '《中华人民共和国农产品质量安全法》第五条',
          reason: '涉案产品为食用农产品，种植环节的违法行为由农业农村部门管辖。',
          materials: '现场检查笔录一份，照片二十张。',
        },
      },
      ...signed('transfer', '同意移送'),
      ...closed('案件已移送云岭县农业农村局。', 5),
    ],
  },
  {
    title: '移送公安机关，公安机关立案',
    course: [
      ...before(penaltyCourse, 'investigation.conclude'),
      ...toPolice,
      {
        by: 'handler',
        step: 'police.answer',
        form: { answer: 'filed', number: '云公立字〔2026〕88号立案决定书' },
        day: 8,
      },
      {
        by: 'handler',
        step: 'crime.hand',
        form: {
          content: '糕点二十盒，现场检查笔录一份。',
          receiver: '方警官',
          officers: ['@handler', '@handler2'],
          partyTold: 'none',
        },
        day: 9,
      },
      ...closed('公安机关已经立案，物品和材料已移交。', 10),
    ],
  },
  {
    title: '移送公安机关，公安机关不予立案',
    course: [
      ...before(penaltyCourse, 'investigation.conclude'),
      ...toPolice,
      {
        by: 'handler',
        step: 'police.answer',
        form: { answer: 'refused', number: '云公不立字〔2026〕9号', reason: '犯罪事实显著轻微' },
        day: 8,
      },
      // What the police leave to the agency it may punish, though it is found what it is.
      ...later(
        10,
        before(since(penaltyCourse, 'investigation.conclude'), 'service.deliver').map((move) =>
          move.step === 'investigation.conclude'
            ? { ...move, form: { ...move.form, facts: { ...(move.form.facts as object), suspectedCrime: 'yes' } } }
            : move,
        ),
      ),
    ],
  },
]
