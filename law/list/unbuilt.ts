import { threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import type { Unbuilt } from '../words/unbuilt.ts'

/** What the rules do not have yet. */
export const unbuilt = {
  'list.otherOrgan': {
    title: '由同级司法行政部门等其他机关审查确认',
    proceeding: 'list',
    from: ['drafted'],
    meanwhile: '主体、人员等清单依规定由其他机关审查确认的，取得其书面意见，作为附件一并送审。',
    cite: [cite(threeSystemsOpinion, 4, '执法主体、人员等信息的公开')],
  },
} as const satisfies Readonly<Record<string, Unbuilt>>
