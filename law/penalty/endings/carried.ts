import { kindsBesideMoney } from '../../codes.ts'
import { formerPenaltyLaw, marketProcedure, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, any, eachOrNone, filled, need, none, not, reads, some } from '../../words/condition.ts'
import { enter, paper } from '../../words/does.ts'
import { must } from '../../words/field.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { type Step, step } from '../../words/step.ts'
import { subject } from '../../words/subject.ts'
import { form, today } from '../../words/value.ts'
import { imposes } from '../conduct.ts'
import { decision } from '../records.ts'
import { carriedOut } from './records.ts'

export const carriedSteps: readonly Step[] = subject('结案和归档', [
  step({
    id: 'sanction.carry',
    title: '登记处罚的执行（罚没款以外）',
    proceeding: 'penalty',
    from: ['decided'],
    effect: 'reported',
    posts: ['handler'],
    fields: [must('party', '当事人', { is: 'partyRef' }), ...carriedOut.fields],
    does: [enter(carriedOut, {}, { party: form('party') }), paper('sanction-record', { party: form('party') })],
    cite: [
      cite(penaltyLaw, 66, '当事人应当在决定书载明的期限内予以履行', '第一款'),
      cite(penaltyLaw, 74, '没收的非法财物依法销毁、公开拍卖或者按照国家有关规定处理', '第一款'),
      cite(penaltyLaw, 74, '拍卖的款项必须全部上缴国库', '第二款'),
      cite(formerPenaltyLaw, 53, '没收的非法财物按照国家规定公开拍卖或者处理'),
    ],
  }),
])

const of = (kind: string, more = {}) =>
  entries(carriedOut, { kind, ...more }, { party: 'this', since: [decision], faulty: true })
const decided = (...kinds: readonly string[]) => [
  { violations: [{ party: 'p1', penalties: kinds.map((kind) => ({ kind })), correction: { how: 'done' } }] },
]

export const carriedGates: readonly Gate[] = [
  gate({
    id: 'G45-carried',
    norm: ['G45'],
    title: '罚没款以外的处罚执行以后结案',
    inForce: { from: '1996-10-01' },
    blocks: ['closing.propose', 'closing.approve'],
    when: not(reads('undecided')),
    require: eachOrNone(
      'concerned',
      all(
        ...kindsBesideMoney.map(({ value: kind, label: title }) =>
          any(
            not(imposes(kind)),
            all(
              need(some(of(kind)), `决定对{当事人}处以的“${title}”还没有登记执行情况。`, '登记处罚的执行'),
              need(
                none(of(kind, { until: { above: today } })),
                `对{当事人}处以的“${title}”期限尚未届满。`,
                '等期限届满',
              ),
            ),
          ),
        ),
      ),
    ),
    sentence: '罚没款以外的处罚没有执行完毕，不能结案。',
    next: '登记处罚的执行；当事人不履行的，催告、申请法院强制执行或者依法强制执行',
    cures: [{ step: 'sanction.carry' }, { step: 'conduct.demand' }],
    cite: [
      cite(penaltyLaw, 66, '在决定书载明的期限内予以履行', '第一款'),
      cite(penaltyLaw, 74, '没收的非法财物依法处理', '第一款'),
      cite(marketProcedure, 77, '行政处罚决定执行完毕的，予以结案', '第一款第一项'),
    ],
    examples: [
      {
        name: '没收的物品已经销毁',
        reads: { undecided: 'no' },
        entries: {
          proposal: decided('fine', 'goods'),
          decision: [{ about: 1 }],
          carriedOut: [{ party: 'p1', kind: 'goods', disposal: 'destroyed' }],
        },
        expect: 'open',
      },
      {
        name: '吊销，没有登记执行',
        reads: { undecided: 'no' },
        entries: { proposal: decided('fine', 'revocation'), decision: [{ about: 1 }] },
        expect: 'blocked',
      },
      {
        name: '停产停业的期限没有届满',
        reads: { undecided: 'no' },
        day: '2026-11-02',
        entries: {
          proposal: decided('stoppage'),
          decision: [{ about: 1 }],
          carriedOut: [{ party: 'p1', kind: 'stoppage', until: '2026-11-30' }],
        },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    id: 'X-carried',
    norm: [],
    title: '登记执行的是决定所处的处罚',
    inForce: { from: '1996-10-01' },
    blocks: ['sanction.carry'],
    when: filled(form('kind')),
    require: reads('sanctionImposed'),
    sentence: '决定没有对该当事人处以所选的处罚。',
    next: '核对决定书所处的处罚',
    cite: [cite(penaltyLaw, 66, '处罚决定依法作出后，当事人应当予以履行', '第一款')],
    examples: [
      {
        name: '决定没收',
        party: 'p1',
        entries: { proposal: decided('fine', 'goods'), decision: [{ about: 1 }] },
        form: { party: 'p1', kind: 'goods' },
        expect: 'open',
      },
      {
        name: '决定没有没收',
        party: 'p1',
        entries: { proposal: decided('fine'), decision: [{ about: 1 }] },
        form: { party: 'p1', kind: 'goods' },
        expect: 'blocked',
      },
    ],
  }),
]
