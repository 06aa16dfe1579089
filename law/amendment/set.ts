import { housingProcedure, ningxiaProcedure, threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { always, equal, reads } from '../words/condition.ts'
import { enter, open, paper } from '../words/does.ts'
import { choice, must } from '../words/field.ts'
import { type Gate, gate } from '../words/gate.ts'
import { ifGiven, paragraph } from '../words/paper.ts'
import { record } from '../words/record.ts'
import { type ProceedingKind, type Step, step } from '../words/step.ts'
import { subject } from '../words/subject.ts'
import { last } from '../words/value.ts'

const text = { is: 'longText', max: 2000 } as const

/** 补正、更正 of a paper that has gone out: what it says wrongly or leaves out, where nobody's rights hang on it. */
export const paperAmendment = record('paperAmendment', '文书的补正、更正', [
  must('number', '补正、更正的文书的文号', { is: 'text', max: 100 }),
  must(
    'kind',
    '情形',
    choice(
      ['slip', '文字表述错误（姓名、名称、地址、号码等误写）'],
      ['sum', '计算错误'],
      ['omission', '遗漏（未载明决定日期等）'],
    ),
  ),
  must('wrong', '原来的表述、遗漏的位置', text),
  must('right', '补正、更正为', text),
  must(
    'unaffected',
    '没有改变认定的事实、依据和处理结果，对当事人的权利义务没有实际影响',
    { is: 'yesNo' },
    '改变了的，不是补正、更正，应当依法变更、撤销',
  ),
  must('reason', '发现的经过和理由', text),
])
export const amendmentPaper = 'paper-amendment'

interface Of {
  readonly proceeding: ProceedingKind
  readonly from: readonly string[]
}

/** A slip is put right by a paper of its own, brought to whoever has the first (宁夏程序109; 住建程序28). */
const steps = ({ proceeding, from }: Of): readonly Step[] => [
  step({
    id: 'paper.amend',
    title: '补正、更正文书',
    proceeding,
    from,
    effect: 'constitutive',
    posts: ['deputyHead', 'agencyHead'],
    duty: 'approve',
    fields: paperAmendment.fields,
    checks: ['paperThere'],
    confirm: '补正、更正文书随即作出，送达有关当事人；原文书和记录不改动。',
    does: [
      enter(paperAmendment),
      paper(amendmentPaper),
      open('service', 'pending', { document: amendmentPaper }, { each: 'concerned' }),
    ],
    cite: [
      cite(ningxiaProcedure, 109, '文字表述错误、计算错误、未载明日期的，应当补正或者更正；以书面决定作出'),
      cite(housingProcedure, 28, '遗漏没有实际影响的，予以补正', '第二款'),
      cite(housingProcedure, 28, '文字表述错误、计算错误的，予以更正', '第三款'),
      cite(housingProcedure, 28, '制作补正或者更正文书', '第四款'),
      cite(threeSystemsOpinion, 7, '文字记录客观、完整'),
    ],
  }),
]
export const amendmentSteps: typeof steps = (of) => subject('补正、更正文书', steps(of))

export const amendmentGates: readonly Gate[] = [
  gate({
    id: 'W-amend',
    norm: [],
    title: '补正、更正不改变处理结果',
    inForce: { from: '2018-12-05' },
    blocks: ['paper.amend'],
    when: always,
    require: equal({ form: 'unaffected' }, true),
    sentence: '改变认定的事实、依据或者处理结果的，不能以补正、更正代替。',
    next: '依法变更、撤销；还没有作出决定的，重新作出文书并送达',
    cite: [
      cite(ningxiaProcedure, 109, '文字表述错误或者计算错误，未侵犯合法权利'),
      cite(housingProcedure, 28, '对合法权益没有实际影响的补正；确需变更或者撤销的依法办理'),
      cite(threeSystemsOpinion, 7, '文字记录客观、完整'),
    ],
    examples: [
      { name: '名称误写一字', form: { kind: 'slip', unaffected: true }, expect: 'open' },
      { name: '减少罚款', form: { kind: 'sum', unaffected: false }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'W-amend-apart',
    norm: [],
    title: '补正、更正由没有办案的负责人批准',
    inForce: { from: '2018-12-05' },
    blocks: ['paper.amend'],
    when: always,
    require: reads('dutiesApart'),
    sentence: '补正、更正文书由没有参加调查的负责人批准。',
    next: '由没有参加调查的负责人办理',
    cite: [
      cite(ningxiaProcedure, 45, '由主要负责人或者分管负责人作出'),
      cite(threeSystemsOpinion, 7, '文字记录客观、完整'),
    ],
    examples: [
      { name: '没有参加调查', reads: { dutiesApart: 'yes' }, expect: 'open' },
      { name: '办案人员', reads: { dutiesApart: 'no' }, expect: 'blocked' },
    ],
  }),
]

const said = (field: 'number' | 'wrong' | 'right' | 'reason') => last(paperAmendment, field)
export const amendmentPapers = {
  [amendmentPaper]: [
    paragraph('本机关向你（单位）送达的文书（{文号}），现补正、更正如下。', { 文号: said('number') }),
    paragraph('原来的表述（遗漏）：{原文}', { 原文: said('wrong') }),
    paragraph('补正、更正为：{更正}', { 更正: said('right') }),
    ifGiven('理由：{理由}', { 理由: said('reason') }),
    paragraph(
      '本补正、更正不改变原文书认定的事实、适用的依据和处理的结果，不影响你（单位）依法申请行政复议、提起行政诉讼的权利。',
    ),
  ],
} as const
