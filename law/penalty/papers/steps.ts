import { marketProcedure, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { equal } from '../../words/condition.ts'
import { enter, open, paper } from '../../words/does.ts'
import { type Field, may, must } from '../../words/field.ts'
import { type Step, step } from '../../words/step.ts'
import { subject } from '../../words/subject.ts'
import { form } from '../../words/value.ts'
import { fileSheets, materialsRequest, order, refundOrder, sheet, summons, transcript } from './records.ts'

const is = (what: string) => equal(form('what'), what)
const investigating = ['clue', 'investigation', 'concluded', 'notified'] as const
const common = { proceeding: 'penalty', effect: 'constitutive', posts: ['handler'] } as const
const party = must('party', '当事人', { is: 'partyRef' })
/** Whom it is of, asked behind what is made. */
const withParty = (fields: readonly Field[], asked: typeof must, ...what: readonly string[]): readonly Field[] => [
  ...fields.slice(0, 1),
  { ...asked('party', '当事人', { is: 'partyRef' }), when: { field: 'what', in: what } },
  ...fields.slice(1),
]
const toParty = { party: form('party') } as const

/** Papers of the official book that no decision hangs on: made when they are wanted, of what is entered (市监文书格式). */
export const paperSteps: readonly Step[] = subject('制作文书', [
  step({
    ...common,
    id: 'questioning.summon',
    title: '制作询问通知书',
    from: investigating,
    fields: summons.fields,
    does: [enter(summons), paper('questioning-notice')],
    cite: [
      cite(penaltyLaw, 55, '有关人员应当如实回答询问，并协助调查', '第二款'),
      cite(marketProcedure, 29, '可以询问当事人及其他有关单位和个人'),
    ],
  }),
  step({
    ...common,
    id: 'materials.request',
    title: '制作限期提供材料通知书',
    from: investigating,
    fields: materialsRequest.fields,
    does: [enter(materialsRequest), paper('materials-notice')],
    cite: [
      cite(penaltyLaw, 55, '如实回答询问，协助调查', '第二款'),
      cite(marketProcedure, 30, '可以要求在一定期限内提供有关材料', '第一款'),
    ],
  }),
  step({
    ...common,
    id: 'transcript.write',
    title: '制作笔录',
    duty: 'investigate',
    from: [...investigating, 'decided'],
    fields: withParty(transcript.fields, may, 'scene', 'data', 'sample', 'questioning').map((f) =>
      f.id === 'party' ? { ...f, hint: '询问的，被询问人就是当事人、其负责人或者受托人的才选择；其他人员不选' } : f,
    ),
    does: [
      enter(transcript, {}, toParty),
      paper('scene-record', { ...toParty, when: is('scene') }),
      paper('questioning-record', { when: is('questioning') }),
      paper('data-record', { ...toParty, when: is('data') }),
      paper('sampling-record', { ...toParty, when: is('sample') }),
    ],
    cite: [
      cite(penaltyLaw, 55, '询问或者检查应当制作笔录', '第二款'),
      cite(marketProcedure, 28, '制作现场笔录，载明时间、地点、事件等内容'),
      cite(marketProcedure, 29, '询问应当制作笔录，逐页签名'),
      cite(marketProcedure, 31, '制作抽样记录', '第一款'),
    ],
  }),
  step({
    ...common,
    id: 'order.correct',
    title: '责令改正',
    from: [...investigating, 'decided'],
    fields: [party, ...order.fields],
    does: [
      enter(order, {}, toParty),
      open('service', 'pending', { document: 'order-to-correct' }, toParty),
      paper('order-to-correct', toParty),
    ],
    cite: [cite(penaltyLaw, 28, '应当责令当事人改正或者限期改正违法行为', '第一款')],
  }),
  step({
    ...common,
    id: 'order.refund',
    title: '责令退款',
    from: ['notified'],
    fields: [party, ...refundOrder.fields],
    does: [
      enter(refundOrder, {}, toParty),
      open('service', 'pending', { document: 'order-to-refund' }, toParty),
      paper('order-to-refund', toParty),
    ],
    cite: [
      cite(penaltyLaw, 28, '违法所得依法应当退赔', '第二款'),
      cite(marketProcedure, 59, '听取意见后、作出处罚决定前，责令当事人限期退还'),
    ],
  }),
  step({
    ...common,
    id: 'sheet.make',
    title: '制作案源、证据和讨论的表单',
    from: [...investigating, 'decided', 'settled', 'refused', 'handed', 'answering'],
    fields: withParty(sheet.fields, must, 'statement'),
    does: [
      enter(sheet, {}, toParty),
      paper('clue-sheet', { when: is('clue') }),
      paper('evidence-sheet', { when: is('extraction') }),
      paper('statement-record', { ...toParty, when: is('statement') }),
      paper('discussion-minutes', { when: is('minutes') }),
    ],
    cite: [cite(penaltyLaw, 47, '以文字、音像等形式全过程记录，归档保存')],
  }),
  step({
    ...common,
    id: 'file.sheets',
    title: '制作卷宗封面、目录和备考表',
    from: ['closed', 'refused', 'handed'],
    fields: fileSheets.fields,
    does: [enter(fileSheets), paper('file-cover'), paper('file-catalogue'), paper('file-remarks')],
    cite: [
      cite(penaltyLaw, 47, '全过程记录，归档保存'),
      cite(marketProcedure, 78, '一案一卷、材料齐全、规范有序', '第一款'),
    ],
  }),
])
