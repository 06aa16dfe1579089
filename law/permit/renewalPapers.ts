import { remedyParagraph } from '../remedies.ts'
import { all, always, among, type Condition, equal, filled, not } from '../words/condition.ts'
import { type Block, ifGiven, paragraph, section } from '../words/paper.ts'
import { last, ofParty, paperNumber, set } from '../words/value.ts'
import { application, licence } from './records.ts'
import { renewal, renewalDecision } from './renewalRecords.ts'

const permitLaw = '《中华人民共和国行政许可法》'
const held = paragraph('你（单位）持有本机关准予的“{事项}”行政许可（{文号}）。', {
  事项: last(application, 'matter'),
  文号: paperNumber('permit-grant'),
})
const asked = { 申请之日: last(renewal, 'on'), 申请: last(renewal, 'what'), 内容: last(renewal, 'content') }
/** Of two that were asked for at once each has its own paper, and says of the application what it was. */
const opening = paragraph('你（单位）于{申请之日}向本机关申请{申请}该行政许可：{内容}', asked)
const until = { 至: last(licence, 'to') }
const onTheLicence: readonly Block[] = [
  section('证件'),
  paragraph('本机关自作出决定之日起{期限}个工作日内换发许可证件，或者在原证件上注明。', { 期限: set('L05.length') }),
]
const refused: readonly Block[] = [
  section('理由'),
  paragraph('{理由}', { 理由: last(renewalDecision, 'reason') }),
  section('申请行政复议和提起行政诉讼的权利'),
  remedyParagraph('决定书'),
]

const isPerson = equal(ofParty('kind'), 'person')
const changes = (field: 'name' | 'address' | 'representative', text: string, more: Condition = always): Block => ({
  ...paragraph(text, { 变更后: last(renewalDecision, field) }),
  when: all(filled(last(renewalDecision, field)), more),
})
/** Of the holder itself: where somebody lives, and what he is called, stands on the licence and on no page (个保法28; 公开条例15). */
const ofHolder: readonly Block[] = [
  changes('name', '被许可人的名称变更为：{变更后}。', not(isPerson)),
  changes('name', '被许可人的姓名变更，以变更后的证件所载为准。', isPerson),
  changes('address', '被许可人的住所（住址）变更，以变更后的证件所载为准。'),
  changes('representative', '被许可人的法定代表人（负责人）变更，以变更后的证件所载为准。'),
]

/** 变更、延续的文书 (许可法32, 38, 49, 50). */
export const renewalPapers = {
  'permit-renewal-receipt': [
    held,
    opening,
    paragraph(`依据${permitLaw}第三十二条的规定，本机关予以受理。`),
    {
      ...ifGiven('该行政许可的有效期至{至}止，本机关在有效期届满前作出是否准予延续的决定。', until),
      when: among(last(renewal, 'what'), ['renew', 'both']),
    },
    {
      ...paragraph('本机关自受理之日起{期限}个工作日内作出是否准予变更的决定。', { 期限: set('L02.length') }),
      when: among(last(renewal, 'what'), ['change', 'both']),
    },
  ],
  'permit-change': [
    held,
    opening,
    paragraph(`经审查，符合法定条件、标准。依据${permitLaw}第三十八条第一款、第四十九条的规定，决定准予变更。`),
    section('变更后的许可'),
    ...ofHolder,
    ifGiven('许可内容：{变更后}（变更前：{变更前}）', {
      变更后: last(renewalDecision, 'content'),
      变更前: last(renewalDecision, 'wasContent'),
    }),
    ifGiven('有效期至{至}止。', until),
    ...onTheLicence,
  ],
  'permit-unchanged': [
    held,
    opening,
    paragraph(`经审查，不符合法定条件、标准。依据${permitLaw}第三十八条第二款、第四十九条的规定，决定不予变更。`),
    paragraph('原准予的许可内容不变。'),
    ...refused,
  ],
  'permit-renewal': [
    held,
    opening,
    paragraph(
      `经审查，符合法定条件、标准。依据${permitLaw}第三十八条第一款、第五十条第二款的规定，决定准予延续，有效期延续至{至}止。`,
      { 至: last(renewalDecision, 'to') },
    ),
    paragraph('需要再次延续的，应当在有效期届满{提前}日前提出申请。', { 提前: set('L08.before') }),
    ...onTheLicence,
  ],
  'permit-unrenewed': [
    held,
    opening,
    paragraph(`经审查，不符合法定条件、标准。依据${permitLaw}第三十八条第二款、第五十条第二款的规定，决定不予延续。`),
    ifGiven('该行政许可的有效期至{至}止，届满后失效。', until),
    ...refused,
  ],
} as const
