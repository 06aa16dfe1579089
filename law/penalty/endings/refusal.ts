import { isFallen } from '../../remedy/conditions.ts'
import type { Instead } from '../../remedy/follows.ts'
import { lifting } from '../../remedy/records.ts'
import { complaintRules, formerComplaintRules, litigationLaw, marketProcedure, penaltyLaw } from '../../statutes.ts'
import { approval } from '../../steps/approval.ts'
import { cite } from '../../words/citation.ts'
import { clock } from '../../words/clock.ts'
import { all, always, among, equal, filled, need, none, not, some } from '../../words/condition.ts'
import { change, enter, moment, paper, stage } from '../../words/does.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { type Step, step } from '../../words/step.ts'
import { answered, firstOf, form, from, last, say, set } from '../../words/value.ts'
import { decision, verification } from '../records.ts'
import { isCrime } from './crimeConditions.ts'
import { asPut, ends, given } from './ending.ts'
import { reconsideration, refusal, reply } from './records.ts'

const since1996 = { from: '1996-10-01' } as const

/** Somebody has to be told and has not been (投诉举报处理办法36). */
export const owesReply = all(
  equal(last(refusal, 'reply'), 'owed'),
  none(entries(reply, {}, { since: [refusal], faulty: true })),
)

/** All four conditions of 市监程序19 were found to be met. */
const isFilingDue = all(
  ...(['evidenceOfBreach', 'shouldBePenalised', 'withinJurisdiction', 'withinLimitation'] as const).map((id) =>
    equal(answered(id), 'yes'),
  ),
)

/** 不予立案, the answer to who reported it, and another look when there is something new (市监程序20; 处罚法54). */
export const refusalSteps: readonly Step[] = [
  ...approval({
    proceeding: 'penalty',
    matter: 'refusal',
    from: ['clue'],
    to: 'refused',
    propose: refusal.fields,
    consent: { endorse: '同意不予立案。', approve: '同意不予立案。' },
    approveTitle: '批准不予立案',
    does: {
      approve: [
        enter(refusal, asPut(refusal)),
        ...ends(),
        moment('not-filed'),
        stage('answering', { when: owesReply }),
        paper('refusal-approval'),
      ],
    },
    cite: [
      cite(marketProcedure, 20, '可以不予立案的情形，填写不予立案审批表'),
      cite(marketProcedure, 18, '由负责人决定是否立案'),
      cite(penaltyLaw, 54, '符合立案标准的应当及时立案', '第二款'),
    ],
  }),
  step({
    id: 'reporter.tell',
    title: '告知举报人、投诉人',
    proceeding: 'penalty',
    from: ['answering'],
    to: 'refused',
    effect: 'reported',
    posts: ['handler'],
    fields: reply.fields,
    does: [enter(reply), moment('reporter-told')],
    cite: [
      cite(complaintRules, 36, '规定应当将处理结果告知举报人的，应当告知'),
      cite(formerComplaintRules, 31, '作出是否立案决定之日起五个工作日内告知实名举报人'),
    ],
  }),
  step({
    id: 'clue.reconsider',
    title: '撤销不予立案，重新核查',
    proceeding: 'penalty',
    from: ['answering', 'refused'],
    to: 'clue',
    effect: 'constitutive',
    posts: ['handler', 'unitHead', 'deputyHead', 'agencyHead'],
    fields: reconsideration.fields,
    does: [
      enter(reconsideration),
      // It stands no more, whatever is found now: filed, or decided once more not to be.
      change(entries(refusal, {}, { pick: 'latest', faulty: true }), {}, { ends: say('revoked') }),
      moment('clue-received', { on: form('receivedOn') }),
    ],
    cite: [
      cite(penaltyLaw, 54, '符合立案标准的应当及时立案', '第二款'),
      cite(marketProcedure, 18, '自发现线索或者收到材料之日起核查'),
    ],
  }),
]

/** 不予立案 is found wrong by who is above it: nothing was decided, and the clue is to be looked into and filed (处罚法54第二款, 75; 行诉法70). */
export const refusalFalls: Instead = {
  id: 'refusal',
  from: ['answering', 'refused'],
  is: all(
    among(firstOf(from(entries(lifting, {}, { pick: 'latest', faulty: true }), 'fought'), say('refusal')), ['refusal']),
    none(entries(decision, {}, { faulty: true })),
    some(entries(refusal, {}, { faulty: true })),
  ),
  does: [
    moment('clue-received', { when: isFallen }),
    stage('clue', { of: 'penalty', from: ['answering', 'refused'], when: isFallen }),
    // Last, for it is asked of whether there is one.
    change(entries(refusal, {}, { pick: 'latest', faulty: true }), {}, { ends: last(lifting, 'what'), when: isFallen }),
  ],
}

export const refusalGates: readonly Gate[] = [
  gate({
    id: 'N-lifted',
    norm: [],
    title: '不予立案被撤销',
    inForce: { from: '2017-07-01' },
    blocks: ['lifting.order', 'lifting.enter'],
    when: all(none(entries(decision, {}, { faulty: true })), some(entries(refusal, {}, { faulty: true }))),
    require: all(
      need(not(equal(form('remake'), true)), '选了重新作出决定；本案还没有作出处罚决定。', '不选重新作出'),
      need(
        not(among(form('what'), ['changed', 'partly'])),
        '不予立案只有撤销、确认违法或者无效，没有变更。',
        '核对主文',
      ),
    ),
    sentence: '被撤销的是不予立案：案件随即退回核查，符合立案标准的立案。',
    next: '选“撤销”，不选重新作出；责令在一定期限内立案的，期限写入认定的事实和理由',
    cite: [
      cite(penaltyLaw, 54, '符合立案标准的应当及时立案', '第二款'),
      cite(litigationLaw, 70, '判决撤销，并可以判决重新作出行政行为'),
    ],
    examples: [
      { name: '撤销', entries: { refusal: [{}] }, form: { what: 'revoked', remake: false }, expect: 'open' },
      { name: '又选重新作出', entries: { refusal: [{}] }, form: { what: 'revoked', remake: true }, expect: 'blocked' },
      { name: '变更', entries: { refusal: [{}] }, form: { what: 'changed', remake: false }, expect: 'blocked' },
      { name: '有处罚决定', entries: { decision: [{}] }, form: { what: 'changed', remake: true }, expect: 'open' },
    ],
  }),
  gate({
    id: 'N-verified',
    title: '不予立案之前的核查',
    inForce: since1996,
    blocks: ['refusal.propose', 'refusal.approve'],
    when: always,
    require: some(entries(verification)),
    sentence: '线索没有核查，不能决定不予立案。',
    next: '先登记线索核查；只核对材料、查询系统的，选书面核查',
    cures: [{ step: 'clue.verify' }],
    cite: [
      cite(marketProcedure, 20, '经核查，有法定情形的，可以不予立案'),
      cite(penaltyLaw, 54, '全面、客观、公正地调查'),
    ],
    examples: [
      { name: '已经核查', entries: { verification: [{}] }, expect: 'open' },
      { name: '没有核查', entries: {}, expect: 'blocked' },
      { name: '核查有瑕疵', entries: { verification: [{ fault: true }] }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'N-standard',
    title: '符合立案标准的应当立案',
    inForce: since1996,
    blocks: ['refusal.propose', 'refusal.approve'],
    when: isFilingDue,
    require: among(given('ground'), ['slightCorrected', 'firstMinor', 'faultless']),
    sentence: '四项立案条件都已认定符合，应当及时立案；没有法定情形的，不能不予立案。',
    next: '立案呈批；认定有误的，在“认定事项”中更正并说明理由',
    cures: [{ step: 'filing.propose' }, { step: 'fact.state' }],
    cite: [
      cite(penaltyLaw, 54, '符合立案标准的，应当及时立案', '第二款'),
      cite(marketProcedure, 19, '符合四项条件的，应当立案'),
      cite(penaltyLaw, 76, '对符合立案标准的案件不及时立案的，依法处理', '第二款'),
    ],
    examples: [
      { name: '没有认定过', entries: {}, form: { ground: 'noBreach' }, expect: 'open' },
      {
        name: '四项符合，没有法定情形',
        facts: {
          evidenceOfBreach: 'yes',
          shouldBePenalised: 'yes',
          withinJurisdiction: 'yes',
          withinLimitation: 'yes',
        },
        form: { ground: 'other' },
        expect: 'blocked',
      },
      {
        name: '四项符合，初次违法、轻微并已改正',
        facts: {
          evidenceOfBreach: 'yes',
          shouldBePenalised: 'yes',
          withinJurisdiction: 'yes',
          withinLimitation: 'yes',
        },
        form: { ground: 'firstMinor' },
        expect: 'open',
      },
    ],
  }),
  gate({
    id: 'N-crime',
    norm: ['G31'],
    title: '涉嫌犯罪的不能不予立案了之',
    inForce: since1996,
    blocks: ['refusal.propose', 'refusal.approve'],
    when: always,
    require: not(isCrime),
    sentence: '违法行为涉嫌犯罪的，应当移送司法机关，不能不予立案。',
    next: '移送涉嫌犯罪案件；经复核认为不涉嫌犯罪的，更正认定事项并说明理由',
    cures: [{ step: 'crime.propose' }, { step: 'fact.state' }],
    cite: [cite(penaltyLaw, 27, '涉嫌犯罪的，及时移送司法机关', '第一款')],
    examples: [
      { name: '没有涉嫌犯罪', facts: { suspectedCrime: 'no' }, reads: { givenBack: 'no' }, form: {}, expect: 'open' },
      { name: '涉嫌犯罪', facts: { suspectedCrime: 'yes' }, reads: { givenBack: 'no' }, form: {}, expect: 'blocked' },
    ],
  }),
]

/** Only the rule before gave a number; the one in force leaves it to the law that wants the answer. */
export const replyTerm = clock({
  id: 'O14',
  title: '告知实名举报人的期限',
  inForce: { from: '2020-01-01', to: '2026-04-14' },
  starts: 'not-filed',
  stops: ['reporter-told', 'clue-received'],
  when: all(owesReply, filled(set('O14.length'))),
  length: 'O14.length',
  unit: 'WD',
  binds: 'agency',
  per: 'case',
  extensions: [],
  suspendedBy: [],
  onExpiry: '逾期没有告知举报人',
  cite: [cite(formerComplaintRules, 31, '自作出是否立案决定之日起五个工作日内告知举报人')],
  examples: [{ name: '五个工作日，跨清明', from: '2026-04-01', under: 'sector.market', due: '2026-04-09' }],
})
