import { publicationCourse } from '../publication/course.ts'
import { delivered } from '../service/course.ts'
import { signedByHand, withPages } from '../signing/course.ts'
import { type Branch, before, type Course, later, since } from '../words/course.ts'

/** A permit from the application to the licence and the page. */
export const permitCourse: Course = [
  {
    by: 'handler',
    step: 'application.receive',
    form: {
      applicant: {
        id: 'p1',
        kind: 'household',
        name: '云岭县城关镇禾香小吃店',
        representative: '舒禾',
        address: '云岭县城关镇文昌路22号',
        phone: '13900000022',
        role: 'party',
      },
      receivedOn: '@day',
      matter: '食品经营许可',
      content: '申请热食类食品制售。',
    },
  },
  {
    by: 'handler',
    step: 'application.accept',
    form: { facts: { needsPermit: 'yes', withinPower: 'yes', materialsComplete: 'yes' } },
    day: 1,
  },
  {
    by: 'handler',
    step: 'site.verify',
    form: {
      officers: ['@handler', '@handler2'],
      place: '文昌路22号',
      result: '布局、设施符合要求。',
      conclusion: 'met',
    },
    day: 3,
  },
  {
    by: 'handler',
    step: 'examination.conclude',
    form: {
      found: '申请材料齐全，现场布局、设施符合食品安全法第三十三条的要求。',
      outcome: 'grant',
      content: '热食类食品制售',
      from: '@day',
      to: '@day+1825',
      facts: {
        conditionsMet: 'yes',
        verificationNeeded: 'yes',
        othersInterest: 'no',
        permitHearingByLaw: 'no',
        majorPublicInterest: 'no',
        socialRisk: 'no',
        majorRights: 'no',
        complexCase: 'no',
      },
    },
    day: 4,
  },
  { by: 'handler', step: 'grant.propose', form: { reason: '符合法定条件、标准，拟准予许可。' } },
  { by: 'unitHead', step: 'grant.endorse', form: { opinion: '同意。' } },
  { by: 'deputyHead', step: 'grant.approve', form: { opinion: '准予许可。' }, day: 5 },
  delivered('p1', '舒禾', 'self', 6),
  { by: 'handler', step: 'licence.issue', form: { signedBy: '舒禾', way: 'direct' } },
  ...publicationCourse('publication-grant', 'publication', {
    what: '准予食品经营许可，经营项目为热食类食品制售。',
    why: '申请材料齐全，现场核查符合法定条件、标准。',
  }),
]

const ofLicence = { proceeding: 'licence' } as const
/** Examined as it is decided: the decision says what was put up, and nothing else. */
const examined = (found: string, form: { readonly [field: string]: string | boolean }, day = 30): Course => [
  {
    ...ofLicence,
    by: 'handler',
    step: 'licence.examine',
    form: {
      found,
      ...form,
      facts: { conditionsMet: form.granted === true ? 'yes' : 'no', othersInterest: 'no', permitHearingByLaw: 'no' },
    },
    day,
  },
  { ...ofLicence, by: 'deputyHead', step: 'licence.decide', form, day },
]
/** The same licence, changed a month after: decided, brought, on the licence and public. */
const changed: Course = [
  {
    ...ofLicence,
    by: 'handler',
    step: 'licence.apply',
    form: { what: 'change', content: '增加冷食类食品制售，已按要求设置专间。' },
    day: 26,
  },
  { ...ofLicence, by: 'handler', step: 'licence.accept', form: {}, spare: true },
  ...examined('专间已按要求设置，申请增加的项目符合法定条件。', {
    granted: true,
    content: '热食类食品制售、冷食类食品制售',
  }),
  delivered('p1', '舒禾', 'self', 31, 'change'),
  {
    ...ofLicence,
    by: 'handler',
    step: 'licence.reissue',
    form: { how: 'new', signedBy: '舒禾', way: 'direct' },
    day: 32,
  },
  ...publicationCourse('publication-change', 'publication', {
    what: '准予变更食品经营许可，增加冷食类食品制售。',
    why: '设置的专间符合冷食类食品制售的条件。',
  }),
]

const renewed: Course = [
  {
    ...ofLicence,
    by: 'handler',
    step: 'licence.apply',
    form: { what: 'renew', content: '继续经营，经营条件没有变化。', to: '@day+3650' },
    day: 26,
  },
  ...examined('经营条件没有变化，仍符合法定条件。', { granted: true, to: '@day+3600' }),
  delivered('p1', '舒禾', 'self', 31, 'renewal'),
  {
    ...ofLicence,
    by: 'handler',
    step: 'licence.reissue',
    form: { how: 'new', signedBy: '舒禾', way: 'direct' },
    day: 32,
  },
  ...publicationCourse('publication-renewal', 'publication', {
    what: '准予延续食品经营许可。',
    why: '经营条件没有变化，符合法定条件、标准。',
  }),
]
/** Both asked for, and neither granted: each refusal on its own paper, with its own page. */
const refused: Course = [
  {
    ...ofLicence,
    by: 'handler',
    step: 'licence.apply',
    form: { what: 'both', content: '增加生食类食品制售，并延续有效期。', to: '@day+3650' },
    day: 26,
  },
  ...examined('场所改建，不再符合法定条件。', {
    granted: false,
    reason: '场所改建以后与有毒、有害场所的距离不符合《中华人民共和国食品安全法》的要求。',
  }),
  delivered('p1', '舒禾', 'self', 31, 'change'),
  delivered('p1', '舒禾', 'self', 31, 'renewal'),
  ...publicationCourse('publication-change', 'publication', {
    what: '不予变更食品经营许可。',
    why: '场所不符合法定条件。',
  }),
  ...publicationCourse('publication-renewal', 'publication', {
    what: '不予延续食品经营许可。',
    why: '场所不符合法定条件。',
  }),
]

const neighbour = {
  id: 'p2',
  kind: 'person',
  name: '骆衡',
  address: '云岭县城关镇文昌路22号二楼',
  phone: '13900000023',
  role: 'third',
} as const
const concluded = permitCourse.find((m) => m.step === 'examination.conclude')!
const facts = { ...(concluded.form.facts as { readonly [fact: string]: string }), othersInterest: 'yes' }
/** A neighbour asks to be heard: told, heard in public by another, signed, and decided on what was said (许可法47, 48). */
const heard: Course = [
  ...before(permitCourse, 'examination.conclude'),
  { by: 'handler', step: 'party.identify', form: { party: neighbour } },
  { by: 'handler', step: 'interested.tell', form: { party: 'p1', hearing: true, way: '当面书面告知' } },
  { by: 'handler', step: 'interested.tell', form: { party: 'p2', hearing: true, way: '当面书面告知' } },
  { by: 'handler', step: 'hearing.ask', form: { party: 'p2', content: '担心油烟影响居住，要求听证。' }, day: 4 },
  {
    by: 'handler',
    step: 'hearing.announce',
    form: {
      date: '@day+14',
      time: '上午九时',
      place: '本局二楼会议室',
      host: '@legalHead',
      open: 'public',
      announced: true,
    },
    day: 5,
  },
  delivered('p1', '舒禾', 'self', 6, 'hearing'),
  delivered('p2', '骆衡', 'self', 6, 'hearing'),
  {
    by: 'handler',
    step: 'hearing.hold',
    form: {
      host: '@legalHead',
      attendees: [
        { name: '舒禾', post: '申请人', view: '已安装油烟净化设施，排口朝向道路。' },
        { name: '骆衡', post: '利害关系人', view: '请求限定排烟的时间。' },
      ],
      transcript: '审查人员说明审查意见和依据；双方举证、申辩、质证。',
      signature: 'pages',
    },
    day: 15,
  },
  signedByHand('permit-hearing-record'),
  {
    ...concluded,
    form: { ...concluded.form, content: '热食类食品制售，二十二时以后不得排放油烟', facts },
    day: 16,
  },
  { by: 'handler', step: 'review.submit', form: { materials: '申请材料、核查记录、听证笔录、审查意见' } },
  {
    by: 'reviewer',
    step: 'review.opine',
    proceeding: 'review-1',
    form: {
      subject: 'yes',
      power: 'yes',
      procedure: 'yes',
      facts: 'yes',
      law: 'yes',
      discretion: 'yes',
      papers: 'yes',
      remedies: 'yes',
      verdict: 'passed',
      opinion: '审查意见采纳了听证中的合理意见，同意。',
    },
    day: 17,
  },
  { by: 'legalHead', step: 'review.confirm', proceeding: 'review-1', form: { words: '同意。' } },
  ...later(since(permitCourse, 'grant.propose'), 13),
  delivered('p2', '骆衡', 'self'),
]

export const permitBranches: readonly Branch[] = [
  { title: '利害关系人申请听证，听证后准予', course: heard },
  { title: '变更许可内容', course: [...permitCourse, ...changed] },
  { title: '延续有效期', course: [...permitCourse, ...renewed] },
  { title: '不予变更、延续', course: [...permitCourse, ...refused] },
  {
    title: '制作现场核查笔录，核对、签名',
    course: withPages(permitCourse, 'site.verify', 'site-record', {
      began: '9时30分',
      ended: '10时10分',
      present: '店长',
    }),
  },
]
