import { describe, expect, test } from 'vitest'
import { fold } from '../fold.ts'
import { Driver } from './driver.ts'
import { clueForm, forms, party } from './forms.ts'
import { measureTaken, yes } from './measureForms.ts'

/** Goods that are held while two cases become one, or one becomes two: no day is gained, and nothing is held by nobody (强制法25, 27). */
const seal = (d: Driver, of: string) => measureTaken(d, { party: of })
const filed = (id: string, ...who: readonly string[]) => {
  const d = new Driver('2026-11-02', { id }).open(clueForm('2026-11-02'))
  for (const w of who) d.do('li', 'party.identify', { party: party(w) })
  return d.do('li', 'clue.verify', forms.verification).filing('2026-11-03')
}
const held = (d: Driver) => d.file.clocks.filter((c) => c.clock === 'E02').map((c) => [c.trigger, c.stopped])
const release = (d: Driver, proceeding: string) => {
  const at = { proceeding }
  d.do('li', 'measureHandling.propose', { items: [1], reason: '与本案无关。', how: 'release', ground: 'unrelated' }, at)
  d.do('sun', 'measureHandling.endorse', yes, at).do('zheng', 'measureHandling.approve', yes, at)
  return d.do('li', 'goods.return', { way: 'direct', receiver: '林甲', signed: true }, at)
}
const at = (d: Driver) => d.file.proceedings.find((p) => p.kind === 'measure')!.id

describe('并案', () => {
  test('what was sealed in the other case is held in this one, since the same day, and is given back from here', () => {
    const other = seal(filed('case-2', 'p1').on('2026-11-04'), 'p1')
    const before = held(other)
    const d = filed('case-1', 'p1')
    d.beside.push(other)
    d.on('2026-11-10')
      .do('li', 'joinder.ask', { case: 'case-2', ground: 'party', reason: '同一当事人的两项违法行为' })
      .do('zheng', 'joinder.decide', { granted: true, opinion: '同意并案' }, { proceeding: 'joinder-1' })
    expect(held(d)).toEqual(before)
    expect(other.file.clocks.filter((c) => c.stopped === undefined)).toEqual([])
    expect(release(d.on('2026-11-20'), at(d)).file.irregularities).toEqual([])
    expect(held(d)).toEqual([['2026-11-04', '2026-11-20']])
    expect(fold(d.events)).toEqual(d.file)
  })
})

describe('分案', () => {
  const parted = () => {
    const d = seal(filed('case-1', 'p1', 'p2').on('2026-11-04'), 'p2')
    d.on('2026-11-10')
      .do('li', 'severance.ask', { what: 'parties', parties: ['p2'], ground: 'progress', reason: '尚待查清' })
      .do('zheng', 'severance.decide', { granted: true, opinion: '同意分案' }, { proceeding: 'severance-1' })
    return { d, other: d.began.at(-1)! }
  }
  test('what is held of who goes to the new case goes along with its days, and is held in the first by nobody', () => {
    const { d, other } = parted()
    expect(held(other)).toEqual([['2026-11-04', undefined]])
    expect(held(d).filter(([, stopped]) => stopped === undefined)).toEqual([])
    expect(release(other.on('2026-11-20'), at(other)).file.irregularities).toEqual([])
    expect(fold(other.events)).toEqual(other.file)
  })
})
