import { coercionLaw, marketProcedure, penaltyLaw, threeSystemsOpinion } from '../../statutes.ts'
import { approval } from '../../steps/approval.ts'
import { cite } from '../../words/citation.ts'
import { all, any, not, rows } from '../../words/condition.ts'
import { change, type Does, enter, moment, open, paper, stage } from '../../words/does.ts'
import { must } from '../../words/field.ts'
import { type ProceedingKind, type Step, step } from '../../words/step.ts'
import { form, it, last, say, today } from '../../words/value.ts'
import {
  isFreezing,
  isOther,
  isRegistration,
  isSealing,
  isTaken,
  isUrgent,
  planned,
  thisPlan,
  unsettled,
} from '../conditions.ts'
import {
  freezeServed,
  measureApproval,
  measureDropped,
  measureItem,
  measurePlan,
  measureRefusal,
  measureRequest,
  measureTaken,
} from '../records/taken.ts'

/** Where a measure may be begun: of an inspection, of a penalty from 核查 on (correction 1). */
export interface MeasureOf {
  readonly proceeding: ProceedingKind
  readonly from: readonly string[]
  /** What else follows where the measure itself is what the kind decides (行政强制措施程序). */
  readonly approved?: readonly Does[]
}

const here = { proceeding: 'measure' } as const
const isCoerced = any(isSealing, isOther)
const decisions = [
  paper('registration-notice', { when: isRegistration }),
  paper('measure-decision', { when: isCoerced }),
] as const

/** From the plan to the goods held: approved before, or on the spot and within a day after (强制法18, 19, 24, 30; 处罚法56; 市监程序33–37). */
export const takingSteps = ({ proceeding, from, approved = [] }: MeasureOf): readonly Step[] => [
  step({
    id: 'measure.plan',
    title: '拟采取先行登记、强制措施',
    proceeding,
    from,
    effect: 'reported',
    duty: 'investigate',
    posts: ['handler'],
    fields: [must('party', '当事人', { is: 'partyRef' }), ...measurePlan.fields],
    does: [
      open('measure', 'proposed', { what: form('what') }, { party: form('party'), called: form('what') }),
      enter(measurePlan, {}, { party: form('party'), in: 'opened' }),
    ],
    cite: [
      cite(coercionLaw, 16, '依照法律、法规的规定实施；情节显著轻微的可以不采取'),
      cite(penaltyLaw, 56, '证据可能灭失或者以后难以取得的，可以先行登记保存'),
      cite(marketProcedure, 33, '可以对与涉嫌违法行为有关的证据先行登记保存'),
    ],
  }),
  ...approval({
    ...here,
    matter: 'measure',
    about: measurePlan,
    from: ['proposed', 'held'],
    propose: measureRequest.fields,
    approveTitle: '批准采取措施',
    does: {
      propose: [enter(measureRequest)],
      approve: [
        enter(measureApproval),
        moment('measure-ratified'),
        ...decisions.map((d) => ({ ...d, when: all(d.when!, not(isTaken)) })),
        paper('freeze-notice', { when: isFreezing }),
        paper('measure-approval'),
        ...approved,
        stage('approved', { when: not(isTaken) }),
      ],
    },
    cite: [
      cite(coercionLaw, 18, '实施前须向行政机关负责人报告并经批准', '第一项'),
      cite(coercionLaw, 19, '当场实施的，二十四小时内报告并补办批准手续'),
      cite(penaltyLaw, 56, '经行政机关负责人批准，可以先行登记保存'),
      cite(marketProcedure, 36, '采取行政强制措施，应当经负责人批准', '第一款'),
    ],
  }),
  step({
    ...here,
    id: 'measure.refuse',
    title: '不批准措施',
    from: ['proposed', 'held'],
    effect: 'constitutive',
    posts: ['deputyHead', 'agencyHead'],
    duty: 'return',
    turn: { matter: 'measure', at: 'pending' },
    fields: measureRefusal.fields,
    confirm: '已经当场采取的，立即解除。',
    does: [
      enter(measureRefusal),
      change(unsettled, { fate: say('release'), fateOn: today }),
      moment('measure-ratified'),
      moment('measure-handled'),
      paper('registration-release', { when: all(isTaken, isRegistration) }),
      paper('measure-release', { when: all(isTaken, isCoerced) }),
      stage('returning', { when: isTaken }),
      change(thisPlan, {}, { ends: say('不批准'), when: not(isTaken) }),
      stage('dropped', { when: not(isTaken) }),
    ],
    cite: [
      cite(coercionLaw, 19, '负责人认为不应当采取的，应当立即解除'),
      cite(marketProcedure, 33, '负责人认为不应当采取的，应当立即解除', '第二款'),
    ],
  }),
  step({
    ...here,
    id: 'measure.drop',
    title: '不再采取措施',
    from: ['proposed', 'approved'],
    to: 'dropped',
    effect: 'constitutive',
    posts: ['handler'],
    fields: measureDropped.fields,
    does: [enter(measureDropped), change(thisPlan, {}, { ends: say('不再采取') })],
    cite: [cite(coercionLaw, 5, '采用非强制手段可以达到目的的，不得实施'), cite(penaltyLaw, 56, '可以先行登记保存')],
  }),
  step({
    ...here,
    id: 'measure.take',
    title: '现场实施措施',
    from: ['proposed', 'approved'],
    to: 'held',
    effect: 'reported',
    duty: 'investigate',
    posts: ['handler'],
    fields: measureTaken.fields.map((f) => (f.id === 'place' ? { ...f, from: last(measurePlan, 'place') } : f)),
    does: [
      enter(measureTaken),
      enter(
        measureItem,
        { name: it('name'), spec: it('spec'), quantity: it('quantity'), unit: it('unit'), remark: it('remark') },
        { each: rows(form('goods')) },
      ),
      moment('registered', { when: isRegistration }),
      moment('measure-taken', { when: not(isRegistration) }),
      ...decisions.map((d) => ({ ...d, when: all(d.when!, isUrgent) })),
      paper('measure-list'),
      paper('measure-record'),
    ],
    cite: [
      cite(coercionLaw, 18, '实施行政强制措施应当遵守的程序'),
      cite(coercionLaw, 24, '制作并当场交付查封、扣押决定书和清单'),
      cite(marketProcedure, 34, '当场清点，开具清单，当场交付先行登记保存证据通知书'),
      cite(threeSystemsOpinion, 8, '查封扣押财产的，推行全程音像记录'),
    ],
  }),
  step({
    ...here,
    id: 'freeze.serve',
    title: '送达冻结通知书',
    from: ['approved'],
    to: 'held',
    effect: 'reported',
    duty: 'investigate',
    posts: ['handler'],
    fields: freezeServed.fields,
    does: [
      enter(freezeServed),
      enter(measureItem, {
        name: say('存款、汇款'),
        spec: planned('account'),
        remark: planned('bank'),
        quantity: say('见冻结通知书'),
      }),
      moment('frozen'),
      paper('freeze-decision'),
    ],
    cite: [
      cite(coercionLaw, 30, '向金融机构交付冻结通知书；金融机构立即冻结'),
      cite(coercionLaw, 31, '三日内向当事人交付冻结决定书'),
    ],
  }),
]
