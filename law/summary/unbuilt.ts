import type { Unbuilt } from '../penalty/unbuilt.ts'
import { penaltyLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'

/** What the law provides for and the rules of this procedure do not have yet. */
export const unbuilt = {
  'scene.enforce': {
    title: '延期、分期缴纳，催告，申请强制执行',
    proceeding: 'payment',
    from: ['due'],
    meanwhile: '按纸质程序办理；缴款仍逐笔登记，缴清以后归档。',
    cite: [
      cite(penaltyLaw, 53, '依照第六十七条至第六十九条的规定履行'),
      cite(penaltyLaw, 72, '逾期不履行的加处罚款、申请强制执行'),
    ],
  },
} as const satisfies Readonly<Record<string, Unbuilt>>
