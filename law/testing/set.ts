import type { Citations } from '../words/citation.ts'
import { any, type Condition, equal, filled, need } from '../words/condition.ts'
import { type Does, enter, open, paper, pause, resume, stage } from '../words/does.ts'
import { choice, list, may, must } from '../words/field.ts'
import { type Gate, gate } from '../words/gate.ts'
import type { Stage } from '../words/procedure.ts'
import { entries } from '../words/query.ts'
import { record } from '../words/record.ts'
import { type ProceedingKind, type Step, step } from '../words/step.ts'
import { subject } from '../words/subject.ts'
import { about, form, from, last } from '../words/value.ts'

const text = { is: 'longText', max: 5000 } as const
const short = { is: 'text', max: 200 } as const
/** The ground of a rule that takes the time out of a term (市监程序18, 64). */
const grounds = { expert: '检测、检验、检疫、鉴定', owner: '权利人辨认、鉴别' } as const

export const testing = record('testing', '检测、检验、检疫、鉴定', [
  must('kind', '种类', choice(['expert', '检测、检验、检疫、鉴定'], ['owner', '权利人辨认、鉴别'])),
  must('what', '专门事项和送检物品', text),
  must('body', '受委托的机构、权利人', short),
  { ...may('qualified', '具有法定资质', { is: 'yesNo' }), when: { field: 'kind', in: ['expert'] } },
  may('why', '委托没有法定资质的机构的理由', text, '没有法定资质机构的，可以委托其他具备条件的机构'),
  may('until', '预计所需时间至', { is: 'day' }),
  must('way', '告知当事人的方式', short, '告知送检和所需的时间；不能告知的，写明原因'),
  may('files', '委托书、告知书', { is: 'files' }, '补录的必须附上'),
])
export const testResult = record(
  'testResult',
  '检测、检验、检疫、鉴定结果',
  [
    must('result', '结果', text),
    must('way', '将结果告知当事人的方式', short),
    may('files', '结果的报告', { is: 'files' }, '用作证据的，另行收集、查证；补录的必须附上'),
  ],
  { about: testing },
)
/** What is to be tested, line by line, and what the report has to hold (市监文书格式16、30). */
export const testingOrder = record(
  'testingOrder',
  '委托书、协助辨认鉴别通知书',
  [
    must(
      'samples',
      '样品',
      list('样品', [
        must('name', '名称', { is: 'text', max: 100 }),
        may('brand', '品牌', { is: 'text', max: 100 }),
        may('spec', '规格型号', { is: 'text', max: 100 }),
        may('batch', '生产日期、批号', { is: 'text', max: 100 }),
        may('standard', '适用标准或者规则', { is: 'text', max: 200 }),
        may('grade', '等级', { is: 'text', max: 50 }),
        must('quantity', '样品数量', { is: 'text', max: 50 }),
        may('item', '检验项目', { is: 'text', max: 200 }),
        may('remark', '备注', { is: 'text', max: 200 }),
      ]),
    ),
    must('replyBy', '提交报告的期限至', { is: 'day' }),
    may('copies', '报告的份数', { is: 'integer', min: 1, max: 20 }),
    may('enclosed', '请随文书出具的材料', text, '权利证明文件、授权委托书等'),
  ],
  { about: testing },
)
/** What the party is told of the result, and how to object to it (市监文书格式32). */
export const testingNotice = record(
  'testingNotice',
  '结果告知',
  [
    may(
      'objectDays',
      '可以提出异议的天数',
      { is: 'integer', min: 1, max: 60 },
      '法律、法规、规章规定可以提出异议、复检的填写',
    ),
    may('objectTo', '向哪个机关、机构提出', short),
    may('reports', '报告书的份数和编号', short),
  ],
  { about: testing },
)
export const testingRecords = [testing, testResult, testingOrder, testingNotice] as const

interface Testing {
  readonly proceeding: ProceedingKind
  readonly from: readonly string[]
  readonly pauses: readonly string[]
  readonly cite: { readonly send: Citations; readonly result: Citations }
}

/** The one this proceeding is about. */
const sent = entries(testing, { no: { is: about('testing') } }, { faulty: true })
const isSent = (kind: string) => equal(from(sent, 'kind'), kind)

/** Each has a proceeding of its own, so that several may be out at once and the term stands until the last has come. */
const steps = ({ proceeding, from, pauses, cite }: Testing): readonly Step[] => [
  step({
    id: 'testing.send',
    title: '委托检测、检验、检疫、鉴定',
    proceeding,
    from,
    effect: 'reported',
    posts: ['handler'],
    duty: 'investigate',
    fields: testing.fields,
    does: [
      enter(testing),
      open('testing', 'out', { testing: last(testing, 'no') }),
      ...pauses.flatMap((clock) =>
        Object.entries(grounds).map(([kind, as]) =>
          pause(clock, as, { as, for: last(testing, 'no'), when: equal(form('kind'), kind) }),
        ),
      ),
    ],
    cite: cite.send,
  }),
  step({
    id: 'testing.result',
    title: '收到结果，告知当事人',
    proceeding: 'testing',
    from: ['out'],
    to: 'back',
    effect: 'reported',
    posts: ['handler'],
    duty: 'investigate',
    fields: testResult.fields,
    does: [
      enter(testResult, {}, { about: about('testing') }),
      ...pauses.map((clock) => resume(clock, { for: about('testing') })),
    ],
    cite: cite.result,
  }),
  step({
    id: 'testing.commission',
    title: '制作委托书、协助辨认鉴别通知书',
    proceeding: 'testing',
    from: ['out'],
    effect: 'constitutive',
    posts: ['handler'],
    fields: testingOrder.fields,
    does: [
      enter(testingOrder, {}, { about: about('testing') }),
      paper('testing-commission', { when: isSent('expert') }),
      paper('identification-notice', { when: isSent('owner') }),
    ],
    cite: cite.send,
  }),
  step({
    id: 'testing.notify',
    title: '制作结果告知书',
    proceeding: 'testing',
    from: ['back'],
    effect: 'constitutive',
    posts: ['handler'],
    fields: testingNotice.fields,
    does: [enter(testingNotice, {}, { about: about('testing') }), paper('testing-result')],
    cite: cite.result,
  }),
]

export const testingSteps: typeof steps = (...of) => subject('检测和鉴定', steps(...of))

export const testingStages: readonly Stage[] = [
  { id: 'out', title: '检测、鉴定中', waits: { post: 'handler', what: '收到检测、鉴定结果后登记', beside: true } },
  { id: 'back', title: '已有结果' },
  { id: 'dropped', title: '不再等待', aside: true },
]
/** Nobody waits for the result of what is over. */
export const testingOver = (more: { readonly when?: Condition } = {}): Does =>
  stage('dropped', { of: 'testing', from: ['out'], ...more })

export const testingGate = ({ id, inForce, cite }: Pick<Gate, 'id' | 'inForce' | 'cite'>): Gate =>
  gate({
    id,
    title: '受委托机构的资质',
    inForce,
    blocks: ['testing.send'],
    when: equal(form('kind'), 'expert'),
    require: need(
      any(equal(form('qualified'), true), filled(form('why'))),
      '受委托的机构没有法定资质，也没有写明理由。',
      '委托具有法定资质的机构；没有这样的机构的，写明理由',
    ),
    sentence: '检测、检验、检疫、鉴定应当委托具有法定资质的机构；没有法定资质机构的，方可委托其他具备条件的机构。',
    next: '核对机构的资质，或者写明理由',
    cite,
    examples: [
      { name: '具有资质', form: { kind: 'expert', qualified: true }, expect: 'open' },
      { name: '没有资质机构，写明理由', form: { kind: 'expert', qualified: false, why: '全省没有' }, expect: 'open' },
      { name: '没有资质，没有理由', form: { kind: 'expert', qualified: false }, expect: 'blocked' },
      { name: '权利人辨认', form: { kind: 'owner' }, expect: 'open' },
    ],
  })
