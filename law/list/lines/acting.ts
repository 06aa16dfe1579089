import { penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { choice, may, must } from '../../words/field.ts'
import { code, day, type ListLines, line, short } from './line.ts'

/** What may be done in the name of another, each by a law of its own (处罚法20; 许可法24). */
export const entrustable = choice(['penalty', '行政处罚'], ['permit', '行政许可'])

/** Who acts in whose name, and what was given to whom. */
export const acting = {
  entrustments: {
    title: '委托执法事项清单',
    one: '委托',
    columns: [
      must('body', '受委托的组织、机关', short, '与任岗时的“内设机构、派出机构”写法一致'),
      must('kind', '委托的执法类别', entrustable),
      may('matter', '委托的事项编码', code, '一行一个，与权责清单的编码一致；不写的，为该类全部事项'),
      must('powers', '委托的权限', line),
      must('document', '委托书的名称和文号', { is: 'text', max: 200 }),
      must('from', '委托期限自', day),
      must('to', '委托期限至', day),
    ],
    cite: [cite(penaltyLaw, 20, '委托书载明具体事项、权限、期限，向社会公布', '第二款')],
  },
  assignments: {
    title: '乡镇、街道行使行政处罚权事项清单',
    one: '事项',
    columns: [
      must('matter', '事项编码', code, '与权责清单的编码一致'),
      must(
        'ground',
        '行使处罚权的根据',
        choice(['assigned', '省、自治区、直辖市决定交由行使'], ['own', '法律、法规规定由乡镇、街道行使']),
      ),
      must('document', '决定的名称和文号，或者法律、法规的条款', { is: 'text', max: 200 }),
      must('publishedOn', '公布日期', day, '省、自治区、直辖市的决定，或者法律、法规公布的日期'),
      must('from', '行使期限自', day),
      may('to', '行使期限至', day),
    ],
    cite: [cite(penaltyLaw, 24, '交由乡镇、街道行使，决定应当公布', '第一款')],
  },
} as const satisfies Readonly<Record<string, ListLines>>
