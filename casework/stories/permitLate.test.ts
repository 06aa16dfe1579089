import { describe, expect, test } from 'vitest'
import { asOf } from '../ripe.ts'
import type { Driver } from './driver.ts'
import { paper } from './forms.ts'
import { faults, stageOf } from './handled.ts'
import { licensed, ofLicence, publish } from './permit.ts'

// 许可法50: what counts is when the application was received, and not when somebody entered it.

const renew = { what: 'renew', content: '继续经营', to: '2036-11-09', files: paper('延续申请书.pdf') }
const on = (day: string) => ({ ...ofLicence, acted: `${day}T10:00` as const, late: '窗口收件后漏录' }) as never
const licence = (d: Driver) => {
  const now = asOf(d.file, d.context('li'), '2031-11-12')
  const entry = now.entries.findLast((e) => e.kind === 'licence')
  return [now.proceedings.find((p) => p.kind === 'licence')?.stage, entry?.fields.state, entry?.fields.to]
}

describe('an extension received in time and entered after the end', () => {
  test.each([
    ['nobody has acted since', () => licensed().on('2031-11-12')],
    ['the record has it that it ran out', () => publish(licensed().on('2031-11-11')).on('2031-11-12')],
  ])('is taken as granted on that day, where %s', (_, late) => {
    const d = late()
    expect(licence(d)).toEqual(['ended', 'expired', '2031-11-09'])
    d.do('li', 'licence.applied', renew, on('2031-09-01'))
    expect(licence(d)).toEqual(['reissuing', 'in-force', '2036-11-09'])
    const now = asOf(d.file, d.context('li'), '2031-11-12')
    expect(now.entries.at(-1)).toMatchObject({ kind: 'renewalDecision', on: '2031-11-09', deemed: 'L08' })
    expect(now.clocks.find((c) => c.id === 'L05-renewal')).toMatchObject({ trigger: '2031-11-09' })
    d.do('li', 'licence.reissue', { how: 'new', signedBy: '林甲', way: 'direct' }, ofLicence)
    expect([stageOf(d, 'licence'), faults(d)]).toEqual(['in-force', []])
  })

  test('received too late, it is a new application', () => {
    const d = licensed().on('2031-11-12')
    expect(d.gates('li', 'licence.applied', renew, on('2031-10-20'))).toEqual(['L50-received'])
  })
})
