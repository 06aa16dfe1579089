import { choice, type Field, may } from '../../words/field.ts'

/** In one case one party may be punished and another not: which of the decisions it is about, and whose, is said where there are several. */
export const whichLifted: readonly Field[] = [
  may(
    'fought',
    '所涉的决定',
    choice(['decision', '行政处罚决定'], ['exemption', '不予行政处罚决定'], ['refusal', '不予立案']),
    '本案只有一个决定的，不必选择',
  ),
  {
    ...may('spared', '其中不予处罚的当事人', { is: 'partyRefs' }, '写明是对哪一名当事人的；只有一名的，不必填写'),
    when: { field: 'fought', in: ['exemption'] },
  },
]

/** Who went there may want what burdens the party more, and then no ban on a heavier decision holds (复议法63第二款; 行诉法77第二款). */
export const askedReceived: readonly Field[] = [
  may(
    'opposed',
    '申请人、原告、第三人中有请求与当事人相反的利害关系人',
    { is: 'yesNo' },
    '举报人、受害人等要求给予处罚或者加重处罚的',
  ),
]
