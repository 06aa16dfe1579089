import { decisionOf, type Form, type Json } from '@xiezhi/casework'
import { paper } from '@xiezhi/casework/stories/forms.ts'
import { paidUp } from '@xiezhi/casework/stories/publicPage.ts'
import { line, shop, worker } from '@xiezhi/documents/papers/testing/story.ts'
import { expect, test } from 'vitest'
import { decidedIn, entryOf } from './entry.ts'
import { entryFor, published } from './testing/published.ts'

const own = { proceeding: 'disclosure' }
/** Of the line of the story, the fine alone. */
const fine: Json = { ...(line('p1', 500_000) as Form), penalties: [{ kind: 'fine', amount: 500_000 }] }
const ordered: Form = {
  what: 'partly',
  instrument: '云政监〔2026〕3号',
  defect: 'facts',
  reason: '该从业人员没有参与销售。',
  remake: false,
  files: paper('撤销决定书.pdf'),
}

test('of two parties one is out of the decision: the page goes on for the other, names him no more and says why', () => {
  const d = published({ parties: [shop, worker], lines: [line('p1', 500_000), line('p2', 100_000)] })
  const context = { ...d.context('wei'), marks: ['演示'] }
  const { version } = entryFor(d.file, context).entry
  paidUp(d).do('li', 'lifting.order', {
    ...ordered,
    extent: `撤销对${(worker as { name: string }).name}的处罚。`,
    violations: [line('p1', 500_000)],
  })
  d.do('wei', 'disclosure.part', {}, own)
  const { entry } = entryFor(d.file, context, decidedIn(d.events, 'disclosure')!.decided)
  expect(entry).toMatchObject({ party: '云岭县青坪镇喆堃食品经营部', version: version + 1, state: 'public' })
  expect(JSON.stringify(entry)).toContain('依据云政监〔2026〕3号')
  expect(JSON.stringify(entry)).not.toContain('骆')
})

test('the title of the paper by which it fell names nobody who is out of it, nor any number', () => {
  const d = published({ parties: [shop, worker], lines: [line('p1', 500_000), line('p2', 100_000)] })
  const context = { ...d.context('wei'), marks: ['演示'] }
  const { name } = worker as { name: string }
  paidUp(d).do('li', 'lifting.order', {
    ...ordered,
    instrument: `关于${name}（110105194912310021）的撤销决定`,
    extent: '撤销对其处罚。',
    violations: [line('p1', 500_000)],
  })
  d.do('wei', 'disclosure.part', {}, own)
  const { entry } = entryFor(d.file, context, decidedIn(d.events, 'disclosure')!.decided)
  expect(JSON.stringify(entry)).toContain('的撤销决定')
  for (const hidden of [name, '110105194912310021']) expect(JSON.stringify(entry)).not.toContain(hidden)
})

test('of two things imposed one falls: the first page is taken back, and the next shows what stands alone', () => {
  const d = published({ parties: [shop], lines: [line('p1', 500_000)] })
  const context = { ...d.context('wei'), marks: ['演示'] }
  d.do('li', 'lifting.order', { ...ordered, extent: '撤销没收违法所得九元六角。', violations: [fine] })
  d.do('wei', 'disclosure.withdraw', { reason: '决定已被部分撤销' }, own)
  const next = { proceeding: 'disclosure-2' }
  d.do('li', 'disclosure.draft', { what: '罚款五千元。', why: '不符合规定。' }, next)
    .do('chen', 'disclosure.approve', { facts: { secrecyChecked: 'yes', minorParty: 'no' } }, next)
    .do('wei', 'disclosure.publish', {}, next)
  const { decided } = decidedIn(d.events, 'disclosure-2')!
  const { entry } = entryOf({
    file: d.file,
    decided,
    proceeding: 'disclosure-2',
    context,
    day: decisionOf(decided)!.on,
  })
  expect(entry).toMatchObject({ state: 'public', decidedOn: '2026-09-25' })
  const { elements, body } = entry
  expect(elements.find((e) => e.label === '部分变更、撤销')?.value).toContain('撤销没收违法所得九元六角')
  // The decision as it stands: what fell is in no line of it.
  expect(elements.find((e) => e.label === '处罚内容')?.value).not.toContain('没收')
  expect(JSON.stringify(body)).not.toContain('没收')
})
