import { publicationCourse } from '../publication/course.ts'
import type { Course } from '../words/course.ts'

/** A list from its draft to the page in force. */
export const listCourse: Course = [
  {
    by: 'handler',
    step: 'list.draft',
    form: {
      kind: 'lenient',
      title: '市场监管轻微违法不罚清单（2026年版）',
      receivedOn: '@day',
      basis: '《中华人民共和国行政处罚法》第三十三条第一款',
      lenient: [
        { conduct: '未按规定明码标价', ground: 'firstMinor', when: '责令改正后当场改正' },
        {
          conduct: '未在显著位置公示营业执照',
          ground: 'slightCorrected',
          when: '责令改正后及时改正，没有造成危害后果',
        },
      ],
    },
  },
  { by: 'handler', step: 'list.propose', form: { reason: '已征求各股室意见，送请审查。' } },
  { by: 'unitHead', step: 'list.endorse', form: { opinion: '同意。' } },
  { by: 'legalHead', step: 'list.endorse', form: { opinion: '合法性审查通过。' }, day: 1 },
  { by: 'agencyHead', step: 'list.approve', form: { opinion: '同意公布。', effectiveOn: '@day+30' } },
  ...publicationCourse('publication', 'publication', {
    what: '公布轻微违法不予处罚的情形。',
    why: '依法公开执法依据，接受社会监督。',
  }),
]
