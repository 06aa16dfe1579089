import { describe, expect, test } from 'vitest'
import { reviewsIn } from '../penalty/reviews.ts'
import { Driver } from './driver.ts'
import { forms, paper, party } from './forms.ts'
import { after, passing, reviewIn } from './handled.ts'

const outside = {
  why: 'conflicted',
  organ: '云州市市场监督管理局法规科',
  reviewer: '冷审核，公职律师',
  qualified: true,
  unconnected: true,
  number: '云州市监法审〔2026〕3号，2026年8月10日',
}

describe('reviewed by somebody outside the agency (指导意见十一; 处罚法58)', () => {
  const submitted = () => {
    const d = new Driver('2026-08-03').open().do('li', 'party.identify', { party: party('p1') })
    d.do('li', 'clue.verify', forms.verification).filing('2026-08-05')
    const evidence = d.gather('现场检查照片', 'p1')
    d.do('li', 'investigation.conclude', forms.conclusion([evidence], [forms.violation('p1', 500_000)]))
    return d.do('li', 'review.submit', { kind: 'legal', materials: '案卷' })
  }
  const at = { proceeding: 'review-1' }
  const opinion = { ...forms.opinion('passed'), files: paper('审核意见.pdf') }

  test('with his paper, his qualification and no part in the case; told by the head of the reviewers, it is no review of his', () => {
    const d = submitted()
    const { files: _, ...bare } = opinion
    expect(d.gates('zhou', 'review.outside', { ...outside, ...bare }, at)).toEqual(['G23-outside'])
    expect(d.gates('zhou', 'review.outside', { ...outside, ...opinion, qualified: false }, at)).toEqual(['G23-outside'])
    expect(d.gates('zhou', 'review.outside', { ...outside, ...opinion, unconnected: false }, at)).toEqual([
      'G23-outside',
    ])
    d.do('zhou', 'review.outside', { ...outside, ...opinion }, at)
    expect(reviewsIn(d.file)[0]).toMatchObject({ verdict: 'passed' })
    d.do('li', 'notice.propose', { reason: '告知' })
  })

  test('what he did not pass is answered like any other', () => {
    const d = submitted()
    const failed = { ...outside, ...forms.opinion('failed'), files: paper('审核意见.pdf') }
    d.do('zhou', 'review.outside', failed, at)
    expect(d.gates('li', 'notice.propose', { reason: '告知' })).toContain('G22')
  })

  test('in a kind that shares its review, with experts and advisers on file', () => {
    const d = after('expropriation.housing', 'review.opine')
    const proceeding = reviewIn(d)
    const told = { ...outside, ...passing(d), files: paper('审核意见.pdf') }
    expect(
      d.gates('zhou', 'review.outside', { ...told, interest: 'no', interestFault: '商业开发' }, { proceeding }),
    ).toEqual(['G21-expropriation'])
    expect(d.gates('zhou', 'review.outside', { ...told, unconnected: false }, { proceeding })).toEqual(['G23-outside'])
    d.do('zhou', 'review.outside', told, { proceeding })
    const adviser = {
      kind: 'adviser',
      who: '某律师事务所律师',
      unconnected: false,
      question: '公共利益的需要',
      opinion: '符合',
      adopted: 'whole',
    }
    expect(d.gates('li', 'counsel.record', adviser)).toEqual(['C-unconnected'])
    d.do('li', 'counsel.record', { ...adviser, unconnected: true })
    d.do('li', 'expropriation.propose', { reason: '拟征收', facts: { expropriationManyAffected: 'no' } })
  })
})
