import type { Does } from '@xiezhi/law'
import { equal, rows } from '@xiezhi/law/words/condition.ts'
import {
  assignUnit,
  change,
  enter,
  extend,
  moment,
  nameOfficers,
  open,
  paper,
  pause,
  rely,
  resume,
  stage,
} from '@xiezhi/law/words/does.ts'
import { entries } from '@xiezhi/law/words/query.ts'
import { actorUnit, form, last, it as ofIt, say, today } from '@xiezhi/law/words/value.ts'
import { expect, test } from 'vitest'
import { withEffects } from '../fold.ts'
import { actorOf } from '../stories/county.ts'
import { doStep } from './does.ts'
import { days, draft, entry, laid, opinion } from './testing.ts'

const done = (does: readonly Does[], of: Omit<Parameters<typeof laid>[0], 'does'> = {}) => doStep(laid({ ...of, does }))
const effects = (...of: Parameters<typeof done>) => done(...of).effects

test('an entry takes what the form and the kind have in common, leaves out what says nothing, and counts on', () => {
  const form = { title: '清单', items: '', receivedOn: '2026-06-02', other: '不在其中' }
  expect(effects([enter(draft)], { form, entries: [entry('draft', 4)] })).toEqual([
    { do: 'enter', kind: 'draft', no: 5, on: '2026-06-10', fields: { title: '清单', receivedOn: '2026-06-02' } },
  ])
})

test('each is worked out on the file as the one before it leaves it', () => {
  const made = effects([enter(draft), enter(opinion, { verdict: 'passed' }), change(entries(draft), { title: '改' })])
  expect(made).toMatchObject([
    { do: 'enter', kind: 'draft', no: 1 },
    { do: 'enter', kind: 'listReview', no: 1, about: 1, fields: { verdict: 'passed' } },
    { do: 'change', kind: 'draft', no: 1, fields: { title: '改' } },
  ])
})

test('a change touches every entry found, or the latest where that is meant, and reads the entry it changes', () => {
  const two = {
    entries: [entry('draft', 1, { fields: { title: '甲' } }), entry('draft', 2, { fields: { title: '乙' } })],
  }
  expect(effects([change(entries(draft), { items: ofIt('title') })], two)).toMatchObject([
    { no: 1, fields: { items: '甲' } },
    { no: 2, fields: { items: '乙' } },
  ])
  const one = change(entries(draft, {}, { pick: 'latest' }), { items: '丙' }, { finding: 'ever' })
  expect(effects([one], two)).toEqual([
    { do: 'change', kind: 'draft', no: 2, fields: { items: '丙' }, finding: 'ever' },
  ])
})

test('rows of a form are gone through one by one, and a condition holds an effect back', () => {
  const each = rows(form('files'))
  const made = effects(
    [
      enter(draft, { title: ofIt('name') }, { each }),
      stage('public', { when: equal(form('ready'), true) }),
      stage('drafted', { when: equal(form('ready'), false) }),
    ],
    { form: { files: [{ name: '一' }, { name: '二' }], ready: true } },
  )
  expect(made).toMatchObject([
    { do: 'enter', no: 1, fields: { title: '一' } },
    { do: 'enter', no: 2, fields: { title: '二' } },
    { do: 'stage', proceeding: 'main', stage: 'public' },
  ])
})

test('what is opened has a name for ever, and an entry or a clock may belong to it', () => {
  const does = [
    open('list', 'drafted', { round: 3 }, { as: 'round-{round}' }),
    enter(draft, {}, { in: 'opened' }),
    moment('begun'),
    open('list', 'drafted'),
  ]
  const clocks = [days('K', { starts: 'begun', per: 'proceeding' })]
  expect(effects(does, { clocks })).toMatchObject([
    { do: 'open', proceeding: { id: 'round-3', parent: 'main', about: { round: 3 } } },
    { do: 'enter', proceeding: 'round-3' },
    { do: 'clock', clock: { id: 'K/round-3', proceeding: 'round-3' } },
    { do: 'open', proceeding: { id: 'list-3' } },
  ])
})

test('a moment stops what waits for it and starts what runs from it, where the clock’s own condition holds', () => {
  const clocks = [
    days('A', { stops: ['turn'] }),
    days('B', { starts: 'turn', when: equal(form('go'), true) }),
    days('C', { starts: 'turn', when: equal(form('go'), false) }),
  ]
  const made = effects([moment('turn', { on: form('since') })], {
    clocks,
    begun: { A: '2026-06-01' },
    form: { go: true, since: '2026-06-05' },
  })
  expect(made).toMatchObject([
    { do: 'clockStop', id: 'A', on: '2026-06-05' },
    { do: 'clock', clock: { id: 'B', trigger: '2026-06-05', length: 7 } },
  ])
})

test('what keeps a clock waiting on several accounts ends each by itself, and what has an end of its own by nothing else', () => {
  const clocks = [days('S', { length: 'P02.length', suspendedBy: ['公告', '听证'] })]
  const of = { clocks, begun: { S: '2026-06-01' }, form: { one: 'p1', two: 'p2', until: '2026-07-01' } } as const
  const hearing = (who: string) => pause('S', '听证', { as: '听证', for: form(who) })
  const made = effects(
    [
      pause('S', '公告', { as: '公告', to: form('until') }),
      hearing('one'),
      hearing('two'),
      hearing('one'),
      resume('S', { for: form('two') }),
      resume('S', { for: form('two') }),
    ],
    of,
  )
  const waiting = { do: 'clockPause', id: 'S', from: '2026-06-10', ground: '听证' }
  expect(made).toEqual([
    { ...waiting, ground: '公告', to: '2026-07-01' },
    { ...waiting, for: 'p1' },
    { ...waiting, for: 'p2' },
    { do: 'clockResume', id: 'S', to: '2026-06-10', for: 'p2' },
  ])
  const { file } = laid({ clocks, begun: of.begun })
  const clock = withEffects(file, made, { sequence: 10, actor: actorOf('li'), proceeding: 'main' }).clocks[0]
  expect(clock?.pauses).toEqual([
    { from: '2026-06-10', to: '2026-07-01', ground: '公告' },
    { from: '2026-06-10', ground: '听证', for: 'p1' },
    { from: '2026-06-10', to: '2026-06-10', ground: '听证', for: 'p2' },
  ])
})

test('a pause for a legal ground stops only a clock whose sector knows it; one without a ground in law stands by itself', () => {
  const clocks = [
    days('K', { suspendedBy: ['公告'], leaves: 1 }),
    days('S', { length: 'P02.length', suspendedBy: ['公告'] }),
  ]
  const begun = { K: '2026-06-01', S: '2026-06-01' } as const
  const lawful = { as: '公告', to: form('until') }
  const of = { clocks, begun, form: { until: '2026-07-01' } }
  // The seven days are the nation's: no sector that set them stops them.
  expect(effects([pause('K', '公告', lawful)], of)).toEqual([])
  expect(effects([pause('S', '鉴定', { as: '鉴定' })], of)).toEqual([])
  expect(effects([pause('S', '公告', lawful)], of)).toEqual([
    { do: 'clockPause', id: 'S', from: '2026-06-10', ground: '公告', to: '2026-07-01' },
  ])
  const twice = effects([pause('K', '尚未送达'), pause('K', '仍未送达'), resume('K')], of)
  expect(twice).toEqual([
    { do: 'clockPause', id: 'K', from: '2026-06-10', ground: '尚未送达', leaves: 1 },
    { do: 'clockResume', id: 'K', to: '2026-06-10' },
  ])
})

test('terms run on, are relied on; officers, unit and papers are named', () => {
  const does = [
    extend(say('K'), form('more')),
    rely('K'),
    nameOfficers(form('officers')),
    nameOfficers(form('officers'), { from: today }),
    nameOfficers(form('nobody')),
    assignUnit(actorUnit),
    paper('penalty-notice', { about: last(draft, 'no') }),
  ]
  const of = { clocks: [days('K')], begun: { K: '2026-06-01' } as const, entries: [entry('draft', 2)] }
  const { effects: made, papers } = done(does, { ...of, form: { more: 3, officers: ['li', 'wang'] } })
  expect(made).toMatchObject([
    { do: 'clockExtend', id: 'K', length: 3 },
    { do: 'relied', clock: 'K' },
    { do: 'officers', persons: ['li', 'wang'] },
    { do: 'officers', persons: ['li', 'wang'], from: '2026-06-10' },
    { do: 'unit', unit: '城关市场监督管理所' },
  ])
  expect(papers).toEqual([{ kind: 'penalty-notice', about: 2 }])
})
