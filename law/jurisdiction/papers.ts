import { addressed, ifGiven, paragraph, section } from '../words/paper.ts'
import { last } from '../words/value.ts'
import { dispute, referral } from './records.ts'

/** 报请指定管辖 (市监程序13; 市监文书格式2). */
export const jurisdictionPapers = {
  'jurisdiction-referral': [
    addressed(last(referral, 'superior')),
    paragraph(
      '{当事人}涉嫌违法一案，{情形}。依据《中华人民共和国行政处罚法》第二十五条第二款的规定，现报请你单位指定管辖。',
      { 情形: last(dispute, 'ground') },
    ),
    section('案件基本情况'),
    paragraph('{情况}', { 情况: last(referral, 'facts') }),
    section('对管辖的意见'),
    ifGiven('争议的对方机关：{对方}', { 对方: last(dispute, 'organ') }),
    paragraph('{意见}', { 意见: last(referral, 'opinion') }),
    paragraph('请自收到报送材料之日起在规定的期限内确定管辖机关，并书面告知本机关。'),
  ],
} as const
