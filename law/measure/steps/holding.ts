import { coercionLaw, marketProcedure } from '../../statutes.ts'
import { approval } from '../../steps/approval.ts'
import { cite } from '../../words/citation.ts'
import { all, equal } from '../../words/condition.ts'
import { enter, extend, moment, paper, pause, resume } from '../../words/does.ts'
import { entries } from '../../words/query.ts'
import { type Step, step } from '../../words/step.ts'
import { form, from, here, put, say } from '../../words/value.ts'
import { isFreezing, isSealing } from '../conditions.ts'
import { measureExtension, measureTest, measureTested, measureTold } from '../records/held.ts'

const held = { proceeding: 'measure', from: ['held'] } as const

/** While it is held: extended once, tested, and each of it told in writing (强制法25, 31, 32; 市监程序38). */
export const holdingSteps: readonly Step[] = [
  ...approval({
    ...held,
    matter: 'measureExtension',
    propose: measureExtension.fields,
    approveTitle: '批准延长措施期限',
    does: {
      approve: [
        enter(measureExtension, { days: put('days'), reason: put('reason') }),
        { ...extend(say('E02'), put('days')), when: isSealing },
        { ...extend(say('E04'), put('days')), when: isFreezing },
        paper('measure-extension'),
        paper('extension-approval'),
      ],
    },
    cite: [
      cite(coercionLaw, 25, '情况复杂的，经负责人批准可以延长，不得超过三十日', '第一款'),
      cite(coercionLaw, 32, '情况复杂的，经负责人批准可以延长，不得超过三十日', '第一款'),
      cite(marketProcedure, 38, '经负责人批准可以延长，不得超过三十日', '第一款'),
    ],
  }),
  step({
    ...held,
    id: 'measure.test',
    title: '送检，制作期间告知书',
    effect: 'constitutive',
    posts: ['handler'],
    fields: measureTest.fields,
    does: [enter(measureTest), paper('testing-notice')],
    cite: [
      cite(coercionLaw, 25, '检测、检验、检疫或者技术鉴定的期间应当明确，并书面告知当事人', '第三款'),
      cite(marketProcedure, 38, '期间应当明确，并书面告知当事人', '第三款'),
    ],
  }),
  step({
    ...held,
    id: 'measure.tested',
    title: '收到检测、鉴定结果',
    effect: 'reported',
    posts: ['handler'],
    fields: measureTested.fields,
    does: [enter(measureTested), resume('E02', { sooner: true })],
    cite: [cite(coercionLaw, 25, '期间不包括检测、检验、检疫或者技术鉴定的期间', '第三款')],
  }),
  step({
    ...held,
    id: 'measure.tell',
    title: '书面告知当事人',
    from: ['held', 'returning', 'ended'],
    effect: 'reported',
    posts: ['handler'],
    fields: measureTold.fields,
    does: [
      enter(measureTold),
      // What nobody was told of runs on: the days of testing stand still from when it was told, to the end that was told.
      pause('E02', '检测、检验、检疫或者技术鉴定', {
        to: from(entries(measureTest, { proceeding: { is: here } }, { pick: 'latest', faulty: true }), 'until'),
        when: equal(form('paper'), 'test'),
      }),
      moment('freeze-told', { when: all(equal(form('paper'), 'freeze'), isFreezing) }),
    ],
    cite: [
      cite(coercionLaw, 24, '制作并交付决定书和清单'),
      cite(coercionLaw, 25, '延长的决定、检测的期间书面告知当事人'),
      cite(coercionLaw, 31, '三日内向当事人交付冻结决定书'),
      cite(coercionLaw, 21, '移送的书面告知当事人'),
    ],
  }),
]
