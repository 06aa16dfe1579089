import { bodyOf } from '@xiezhi/law/papers.ts'
import { describe, expect, test } from 'vitest'
import type { Form } from '../file.ts'
import { paperText } from '../paperText.ts'
import { party } from './forms.ts'
import { running } from './handled.ts'
import * as permit from './permit.ts'

describe('设备、产品、物品的检验、检测、检疫 (许可法55)', () => {
  const asked = (category = 'approval') =>
    permit
      .received('2026-11-02', {}, party('p1'), { category, matter: '电梯使用登记' })
      .do('li', 'application.accept', { facts: permit.complete })
  const assigned = { kind: 'inspection', officers: ['li', 'wang'], standards: 'TSG T7001' }
  const result = (conclusion: string): Form => ({ conclusion, content: '按 TSG T7001 检验' })

  test('two are named in five working days, and it is decided by what they find', () => {
    const d = asked()
    expect(running(d)).toContain('L09')
    expect(running(asked('ordinary'))).not.toContain('L09')
    expect(d.gates('sun', 'testers.assign', { ...assigned, officers: ['li'] })).toEqual(['L09-two'])
    d.do('sun', 'testers.assign', assigned)
    expect(running(d)).not.toContain('L09')
    d.do('li', 'examination.conclude', permit.granting())
    expect(d.gates('li', 'grant.propose', { reason: '拟准予' })).toEqual(['L55-result'])
    d.do('li', 'testing.result', result('unmet')).do('li', 'examination.conclude', permit.granting())
    expect(d.gates('li', 'grant.propose', { reason: '拟准予' })).toEqual(['L55-result'])
    d.do('li', 'testing.result', result('met')).do('li', 'examination.conclude', permit.granting())
    d.do('li', 'grant.propose', { reason: '拟准予' })
  })

  test('who is named to test signs nothing of it, and who named him may (许可法37, 55)', () => {
    const crowd = permit.officials.map((x) =>
      x.id === 'wang' ? { ...x, posts: [...x.posts, 'unitHead' as const] } : x,
    )
    const d = permit
      .received('2026-11-02', { people: crowd }, party('p1'), { category: 'approval', matter: '电梯使用登记' })
      .do('li', 'application.accept', { facts: permit.complete })
    d.do('sun', 'testers.assign', assigned).do('li', 'testing.result', result('met'))
    d.do('li', 'examination.conclude', permit.granting()).do('li', 'grant.propose', { reason: '拟准予' })
    const at = { post: 'unitHead' } as const
    expect(d.gates('wang', 'grant.endorse', { opinion: '同意' }, at)).toEqual(['G24-permit'])
    d.do('sun', 'grant.endorse', { opinion: '同意' })
  })

  test('named late it is done all the same, and stays a fault', () => {
    const d = asked().on('2026-11-10').do('sun', 'testers.assign', assigned)
    expect(permit.faults(d)).toEqual(['L09-late'])
  })
})

test('the licence is a paper: whose, for what, by which decision, until when (许可法39)', () => {
  const d = permit.licensed()
  const made = d.file.papers.find((p) => p.kind === 'permit-licence')!
  expect(made.number).toMatch(/许证/)
  const of = {
    file: d.file,
    context: d.context('li'),
    day: '2026-11-10' as const,
    party: 'p1',
    proceeding: d.file.proceedings[0]!,
  }
  const text = paperText(bodyOf('permit-licence') ?? [], of)
    .map((b) => b.text)
    .join('')
  for (const said of ['食品经营许可', '热食类食品制售', '2031']) expect(text).toContain(said)
})
