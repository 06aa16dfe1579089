import { join } from 'node:path'
import type { Json } from '@xiezhi/casework'
import { forms } from '@xiezhi/casework/stories/forms.ts'
import { expect, test } from 'vitest'
import { dataOf } from './compose.ts'
import type { PaperFor } from './parts/frame.ts'
import { concluded, decided, line, paper, shop, stall, worker } from './testing/story.ts'

type Driven = ReturnType<typeof concluded>

/** One shop, one fine: the everyday case. */
const everyday = decided()

/** Three parties, each with conduct and penalties of its own, a legal review, a hearing offered and waived, a second notice. */
function manifold(): Driven {
  const own = (found: string, penalties: readonly Json[], more = {}) => ({ found, penalties, ...more })
  const lines = (fine: number) => [
    line(
      'p1',
      1,
      own('甲店货架上陈列超过保质期的饼干十四袋。', [
        { kind: 'gains', amount: 960 },
        { kind: 'goods', value: 22_800, text: '超过保质期的饼干14袋、麦片6盒' },
        { kind: 'fine', amount: fine },
        { kind: 'revocation', text: '吊销食品经营许可证' },
      ]),
    ),
    line(
      'p2',
      1,
      own('骆骉将超过保质期的麦片更换标签后售出二盒。', [{ kind: 'fine', amount: 1_200_000 }], {
        conduct: '标注虚假生产日期',
        correction: { how: 'now', what: '停止更换标签，召回已售出的麦片' },
      }),
    ),
    line(
      'p3',
      1,
      own('摊点未公示备案卡。', [{ kind: 'warning' }], {
        conduct: '未公示食品摊贩备案卡',
        correction: { how: 'done', what: '已在摊点醒目处公示备案卡' },
      }),
    ),
  ]
  const d = concluded({ parties: [shop, worker, stall], lines: lines(12_000_000) })
  d.do('li', 'fact.state', { facts: { complexCase: 'yes' } }).review('legal')
  d.do('li', 'notice.propose', { reasons: { p2: '更换标签使消费者无法识别保质期，危害较大。' } })
    .do('sun', 'notice.endorse', { opinion: '同意' })
    .do('zheng', 'notice.approve', { opinion: '同意告知' })
  for (const id of ['p1', 'p2', 'p3']) d.serveNotice(id)
  d.on('2026-09-11').do('li', 'answer.state', { party: 'p1', content: '货值低，已主动下架，请求降低罚款。' })
  d.do('li', 'answer.weigh', {
    party: 'p1',
    points: [{ point: '已主动下架，请求降低罚款', adopted: true, reason: '经查属实，可以从轻' }],
  })
  d.do('li', 'proposal.revise', { violations: lines(10_500_000), reason: '采纳当事人的意见' })
  d.do('li', 'answer.waive', { party: 'p2', way: '书面声明' }).do('li', 'hearing.waive', {
    party: 'p2',
    way: '书面声明',
  })
  d.on('2026-09-28').do('li', 'discussion.record', {
    place: '二楼会议室',
    host: '郑局长',
    attendees: ['郑局长', '吴副局'].map((name) => ({ name, post: '负责人', view: '同意' })),
    verdict: 'agree',
    conclusion: '同意处罚意见。',
  })
  d.do('li', 'decision.propose', forms.decision)
  for (const who of ['sun', 'wu']) d.do(who, 'decision.endorse', { opinion: '同意' })
  return d.do('zheng', 'decision.approve', { opinion: '同意处罚' })
}

test('the gallery shows what the product prints, of a case driven step by step', async () => {
  const rich = manifold()
  const shown: readonly [string, Driven, PaperFor['kind'], string?][] = [
    ['1-filing', everyday, 'filing-approval'],
    ['2-case-review', everyday, 'case-review'],
    ['3-notice', everyday, 'penalty-notice'],
    ['4-decision', everyday, 'penalty-decision'],
    ['5-legal-review', rich, 'review-opinion'],
    ['6-notice-hearing', rich, 'penalty-notice', 'p1'],
    ['7-notice-person', rich, 'penalty-notice', 'p2'],
    ['8-decision-parties', rich, 'penalty-decision'],
  ]
  for (const [name, d, kind, party] of shown) {
    const of = paper(d, kind, party)
    const context = { ...d.context('zheng'), marks: ['演示'] }
    const sample = { kind, date: of.on, data: dataOf(kind, d.file, of, context) }
    const file = join(import.meta.dirname, kind, 'samples', `${name}.json`)
    await expect(`${JSON.stringify(sample, null, 2)}\n`).toMatchFileSnapshot(file)
  }
})
