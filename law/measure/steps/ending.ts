import { coercionLaw, marketProcedure, penaltyLaw } from '../../statutes.ts'
import { approval } from '../../steps/approval.ts'
import { cite } from '../../words/citation.ts'
import { all, among, equal, not } from '../../words/condition.ts'
import { change, enter, moment, paper, stage } from '../../words/does.ts'
import { entries } from '../../words/query.ts'
import { type Step, step } from '../../words/step.ts'
import { here, put, say, today } from '../../words/value.ts'
import {
  isDecided,
  isFreezing,
  isLapsed,
  isRegistration,
  isSettled,
  isToBeReturned,
  thisPlan,
  unsettled,
} from '../conditions.ts'
import { measureHandling, measureReturn } from '../records/held.ts'
import { measureItem } from '../records/taken.ts'

const how = put('how')
const isReleased = among(how, ['release', 'kept'])
/** Taken away for good, or held on under another title: nothing of it is given back. */
const isGone = among(how, ['confiscate', 'destroy', 'transfer', 'tested', 'seized'])
const isSold = equal(how, 'sold')
const chosen = entries(measureItem, { no: { among: put('items') }, proceeding: { is: here } }, { faulty: true })
const over = { ends: say('已处理'), when: isSettled } as const

/** What becomes of everything that was held, by the head's approval, and what is given back (强制法21, 27, 28, 33; 市监程序35, 36, 41, 42). */
export const endingSteps: readonly Step[] = [
  ...approval({
    proceeding: 'measure',
    from: ['held'],
    matter: 'measureHandling',
    propose: measureHandling.fields,
    approveTitle: '批准措施的处理',
    does: {
      approve: [
        enter(measureHandling, Object.fromEntries(measureHandling.fields.map(({ id }) => [id, put(id)]))),
        change(chosen, { fate: how, fateOn: today }, { when: not(isSold) }),
        change(chosen, { done: today }, { when: isGone }),
        change(chosen, { sold: today }, { when: isSold }),
        moment('measure-handled', { when: isDecided }),
        paper('goods-transfer-notice', { when: equal(how, 'transfer') }),
        paper('registration-release', { when: all(isReleased, isRegistration) }),
        paper('measure-release', { when: all(isReleased, not(isRegistration)) }),
        paper('freeze-release', { when: all(isReleased, isFreezing) }),
        paper('goods-approval'),
        stage('returning', { when: isToBeReturned }),
        change(thisPlan, {}, over),
        stage('ended', { when: isSettled }),
      ],
    },
    cite: [
      cite(coercionLaw, 27, '没收、销毁或者解除，在期限内作出处理决定'),
      cite(coercionLaw, 28, '应当及时作出解除决定的情形'),
      cite(coercionLaw, 33, '应当及时作出解除冻结决定的情形'),
      cite(penaltyLaw, 56, '七日内及时作出处理决定'),
      cite(marketProcedure, 35, '七个工作日内采取的措施'),
      cite(marketProcedure, 36, '解除行政强制措施，应当经负责人批准', '第一款'),
    ],
  }),
  step({
    proceeding: 'measure',
    id: 'goods.return',
    title: '退还财物',
    from: ['held', 'returning'],
    effect: 'reported',
    posts: ['handler'],
    fields: measureReturn.fields,
    does: [
      enter(measureReturn),
      change(
        entries(
          measureItem,
          { done: { empty: true }, fate: { filled: true }, proceeding: { is: here } },
          { faulty: true },
        ),
        { done: today },
      ),
      // What the law itself has set free has no decision of anybody.
      change(unsettled, { done: today }, { when: isLapsed }),
      change(thisPlan, {}, over),
      stage('ended', { when: isSettled }),
    ],
    cite: [
      cite(coercionLaw, 28, '解除应当立即退还财物', '第二款'),
      cite(marketProcedure, 42, '立即退还，由办案人员和当事人在财物清单上签名', '第二款'),
    ],
  }),
]
