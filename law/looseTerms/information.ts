import { disclosureRegulation, threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type LooseTerm, term } from '../words/clock.ts'

const agency = { unit: 'WD', binds: 'agency', extensions: [], suspendedBy: [] } as const
const asked = { ...agency, inForce: { from: '2019-05-15' } } as const

/** What an agency tells of itself each year, and whoever asks (公开条例). */
export const informationTerms: readonly LooseTerm[] = [
  term({
    ...agency,
    id: 'D09',
    title: '行政执法总体情况的公开',
    begins: '上年度的十二月三十一日',
    inForce: { from: '2018-12-05' },
    length: { fixed: 1 },
    unit: 'M',
    rolls: false,
    onExpiry: '逾期未公开，并报本级人民政府和上级主管部门',
    cite: [cite(threeSystemsOpinion, 6, '每年一月三十一日前公开上年度数据')],
    examples: [{ name: '一月三十一日', from: '2024-12-31', due: '2025-01-31', safe: '2025-01-27' }],
  }),
  term({
    ...agency,
    id: 'D10',
    title: '政府信息公开工作年度报告（部门）',
    begins: '上年度的十二月三十一日',
    inForce: { from: '2019-05-15' },
    length: { fixed: 1 },
    unit: 'M',
    rolls: false,
    onExpiry: '逾期未提交并公布',
    cite: [cite(disclosureRegulation, 49, '部门每年一月三十一日前提交并公布', '第一款')],
    examples: [{ name: '一月三十一日', from: '2025-12-31', due: '2026-01-31', safe: '2026-01-30' }],
  }),
  term({
    ...agency,
    id: 'D10-government',
    title: '政府信息公开工作年度报告（政府主管部门）',
    begins: '上年度的十二月三十一日',
    inForce: { from: '2019-05-15' },
    length: { fixed: 3 },
    unit: 'M',
    rolls: false,
    onExpiry: '逾期未公布',
    cite: [cite(disclosureRegulation, 49, '每年三月三十一日前公布', '第二款')],
    examples: [{ name: '三月三十一日', from: '2025-12-31', due: '2026-03-31' }],
  }),
  term({
    ...asked,
    id: 'D11',
    title: '依申请公开的答复期限',
    begins: '收到申请之日；经补正的，收到补正的申请之日',
    length: { fixed: 20 },
    extensions: [
      {
        approver: '政府信息公开工作机构负责人',
        length: 20,
        cite: [cite(disclosureRegulation, 33, '延长最长不超过二十个工作日', '第二款')],
      },
    ],
    suspendedBy: ['征求第三方和其他机关意见'],
    onExpiry: '逾期未答复',
    cite: [cite(disclosureRegulation, 33, '收到申请之日起二十个工作日内答复', '第二款')],
    examples: [
      { name: '二十个工作日', from: '2026-11-02', due: '2026-11-30' },
      {
        name: '征求意见五个工作日不计',
        from: '2026-11-02',
        suspended: { from: '2026-11-09', to: '2026-11-16' },
        due: '2026-12-07',
      },
    ],
  }),
  term({
    ...asked,
    id: 'D11-mend',
    title: '依申请公开的补正告知',
    begins: '收到申请之日',
    length: { fixed: 7 },
    onExpiry: '逾期未一次性告知补正',
    cite: [cite(disclosureRegulation, 30, '收到申请之日起七个工作日内一次性告知补正')],
    examples: [{ name: '七个工作日', from: '2026-11-02', due: '2026-11-11' }],
  }),
  term({
    ...asked,
    id: 'D11-third',
    title: '第三方提出意见的期限',
    begins: '收到征求意见书之日',
    length: { fixed: 15 },
    binds: 'party',
    lapses: true,
    onExpiry: '由行政机关依照条例决定是否公开',
    cite: [cite(disclosureRegulation, 32, '收到征求意见书之日起十五个工作日内提出意见')],
    examples: [{ name: '十五个工作日', from: '2026-11-02', due: '2026-11-23' }],
  }),
]
