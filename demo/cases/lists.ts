import type { Form } from '@xiezhi/casework'
import { mattersBy } from '../county/matters/index.ts'
import { agencyIds } from '../county/staff.ts'
import { drawn, inForceAtOnce } from './drawn.ts'
import { guideLists } from './guides.ts'
import type { Worked } from './worked.ts'

const given = (matter: string): Form => ({
  matter,
  ground: 'assigned',
  document: '省人民政府关于赋予乡镇人民政府、街道办事处部分行政处罚权的决定（演示）',
  publishedOn: '2024-05-20',
  from: '2024-07-01',
})
const grade = (conduct: string, matter: string, tier: string, when: string, least?: number, most?: number): Form => ({
  conduct,
  matter,
  tier,
  when,
  ...(least === undefined ? {} : { least: least * 100 }),
  ...(most === undefined ? {} : { most: most * 100 }),
})
const uncertified = '安排未取得健康证明的人员从事接触直接入口食品的工作'
const untraced = '进货时未查验供货者的许可证和食品合格证明'

/** Lists other cases ask: what the town was given to punish, whom the bureau entrusted, and how it weighs. */
export const lists: readonly Worked[] = [
  {
    key: 'list-town-powers',
    procedure: 'list.ordinary',
    agency: agencyIds.town,
    handlers: ['qsz-01', 'qsz-02'],
    lag: 60,
    forms: {
      ...inForceAtOnce,
      'list.draft': drawn(
        'assignments',
        '青石镇人民政府行使行政处罚权事项清单',
        '《中华人民共和国行政处罚法》第二十四条第一款',
        [...new Set((mattersBy[agencyIds.town] ?? []).map(({ id }) => id))].map(given),
      ),
      'publication.draft': {
        what: '公布镇人民政府可以实施行政处罚的事项。',
        why: '按照规定范围、依照法定程序行使行政处罚权。',
      },
    },
  },
  {
    key: 'list-entrustments',
    procedure: 'list.ordinary',
    agency: agencyIds.market,
    handlers: ['scjg-03', 'scjg-04'],
    lag: 20,
    forms: {
      ...inForceAtOnce,
      'list.draft': drawn(
        'entrustments',
        '云岭县市场监督管理局委托执法事项清单',
        '《中华人民共和国行政处罚法》第二十条第一款、第二款',
        [
          {
            body: '云岭县市场监管综合行政执法大队',
            kind: 'penalty',
            matter: 'SC-106',
            powers: '以本局名义调查取证、提出处理意见，不得再委托',
            document: '行政处罚委托书（云市监委〔2026〕1号）',
            from: '2026-01-01',
            to: '2027-12-31',
          },
        ],
      ),
      'publication.draft': { what: '公布委托实施行政处罚的组织、事项、权限和期限。', why: '委托书应当向社会公布。' },
    },
  },
  {
    key: 'list-benchmarks',
    procedure: 'list.ordinary',
    agency: agencyIds.market,
    handlers: ['scjg-01', 'scjg-02'],
    lag: 2,
    forms: {
      ...inForceAtOnce,
      'list.draft': drawn(
        'discretion',
        '云岭县市场监督管理局食品安全行政处罚裁量基准',
        '《中华人民共和国行政处罚法》第三十四条',
        [
          grade(uncertified, 'SC-104', 'ordinary', '首次发现，责令改正'),
          grade(uncertified, 'SC-104', 'heavy', '拒不改正，涉及人员不足三人', 5_000, 20_000),
          grade(uncertified, 'SC-104', 'heavy', '拒不改正，涉及人员三人以上', 20_001, 50_000),
          grade(untraced, 'SC-103', 'ordinary', '首次发现，责令改正'),
          grade(untraced, 'SC-103', 'heavy', '拒不改正，货值不足五千元', 5_000, 20_000),
          grade(untraced, 'SC-103', 'heavy', '拒不改正，货值五千元以上', 20_001, 50_000),
        ],
      ),
      'publication.draft': { what: '公布食品安全行政处罚的裁量阶次和标准。', why: '行政处罚裁量基准应当向社会公布。' },
    },
  },
  ...guideLists,
]
