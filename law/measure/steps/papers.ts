import { coercionLaw, marketProcedure } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { equal } from '../../words/condition.ts'
import { enter, paper } from '../../words/does.ts'
import { type Step, step } from '../../words/step.ts'
import { form } from '../../words/value.ts'
import { disposal, goodsRecord, keeping, seizureHelp } from '../records/papers.ts'

const made = { proceeding: 'measure', effect: 'constitutive', posts: ['handler'] } as const

/** Papers a measure may need besides its own (市监文书格式18、26—28、52). */
export const paperSteps: readonly Step[] = [
  step({
    ...made,
    id: 'seizure.help',
    title: '制作协助扣押通知书',
    from: ['approved', 'held'],
    fields: seizureHelp.fields,
    does: [enter(seizureHelp), paper('seizure-help')],
    cite: [
      cite(coercionLaw, 18, '法律、法规规定的其他程序', '第十项'),
      cite(marketProcedure, 39, '扣押托运的物品，制作协助扣押通知书，通知有关单位协助'),
    ],
  }),
  step({
    ...made,
    id: 'goods.entrust',
    title: '委托第三人保管',
    from: ['held'],
    fields: keeping.fields,
    does: [enter(keeping), paper('keeping-commission')],
    cite: [
      cite(coercionLaw, 26, '可以委托第三人保管', '第二款'),
      cite(marketProcedure, 41, '可以委托第三人保管，不得损毁或者擅自转移、处置', '第一款'),
    ],
  }),
  step({
    ...made,
    id: 'goods.disposal',
    title: '制作先行处置的确认书、公告',
    from: ['held'],
    fields: disposal.fields,
    does: [
      enter(disposal),
      paper('disposal-form', { when: equal(form('what'), 'consent') }),
      paper('disposal-announcement', { when: equal(form('what'), 'announcement') }),
    ],
    cite: [
      // The law itself gives no power to dispose of what is held (强制法26); what does is named in the form.
      cite(coercionLaw, 18, '法律、法规规定的其他程序', '第十项'),
      cite(marketProcedure, 41, '经权利人同意或者申请，权利人不明确的可以公告，先行处置', '第三款'),
    ],
  }),
  step({
    ...made,
    id: 'goods.record',
    title: '制作涉案物品处理记录',
    from: ['held', 'returning', 'ended'],
    fields: goodsRecord.fields,
    does: [enter(goodsRecord), paper('goods-record')],
    cite: [
      cite(coercionLaw, 27, '查清事实，作出处理决定'),
      cite(marketProcedure, 78, '财物处理单据归档', '第二款第六项'),
    ],
  }),
]
