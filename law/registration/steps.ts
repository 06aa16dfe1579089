import { archiveStep } from '../archive/set.ts'
import { intakeSteps } from '../intake/steps.ts'
import { publicationSteps } from '../publication/steps.ts'
import { majorFacts } from '../review/gates.ts'
import { reviewSteps } from '../review/steps.ts'
import { enterpriseInformation, registrationRegulation, threeSystemsOpinion } from '../statutes.ts'
import { approval } from '../steps/approval.ts'
import { extendStep } from '../term/set.ts'
import { cite } from '../words/citation.ts'
import { all, equal, not, some } from '../words/condition.ts'
import { type Does, enter, moment, open, paper, stage } from '../words/does.ts'
import { must } from '../words/field.ts'
import { entries } from '../words/query.ts'
import { type Step, step } from '../words/step.ts'
import { last } from '../words/value.ts'
import { application, decision, finding, licence, rejection, reviewing } from './records.ts'

const main = { proceeding: 'registration' } as const
const isRefused = some(entries(finding, { outcome: 'refuse' }, { pick: 'latest' }))
const cancels = equal(last(application, 'kind'), 'cancel')
const article19 = cite(
  registrationRegulation,
  19,
  '齐全、符合法定形式的当场登记；不能当场登记的三个工作日内登记',
  '第一款',
)

const registered: readonly Does[] = [
  open('publication', 'due', { what: 'registration' }, { as: 'publication-registration' }),
  moment('registered'),
  stage('registered'),
  paper('market-notice', { when: not(cancels) }),
  paper('market-cancelled', { when: cancels }),
]

/** 设立、变更、注销登记: what was handed in is looked at for its form, and registered on the spot or in three days (登记条例15–34). */
export const registrationSteps: readonly Step[] = [
  ...intakeSteps({
    ...main,
    application,
    rejection,
    applicant: must('applicant', '申请人', { is: 'party' }),
    accept: ['applicationOurs', 'identityChecked', 'registrationForm', 'registrationFree'],
    papers: {
      request: paper('market-request'),
      acceptance: paper('market-receipt'),
      rejection: [paper('market-rejection')],
    },
    open: ['examining', 'examined'],
    cite: {
      receive: [cite(registrationRegulation, 16, '提交申请书、身份证明等材料', '第一款')],
      accept: [cite(registrationRegulation, 19, '对申请材料进行形式审查', '第一款')],
      request: [cite(registrationRegulation, 19, '一次性告知需要补正的材料', '第二款')],
      supplement: [cite(registrationRegulation, 19, '补正材料', '第二款')],
      reject: [
        cite(registrationRegulation, 5, '主管本辖区的登记管理', '第二款'),
        cite(registrationRegulation, 40, '直接责任人三年内不得再次申请', '第三款'),
      ],
      withdraw: [cite(registrationRegulation, 16, '由申请人申请', '第一款')],
    },
  }),
  step({
    ...main,
    id: 'registration.onSpot',
    title: '当场登记',
    from: ['examining'],
    effect: 'constitutive',
    posts: ['handler', 'unitHead'],
    fields: [],
    confirm: '登记以后即对外公示，不能撤回。',
    does: [enter(decision, { outcome: 'register', onSpot: true }), ...registered],
    cite: [article19],
  }),
  extendStep({
    ...main,
    from: ['examining', 'examined'],
    clock: 'O07',
    by: 'O07.extension',
    posts: ['deputyHead', 'agencyHead'],
    title: '批准延长登记期限',
    cite: [cite(registrationRegulation, 19, '情形复杂的，经负责人批准再延长三个工作日', '第一款')],
  }),
  step({
    ...main,
    id: 'finding.conclude',
    title: '提出审查意见',
    from: ['examining', 'examined'],
    to: 'examined',
    effect: 'constitutive',
    posts: ['handler'],
    fields: [...finding.fields, must('facts', '审查认定', { is: 'facts', facts: majorFacts })],
    does: [enter(finding)],
    cite: [article19, cite(registrationRegulation, 20, '不予登记并说明理由')],
  }),
  ...reviewSteps(reviewing, 'registration', ['examined']),
  ...approval({
    ...main,
    matter: 'registration',
    about: finding,
    from: ['examined'],
    propose: [must('reason', '呈批意见', { is: 'longText', max: 5000 })],
    approveTitle: '作出登记决定',
    does: {
      approve: [
        enter(decision, { outcome: last(finding, 'outcome'), onSpot: false }),
        ...registered.map((d) => ({ ...d, when: d.when === undefined ? not(isRefused) : all(d.when, not(isRefused)) })),
        open('publication', 'due', { what: 'refusal' }, { as: 'publication-refusal', when: isRefused }),
        moment('registered', { when: isRefused }),
        stage('refused', { when: isRefused }),
        paper('market-refusal', { when: isRefused }),
      ],
    },
    cite: [article19, cite(registrationRegulation, 20, '不符合规定的，不予登记并说明理由')],
  }),
  step({
    ...main,
    id: 'licence.handle',
    title: '签发、换发、收回营业执照',
    from: ['registered'],
    effect: 'reported',
    posts: ['handler'],
    fields: licence.fields,
    does: [enter(licence)],
    cite: [
      cite(registrationRegulation, 21, '予以设立登记的，签发营业执照', '第一款'),
      cite(registrationRegulation, 28, '变更涉及执照记载事项的，及时换发'),
      cite(registrationRegulation, 37, '注销的缴回执照；拒不缴回、无法缴回的公告作废', '第三款'),
    ],
  }),
  archiveStep({ ...main, from: ['registered', 'refused'], to: 'archived' }),
  ...publicationSteps({
    proceeding: 'publication',
    begins: { why: last(finding, 'found') },
    facts: ['secrecyChecked', 'minorParty'],
    cite: {
      publish: [
        cite(enterpriseInformation, 6, '注册登记信息二十个工作日内公示', '第二款'),
        cite(registrationRegulation, 35, '公示登记相关信息'),
        cite(threeSystemsOpinion, 6, '执法决定二十个工作日内公开'),
      ],
    },
  }),
]
