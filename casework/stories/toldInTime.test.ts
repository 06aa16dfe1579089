import { describe, expect, test } from 'vitest'
import type { Json } from '../file.ts'
import { fold } from '../fold.ts'
import { foretold } from '../gates.ts'
import { Driver } from './driver.ts'
import { forms, party } from './forms.ts'

const investigating = () =>
  new Driver('2026-08-03')
    .open()
    .do('li', 'party.identify', { party: party('p1') })
    .do('li', 'clue.verify', forms.verification)
const concluded = (facts: { readonly [k: string]: Json } = {}) => {
  const d = investigating().filing('2026-08-05')
  const lines = [forms.violation('p1', 500_000)]
  return d.do('li', 'investigation.conclude', forms.conclusion([d.gather('现场检查照片', 'p1')], lines, facts))
}

const no = (question: string) => ({ ...forms.filing, conditions: { ...forms.filing.conditions, [question]: 'no' } })

describe('what the last signature would refuse is told to who puts it up', () => {
  test('the condition that was answered no is named, with the other way', () => {
    const reasons = investigating().refused('li', 'filing.propose', no('withinLimitation'))
    expect(reasons).toMatchObject([
      {
        gate: 'G08',
        at: '批准立案',
        sentence: '“是否在追究行政处罚责任的期限内”的回答为“否”。不符合立案条件的，不能批准立案。',
        cures: [{ step: 'filing.return' }, { step: 'refusal.propose' }],
      },
    ])
    expect(reasons[0]!.articles[0]).toMatchObject({ article: 19 })
  })

  test('all that were answered no are told at once', () => {
    const form = { ...forms.filing, conditions: { ...no('withinLimitation').conditions, withinJurisdiction: 'no' } }
    const [reason] = investigating().refused('li', 'filing.propose', form)
    expect(reason?.sentence).toContain(
      '“是否属于本机关管辖”的回答为“否”。“是否在追究行政处罚责任的期限内”的回答为“否”。',
    )
  })

  test('a no that comes after is named to who signs, with 退回 as the cure', () => {
    const d = investigating().do('li', 'filing.propose', forms.filing)
    d.do('li', 'fact.state', { facts: { withinJurisdiction: 'no' }, reason: '发生地在邻县' })
    // Who signs before is warned, and may still sign or send back.
    const endorse = d.states('sun').find((s) => s.step === 'filing.endorse')
    expect(endorse).toMatchObject({ state: 'open', warned: [{ gate: 'G08', at: '批准立案' }] })
    d.do('sun', 'filing.endorse', { opinion: '同意', officers: ['li', 'wang'] })
    const [reason] = d.refused('zheng', 'filing.approve', { opinion: '同意' })
    expect(reason?.sentence).toMatch(/^“是否属于本机关管辖”的回答为“否”。/)
    expect(reason?.cures).toEqual([{ step: 'filing.return' }, { step: 'refusal.propose' }])
    expect(reason?.at).toBeUndefined()
  })

  test('who will sign is not known yet: nothing of what is foretold asks who acts', () => {
    const d = concluded().review('case').notify().serveNotice('p1').on('2026-08-18')
    const context = d.context('li')
    const blind = new Proxy(context, {
      get(target, key) {
        if (key === 'actor') throw new Error('who acts was asked for')
        return Reflect.get(target, key)
      },
    })
    const procedure = context.rules.procedures[0]!
    const file = fold(d.events)
    const putting = procedure.steps.filter((s) => s.putsUp !== undefined && s.proceeding === 'penalty')
    expect(putting.length).toBeGreaterThan(3)
    for (const step of putting) expect(() => foretold(step.putsUp ?? [], file, 'main', blind)).not.toThrow()
  })
})

describe('what was sent back', () => {
  test('says by whom, when and why, until it is put up again', () => {
    const d = investigating().do('li', 'filing.propose', forms.filing)
    const back = () => d.states('li').find((s) => s.step === 'filing.propose')?.returned
    expect(back()).toBeUndefined()
    d.do('sun', 'filing.return', { reason: '立案依据要写明条款' })
    expect(back()).toMatchObject({ by: '孙股长', post: 'unitHead', reason: '立案依据要写明条款' })
    d.do('li', 'filing.propose', forms.filing)
    expect(back()).toBeUndefined()
  })
})

describe('papers opened before a signature', () => {
  test('are kept with it, and only those of the case', () => {
    const d = concluded().review('case').do('li', 'notice.propose', {})
    const seen = [{ kind: 'penalty-notice', party: 'p1' }] as const
    d.do('sun', 'notice.endorse', { opinion: '同意' }, { seen })
    expect(d.events.at(-1)?.body.seen).toEqual(seen)
    const strange = d.try('zheng', 'notice.approve', { opinion: '同意' }, { seen: [{ ...seen[0], party: 'p9' }] })
    expect(strange).toMatchObject({ outcome: 'invalid', errors: [{ field: 'seen' }] })
    // Said of no paper, the record claims nothing.
    expect(d.do('zheng', 'notice.approve', { opinion: '同意' }).events.some((e) => e.body.seen?.length === 0)).toBe(
      false,
    )
  })
})

describe('the kind of review is known, and why', () => {
  const preset = (d: ReturnType<typeof concluded>) => d.states('li').find((s) => s.step === 'review.submit')?.preset
  test('an ordinary case is for the case review', () => {
    expect(preset(concluded())).toMatchObject({ form: { kind: 'case' } })
  })
  test('one answer that calls for the legal review chooses it, and is named', () => {
    expect(preset(concluded({ complexCase: 'yes' }))).toEqual({
      form: { kind: 'legal' },
      because: expect.arrayContaining([expect.stringContaining('疑难复杂')]),
    })
  })
})
