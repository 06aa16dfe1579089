import { finalGrounds, publicationGates } from '../publication/gates.ts'
import { publicationWithdrawal } from '../publication/records.ts'
import { disclosureRegulation, discretionOpinion, permitLaw, threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import {
  all,
  always,
  among,
  apartFrom,
  equal,
  filled,
  least,
  none,
  not,
  rows,
  some,
  someOf,
} from '../words/condition.ts'
import { type Gate, gate } from '../words/gate.ts'
import { entries } from '../words/query.ts'
import { form, here, it, last, say, today } from '../words/value.ts'
import { cited } from './lines/guides.ts'
import { adoption, draft, filing, filingReceipt } from './records.ts'

const since2019 = { inForce: { from: '2019-05-15' } } as const

export const listGates: readonly Gate[] = [
  gate({
    ...since2019,
    id: 'Q-apart',
    title: '拟制与审查、审定分离',
    blocks: ['list.endorse', 'list.return', 'list.approve', 'list.repeal'],
    when: always,
    require: apartFrom(entries(draft)),
    sentence: '拟制、修订清单的人员不能审查、审定、废止。',
    next: '由没有拟制的人员办理',
    cite: [cite(disclosureRegulation, 17, '审查机制明确程序和责任')],
    examples: [
      { name: '拟制人', entries: { listDraft: [{ by: 'a' }] }, actor: 'a', expect: 'blocked' },
      { name: '他人', entries: { listDraft: [{ by: 'a' }] }, actor: 'b', expect: 'open' },
    ],
  }),
  gate({
    ...since2019,
    id: 'Q-lines',
    title: '大宗名录有逐项内容',
    blocks: ['list.propose'],
    when: equal(last(draft, 'large'), true),
    require: filled(last(draft, 'sheet')),
    sentence: '这份名录的逐项内容还没有导入，没有可以审查的内容。',
    next: '先办理“导入逐项内容”',
    cite: [cite(threeSystemsOpinion, 4, '全面准确及时主动公开')],
    examples: [
      {
        name: '已经导入',
        entries: { listDraft: [{ large: true, sheet: { count: 2 } }] },
        expect: 'open',
      },
      { name: '还没有导入', entries: { listDraft: [{ large: true }] }, expect: 'blocked' },
      { name: '逐项填写的', entries: { listDraft: [{ kind: 'windows' }] }, expect: 'open' },
    ],
  }),
  gate({
    ...since2019,
    id: 'Q-effective',
    title: '施行日期',
    blocks: ['list.approve'],
    when: always,
    require: least(form('effectiveOn'), today),
    sentence: '清单不能自审定以前的日期起施行。',
    next: '填写审定当日或者以后的日期',
    cite: [cite(threeSystemsOpinion, 4, '公开后施行，及时动态调整')],
    examples: [
      { name: '当日', form: { effectiveOn: '2026-11-02' }, day: '2026-11-02', expect: 'open' },
      { name: '以前', form: { effectiveOn: '2026-11-01' }, day: '2026-11-02', expect: 'blocked' },
    ],
  }),
  gate({
    ...since2019,
    id: 'Q-filed',
    title: '审定以后才报送备案',
    blocks: ['list.file'],
    when: always,
    require: some(entries(adoption)),
    sentence: '清单还没有审定，没有可以报送备案的版本。',
    next: '审定清单以后报送备案',
    cite: [cite(discretionOpinion, 13, '裁量权基准制定后报送备案')],
    examples: [
      { name: '已经审定', entries: { listAdoption: [{}] }, expect: 'open' },
      { name: '还在拟制', entries: {}, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2019,
    id: 'Q-receipt',
    title: '回执对应一次报送',
    blocks: ['list.receipt'],
    when: always,
    require: some(entries(filing, {}, { since: [filingReceipt] })),
    sentence: '没有还未收到回执的报送。',
    next: '先登记“报送备案”',
    cite: [cite(discretionOpinion, 13, '按照规定的程序报送备案')],
    examples: [
      { name: '已经报送', entries: { listFiling: [{}] }, expect: 'open' },
      { name: '没有报送', entries: {}, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2019,
    id: 'Q-cited',
    norm: [],
    title: '条件、材料、环节、时限各有依据',
    blocks: ['list.propose', 'list.approve', 'publication.publish'],
    when: equal(last(draft, 'kind'), say('guides')),
    require: not(someOf(rows(last(draft, 'guides')), all(among(it('part'), cited), not(filled(it('basis')))))),
    sentence: '指南和流程图中的条件、材料、环节、时限有的没有写明依据，不能公布。',
    next: '修订清单，逐行写明法律、法规、规章的名称和条款；没有依据的删去',
    cures: [{ step: 'list.revise' }],
    cite: [
      cite(permitLaw, 30, '公示法律、法规、规章规定的条件、程序、期限和材料', '第一款'),
      cite(threeSystemsOpinion, 4, '根据有关法律法规编制并公开服务指南、执法流程图'),
    ],
    examples: [
      {
        name: '各有依据',
        entries: {
          listDraft: [{ kind: 'guides', guides: [{ part: 'condition', basis: '《食品安全法》第三十三条' }] }],
        },
        expect: 'open',
      },
      {
        name: '优惠政策不必有',
        entries: { listDraft: [{ kind: 'guides', guides: [{ part: 'favour', content: '免收费用' }] }] },
        expect: 'open',
      },
      {
        name: '材料没有写依据',
        entries: { listDraft: [{ kind: 'guides', guides: [{ part: 'material', content: '租赁合同' }] }] },
        expect: 'blocked',
      },
    ],
  }),
  ...publicationGates('publication', since2019.inForce, 'D12', {
    // A version is gone with its ground; the one adopted since is another decision, and must be public.
    again: {
      require: none(
        entries(
          publicationWithdrawal,
          { proceeding: { is: here }, ground: { oneOf: finalGrounds } },
          { since: [adoption] },
        ),
      ),
      sentence: '这一版清单已被依法变更、撤销、确认违法、确认无效或者废止，撤回之后不再公示。',
    },
  }),
]
