import { choice, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'

const text = { is: 'longText', max: 2000 } as const

/** 分案: who, or what of what they did, goes on as a case of its own. Kept in both. */
export const severance = record(
  'severance',
  '分案呈批',
  [
    must(
      'what',
      '分出的内容',
      choice(['parties', '部分当事人'], ['breach', '当事人的部分违法行为']),
      '分出当事人的，其证据、告知、陈述申辩、听证请求、措施和送达随其转入新案；分出违法行为的，当事人仍在本案，两案都按应当听证、法制审核、集体讨论的办理',
    ),
    must('parties', '有关当事人', { is: 'partyRefs' }, '分出的当事人；分出违法行为的，违法行为人'),
    { ...must('breach', '分出的违法行为', text), when: { field: 'what', in: ['breach'] } },
    must(
      'ground',
      '分案的情形',
      choice(
        ['progress', '查清的先后不同，一并处理会使已查清的久拖不决'],
        ['separate', '违法事实各自独立，分别处理更有利于查明'],
        ['joinedWrongly', '原来并案不当'],
      ),
    ),
    must('reason', '分案的理由', text),
    may('cause', '新案的案由', { is: 'text', max: 100 }, '不填的，与本案相同'),
  ],
  { later: { title: '由何案分出', called: '有关当事人的名称' } },
)
export const severanceDecision = record(
  'severanceDecision',
  '分案决定',
  [must('granted', '同意分案', { is: 'yesNo' }), must('opinion', '意见', text)],
  { about: severance },
)
export const severanceRecords = [severance, severanceDecision] as const
