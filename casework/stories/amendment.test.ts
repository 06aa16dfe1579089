import { bodyOf } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { Form } from '../file.ts'
import { paperText } from '../paperText.ts'
import { decided, rows, stages } from './again.ts'
import { people } from './county.ts'
import type { Driver } from './driver.ts'
import { forms } from './forms.ts'
import { after, faults, running } from './handled.ts'

// A slip in a paper that has gone out: no new decision, and no silence about it (宁夏程序109; 住建程序28).

const slip = (d: Driver): Form => ({
  number: d.file.papers.find((p) => p.kind.endsWith('-decision'))!.number,
  kind: 'slip',
  wrong: '云岭县第一食品有限公司',
  right: '云岭县第1食品有限公司',
  unaffected: true,
  reason: '当事人来电指出名称误写一字。',
})
const text = (d: Driver) =>
  paperText(bodyOf('paper-amendment') ?? [], { file: d.file, context: d.context('li'), day: '2026-11-02', party: 'p1' })
    .map((b) => b.text)
    .join('')

describe('what a served decision says wrongly', () => {
  test('is put right by a head in a paper of its own, brought to the party, and the decision stands as it is', () => {
    const d = decided()
    const before = running(d)
    d.do('wu', 'paper.amend', slip(d))
    expect(text(d)).toContain('更正为：云岭县第1食品有限公司')
    const service = d.file.proceedings.findLast((p) => p.kind === 'service')!
    expect(rows(d).waits.map((w) => w.what)).toContain('送达文书补正、更正决定书')
    d.do('li', 'service.deliver', forms.delivery, { proceeding: service.id })
    expect(stages(d)[service.id]).toBe('served')
    // It moves no time of anybody's.
    expect(running(d)).toEqual(before)
    expect(faults(d)).toEqual([])
  })

  test('changes nothing of what was decided, is of a paper there is, and is signed by nobody who handled it', () => {
    const d = decided()
    expect(d.gates('wu', 'paper.amend', { ...slip(d), unaffected: false })).toEqual(['W-amend'])
    expect(d.try('wu', 'paper.amend', { ...slip(d), number: '云市监处罚〔2020〕1号' })).toMatchObject({
      outcome: 'invalid',
      errors: [{ field: 'number', code: 'unknown-paper' }],
    })
  })

  test('is so in every kind that brings papers, also after the file was laid away', () => {
    const d = after('general.ordinary')
    d.do('wu', 'paper.amend', slip(d))
    const service = d.file.proceedings.findLast((p) => p.kind === 'service')!.id
    expect(rows(d).waits).not.toEqual([])
    const handed: Form = { receiver: 'agent', signedBy: '代理人', place: '住所', officers: ['li'] }
    d.do('li', 'service.deliver', handed, { proceeding: service })
    expect([rows(d).waits, running(d)]).toEqual([[], []])
    const posts = [...new Set(people.flatMap((x) => x.posts))]
    const crowd = people.map((x) => (x.id === 'li' ? { ...x, posts } : x))
    const own = after('general.ordinary', undefined, { crowd })
    expect(own.gates('li', 'paper.amend', slip(own), { post: 'deputyHead' })).toEqual(['W-amend-apart'])
  })
})
