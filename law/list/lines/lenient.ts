import { discretionOpinion, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { choice, may, must } from '../../words/field.ts'
import type { ListLines } from './line.ts'

/** 不罚清单 (处罚法33): what the agency itself has said it does not punish, the first time or at all, and under which conditions. */
export const lenient = {
  lenient: {
    title: '轻微违法不罚清单',
    one: '事项',
    columns: [
      must('conduct', '违法行为', { is: 'text', max: 1000 }, '与权责清单的事项名称或者违法行为一致'),
      may('matter', '事项编码', { is: 'text', max: 40 }, '写了的，按编码对应权责清单的事项'),
      must(
        'ground',
        '情形',
        choice(['firstMinor', '初次违法，可以不予处罚'], ['slightCorrected', '轻微违法，不予处罚']),
      ),
      must('when', '适用条件', { is: 'longText', max: 1000 }, '危害后果、改正的期限等，逐项写明'),
      may('basis', '依据', { is: 'longText', max: 1000 }),
    ],
    cite: [
      cite(
        penaltyLaw,
        33,
        '初次违法且危害后果轻微并及时改正的，可以不予处罚；轻微并及时改正没有危害后果的，不予处罚',
        '第一款',
      ),
      cite(discretionOpinion, 6, '推动行政处罚裁量适当，明确不予处罚的情形'),
    ],
  },
} as const satisfies Readonly<Record<string, ListLines>>
