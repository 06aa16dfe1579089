import type { Day, PostKind } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { Form, Json, Moment } from '../file.ts'
import { dueOfRecord } from '../index.ts'
import { Driver } from './driver.ts'
import { clueForm, forms, party } from './forms.ts'

/** A case that runs on paper is brought over as it stands: what was done is told as of its day, and what is due follows from that. */

const scan = { sha256: 'a'.repeat(64), name: '审批表.pdf', bytes: 1000, type: 'application/pdf' }
const by = (person: string, post: PostKind, numbers?: Record<string, string>) => ({
  paper: { person, post, files: [scan], ...(numbers === undefined ? {} : { numbers }) },
})
const carried = '纸质案卷存城关市场监管所，已经立案调查。'

/** Came in on July 1st, and is brought over on October 12th. */
const brought = () => {
  const d = new Driver('2026-10-12')
  const outcome = d.tryOpen({ ...clueForm('2026-07-01'), party: party('p1') as Json }, 'li', 'penalty.ordinary', {
    carried,
  })
  if (outcome.outcome !== 'performed') throw new Error(JSON.stringify(outcome))
  for (const event of outcome.events) d.events.push({ ...event, sequence: d.events.length + 1 })
  return d
}
const at = (acted: string) => ({ acted: acted as Moment })
const checked = (d: Driver) => d.do('li', 'clue.verify', forms.verification, at('2026-07-06T10:00'))
const filed = (d: Driver) =>
  checked(d)
    .do('li', 'filing.propose', forms.filing, { ...at('2026-07-08T09:00'), ...by('li', 'handler') })
    .do(
      'li',
      'filing.endorse',
      { opinion: '同意立案', officers: ['li', 'wang'] },
      { ...at('2026-07-08T15:00'), ...by('sun', 'unitHead') },
    )
    .do(
      'li',
      'filing.approve',
      { opinion: '同意立案' },
      { ...at('2026-07-09T10:00'), ...by('zheng', 'agencyHead', { 'filing-approval': '云市监立〔2026〕12号' }) },
    )
const clock = (d: Driver, name: string) => d.file.clocks.find((c) => c.clock === name)

/** As on the register since: every post and certificate of theirs was entered on that day. */
const registered = (d: Driver, from: Day, since: Day = '2026-01-01') => {
  const context = d.context.bind(d)
  d.context = (...args) => {
    const of = context(...args)
    const people = of.people.map((p) => ({
      ...p,
      held: p.posts.map((post) => ({ post, from, entered: from })),
      certificates: p.certificates.map((c) => ({ ...c, entered: from })),
    }))
    return { ...of, agency: { ...of.agency, since }, people }
  }
  return d
}

test('an act whose officers are put right is held against the register anew', () => {
  const d = registered(new Driver('2026-08-03'), '2026-08-03').open(clueForm('2026-08-03'))
  d.do('li', 'party.identify', { party: party('p1') as Json }).do('li', 'clue.verify', forms.verification)
  expect(d.file.irregularities).toEqual([])
  const verified = d.file.acts.at(-1)!.event
  const late = registered(d.on('2026-08-05'), '2026-08-05')
  late.do('sun', 'record.correct', {
    event: verified,
    fields: { result: '现场有未标明生产日期的糕点三十盒。' },
    reason: '漏写',
  })
  expect(late.file.irregularities.map((i) => [i.gate, i.stands])).toContainEqual(['entered-later', true])
})

describe('brought over in the middle of its investigation', () => {
  test('the post somebody is said to have had is held against the register, and what it does not say stands with the act', () => {
    expect(filed(registered(brought(), '2026-01-01')).file.irregularities).toEqual([])
    const d = filed(registered(brought(), '2026-07-09'))
    const said = d.file.irregularities.filter((i) => i.gate === 'post-not-entered')
    expect(said.map((i) => [i.gate, i.stands, i.sentence.slice(0, 11)])).toEqual([
      ['post-not-entered', true, '登记簿没有李承办当日任'],
      ['post-not-entered', true, '登记簿没有孙股长当日任'],
    ])
    // It is shown, and what was approved goes on.
    expect(d.file.proceedings[0]).toMatchObject({ stage: 'investigation' })
  })

  test('each act stands under who did it and when, with who told it and the original beside', () => {
    const d = filed(brought())
    expect(d.file.carried).toMatchObject({ at: '2026-10-12T10:00', because: carried })
    const approved = d.file.acts.at(-1)!
    expect(approved).toMatchObject({
      actor: { person: 'zheng', post: 'agencyHead' },
      acted: '2026-07-09T10:00',
      recorded: '2026-10-12T10:00',
      told: { by: { person: 'li' }, files: [{ name: '审批表.pdf' }] },
      late: '在办纸质案件转入时如实登记。',
    })
    expect(d.events.at(-1)).toMatchObject({ type: 'reported', actor: { person: 'li' } })
    expect(d.file.proceedings[0]).toMatchObject({ stage: 'investigation' })
    expect(d.file.officers).toEqual(['li', 'wang'])
  })

  test('its papers bear the numbers they were given then, and none is made anew', () => {
    const d = filed(brought())
    expect(d.file.papers).toMatchObject([
      { kind: 'filing-approval', number: '云市监立〔2026〕12号', on: '2026-07-09', scans: [{ name: '审批表.pdf' }] },
    ])
    expect(d.events.filter((e) => e.type === 'numbered')).toEqual([])
  })

  test('its clocks run from the days the acts were done on', () => {
    const d = filed(brought())
    expect(clock(d, 'P02')).toMatchObject({ trigger: '2026-07-01', stopped: '2026-07-09' })
    expect(clock(d, 'P07')).toMatchObject({ trigger: '2026-07-09' })
    const p07 = clock(d, 'P07')!
    expect(dueOfRecord(p07, p07.length!, d.context('li'), '2026-10-12').due).toBe('2026-10-08')
  })

  test('what another signed then is the next thing to tell, and not to wait for', () => {
    const d = checked(brought()).do('li', 'filing.propose', forms.filing, {
      ...at('2026-07-08T09:00'),
      ...by('li', 'handler'),
    })
    const open = d.states('li').filter((s) => s.state === 'open')
    expect(open.map((s) => s.step)).toContain('filing.endorse')
    expect(open.map((s) => s.step)).not.toContain('filing.approve')
  })

  test('what stood against an act is kept with it as its fault, and the act is not refused', () => {
    const conditions = { ...(forms.filing as { conditions: Form }).conditions, evidenceOfBreach: 'no' }
    const d = checked(brought())
      .do(
        'li',
        'filing.propose',
        { ...forms.filing, conditions },
        { ...at('2026-07-08T09:00'), ...by('li', 'handler') },
      )
      .do(
        'li',
        'filing.endorse',
        { opinion: '同意立案', officers: ['li', 'wang'] },
        { ...at('2026-07-08T15:00'), ...by('sun', 'unitHead') },
      )
    const approve = {
      ...at('2026-07-09T10:00'),
      ...by('zheng', 'agencyHead', { 'filing-approval': '云市监立〔2026〕12号' }),
    }
    const outcome = d.try('li', 'filing.approve', { opinion: '同意立案' }, approve)
    expect(outcome).toMatchObject({ outcome: 'blocked', mayHaveHappened: true })
    d.do('li', 'filing.approve', { opinion: '同意立案' }, { ...approve, happened: '当时认为线索已经足够。' })
    expect(d.file.irregularities).toMatchObject([{ reason: '当时认为线索已经足够。' }])
    expect(d.file.approvals.filing).toMatchObject({ state: 'approved' })
  })

  test('the next steps are those of the stage it stands at, and from the first done here on nothing is told any more', () => {
    const d = filed(brought())
    const open = d.states('li').filter((s) => s.state === 'open')
    expect(open.map((s) => s.step)).toEqual(expect.arrayContaining(['evidence.collect', 'rights.tell']))
    d.gather('现场检查照片', 'p1')
    expect(d.file.carried?.over).toBeDefined()
    const late = { ...at('2026-09-01T09:00'), ...by('zheng', 'agencyHead') }
    expect(d.try('li', 'officers.change', { officers: ['li', 'zhao'], reason: '调岗' }, late)).toMatchObject({
      outcome: 'invalid',
      errors: [{ code: 'carried-over' }],
    })
    expect(d.file.irregularities).toEqual([])
  })
})

describe('no way round doing it here', () => {
  const proposal = { ...at('2026-07-08T09:00'), ...by('li', 'handler') }
  const code = (d: Driver, extra: object, who = 'li', step = 'filing.propose', form: Form = forms.filing) => {
    const outcome = d.try(who, step, form, extra as Parameters<Driver['try']>[3])
    return outcome.outcome === 'invalid' ? outcome.errors.map((e) => `${e.field} ${e.code}`) : outcome.outcome
  }

  test('only of a case brought over, by who may begin one', () => {
    const own = new Driver('2026-10-12').open(clueForm('2026-07-01'))
    expect(code(own, proposal)).toEqual(['paper not-carried'])
    expect(code(brought(), proposal, 'zheng')).toEqual(['paper not-yours'])
  })

  test('with the original, in the order it was done, before the case was brought over', () => {
    const d = checked(brought())
    expect(code(d, { ...proposal, paper: { ...proposal.paper, files: [] } })).toEqual(['paper.files required'])
    expect(code(d, { ...proposal, paper: { ...proposal.paper, person: 'nobody' } })).toEqual([
      'paper.person unknown-person',
    ])
    expect(code(d, { ...proposal, paper: { ...proposal.paper, post: 'publisher' } })).toEqual(['paper.post wrong-post'])
    expect(code(d, { ...proposal, acted: '2026-10-12T11:00' })).toEqual(['acted after-carried'])
    expect(code(d, { paper: proposal.paper })).toEqual(['acted required'])
    d.do('li', 'filing.propose', forms.filing, proposal)
    const before = { ...at('2026-07-07T15:00'), ...by('sun', 'unitHead') }
    const endorse: Form = { opinion: '同意立案', officers: ['li', 'wang'] }
    expect(code(d, before, 'li', 'filing.endorse', endorse)).toEqual(['acted not-in-order'])
  })

  test('a paper without its number, and a page of the public, are refused', () => {
    const d = checked(brought())
      .do('li', 'filing.propose', forms.filing, proposal)
      .do(
        'li',
        'filing.endorse',
        { opinion: '同意立案', officers: ['li', 'wang'] },
        { ...at('2026-07-08T15:00'), ...by('sun', 'unitHead') },
      )
    const approve = { ...at('2026-07-09T10:00'), ...by('zheng', 'agencyHead') }
    expect(code(d, approve, 'li', 'filing.approve', { opinion: '同意' })).toEqual([
      'paper.numbers.filing-approval required',
    ])
    expect(code(d, { ...approve, ...by('sun', 'handler') }, 'li', 'record.correct', {})).toEqual(['paper not-on-paper'])
  })

  test('it says where the paper file is', () => {
    const d = new Driver('2026-10-12')
    expect(d.tryOpen(clueForm('2026-07-01'), 'li', 'penalty.ordinary', { carried: ' ' })).toMatchObject({
      outcome: 'invalid',
      errors: [{ field: 'carried' }],
    })
  })
})
