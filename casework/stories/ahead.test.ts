import { ruleBook } from '@xiezhi/law'
import { expect, test } from 'vitest'
import type { Json } from '../file.ts'
import { Driver } from './driver.ts'
import { forms, party } from './forms.ts'
import { accepted, decide, granting } from './permit.ts'

const cited = (d: Driver, step: string, who = 'li') => {
  const reasons = d.refused(who, step, {})
  return {
    codes: reasons.map((r) => r.gate ?? r.code),
    articles: reasons[0]!.articles.map((a) => `${a.short}${a.article}`),
  }
}

test('to decide before anything was told names the law of the telling, and what stands in the way', () => {
  const d = new Driver('2026-08-03').open().do('li', 'party.identify', { party: party('p1') as Json })
  const early = cited(d, 'decision.propose')
  expect(early.codes[0]).toBe('stage')
  expect(early.articles).toEqual(expect.arrayContaining(['处罚法54', '市监程序规定48', '处罚法44', '市监程序规定57']))
  d.do('li', 'clue.verify', forms.verification).filing('2026-08-04')
  const evidence = d.gather('现场检查照片', 'p1')
  d.do('li', 'investigation.conclude', forms.conclusion([evidence], [forms.violation('p1', 500_000)]))
  const concluded = cited(d, 'decision.propose')
  expect(concluded.codes).toEqual(expect.arrayContaining(['stage', 'G15', 'G16', 'G24']))
  expect(concluded.articles).toContain('处罚法44')
  expect(d.refused('li', 'decision.propose', {})[0]!.next).toBe('先完成“批准并作出处罚告知”')
})

test('no step whose stage has not come is refused without an article', () => {
  const d = new Driver('2026-08-03').open().do('li', 'party.identify', { party: party('p1') as Json })
  const main = ruleBook.procedures[0]!.steps.filter((s) => s.proceeding === 'penalty' && !s.from.includes('clue'))
  const ahead = main.filter((s) => s.from.length > 0)
  expect(ahead.length).toBeGreaterThan(10)
  for (const s of ahead)
    for (const r of d.refused('zheng', s.id, {}).filter((x) => x.code === 'stage'))
      expect(r.articles, s.id).not.toEqual([])
})

test('a stage that is over is told as over, and asks for nothing', () => {
  const d = new Driver('2026-08-03').toServedNotice('2026-08-04')
  const [told] = d.refused('li', 'filing.propose', forms.filing)
  expect([told?.code, told?.articles]).toEqual(['stage', []])
  expect(told?.next).toContain('已经过去')
})

test('what lies off the straight way (退回) is nothing that has to be done first', () => {
  const d = decide(accepted().do('li', 'examination.conclude', granting()))
  const [reason] = d.refused(
    'wei',
    'publication.approve',
    { facts: { secrecyChecked: 'yes' } },
    { proceeding: 'publication-grant' },
  )
  expect(reason!.next).toBe('先完成“拟制公示信息”')
})
