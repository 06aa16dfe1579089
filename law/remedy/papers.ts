import { remedyTerms } from '../remedies.ts'
import { equal, not } from '../words/condition.ts'
import { addressed, type Block, ifGiven, paragraph, section } from '../words/paper.ts'
import { last, paperNumber, type Value } from '../words/value.ts'
import { lifting, remedy, remedyAnswer } from './records.ts'

const on = (block: Block, what: string): Block => ({ ...block, when: equal(last(lifting, 'what'), what) })
const remade = (block: Block, yes: boolean): Block => ({ ...block, when: equal(last(lifting, 'remake'), yes) })

const number = { 文号: last(lifting, 'number') }
/** Each party has his own. */
const ofExemption = { 文号: paperNumber('exemption-decision') }
const why = { 理由: last(lifting, 'reason'), 依据: last(lifting, 'basis') }
const rights = [
  section('申请行政复议和提起行政诉讼的权利'),
  paragraph(
    `如不服本决定，可以自收到本决定书之日起${remedyTerms.reviewTerm}内向{复议机关}申请行政复议，也可以自收到本决定书之日起${remedyTerms.suitTerm}内向{法院}提起行政诉讼。`,
  ),
]

/** What the agency answers; which facts, articles and steps its decision rests on, one after the other (复议法44, 48; 行诉法34, 67). */
const answer = (opening: string, asked: string): readonly Block[] => [
  addressed(last(remedy, 'organ')),
  paragraph(opening, {
    申请人: last(remedy, 'applicant'),
    案号: last(remedy, 'reference'),
  }),
  section(`${asked}的请求`),
  paragraph('{请求}', { 请求: last(remedy, 'request') }),
  section('作出决定的事实和证据'),
  paragraph('{事实}', { 事实: last(remedyAnswer, 'facts') }),
  section('作出决定的依据'),
  paragraph('{依据}', { 依据: last(remedyAnswer, 'basis') }),
  section('作出决定的程序'),
  paragraph('{程序}', { 程序: last(remedyAnswer, 'procedure') }),
  section(`对${asked}所述理由的意见`),
  paragraph('{意见}', { 意见: last(remedyAnswer, 'answers') }),
  section('请求'),
  paragraph('综上，{请求}', { 请求: last(remedyAnswer, 'request') }),
  ifGiven('委托代理人：{代理人}。', { 代理人: last(remedy, 'lawyer') }),
  paragraph('作出该行政行为的证据、依据和其他有关材料，随本文书一并提交。'),
]

/** 撤销, and what becomes of what was done on it; `parts`: of a decision of which a part may fall, what is said of that. */
const revocation = (
  what: string,
  it: string,
  again: string,
  done: readonly Block[],
  parts: readonly Block[] = [],
): readonly Block[] => [
  paragraph(`本机关${what}（{文号}），经审查，应当予以纠正，现决定如下：`, number),
  section('事实和理由'),
  paragraph('{理由}', why),
  section('决定'),
  ...parts,
  {
    ...paragraph(`依据{依据}的规定，撤销上述${it}。`, why),
    ...(parts.length === 0 ? {} : { when: not(equal(last(lifting, 'what'), 'partly')) }),
  },
  remade(paragraph('本机关将依照法定程序重新作出处理决定。'), true),
  remade(paragraph(`本机关不再就同一事实作出${again}。`), false),
  ...done,
  ...rights,
]

/** 确认违法、确认无效. */
const finding = (
  what: string,
  it: string,
  done: readonly Block[],
  of: Readonly<Record<string, Value>> = number,
): readonly Block[] => [
  paragraph(`本机关${what}（{文号}），经审查，现决定如下：`, of),
  section('事实和理由'),
  paragraph('{理由}', why),
  section('决定'),
  on(paragraph(`依据{依据}的规定，确认上述${it}违法。`, why), 'unlawful'),
  on(paragraph(`依据{依据}的规定，确认上述${it}无效，自始没有法律约束力。`, why), 'void'),
  ...done,
  ...rights,
]

/** 撤销、确认 and 答复、答辩: letters, each dated and numbered. */
export const remedyPapers = {
  'penalty-revocation': revocation(
    '对你（单位）作出的行政处罚决定',
    '行政处罚决定',
    '行政处罚',
    [
      section('已经履行的处理'),
      paragraph(
        '你（单位）已经依上述决定缴纳罚款、被没收违法所得或者财物的，本机关依照《中华人民共和国行政强制法》第四十一条的规定予以退还；不能退还的，依法给予赔偿。上述决定已经公示的，本机关依照《中华人民共和国行政处罚法》第四十八条第二款的规定撤回并公开说明理由。',
      ),
    ],
    [
      on(
        paragraph('依据{依据}的规定，部分撤销上述行政处罚决定：{撤销的内容}', {
          ...why,
          撤销的内容: last(lifting, 'extent' as never),
        }),
        'partly',
      ),
      on(paragraph('上述行政处罚决定的其余内容仍然有效。'), 'partly'),
    ],
  ),
  'exemption-revocation': [
    paragraph('本机关对你（单位）作出的不予行政处罚决定（{文号}），经审查，应当予以纠正，现决定如下：', ofExemption),
    section('事实和理由'),
    paragraph('{理由}', why),
    section('决定'),
    paragraph('依据{依据}的规定，撤销上述不予行政处罚决定。', why),
    remade(
      paragraph(
        '本机关将依照法定程序重新作出处理决定。拟给予行政处罚的，在作出决定之前告知拟作出的内容及事实、理由、依据，你（单位）有权陈述、申辩，符合条件的有权要求听证。',
      ),
      true,
    ),
    remade(paragraph('本机关不再就同一事实作出处理。'), false),
    ...rights,
  ],
  'exemption-finding': finding('对你（单位）作出的不予行政处罚决定', '不予行政处罚决定', [], ofExemption),
  'penalty-finding': finding('对你（单位）作出的行政处罚决定', '行政处罚决定', [
    paragraph(
      '上述决定已经公示的，本机关依照《中华人民共和国行政处罚法》第四十八条第二款的规定撤回并公开说明理由。因上述决定受到损害的，有权依法要求赔偿。',
    ),
  ]),
  'decision-revocation': revocation('作出的行政决定', '行政决定', '决定', [
    section('已经履行的处理'),
    paragraph('已经依上述决定履行的，依法恢复原状、退还财物；受到损害的，有权依法要求补偿、赔偿。'),
  ]),
  'decision-finding': finding('作出的行政决定', '行政决定', [paragraph('因上述决定受到损害的，有权依法要求赔偿。')]),
  'remedy-answer': answer(
    '申请人{申请人}不服本机关作出的行政行为申请行政复议一案（{案号}），本机关已收到行政复议申请书副本。依据《中华人民共和国行政复议法》第四十八条、第五十四条的规定，现答复如下：',
    '申请人',
  ),
  'suit-answer': answer(
    '原告{申请人}诉本机关一案（{案号}），本机关已收到起诉状副本。依据《中华人民共和国行政诉讼法》第六十七条的规定，现答辩如下：',
    '原告',
  ),
} as const
