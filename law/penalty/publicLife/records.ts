import { may } from '../../words/field.ts'
import { record } from '../../words/record.ts'

/** What the length of the page's life hangs on and the record does not say by itself (市监公示14). */
export const basis = record('pageLifeBasis', '公示期的依据', [
  may(
    'critical',
    '属于食品、药品、医疗器械、化妆品、特种设备、重点工业产品领域',
    { is: 'yesNo' },
    '不填的，依处罚所依据的法律认定',
  ),
  may('what', '受到的限制', { is: 'text', max: 200 }, '例如：责令停业三个月'),
  may('until', '限制期限届满之日', { is: 'day' }, '责令关闭等没有期限的不填'),
])
/** The page as it was made public: its life is counted from that day. */
export const shown = record('pageShown', '公示')
export const publicLifeRecords = [basis, shown] as const
