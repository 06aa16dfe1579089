import { expropriationRegulation } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import type { Unbuilt } from '../words/unbuilt.ts'

/** What the law provides for and the rules do not have yet. */
export const unbuilt = {
  'expropriation.freeze': {
    title: '通知有关部门暂停办理相关手续',
    proceeding: 'expropriation',
    from: ['planned'],
    meanwhile: '书面通知有关部门，载明暂停期限，最长不超过一年，通知归卷。',
    cite: [cite(expropriationRegulation, 16, '书面通知暂停办理，最长不得超过一年', '第二款')],
  },
} as const satisfies Readonly<Record<string, Unbuilt>>
