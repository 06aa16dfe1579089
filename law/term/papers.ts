import type { Citations } from '../words/citation.ts'
import { type Block, paragraph, resting } from '../words/paper.ts'
import { last, type Value } from '../words/value.ts'
import type { exclusionFor } from './set.ts'

/** 将所需时间书面告知申请人 (许可法45): what for, by what law, and until when. */
export const exclusionPaper = (
  exclusion: ReturnType<typeof exclusionFor>,
  matter: Value,
  cites: Citations,
): readonly Block[] => [
  paragraph('本机关办理的“{事项}”，依法需要{情形}。', { 事项: matter, 情形: last(exclusion, 'ground') }),
  paragraph('具体事项和承担的机构、人员：{具体}', { 具体: last(exclusion, 'what') }),
  paragraph('依法需要的依据：{规定}', { 规定: last(exclusion, 'basis') }),
  ...resting(
    cites,
    '{依据}所需时间自{起}至{止}，不计算在办理期限内，自其次日起继续计算；提前有结果的，自有结果之日起继续计算。',
    {
      起: last(exclusion, 'on'),
      止: last(exclusion, 'until'),
    },
  ),
]
