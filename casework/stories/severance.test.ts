import { describe, expect, test } from 'vitest'
import { fold } from '../fold.ts'
import { evidenceIn } from '../penalty/evidence.ts'
import { project } from '../project.ts'
import { hearingDueFor } from '../readings/notice.ts'
import { latestProposal } from '../readings/world.ts'
import { people } from './county.ts'
import { Driver } from './driver.ts'
import { clueForm, forms, party } from './forms.ts'

/** Two companies in one case, filed on the second of November. */
const together = () => {
  const d = new Driver('2026-11-02')
    .open(clueForm('2026-11-02'))
    .do('li', 'party.identify', { party: party('p1') })
    .do('li', 'party.identify', { party: party('p2') })
    .do('li', 'clue.verify', forms.verification)
    .filing('2026-11-02')
  d.gather('p1的照片', 'p1')
  d.gather('p2的照片', 'p2')
  return d
}
const notified = () =>
  together()
    .do(
      'li',
      'investigation.conclude',
      forms.conclusion([1, 2], [forms.violation('p1', 500_000), forms.violation('p2', 400_000)]),
    )
    .review('case')
    .notify()
    .serveNotice('p1')
    .serveNotice('p2')
/** Of the two one is not punished; the other is looked into on. */
const exempted = () => {
  const d = together()
  const { violations: _, ...report } = forms.conclusion([1, 2], [], { slightCorrected: 'yes' })
  d.do('li', 'investigation.conclude', { ...report, advice: 'exempt' }).review('case')
  const slight = { parties: ['p2'], found: '未标明生产日期。', reason: '没有造成危害后果。', ground: 'slightCorrected' }
  const told = { nature: '违反食品安全法第六十七条', education: '逐批查验标签。', corrected: '当场下架。' }
  return d
    .do('li', 'exemption.propose', { ...slight, ...told })
    .do('sun', 'exemption.endorse', { opinion: '同意' })
    .do('wu', 'exemption.endorse', { opinion: '同意' })
    .do('zheng', 'exemption.approve', { opinion: '同意不予处罚' })
}
const ask = (more = {}) => ({
  what: 'parties',
  parties: ['p2'],
  ground: 'progress',
  reason: 'p2的事实尚待查清',
  ...more,
})
const sever = (d: Driver, more = {}) => {
  d.on('2026-11-16')
    .do('li', 'severance.ask', ask(more))
    .do('zheng', 'severance.decide', { granted: true, opinion: '同意分案' }, { proceeding: 'severance-1' })
  return d.began.at(-1)!
}

describe('分案', () => {
  test('the new case is filed when the old was, with what was done as it was done, by whom and where', () => {
    const d = together()
    const other = sever(d)
    expect(other.file.parties.map((p) => p.id)).toEqual(['p2'])
    expect(d.file.parties.map((p) => p.id)).toEqual(['p1'])
    expect(other.file.proceedings[0]?.stage).toBe('investigation')
    const term = (x: Driver) => x.file.clocks.find((c) => c.clock === 'P07')
    expect(term(other)).toEqual(term(d))
    // What both rest on both have, under the same number.
    expect(evidenceIn(other.file).map((e) => e.number)).toEqual([1, 2])
    const act = d.file.acts.find((a) => a.step === 'severance.decide')!.event
    expect(other.file.from).toMatchObject({ case: 'case-1', event: act, link: `case-1#${act}`, severed: true })
    expect(d.file.began).toMatchObject([{ case: 'case-2', severed: true, event: act }])
    const filed = other.file.acts.find((a) => a.step === 'filing.approve')!
    expect(filed).toMatchObject({ actor: { person: 'zheng' }, moved: { case: 'case-1', by: { person: 'zheng' } } })
    expect(filed.moved!.link).toBe(`case-1#${filed.moved!.event}`)
    expect(filed.acted).toBe(d.file.acts.find((a) => a.step === 'filing.approve')!.acted)
    expect(other.file.acts.some((a) => a.step === 'rights.tell' && a.form.party === 'p1')).toBe(false)
    expect(fold(other.events)).toEqual(other.file)
  })

  test('what was told, answered and asked for goes along, and is asked no more where it was', () => {
    const d = notified()
    d.do('li', 'answer.state', { party: 'p2', content: '数量有误' })
    const other = sever(d)
    expect(latestProposal(other.file)?.violations.map((v) => v.party)).toEqual(['p2'])
    expect(latestProposal(d.file)?.violations.map((v) => v.party)).toEqual(['p1'])
    expect(other.file.entries.filter((e) => e.kind === 'statement')).toHaveLength(1)
    expect(d.file.entries.filter((e) => e.kind === 'statement' && e.ended === undefined)).toEqual([])
    expect(other.file.proceedings.find((p) => p.about.document === 'penalty-notice')?.stage).toBe('served')
    // Unweighed it stands against a decision there, and against none here.
    expect(other.gates('li', 'decision.propose', forms.decision)).toEqual(expect.arrayContaining(['G16-weigh']))
    d.on('2026-11-25').do('li', 'decision.propose', forms.decision)
    // Nobody waits for p2 here.
    const { rules, calendar } = d.context('li')
    const rows = project(d.file, { rules, calendar }, '2026-11-25')
    expect(rows.case.shown.party).toBe(d.file.parties[0]!.name)
    expect(d.running.filter((c) => c.party === 'p2')).toEqual([])
  })

  test('the new case goes on to its own decision', () => {
    const other = sever(notified())
    other.on('2026-11-25').decide()
    expect(other.file.proceedings[0]?.stage).toBe('decided')
    expect(other.file.entries.filter((e) => e.kind === 'decision')).toHaveLength(1)
  })

  test('conduct of one party parted into two cases escapes neither hearing nor review nor the heads', () => {
    const d = together()
    const other = sever(d, {
      what: 'breach',
      breach: '另一批次的标签',
      parties: ['p1'],
      cause: '销售另一批次标签不符的食品',
    })
    expect(d.file.parties.map((p) => p.id)).toEqual(['p1', 'p2'])
    expect(other.file.parties.map((p) => p.id)).toEqual(['p1'])
    expect(other.file.entries.findLast((e) => e.kind === 'clue')?.fields.cause).toBe('销售另一批次标签不符的食品')
    const small = { violations: [forms.violation('p1', 10_000)] } as never
    for (const x of [d, other])
      expect(
        hearingDueFor(
          {
            file: x.file,
            context: x.context('li'),
            day: '2026-11-16',
            step: {} as never,
            proceeding: x.file.proceedings[0]!,
          },
          'p1',
          small,
        ),
      ).toBe('yes')
    // For who was no part of it nothing changes.
    const p2 = { violations: [forms.violation('p2', 10_000)] } as never
    expect(
      hearingDueFor(
        {
          file: d.file,
          context: d.context('li'),
          day: '2026-11-16',
          step: {} as never,
          proceeding: d.file.proceedings[0]!,
        },
        'p2',
        p2,
      ),
    ).toBe('no')
    other.do('li', 'investigation.conclude', forms.conclusion([1], [forms.violation('p1', 10_000)])).review('case')
    expect(other.gates('li', 'notice.propose', { reason: '事实清楚' })).toEqual(expect.arrayContaining(['G24-legal']))
  })

  test('is refused against its conditions', () => {
    const d = together().on('2026-11-16')
    expect(d.gates('li', 'severance.ask', ask({ parties: ['p1', 'p2'] }))).toEqual(['SV-whom'])
    d.do('li', 'severance.ask', ask())
    expect(d.gates('li', 'severance.ask', ask())).toContain('SV-open')
    expect(d.gates('li', 'investigation.conclude', forms.conclusion([1], [forms.violation('p1', 500_000)]))).toContain(
      'SV-open',
    )
    d.do('zheng', 'severance.decide', { granted: false, opinion: '一并处理' }, { proceeding: 'severance-1' })
    expect(d.began).toEqual([])
    const told = notified()
    expect(told.gates('li', 'severance.ask', ask({ what: 'breach', breach: '一部分' }))).toContain('SV-breach')
  })

  test('not while something waits for an answer, not of whom it is decided, and approved by nobody who looked into it', () => {
    const d = together().on('2026-11-16')
    d.do('li', 'recusal.ask', { how: 'declared', role: 'investigator', person: 'li', reason: '亲属' })
    expect(d.gates('li', 'severance.ask', ask())).toEqual(['SV-quiet'])
    expect(exempted().gates('li', 'severance.ask', ask())).toEqual(['SV-undecided'])
    const other = together().on('2026-11-16').do('li', 'severance.ask', ask())
    const options = (other as unknown as { options: { people?: unknown } }).options
    options.people = people.map((x) => (x.id === 'wang' ? { ...x, posts: [...x.posts, 'deputyHead'] } : x))
    const at = { proceeding: 'severance-1', post: 'deputyHead' } as const
    expect(other.gates('wang', 'severance.decide', { granted: true, opinion: '同意' }, at)).toEqual(['SV-approve'])
  })

  test('what was parted may come back together', () => {
    const d = together()
    const other = sever(d)
    d.beside.push(other)
    d.on('2026-11-17')
      .do('li', 'joinder.ask', { case: 'case-2', ground: 'event', reason: '查明属于同一批次' })
      .do('zheng', 'joinder.decide', { granted: true, opinion: '同意' }, { proceeding: 'joinder-1' })
    expect(d.file.parties.map((p) => p.name)).toHaveLength(2)
    expect(d.file.clocks.filter((c) => c.clock === 'P07')).toMatchObject([{ trigger: '2026-11-02' }])
    expect(other.file.into?.case).toBe('case-1')
  })
})
