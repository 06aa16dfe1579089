import { choice, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'

const text = { is: 'longText', max: 2000 } as const
/** Of an act that makes its 笔录 here: nobody has signed what does not exist yet. */
export const onPages = ['pages', '笔录由此制作，随后核对、逐页签名'] as const

const when = (...ways: readonly string[]) => ({ when: { field: 'way', in: ways } })

/**
 * 笔录的核对和签名 (市监程序28, 29, 43; 农业程序38; 交通程序39; 住建程序16): who was questioned reads it, has it corrected, and signs each page. Corrections
 * on a screen stand beside the text, never in it; on paper they are where they were written.
 */
export const signing = record('signing', '笔录核对、签名', [
  must('paper', '笔录', { is: 'recordPaper' }),
  must(
    'way',
    '确认的方式',
    choice(
      ['screen', '在屏幕上逐页签名'],
      ['hand', '在打印的笔录上逐页签名、盖章或者按指印'],
      ['refused', '拒绝签名、盖章或者以其他方式确认'],
      ['absent', '当事人不到场，不能签名'],
      ['void', '没有签名，内容有误，作废后另行制作'],
    ),
    '不便在屏幕上签名的，打印后在纸上签名、按指印',
  ),
  {
    ...must(
      'checked',
      '核对',
      choice(['read', '由本人阅读核对'], ['readOut', '向其宣读，由其核对']),
      '对阅读有困难的，应当宣读',
    ),
    ...when('screen', 'hand', 'refused'),
  },
  {
    ...may('agreed', '核对意见', { is: 'text', max: 200 }, '按本人所说的写'),
    offers: ['以上笔录我看过，与我说的一致。', '以上笔录已向我宣读，与我说的一致。'],
    ...when('screen', 'hand'),
  },
  { ...may('ink', '逐页签名', { is: 'ink' }), ...when('screen', 'refused', 'absent') },
  {
    ...must('remark', '情况和原因', text, '拒绝的，写明拒绝的人、理由和在场的人'),
    ...when('refused', 'absent', 'void'),
  },
  {
    ...must('recording', '录音、录像', choice(['made', '已经录音、录像'], ['none', '没有录音、录像'])),
    ...when('refused', 'absent'),
  },
  { ...may('witness', '见证人', { is: 'text', max: 200 }, '姓名、单位和职务'), ...when('refused', 'absent') },
  {
    ...must('scans', '签名的原件', { is: 'files' }, '每一页都扫描或者拍照'),
    ...when('hand'),
  },
  { ...may('files', '录音、录像或者注明情况的原件', { is: 'files' }), ...when('refused', 'absent') },
])
