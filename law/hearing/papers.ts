import { type Condition, equal, filled, not } from '../words/condition.ts'
import { addressed, type Block, half, ifGiven, line, paragraph, section, signed } from '../words/paper.ts'
import { entries } from '../words/query.ts'
import type { RecordKind } from '../words/record.ts'
import { from, say, type Value } from '../words/value.ts'
import { hearingHost, hearingRefusal, hearingReport, hearingSetting } from './records.ts'

/** Of the party the paper is made for: each has a hearing of its own. */
const theirs = <F extends string>(kind: RecordKind<string, F>, field: NoInfer<F> | 'on'): Value =>
  from(entries(kind, {}, { party: 'this', faulty: true, pick: 'latest' }), field)

const penaltyLaw = '《中华人民共和国行政处罚法》'

interface Papers {
  /** What the case is about. */
  readonly cause: Value
  readonly request: RecordKind
  readonly hearing: RecordKind<string, string>
  /** The party was told that it may ask for one. */
  readonly offered: Condition
}

/** 听证的文书 (处罚法64; 市监听证办法20, 22, 28, 30): composed from what was entered of this party's hearing. */
export function hearingPapers({ cause, request, hearing, offered }: Papers) {
  const persons: readonly Block[] = [
    paragraph('听证主持人：{主持人}。', { 主持人: theirs(hearingHost, 'host') }),
    ifGiven('听证员：{听证员}。', { 听证员: theirs(hearingHost, 'members') }),
    paragraph('记录员：{记录员}。', { 记录员: theirs(hearingSetting, 'recorder') }),
    ifGiven('翻译人员：{翻译人员}。', { 翻译人员: theirs(hearingSetting, 'translator') }),
  ]
  const people: readonly Block[] = [
    half('听证主持人', '{主持人}', { 主持人: theirs(hearingHost, 'host') }),
    half('记录员', '{记录员}', { 记录员: theirs(hearingSetting, 'recorder') }),
    {
      ...line('听证员', '{听证员}', { 听证员: theirs(hearingHost, 'members') }),
      when: filled(theirs(hearingHost, 'members')),
    },
  ]
  const when = paragraph('时间：{日期}{时间}。', {
    日期: theirs(hearingSetting, 'date'),
    时间: theirs(hearingSetting, 'time'),
  })
  const where = paragraph('地点：{地点}。', { 地点: theirs(hearingSetting, 'place') })
  const said = (title: string, field: string): readonly Block[] => [
    { section: title, when: filled(theirs(hearing, field)) },
    ifGiven('{内容}', { 内容: theirs(hearing, field) }),
  ]
  const hasThird = filled(theirs(hearingSetting, 'thirds'))
  const refused = equal(theirs(hearing, 'signature'), 'refused')
  return {
    'hearing-notice': [
      paragraph(
        `你（单位）因{案由}一案，于{要求日期}要求听证。依据${penaltyLaw}第六十三条、第六十四条的规定，本机关决定举行听证，现将有关事项通知如下：`,
        { 案由: cause, 要求日期: theirs(request, 'on') },
      ),
      section('时间、地点和举行方式'),
      when,
      where,
      paragraph('举行方式：{方式}。', { 方式: theirs(hearingSetting, 'open') }),
      ifGiven('不公开举行的理由：{理由}。', { 理由: theirs(hearingSetting, 'secret') }),
      section('听证人员'),
      ...persons,
      section('你（单位）的权利和义务'),
      paragraph(
        '认为听证主持人、听证员、记录员、翻译人员与本案有直接利害关系或者有其他关系可能影响公正的，有权申请其回避。',
      ),
      paragraph(
        '可以亲自参加听证，也可以委托一至二人代理；委托代理的，应当提交载明委托事项和权限、由委托人签名或者盖章的授权委托书，以及代理人的身份证明。代为撤回听证申请或者放弃听证权利的，须有明确授权。',
      ),
      paragraph('请参加人员携带身份证件原件；委托代理人还应当携带授权委托书。'),
      paragraph('在听证中有权进行陈述、申辩和质证，可以当场提出证明自己主张的证据。'),
      paragraph('无正当理由拒不出席听证，或者未经许可中途退出听证的，视为放弃听证权利，本机关终止听证。'),
      paragraph('你（单位）不承担本机关组织听证的费用。'),
    ],
    'hearing-announcement': [
      addressed(say('各有关单位、个人')),
      paragraph(`依据${penaltyLaw}第六十四条的规定，本机关定于下列时间、地点公开举行听证，现予公告：`),
      paragraph('当事人：{当事人}。'),
      paragraph('案由：{案由}。', { 案由: cause }),
      when,
      where,
    ],
    'hearing-transcript': [
      line('案由', '{案由}', { 案由: cause }),
      line('时间', '{日期}，{开始}至{结束}', {
        日期: theirs(hearing, 'on'),
        开始: theirs(hearing, 'began'),
        结束: theirs(hearing, 'ended'),
      }),
      half('地点', '{地点}', { 地点: theirs(hearing, 'place') }),
      half('举行方式', '{方式}', { 方式: theirs(hearingSetting, 'open') }),
      ...people,
      line('听证参加人', '{参加人}', { 参加人: theirs(hearing, 'attendees') }),
      paragraph(
        '记录员查明听证参加人到场情况，宣布听证纪律。主持人核对听证参加人，说明案由，宣布听证人员名单，告知听证参加人的权利义务，询问当事人是否申请回避。',
      ),
      ...said('办案人员提出的事实、证据、建议及依据', 'charge'),
      ...said('当事人及其代理人的陈述、申辩', 'defence'),
      ...said('第三人的陈述', 'third'),
      ...said('当事人当场提出的证据', 'offered'),
      ...said('质证', 'examined'),
      ...said('辩论', 'debate'),
      ...said('各方最后意见', 'final'),
      { ...paragraph('以上笔录经听证参加人核对无误。'), when: not(refused) },
      { ...paragraph('当事人、第三人拒绝签名或者盖章：{情况}', { 情况: theirs(hearing, 'remark') }), when: refused },
      { ...signed('当事人（代理人）', '办案人员', '主持人', '记录员'), when: not(hasThird) },
      { ...signed('当事人（代理人）', '第三人', '办案人员', '主持人', '记录员'), when: hasThird },
    ],
    'hearing-report': [
      line('听证案由', '{当事人}：{案由}', { 案由: cause }),
      line('时间', '{日期}，{开始}至{结束}', {
        日期: theirs(hearing, 'on'),
        开始: theirs(hearing, 'began'),
        结束: theirs(hearing, 'ended'),
      }),
      half('地点', '{地点}', { 地点: theirs(hearing, 'place') }),
      half('举行方式', '{方式}', { 方式: theirs(hearingSetting, 'open') }),
      ...people,
      line('听证参加人', '{参加人}', { 参加人: theirs(hearing, 'attendees') }),
      line('听证的基本情况', '{情况}', { 情况: theirs(hearingReport, 'course') }),
      line('处理意见和建议', '{意见}', { 意见: theirs(hearingReport, 'advice') }),
      {
        ...line('需要报告的其他事项', '{其他}', { 其他: theirs(hearingReport, 'other') }),
        when: filled(theirs(hearingReport, 'other')),
      },
      signed('听证主持人', '听证员'),
    ],
    'hearing-refusal': [
      {
        ...paragraph(
          `你（单位）因{案由}一案，于{要求日期}要求听证，已经超过规定的期限。依据${penaltyLaw}第六十四条第一项的规定，本机关不予受理。`,
          { 案由: cause, 要求日期: theirs(request, 'on') },
        ),
        when: offered,
      },
      // 63: of a penalty that is not among those of which a hearing is to be offered there is none.
      {
        ...paragraph(
          `你（单位）因{案由}一案，于{要求日期}要求听证。拟作出的处罚不属于${penaltyLaw}第六十三条规定的应当告知听证权利的情形，本机关不予受理。`,
          { 案由: cause, 要求日期: theirs(request, 'on') },
        ),
        when: not(offered),
      },
      paragraph('理由：{理由}', { 理由: theirs(hearingRefusal, 'reason') }),
      paragraph('你（单位）的意见，本机关作为陈述、申辩依法听取、复核。'),
    ],
  } as const satisfies Readonly<Record<string, readonly Block[]>>
}
