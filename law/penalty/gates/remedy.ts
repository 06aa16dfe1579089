import { priceRules, reconsiderationLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { equal, rows, someOf } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { firstOf, form, it, last, put, say } from '../../words/value.ts'
import { proposal } from '../records.ts'

const restsOn = (title: string) =>
  someOf(rows(last(proposal, 'violations')), someOf(rows(it('basis')), equal(it('title'), title)))
const line = (title: string) => ({
  violations: [
    {
      party: 'p1',
      conduct: '哄抬价格',
      from: '2026-06-15',
      breached: [],
      penalties: [],
      basis: [{ title, level: 'regulation', inForce: '2010-12-04', article: '第六条' }],
    },
  ],
})

/** What the paper says of the way to 复议 and to court is what the law of the matter says (复议法23, 处罚法59第五项). */
export const remedyToldGates: readonly Gate[] = [
  gate({
    id: 'R05-price',
    title: '价格处罚先申请行政复议',
    inForce: { from: '2010-12-04' },
    blocks: ['decision.propose', 'decision.approve'],
    when: restsOn(priceRules.title),
    require: equal(firstOf(form('suitBy'), put('suitBy'), say('general')), 'first'),
    sentence: '依据《价格违法行为行政处罚规定》处罚的，当事人应当先申请行政复议，决定书不能写成可以直接起诉。',
    next: '在“复议、起诉的途径和期限”中选择“应当先申请行政复议”，依据写该规定第二十条；已经呈批的，退回修改',
    cures: [{ step: 'decision.return' }],
    cite: [
      cite(priceRules, 20, '对处罚决定不服的，应当先依法申请行政复议'),
      cite(reconsiderationLaw, 23, '法律、行政法规规定应当先申请行政复议的', '第一款第五项'),
    ],
    examples: [
      { name: '其他法律', entries: { proposal: [line('中华人民共和国食品安全法')] }, form: {}, expect: 'open' },
      { name: '没有选择', entries: { proposal: [line('价格违法行为行政处罚规定')] }, form: {}, expect: 'blocked' },
      {
        name: '写明先申请复议',
        entries: { proposal: [line('价格违法行为行政处罚规定')] },
        form: { suitBy: 'first', suitBasis: '价格违法行为行政处罚规定第二十条' },
        expect: 'open',
      },
    ],
  }),
]
