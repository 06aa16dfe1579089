import {
  civilProcedureLaw,
  farmProcedure,
  formerCivilProcedureLaw,
  marketProcedure,
  ningxiaProcedure,
  penaltyLaw,
  transportProcedure,
} from '../statutes.ts'
import { type Citations, cite } from '../words/citation.ts'
import { type LooseTerm, term } from '../words/clock.ts'

/** Service takes effect on its day by itself: a Sunday is no later than a Saturday. */
const effect = {
  unit: 'CD',
  binds: 'measure',
  rolls: false,
  extensions: [],
  suspendedBy: [],
  onExpiry: '送达生效，自次日起计算复议、诉讼、缴款等期限',
} as const

/** Served at once, on the day this names. */
const atOnce = (
  id: string,
  title: string,
  begins: string,
  cites: Citations,
  rest: Partial<Parameters<typeof term>[0]> = {},
): LooseTerm =>
  term({
    ...effect,
    id,
    title,
    begins,
    inForce: { from: '1991-04-09' },
    length: { fixed: 0 },
    cite: cites,
    examples: [{ name: '星期六签收的，当日送达', from: '2026-11-07', due: '2026-11-07' }],
    ...rest,
  })

export const serviceTerms: readonly LooseTerm[] = [
  atOnce('S01', '直接送达之日', '送达回证上的签收日期', [cite(civilProcedureLaw, 87, '签收日期为送达日期')]),
  atOnce('S02', '留置送达之日', '把文书留在住所之日', [cite(civilProcedureLaw, 89, '留在住所，即视为送达')]),
  atOnce(
    'S03',
    '电子送达之日',
    '送达信息到达受送达人特定系统的日期',
    [cite(civilProcedureLaw, 90, '到达特定系统的日期为送达日期'), cite(penaltyLaw, 61, '同意并签订确认书', '第二款')],
    { inForce: { from: '2021-07-15' } },
  ),
  atOnce('S04', '邮寄送达之日', '回执上注明的收件日期', [
    cite(civilProcedureLaw, 91, '回执上注明的收件日期为送达日期'),
  ]),
  atOnce(
    'S04-returned',
    '邮寄退回的送达之日',
    '执法文书被退回之日（受送达人提供的地址不准确等）',
    [cite(marketProcedure, 83, '被退回之日为送达之日')],
    { inForce: { from: '2021-07-15' } },
  ),
  atOnce('S05', '委托、转交送达之日', '送达回证上的签收日期', [cite(civilProcedureLaw, 94, '签收日期为送达日期')]),
  term({
    ...effect,
    id: 'S06',
    title: '公告送达之日',
    begins: '发出公告之日',
    inForce: { from: '1991-04-09' },
    length: 'S06.length',
    cite: [
      cite(civilProcedureLaw, 95, '公告三十日视为送达'),
      cite(formerCivilProcedureLaw, 92, '公告六十日视为送达'),
      cite(farmProcedure, 72, '公告经过六十日视为送达', '第三款'),
      cite(transportProcedure, 18, '公告经过六十日视为送达', '第五项'),
      cite(ningxiaProcedure, 62, '公告经过六十日视为送达'),
    ],
    examples: [
      { name: '三十日', from: '2026-11-02', due: '2026-12-02' },
      { name: '交通六十日，元旦不顺延', from: '2026-11-02', under: 'sector.transport', due: '2027-01-01' },
      { name: '农业六十日', from: '2026-11-02', under: 'sector.farm', due: '2027-01-01' },
      { name: '宁夏六十日', from: '2026-11-02', under: 'province.ningxia', due: '2027-01-01' },
      { name: '民诉法修正以前六十日', from: '2021-11-01', due: '2021-12-31' },
    ],
  }),
]
