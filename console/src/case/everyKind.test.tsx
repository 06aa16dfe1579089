import type { Driver } from '@xiezhi/casework/stories/driver.ts'
import * as inspection from '@xiezhi/casework/stories/inspection.ts'
import * as permit from '@xiezhi/casework/stories/permit.ts'
import { isOver } from '@xiezhi/casework/strip.ts'
import { procedureOf, ruleBook } from '@xiezhi/law'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { draw, words } from '../app/testing/draw.tsx'
import { CaseHead } from './CaseHead.tsx'
import { StepList } from './StepList.tsx'
import { StepPane } from './StepPane.tsx'
import { deskOf } from './testing/desk.ts'

/** Who works in the county of the stories, at every post a case goes through. */
const officers = ['li', 'sun', 'qian', 'zheng', 'zhou', 'wei', 'chen']
const nothing = () => undefined

const places: readonly (readonly [kind: string, place: string, () => Driver])[] = [
  ['permit.ordinary', 'an application that came in', () => permit.received()],
  [
    'permit.ordinary',
    'one that lacks something',
    () => permit.received().do('li', 'application.request', { missing: '场所证明', listed: true, unshared: true }),
  ],
  ['permit.ordinary', 'one that was accepted', () => permit.accepted()],
  [
    'permit.ordinary',
    'one examined and put up',
    () => permit.propose(permit.accepted().do('li', 'examination.conclude', permit.granting())),
  ],
  [
    'permit.ordinary',
    'one refused',
    () => permit.decide(permit.accepted().do('li', 'examination.conclude', permit.refusing())),
  ],
  ['permit.ordinary', 'a licence that was issued', () => permit.licensed()],
  ['inspection.ordinary', 'a task', () => inspection.tasked()],
  ['inspection.ordinary', 'one that was approved', () => inspection.authorised()],
  ['inspection.ordinary', 'one carried out', () => inspection.inspected()],
  ['inspection.ordinary', 'one with an order to put right', () => inspection.ordered()],
  ['inspection.ordinary', 'one that found a clue', () => inspection.withClue()],
  [
    'inspection.ordinary',
    'one told and done',
    () => inspection.told(inspection.decided(inspection.inspected(), inspection.concluding())),
  ],
]

beforeAll(() => {
  vi.stubGlobal('window', { matchMedia: () => ({ matches: true }) })
})
afterAll(() => vi.unstubAllGlobals())

describe.each(places)('%s: %s', (kind, _, build) => {
  const d = build()
  const procedure = procedureOf(ruleBook, kind)!
  const desks = officers.map((who) => ({ who, desk: deskOf(d, who) }))

  it('wants something of somebody, or is over', () => {
    const asked = desks.filter(({ desk }) => desk.agenda.first !== undefined)
    // Somebody else, or the party itself in its own time.
    const awaited = desks.some(({ desk: { agenda } }) => agenda.others.length + agenda.arrives.length > 0)
    expect(asked.length > 0 || awaited || isOver(d.file, procedure)).toBe(true)
  })

  it('is drawn for everybody by the screens every kind has, in words of its own', () => {
    for (const { who, desk } of desks) {
      const { view, agenda, steps, session } = desk
      const list = draw(
        <>
          <CaseHead view={view} onClock={nothing} />
          <StepList
            view={view}
            agenda={agenda}
            current=""
            onChoose={nothing}
            onMore={nothing}
            onClock={nothing}
            onArticle={nothing}
            onAsk={nothing}
            onCure={nothing}
          />
        </>,
        { session },
      )
      expect(words(list), who).not.toMatch(/undefined|NaN|\[object/)
      expect(words(list), who).not.toMatch(/涉嫌|处罚意见|罚没/)
      for (const step of [...agenda.now, ...agenda.missing.map((lack) => lack.step)]) {
        const pane = words(
          draw(
            <StepPane
              step={step}
              view={view}
              allSteps={steps}
              ask={[]}
              begin={{}}
              gone={false}
              onArticle={nothing}
              onAsk={nothing}
              onCure={nothing}
              onDone={nothing}
              onDirty={nothing}
            />,
            {
              session,
              answered: [
                [['people'], []],
                [['matters'], []],
              ],
            },
          ),
        )
        expect(pane, `${who} ${step.step}`).toContain(step.title.replace(/\s/g, ''))
        expect(pane, `${who} ${step.step}`).not.toMatch(/undefined|NaN|\[object/)
      }
    }
  })
})

it('where only somebody outside is waited for, what he brings is one press away; where all is over nothing is', () => {
  const waiting = deskOf(
    permit.received().do('li', 'application.request', { missing: '场所证明', listed: true, unshared: true }),
    'li',
  ).agenda
  expect(waiting.arrives.map((s) => s.step)).toEqual(['application.supplement', 'application.withdraw'])
  expect(waiting.first).toBeUndefined()
  expect(deskOf(permit.licensed(), 'li').agenda.arrives).toEqual([])
})
