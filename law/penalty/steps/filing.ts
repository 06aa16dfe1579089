import { verificationWays } from '../../codes.ts'
import { replaced } from '../../recusal/steps.ts'
import { innerMongoliaRules, marketProcedure, penaltyLaw } from '../../statutes.ts'
import { approval } from '../../steps/approval.ts'
import { cite } from '../../words/citation.ts'
import { assignUnit, enter, extend, moment, nameOfficers, paper } from '../../words/does.ts'
import { may, must } from '../../words/field.ts'
import { type Step, step } from '../../words/step.ts'
import { actorUnit, by, firstOf, form, last, today } from '../../words/value.ts'
import { assistance, clue, extension, termMeeting, verification, whoMet } from '../records.ts'

const atTheDesk = { field: 'way', in: verificationWays.filter((w) => !w.deals).map((w) => w.value) }

const shown = { ...must('shown', '已出示执法证件', { is: 'yesNo' }), unless: atTheDesk }
const officers = may('officers', '指定办案人员', { is: 'officers', min: 2 }, '由承办机构负责人指定')

/** From a clue to 立案 (处罚法54; 市监程序18–19). */
export const filingSteps: readonly Step[] = [
  step({
    id: 'clue.register',
    title: '案源登记',
    proceeding: 'penalty',
    from: [],
    to: 'clue',
    effect: 'constitutive',
    posts: ['handler', 'unitHead'],
    fields: [
      ...clue.fields,
      may('party', '涉嫌违法的当事人', { is: 'party' }, '尚不清楚的可以以后确认'),
      may('unit', '办案机构', { is: 'unit' }, '不填的，为登记人所在的内设机构、派出机构'),
    ],
    does: [
      enter(clue),
      assignUnit(firstOf(form('unit'), actorUnit)),
      moment('clue-received', { on: form('receivedOn') }),
    ],
    cite: [
      cite(penaltyLaw, 54, '发现依法应当给予处罚的行为，必须调查', '第一款'),
      cite(marketProcedure, 18, '对发现的线索予以核查'),
    ],
  }),
  step({
    id: 'clue.verify',
    title: '线索核查',
    proceeding: 'penalty',
    from: ['clue'],
    effect: 'reported',
    duty: 'investigate',
    posts: ['handler'],
    fields: verification.fields.flatMap((f) =>
      f.id === 'officers'
        ? [f, shown]
        : f.id === 'place'
          ? [{ ...f, from: [last(clue, 'place'), { only: 'address' }] }]
          : [f],
    ),
    does: [enter(verification)],
    cite: [cite(marketProcedure, 18, '十五个工作日内核查'), cite(penaltyLaw, 54, '全面、客观、公正地调查')],
  }),
  ...approval({
    proceeding: 'penalty',
    matter: 'filing',
    from: ['clue'],
    to: 'investigation',
    propose: [
      must('ground', '立案理由', { is: 'longText', max: 2000 }),
      must('basis', '立案依据', { is: 'longText', max: 2000 }, '涉嫌违反的规定及相应罚则'),
      must('conditions', '立案条件', {
        is: 'facts',
        facts: ['evidenceOfBreach', 'shouldBePenalised', 'withinJurisdiction', 'withinLimitation'],
      }),
    ],
    endorse: [officers],
    // A chain of one level has nobody before it who could name them.
    approve: [officers],
    begins: 'filing',
    consent: { endorse: '符合立案条件，同意立案。', approve: '同意立案。' },
    approveTitle: '批准立案',
    does: {
      endorse: [nameOfficers(form('officers'))],
      approve: [
        // With the approval those named handle the case, and nobody else without being sent (市监程序19).
        nameOfficers(firstOf(form('officers'), by('namedOfficers')), { from: today }),
        moment('filed'),
        paper('filing-approval'),
      ],
    },
    cite: [
      cite(marketProcedure, 19, '填写立案审批表，指定两名以上办案人员'),
      cite(penaltyLaw, 54, '符合立案标准的应当及时立案'),
    ],
  }),
  step({
    id: 'unit.assign',
    subject: '机构和人员',
    title: '变更办案机构',
    proceeding: 'penalty',
    from: ['clue', 'investigation', 'concluded', 'notified', 'decided'],
    effect: 'constitutive',
    posts: ['deputyHead', 'agencyHead'],
    fields: [
      must('unit', '办案机构', { is: 'unit' }, '此后由该机构负责人审签、指定办案人员'),
      must('reason', '变更的原因', { is: 'longText', max: 1000 }),
    ],
    does: [assignUnit(form('unit'))],
    cite: [cite(marketProcedure, 19, '办案机构负责人指定办案人员'), cite(penaltyLaw, 54, '及时立案、全面调查')],
  }),
  step({
    id: 'officers.change',
    subject: '机构和人员',
    title: '更换办案人员',
    proceeding: 'penalty',
    from: ['investigation', 'concluded', 'notified', 'decided'],
    effect: 'constitutive',
    posts: ['unitHead', 'deputyHead', 'agencyHead'],
    fields: [
      must('officers', '此后的办案人员', { is: 'officers', min: 2 }, '写全：留任的和接替的'),
      must('reason', '更换的原因', { is: 'longText', max: 1000 }),
    ],
    does: [nameOfficers(form('officers'), { from: today }), replaced],
    cite: [
      cite(marketProcedure, 19, '指定两名以上办案人员负责调查处理'),
      cite(penaltyLaw, 42, '由具有行政执法资格的执法人员实施，不得少于两人'),
    ],
  }),
  step({
    id: 'officers.assist',
    subject: '机构和人员',
    title: '指派协助人员',
    proceeding: 'penalty',
    from: ['investigation', 'concluded', 'notified', 'decided'],
    effect: 'constitutive',
    posts: ['unitHead', 'deputyHead', 'agencyHead'],
    fields: assistance.fields,
    does: [enter(assistance)],
    cite: [
      cite(marketProcedure, 19, '指定办案人员负责调查处理'),
      cite(penaltyLaw, 42, '由具有行政执法资格的执法人员实施'),
    ],
  }),
  step({
    id: 'term.discuss',
    subject: '期限',
    title: '继续延期的集体讨论记录',
    proceeding: 'penalty',
    from: ['investigation', 'concluded', 'notified'],
    effect: 'reported',
    posts: ['handler', 'legalHead'],
    fields: termMeeting.fields,
    does: [enter(termMeeting, whoMet)],
    cite: [
      cite(penaltyLaw, 60, '法律、法规、规章对办案期限另有规定的，从其规定'),
      cite(marketProcedure, 64, '负责人集体讨论决定是否继续延期，并确定合理期限'),
    ],
  }),
  step({
    id: 'term.extend',
    subject: '期限',
    title: '批准延长期限',
    proceeding: 'penalty',
    from: ['clue', 'investigation', 'concluded', 'notified'],
    effect: 'constitutive',
    posts: ['deputyHead', 'agencyHead'],
    fields: extension.fields,
    does: [enter(extension), extend(form('clock'), by('extensionDays'))],
    cite: [
      cite(marketProcedure, 18, '核查期限经负责人批准可以延长'),
      cite(marketProcedure, 64, '办案期限经批准延长，再延长的集体讨论'),
      cite(marketProcedure, 55, '审核期限特殊情况下经批准可以延长'),
      cite(innerMongoliaRules, 31, '审核期限经批准可以延长五个工作日'),
      cite(penaltyLaw, 60, '九十日；另有规定的从其规定'),
    ],
  }),
]
