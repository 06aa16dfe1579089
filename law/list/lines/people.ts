import { penaltyLaw, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { choice, may, must } from '../../words/field.ts'
import { code, day, type ListLines, line, long, short } from './line.ts'

const open = [cite(threeSystemsOpinion, 4, '主体、人员、职责、权限等事前公开')] as const

/** 主体、人员: who enforces, with what certificate, whether it passed this year's look (年审), and who only helps. */
export const people = {
  agencies: {
    title: '执法主体清单',
    one: '执法主体',
    fromTable: 'subjects',
    columns: [
      must('name', '名称', line),
      may('code', '统一社会信用代码', code),
      may(
        'nature',
        '主体性质',
        choice(
          ['organ', '法定行政机关'],
          ['authorised', '法律、法规授权的组织'],
          ['entrusted', '受委托组织'],
          ['other', '其他'],
        ),
      ),
      may('basis', '主体资格和职权依据', long),
      may('kinds', '执法类别', line),
      may('region', '行政区划代码', code),
      may('entrustedBy', '委托机关', line),
      may('person', '负责人', short),
      may('address', '地址', line),
      may('phone', '电话', line),
    ],
    cite: open,
  },
  officers: {
    title: '执法人员清单',
    one: '执法人员',
    fromTable: 'officers',
    columns: [
      must('name', '姓名', short),
      may('certificate', '执法证号', code),
      may('agency', '执法主体', line),
      may('unit', '内设机构', line),
      may('post', '职务', line),
      may('kinds', '执法类别', line),
      may('area', '执法区域', line),
      may('issuer', '发证机关', line),
      may('issued', '发证日期', day),
      may('expires', '有效期至', day),
      may('state', '证件状态', line),
    ],
    cite: open,
  },
  verifications: {
    title: '执法证件年度审验',
    one: '审验结果',
    columns: [
      must('certificate', '执法证号', code),
      must('name', '姓名', short),
      must('year', '审验年度', { is: 'integer', min: 2000, max: 2100 }),
      must(
        'result',
        '结果',
        choice(['passed', '审验合格'], ['failed', '审验不合格'], ['missed', '未参加审验'], ['suspended', '暂扣证件']),
        '除合格以外，在下面的期间不得执法',
      ),
      must('from', '自', day, '审验、暂扣的日期'),
      may('to', '至', day, '恢复执法的前一日；不写的，直到下一版清单'),
      may('reason', '原因', line),
    ],
    cite: [cite(penaltyLaw, 42, '由具有行政执法资格的执法人员实施')],
  },
  auxiliaries: {
    title: '执法辅助人员名录',
    one: '辅助人员',
    columns: [
      must('name', '姓名', short),
      may('number', '工作证号', code),
      may('unit', '所在单位', line),
      must('duties', '协助的工作', line, '只能协助，不能单独执法，不能作出决定'),
      may('leader', '带领的执法人员', line),
      may('from', '起始日期', day),
      may('to', '终止日期', day),
    ],
    cite: [cite(penaltyLaw, 42, '由具有行政执法资格的执法人员实施')],
  },
} as const satisfies Readonly<Record<string, ListLines>>
