import { after, passing, reviewIn } from '@xiezhi/casework/stories/handled.ts'
import { expect, test } from 'vitest'
import { type PaperFor, paperOf } from '../parts/frame.ts'
import { reviewOpinion } from './compose.ts'

const reviewed = (kind: string, over: object = {}) => {
  const d = after(kind, kind.startsWith('expropriation') ? 'review.submit' : 'grant.propose')
  d.do('li', 'review.submit', { materials: '案卷' })
  const at = { proceeding: reviewIn(d) }
  d.do('qian', 'review.opine', { ...passing(d), ...over }, at).do('zhou', 'review.confirm', { words: '同意' }, at)
  return reviewOpinion(d.file, paperOf(d.file, 'review-opinion') as PaperFor, d.context('li'))
}

test('of a permit: the six common items as they were answered, those of penalties and coercion struck out', () => {
  const data = reviewed('permit.ordinary', {
    procedure: 'no',
    procedureFault: '没有听取利害关系人的意见',
    verdict: 'failed',
    advice: 'rectify',
    opinion: '听取意见后再送',
  })
  expect(data).toMatchObject({
    handlers: '李承办',
    reviewer: { text: expect.stringContaining('不通过。建议纠正。听取意见后再送。'), signers: [{ name: '钱审核' }] },
    reviewHead: { text: '同意。', signers: [{ name: '周法规' }] },
  })
  expect(data.reviewer.text).toContain('另审核：是否没有超越法定权限：是；裁量基准运用是否适当：是。')
  expect(data.items.procedure).toEqual({ answer: 'no', opinion: '没有听取利害关系人的意见' })
  expect([data.items.authority.answer, data.items.remedies.answer]).toEqual(['yes', 'yes'])
  expect([data.items['penalty-kind'].answer, data.items['coercion-manner'].answer]).toEqual([
    'not-applicable',
    'not-applicable',
  ])
})

test('of an expropriation: what the form has no line for stands beside the opinion', () =>
  expect(reviewed('expropriation.housing').reviewer.text).toContain('补偿方案是否公平、适当：是'))
