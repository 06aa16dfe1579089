import { choice, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'

const text = { is: 'longText', max: 2000 } as const

/** 并案: why two running cases are one, and what the one that is taken in brought. */
export const joinder = record(
  'joinder',
  '并案呈批',
  [
    must('case', '并入本案的案件', { is: 'case' }, '本机关在办的另一案件；并案以后在本案继续办理，该案终结'),
    must(
      'ground',
      '并案的情形',
      choice(
        ['party', '同一当事人涉嫌多项违法行为'],
        ['event', '同一事件、共同违法，涉及数名当事人'],
        ['linked', '违法事实相互关联，一并调查才能查清'],
      ),
    ),
    must('reason', '并案的理由', text, '写明两案的事实如何相关，为何一并处理更有利于查明事实、公正处理'),
    may('cause', '并案以后的案由', { is: 'text', max: 100 }, '不填的，案由不变'),
  ],
  {
    later: {
      title: '并入的案件',
      was: '呈批时该案的情况',
      parties: { label: '随案并入的当事人', refers: 'parties' },
      registeredOn: '该案登记线索的日期',
      filedOn: '该案办案期限起算之日',
    },
  },
)
export const joinderDecision = record(
  'joinderDecision',
  '并案决定',
  [must('granted', '同意并案', { is: 'yesNo' }), must('opinion', '意见', text)],
  { about: joinder },
)
export const joinderRecords = [joinder, joinderDecision] as const
