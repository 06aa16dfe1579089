import { bodyOf, type DocumentKind } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { paperText } from '../paperText.ts'
import type { Driver } from './driver.ts'
import { accepted, decide, endingReviewed, granting, licensed, ofLicence, received, refusing } from './permit.ts'

/** The papers made in a case, with what stands in each. */
const papers = (d: Driver): readonly (readonly [string, string])[] =>
  d.file.papers.map(({ kind }) => [kind, said(d, kind)])
const said = (d: Driver, kind: DocumentKind): string =>
  paperText(bodyOf(kind) ?? [], { file: d.file, context: d.context('li'), day: '2026-11-02' })
    .map((b) => b.text)
    .join('\n')
const rejected = (ground: string, more = {}) =>
  received().do('li', 'application.reject', { ground, reason: '经查属实', ...more })

describe('the papers of a permit', () => {
  test('of what needs no permit the applicant is told; a decision is made on what belongs to another agency, and on a false or barred application', () => {
    const [needless] = papers(rejected('needless', { elsewhere: '县卫生健康局' }))
    expect(needless?.[0]).toBe('permit-needless')
    expect(needless?.[1]).toContain('申请事项依法不需要取得行政许可。')
    expect(needless?.[1]).toContain('第三十二条第一款第一项的规定，现告知不受理该申请。')
    expect(needless?.[1]).not.toMatch(/决定|县卫生健康局/)
    for (const [ground, basis] of [
      ['power', '第三十二条第一款第二项'],
      ['false', '第七十八条'],
      ['barred', '第七十八条'],
      ['barredHolder', '第七十九条'],
    ] as const) {
      const made = papers(rejected(ground, ground === 'power' ? { elsewhere: '县卫生健康局' } : {}))
      expect(made.map(([kind]) => kind)).toEqual(['permit-rejection'])
      expect(made[0]?.[1].match(/依据《中华人民共和国行政许可法》(.+?)的规定/g)).toHaveLength(1)
      expect(made[0]?.[1]).toContain(`${basis}的规定，决定不予受理。`)
      expect(made[0]?.[1].includes('请向县卫生健康局提出申请')).toBe(ground === 'power')
      expect(made[0]?.[1]).toContain('六十日内向云岭县人民政府申请行政复议')
    }
  })

  test('the terms they tell are those the layers set, also where an agency promises shorter ones', () => {
    expect(papers(accepted())[0]?.[1]).toContain(
      '自受理之日起二十个工作日内作出决定；需要延长的，经本机关负责人批准可以延长十个工作日',
    )
    const grant = said(decide(accepted().do('li', 'examination.conclude', granting())), 'permit-grant')
    expect(grant).toContain('有效期届满三十日前')
    expect(grant).toContain('自作出决定之日起十个工作日内颁发')
    const d = accepted()
    const context = d.context('li')
    const layers = context.rules.layers.map((l) => ({
      ...l,
      settings: l.settings.map((s) => (s.parameter === 'L02.length' ? { ...s, value: 15 } : s)),
    }))
    const quick = { ...context, rules: { ...context.rules, layers } }
    const body = bodyOf('permit-acceptance') ?? []
    expect(paperText(body, { file: d.file, context: quick, day: '2026-11-02' }).at(-1)?.text).toContain(
      '自受理之日起十五个工作日内',
    )
  })

  test('what is taken to have been accepted gets its paper, once, and says from when', () => {
    const d = received()
    d.on('2026-11-10').do('li', 'application.certify')
    const [kind, text] = papers(d).at(-1)!
    expect(kind).toBe('permit-acceptance')
    expect(text).toContain('没有在五个工作日内告知')
    expect(text).toContain('第四项的规定，自2026年11月2日起即为受理')
    expect(text).not.toContain('决定予以受理')
    expect(d.gates('li', 'application.certify')).toEqual(['L32-certificate'])
  })

  test('a licence that is recalled, revoked or cancelled has its paper, with the ground of law and the licence it is of', () => {
    const told = (what: string, ground: object, more = {}) =>
      endingReviewed(
        licensed()
          .do('li', 'ending.tell', { what, ...ground, reason: '情况', way: '书面' }, ofLicence)
          .do('li', 'holder.hear', { content: '没有意见' }, ofLicence),
        more,
      )
    const loss = { loss: true, compensation: '补偿三万元。' }
    const recalled = told('recalled', { recallGround: 'facts' }, loss).do(
      'zheng',
      'licence.recall',
      { ground: 'facts', reason: '情况', ...loss },
      ofLicence,
    )
    expect(said(recalled, 'permit-recall')).toMatch(/客观情况发生重大变化.*第八条第二款.*决定撤回(.|\n)*补偿三万元/)
    expect(said(recalled, 'permit-recall')).toContain('没有提出需要采纳的意见')
    expect(said(recalled, 'permit-recall')).toContain('许准')
    const revoke = (ground: string) =>
      told('revoked', { revokeGround: ground }).do(
        'zheng',
        'licence.revoke',
        { ground, reason: '情况', loss: false },
        ofLicence,
      )
    expect(said(revoke('fraud'), 'permit-revocation')).toContain('第六十九条第二款')
    expect(said(revoke('unqualified'), 'permit-revocation')).toContain('第六十九条第一款')
    const d = revoke('fraud').do('sun', 'licence.cancel', { ground: 'ended', basis: '许可已被撤销' }, ofLicence)
    expect(d.file.papers.at(-1)?.kind).toBe('permit-cancellation')
    expect(said(d, 'permit-cancellation')).toMatch(/第七十条的规定，该行政许可属于“依法被撤销、撤回/)
  })

  test('a refusal gives its reason and the remedies', () => {
    const text = said(decide(accepted().do('li', 'examination.conclude', refusing())), 'permit-refusal')
    expect(text).toContain('第三十八条第二款')
    expect(text).toContain('场所布局不符合食品安全法第三十三条')
    expect(text).toContain('六个月内向云岭县人民法院提起行政诉讼')
  })
})
