import {
  farmProcedure,
  housingProcedure,
  marketProcedure,
  threeSystemsOpinion,
  transportProcedure,
} from '../statutes.ts'
import { type Citations, cite } from '../words/citation.ts'
import { always, among, equal, need, not, reads } from '../words/condition.ts'
import { type Does, enter, signs, voidPaper } from '../words/does.ts'
import { type Gate, gate } from '../words/gate.ts'
import { type ProceedingKind, type Step, type StepId, step } from '../words/step.ts'
import { subject } from '../words/subject.ts'
import { form } from '../words/value.ts'
import { signing } from './records.ts'

const eachPage: Citations = [
  cite(threeSystemsOpinion, 7, '文字记录合法规范、客观全面、及时准确'),
  cite(marketProcedure, 29, '交被询问人核对；经核对无误后逐页签名、盖章或者以其他方式确认'),
  cite(marketProcedure, 28, '现场笔录由办案人员、当事人签名或者盖章'),
  cite(farmProcedure, 38, '逐页签名、盖章或者按指纹等方式确认', '第三款'),
  cite(transportProcedure, 39, '逐页签名或者盖章，拒绝的予以注明', '第五项'),
  cite(housingProcedure, 16, '核对、修改差错、补充遗漏后，逐页签名或者盖章'),
]

const unused = equal(form('way'), 'void')

interface Of {
  readonly proceeding: ProceedingKind
  readonly from: readonly string[]
  /** What else comes of it: what was said and seen, and is signed, is evidence. */
  readonly does?: readonly Does[]
}
const signed = (does: readonly Does[] = []) =>
  ({
    effect: 'reported',
    checks: ['pagesSigned'],
    does: [
      enter(signing),
      signs(form('paper'), { when: not(unused) }),
      { ...voidPaper(form('paper'), form('remark')), when: unused },
      ...does,
    ],
  }) as const

/** What was written down here is read and signed here, whatever step made it. */
export const signingSteps = ({ does, ...of }: Of): readonly Step[] =>
  subject('制作文书', [
    step({
      ...of,
      ...signed(does),
      id: 'pages.sign',
      title: '笔录核对、签名',
      duty: 'investigate',
      posts: ['handler'],
      fields: signing.fields,
      cite: eachPage,
    }),
  ])

/** The same where somebody else leads (听证主持人): of what was made there, and no investigating. */
export const signingStepsOf = ({
  id,
  title,
  posts,
  cite: cites,
  ...of
}: Pick<Step, 'id' | 'title' | 'posts' | 'cite' | 'proceeding' | 'from'>): readonly Step[] => [
  step({
    ...of,
    ...signed(),
    id,
    title,
    posts,
    fields: signing.fields.map((f) =>
      f.id === 'paper' ? { ...f, kind: { is: 'recordPaper', of: of.proceeding } as const } : f,
    ),
    cite: cites,
  }),
]

/** What an act made to be signed on its pages was signed, or it was noted why not, before the matter goes on. */
export const laterPages = (of: Pick<Gate, 'id' | 'blocks' | 'cite'> & { readonly by?: StepId }): Gate =>
  gate({
    id: of.id,
    blocks: of.blocks,
    cite: of.cite,
    norm: ['G05'],
    title: '由此制作的笔录、清单已经核对、签名',
    inForce: { from: '1996-10-01' },
    when: always,
    require: reads('laterPagesSigned'),
    sentence: '由此制作的笔录、清单应当交当事人核对后签名、盖章；拒绝的，注明情况。',
    next: '登记“笔录核对、签名”：在屏幕上逐页签名，或者附上签名的原件，或者注明拒绝、不到场的情况',
    cures: [{ step: of.by ?? 'pages.sign' }],
    examples: [
      { name: '都已签名', reads: { laterPagesSigned: 'yes' }, expect: 'open' },
      { name: '还没有签名', reads: { laterPagesSigned: 'no' }, expect: 'blocked' },
    ],
  })

const inForce = { from: '2021-07-15' } as const

/** 拒绝签名的 (市监程序43; 交通程序39): noted, and recorded where the sector asks for it. The witness is asked where it is necessary. */
const refusal = gate({
  id: 'signing-refusal',
  norm: [],
  title: '拒绝签名的录音、录像',
  inForce,
  where: 'transcript.refusalRecorded',
  blocks: ['pages.sign'],
  when: among(form('way'), ['refused', 'absent']),
  require: need(
    equal(form('recording'), 'made'),
    '拒绝签名、不到场没有以录音、录像等方式记录。',
    '再次交其核对、签名，并录音、录像；必要时邀请见证人',
  ),
  sentence: '当事人不到场、拒绝签名、盖章或者以其他方式确认的，应当在笔录上注明情况，并采取录音、录像等方式记录。',
  next: '再次交其核对、签名，并录音、录像',
  cite: [cite(marketProcedure, 43, '在笔录上注明情况，并采取录音、录像等方式记录')],
  examples: [
    { name: '注明并录像', form: { way: 'refused', recording: 'made' }, expect: 'open' },
    { name: '没有录像', form: { way: 'refused', recording: 'none' }, expect: 'blocked' },
    { name: '逐页签名', form: { way: 'screen' }, expect: 'open' },
  ],
})

/** Where 笔录 are signed, a refusal is recorded. */
export const refusalGates: readonly Gate[] = [refusal]

export const signingGates = (blocks: readonly [StepId, ...StepId[]]): readonly Gate[] => [
  ...refusalGates,
  gate({
    id: 'G05-signed',
    norm: ['G05'],
    title: '笔录经核对、逐页签名',
    inForce,
    where: 'transcript.eachPage',
    blocks,
    when: reads('recordsWritten'),
    require: reads('recordsSigned'),
    sentence: '询问笔录、现场笔录应当交被询问人、当事人核对，逐页签名、盖章或者以其他方式确认；拒绝的，注明情况。',
    next: '登记“笔录核对、签名”：在屏幕上逐页签名，或者附上签名的原件，或者注明拒绝、不到场的情况；内容有误不再使用的，作废',
    cures: [{ step: 'pages.sign' }],
    cite: eachPage,
    examples: [
      { name: '都已签名', reads: { recordsWritten: 'yes', recordsSigned: 'yes' }, expect: 'open' },
      { name: '有一份没有签名', reads: { recordsWritten: 'yes', recordsSigned: 'no' }, expect: 'blocked' },
      { name: '没有在这里制作笔录', reads: { recordsWritten: 'no' }, expect: 'open' },
    ],
  }),
]
