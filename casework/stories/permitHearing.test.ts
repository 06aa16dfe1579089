import { bodyOf, type DocumentKind } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { paperText } from '../paperText.ts'
import type { Driver } from './driver.ts'
import { paper } from './forms.ts'
import { faults } from './handled.ts'
import {
  accepted,
  announce,
  clockOf,
  decide,
  entriesOf,
  granting,
  heldBy,
  noticeOf,
  review,
  touched,
} from './permit.ts'

// 许可的听证 (许可法46–48): who is told, who hosts it, who takes it back, who does not come, and what is signed.

const asked = (...ids: readonly string[]): Driver => {
  const d = touched(accepted(), 'p2', 'p3')
  for (const party of ids) d.do('li', 'hearing.ask', { party })
  return d
}
const back = (party: string) => ({ party, files: paper('书面撤回.pdf') })
const others = { othersInterest: 'yes' } as const
const said = (d: Driver, kind: DocumentKind): string =>
  paperText(bodyOf(kind) ?? [], { file: d.file, context: d.context('li'), day: '2026-11-02' })
    .map((b) => b.text)
    .join('\n')

describe('a hearing is told of, and the notice is brought', () => {
  test('to everybody it concerns, seven working days before, by a paper that names the host and what may be asked of him', () => {
    const d = asked('p2').do('li', 'hearing.announce', noticeOf('2026-11-11'))
    expect(d.file.papers.slice(-4).map((p) => [p.kind, p.party])).toEqual([
      ['permit-hearing-notice', 'p1'],
      ['permit-hearing-notice', 'p2'],
      ['permit-hearing-notice', 'p3'],
      ['permit-hearing-announcement', undefined],
    ])
    const notice = said(d, 'permit-hearing-notice')
    expect(notice).toContain('有权申请其回避')
    expect(notice).toContain('不承担本机关组织听证的费用')
    d.on('2026-11-11')
    expect(d.refused('li', 'hearing.hold', heldBy('zhou'))[0]).toMatchObject({
      gate: 'L48-served',
      sentence: expect.stringContaining('听证通知书还没有送达'),
    })
    const late = announce(asked('p2').on('2026-11-03'), '2026-11-12').on('2026-11-12')
    expect(faults(late.do('li', 'hearing.hold', heldBy('zhou')))).toEqual([])
  })

  test('in public, or not for a reason that is said; by nobody who looks into the application', () => {
    const d = asked('p2')
    const bad = (more: object) => d.gates('li', 'hearing.announce', noticeOf('2026-11-11', more as never))
    expect([bad({ open: 'closed' }), bad({ host: 'li' })]).toEqual([['L48-notice'], ['L48-notice']])
    d.do('li', 'hearing.announce', noticeOf('2026-11-11', { open: 'closed', secret: 'trade' }))
    expect(said(d, 'permit-hearing-notice')).toContain('不公开举行的理由：涉及商业秘密。')
  })

  test('another host is asked for before it begins: decided first, and where it is granted another hosts it', () => {
    const d = asked('p2')
    const challenge = { party: 'p2', reason: '主持人是申请人的亲属' }
    expect(d.gates('li', 'hearing.challenge', challenge)).toEqual(['L48-told'])
    announce(d, '2026-11-11')
    const granted = { granted: true, reason: '属实', host: 'qian' }
    expect(d.gates('wu', 'hearing.recuse', granted)).toEqual(['L48-recuse'])
    d.do('li', 'hearing.challenge', challenge).on('2026-11-11')
    expect(d.gates('li', 'hearing.hold', heldBy('zhou'))).toEqual(['L48-challenge'])
    expect(d.gates('wu', 'hearing.recuse', { ...granted, host: 'zhou' })).toEqual(['L48-recuse'])
    d.do('wu', 'hearing.recuse', granted)
    expect(d.gates('li', 'hearing.hold', heldBy('zhou'))).toEqual(['L48'])
    d.do('li', 'hearing.hold', heldBy('qian'))
    expect(faults(d)).toEqual([])
  })
})

describe('a hearing is taken back', () => {
  test('by all who asked, on paper, before it is announced: the time to decide runs again', () => {
    const d = asked('p2', 'p3').on('2026-11-04')
    expect(d.try('li', 'hearing.takeBack', { party: 'p2' }).outcome).toBe('invalid')
    expect(d.gates('li', 'hearing.takeBack', back('p1'))).toEqual(['L47-back'])
    d.do('li', 'hearing.takeBack', back('p2'))
    expect(clockOf(d, 'L02')?.pauses.at(-1)?.to).toBeUndefined()
    d.do('li', 'hearing.takeBack', back('p3'))
    expect([clockOf(d, 'L02')?.pauses.at(-1)?.to, clockOf(d, 'L07-hold')?.stopped]).toEqual([
      '2026-11-04',
      '2026-11-04',
    ])
    d.do('li', 'examination.conclude', granting('热食类', others))
    decide(d)
    expect(faults(d)).toEqual([])
  })

  test('after it was announced it is called off, by the law of the two that asked and not at the agency’s wish', () => {
    const d = announce(asked('p2', 'p3'), '2026-11-11')
    const off = { ground: 'withdrawn', reason: '都已书面撤回' }
    d.do('li', 'hearing.takeBack', back('p2'))
    expect(d.gates('li', 'hearing.end', off)).toEqual(['L47-end'])
    d.do('li', 'hearing.takeBack', back('p3'))
    d.do('li', 'examination.conclude', granting('热食类', others))
    expect(d.gates('li', 'grant.propose', { reason: '拟准予' })).toContain('L46')
    d.on('2026-11-05').do('li', 'hearing.end', off)
    expect(clockOf(d, 'L02')?.pauses.at(-1)?.to).toBe('2026-11-05')
    decide(d)
    expect(faults(d)).toEqual([])
    const own = announce(accepted(), '2026-11-11').on('2026-11-11')
    expect(own.gates('li', 'hearing.end', off)).toEqual(['L47-end'])
    expect(own.gates('li', 'hearing.end', { ground: 'absent', reason: '没有人来' })).toEqual(['L47-absent'])
  })

  test('who asked and does not come, told as the law wants it, has let it go; and no sooner than its day', () => {
    const d = announce(asked('p2'), '2026-11-11').on('2026-11-10')
    const absent = { ground: 'absent', reason: '经书面通知，当日九时至十时未到场，也没有说明理由' }
    expect(d.gates('li', 'hearing.end', absent)).toEqual(['L47-end'])
    d.on('2026-11-11').do('li', 'hearing.end', absent)
    decide(d.do('li', 'examination.conclude', granting('热食类', others)))
    expect(faults(d)).toEqual([])
  })
})

describe('what is said is signed, and decided on', () => {
  test('signed, refused and noted, or made here and signed page by page before the examination goes on', () => {
    const d = announce(asked('p2'), '2026-11-11').on('2026-11-11')
    const { files: _, ...bare } = heldBy('zhou')
    expect(d.gates('li', 'hearing.hold', bare)).toEqual(['L48-signed'])
    expect(d.gates('li', 'hearing.hold', { ...bare, signature: 'refused' })).toEqual(['L48-signed'])
    d.do('li', 'hearing.hold', { ...bare, signature: 'pages' })
    const record = d.file.papers.at(-1)!
    expect(record.kind).toBe('permit-hearing-record')
    const form = granting('热食类', others)
    expect(d.gates('li', 'examination.conclude', form)).toEqual(['L34-pages'])
    const scans = [{ sha256: 'c'.repeat(64), name: '签名的笔录.pdf', bytes: 1000, type: 'application/pdf' }]
    d.do('li', 'pages.sign', { paper: record.number, way: 'hand', checked: 'read', scans })
    decide(review(d.do('li', 'examination.conclude', form)))
    expect(entriesOf(d, 'hearing')).toHaveLength(1)
    expect(said(d, 'permit-grant')).toContain('本机关于2026年11月11日举行了听证')
  })
})
