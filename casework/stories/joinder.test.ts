import { describe, expect, test } from 'vitest'
import { fold } from '../fold.ts'
import { evidenceIn } from '../penalty/evidence.ts'
import { project } from '../project.ts'
import { people } from './county.ts'
import { Driver } from './driver.ts'
import { clueForm, forms, party } from './forms.ts'

/** A case of p1 filed on the day, with one piece of evidence. */
const running = (id: string, day: '2026-11-02' | '2026-11-12', who = 'p1') => {
  const d = new Driver(day, { id })
    .open(clueForm(day))
    .do('li', 'party.identify', { party: party(who) })
    .do('li', 'clue.verify', forms.verification)
    .filing(day)
  d.gather('现场检查照片', who)
  return d
}

/** The second case of the same party, begun earlier, comes to the first. */
function two(who = 'p1') {
  const other = running('case-2', '2026-11-02', who)
  const d = running('case-1', '2026-11-12')
  d.beside.push(other)
  return { d, other }
}
const ask = (more = {}) => ({ case: 'case-2', ground: 'party', reason: '同一当事人的两项违法行为，一并查处', ...more })
const asked = { how: 'declared', role: 'investigator', person: 'li', reason: '与当事人有亲属关系' }
/** One of the investigators is made a deputy head. */
const worked = (d: Driver): Driver => {
  const options = (d as unknown as { options: { people?: unknown } }).options
  options.people = people.map((x) => (x.id === 'wang' ? { ...x, posts: [...x.posts, 'deputyHead'] } : x))
  return d
}
const join = (d: Driver, more = {}) =>
  d
    .on('2026-11-16')
    .do('li', 'joinder.ask', ask(more))
    .do('zheng', 'joinder.decide', { granted: true, opinion: '同意并案' }, { proceeding: 'joinder-1' })

describe('并案', () => {
  test('what was done in the other case stands in this one, with its origin, and the other is over', () => {
    const { d, other } = two()
    const before = other.events.length
    join(d)
    expect(evidenceIn(d.file).map((e) => [e.number, e.title])).toEqual([
      [1, '现场检查照片'],
      [2, '现场检查照片'],
    ])
    const moved = d.file.acts.filter((a) => a.moved !== undefined)
    expect(moved.map((a) => a.moved!.case)).toEqual(moved.map(() => 'case-2'))
    expect(moved.find((a) => a.step === 'evidence.collect')).toMatchObject({
      actor: { person: 'li' },
      moved: { case: 'case-2', link: expect.stringContaining('case-2#'), by: { person: 'zheng' } },
    })
    // Each says which event of the other it goes by.
    expect(d.file.took).toMatchObject([{ case: 'case-2', last: { event: before, link: `case-2#${before}` } }])
    const act = d.file.acts.find((a) => a.step === 'joinder.decide')!.event
    expect(other.file.into).toMatchObject({ case: 'case-1', event: act, link: `case-1#${act}` })
    expect(other.events).toHaveLength(before + 1)
    // The party they share is one.
    expect(d.file.parties.map((p) => p.id)).toEqual(['p1'])
    expect(fold(d.events)).toEqual(d.file)
  })

  test('in the case that was taken in nothing runs, waits or may be done any more', () => {
    const { d, other } = two()
    join(d)
    const { rules, calendar } = d.context('li')
    const rows = project(other.file, { rules, calendar }, '2026-11-16')
    expect(rows.case).toMatchObject({ stage: 'joined', waits: [], returned: false })
    expect(other.file.clocks.filter((c) => c.stopped === undefined)).toEqual([])
    for (const state of other.on('2026-11-17').states('li')) expect(state.state).not.toBe('open')
    expect(other.refused('li', 'evidence.collect', forms.evidence('又一张照片', 'p1'))[0]?.sentence).toContain(
      '已经并入',
    )
  })

  test('no time is gained: the end that comes first holds for both', () => {
    const { d } = two()
    expect(d.file.clocks.find((c) => c.clock === 'P07')?.trigger).toBe('2026-11-12')
    join(d)
    expect(d.file.clocks.filter((c) => c.clock === 'P07')).toMatchObject([{ id: 'P07', trigger: '2026-11-02' }])
    // The other way round the earlier filing is its own, and stays.
    const late = running('case-2', '2026-11-12')
    const early = running('case-1', '2026-11-02')
    early.beside.push(late)
    join(early)
    expect(early.file.clocks.filter((c) => c.clock === 'P07')).toMatchObject([{ trigger: '2026-11-02' }])
  })

  test('another party of one event comes along under a number of its own', () => {
    const { d } = two('p2')
    expect(d.on('2026-11-16').gates('li', 'joinder.ask', ask())).toEqual(['JN-alike'])
    join(d, { ground: 'event', reason: '同一批次食品的生产者和销售者' })
    expect(d.file.parties.map((p) => p.id)).toEqual(['p1', 'p2'])
    expect(evidenceIn(d.file).map((e) => e.number)).toEqual([1, 2])
  })

  test('goes on to a decision about both, resting on the evidence of both', () => {
    const { d } = two('p2')
    join(d, { ground: 'event', reason: '同一批次食品的生产者和销售者', cause: '生产、销售标签不符合规定的食品' })
    expect(d.file.entries.findLast((e) => e.kind === 'clue')?.fields.cause).toBe('生产、销售标签不符合规定的食品')
    d.do(
      'li',
      'investigation.conclude',
      forms.conclusion([1, 2], [forms.violation('p1', 500_000), forms.violation('p2', 400_000)]),
    )
      .review('case')
      .notify()
    expect(d.file.entries.filter((e) => e.kind === 'notice')).toHaveLength(1)
  })

  test('is refused against its conditions, with the way out', () => {
    const { d, other } = two()
    d.on('2026-11-16')
    expect(d.gates('li', 'joinder.ask', ask({ case: 'case-9' }))).toContain('JN-there')
    expect(d.gates('li', 'joinder.ask', ask({ case: 'case-1' }))).toContain('JN-there')
    d.do('li', 'joinder.ask', ask())
    expect(d.gates('li', 'joinder.ask', ask())).toContain('JN-open')
    const decide = ['joinder.decide', { granted: true, opinion: '同意' }, { proceeding: 'joinder-1' }] as const
    // It moved on meanwhile: what was put up is not what stands.
    other.on('2026-11-16').do('li', 'party.identify', { party: party('p3') })
    expect(d.gates('zheng', ...decide)).toEqual(['JN-unchanged'])
    d.do('zheng', 'joinder.decide', { granted: false, opinion: '按现在的情况重新呈批' }, { proceeding: 'joinder-1' })
    expect(other.file.into).toBeUndefined()
    d.do('li', 'joinder.ask', ask())
    // What a party has been told stands against what it was told.
    other
      .do('li', 'investigation.conclude', forms.conclusion([1], [forms.violation('p1', 500_000)]))
      .review('case')
      .notify()
    expect(d.gates('zheng', 'joinder.decide', { granted: true, opinion: '同意' }, { proceeding: 'joinder-2' })).toEqual(
      expect.arrayContaining(['JN-undecided', 'JN-unchanged']),
    )
  })

  test('nothing in either may wait for an answer, and nobody who had to withdraw comes back by it', () => {
    const { d, other } = two()
    d.on('2026-11-16')
    other.on('2026-11-16').do('li', 'recusal.ask', asked)
    const pending = other.file.proceedings.at(-1)!.id
    expect(d.gates('li', 'joinder.ask', ask())).toEqual(['JN-quiet'])
    other.do('zheng', 'recusal.decide', { granted: true, reason: '属实', redo: 'stays' }, { proceeding: pending })
    expect(d.gates('li', 'joinder.ask', ask())).toContain('JN-apart')
  })

  test('who looked into it does not approve it', () => {
    const { d } = two()
    d.on('2026-11-16').do('li', 'joinder.ask', ask())
    const at = { proceeding: 'joinder-1', post: 'deputyHead' } as const
    expect(worked(d).gates('wang', 'joinder.decide', { granted: true, opinion: '同意' }, at)).toEqual(['JN-approve'])
  })
})

describe('并案 washes nothing clean', () => {
  const expired = { ...forms.evidence('仓库照片'), officers: ['li', 'zhao'] }
  test('evidence taken by who had no certificate keeps its fault in the case it is taken into, and nothing rests on it', () => {
    const { d, other } = two()
    other.on('2026-11-12').do('sun', 'officers.assist', { assistants: ['zhao'], task: '现场取证' })
    other.do('li', 'evidence.collect', expired, { happened: '证件到期未察觉' })
    expect(other.file.irregularities.map((i) => i.gate)).toEqual(['G05'])
    join(d)
    expect(d.file.irregularities.map((i) => [i.gate, i.cured])).toEqual([['G05', undefined]])
    const all = evidenceIn(d.file).map((e) => e.number)
    const faulty = all.at(-1)!
    d.do('li', 'evidence.verify', { evidence: [faulty], finding: '内容真实' })
    const report = (numbers: readonly number[]) => forms.conclusion(numbers, [forms.violation('p1', 500_000)])
    expect(d.gates('li', 'investigation.conclude', report(all))).toEqual(['rests'])
    d.do('li', 'evidence.exclude', { evidence: [faulty], reason: '取证人员证件到期' })
    expect(d.gates('li', 'investigation.conclude', report(all))).toEqual(['G12'])
    d.do('li', 'investigation.conclude', report(all.filter((n) => n !== faulty)))
  })
})
