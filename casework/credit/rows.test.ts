import { checkRuleBook, creditTables, type Day, ruleBook, withdrawalGrounds } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { Context } from '../context.ts'
import type { Json } from '../file.ts'
import { people } from '../stories/county.ts'
import { Driver } from '../stories/driver.ts'
import { forms, idNumberOf, paper, party } from '../stories/forms.ts'
import {
  accepted,
  complete,
  decide,
  granting,
  licensed,
  publish as publishPermit,
  received,
  refusing,
  review,
} from '../stories/permit.ts'
import { delivered } from '../stories/summary.ts'
import { type CreditRow, creditRows } from './rows.ts'

/** 双公示: what of a decision goes to the credit platform, drawn from the record. */

const at = { proceeding: 'disclosure' }
const creditCode = '11530000MB0Y00001F'
const withCode = (context: Context): Context => ({
  ...context,
  agency: { ...context.agency, organs: { ...context.agency.organs, creditCode } },
})
const rowsOf = (d: Driver, day = d.now.slice(0, 10)): readonly CreditRow[] =>
  creditRows({ file: d.file, context: withCode(d.context('li')), day: day as Day })

function decided(parties: readonly Json[], lines: readonly Json[], crowd = people): Driver {
  const d = new Driver('2026-08-03', { people: crowd }).open()
  for (const p of parties) d.do('li', 'party.identify', { party: p })
  d.do('li', 'clue.verify', forms.verification).filing('2026-08-03')
  d.do('li', 'investigation.conclude', forms.conclusion([d.gather('照片', 'p1')], lines))
  d.review('case').notify()
  const ids = parties.map((p) => (p as { id: string }).id)
  for (const id of ids) d.serveNotice(id)
  d.on('2026-08-18').decide()
  for (const id of ids) d.do('li', 'service.deliver', forms.delivery, { proceeding: `service-decision-${id}` })
  return d.do('li', 'disclosure.draft', { what: '处罚', why: '不符合规定' }, at)
}
const approved = (d: Driver) =>
  d.do('chen', 'disclosure.approve', { facts: { secrecyChecked: 'yes', minorParty: 'no' } }, at)
const publish = (d: Driver) => approved(d).do('wei', 'disclosure.publish', {}, at)

const shop = party('p1')
const man = party('p2', { kind: 'person', name: '骆骉', code: '11010519491231002X', representative: undefined })

describe('处罚 30 栏', () => {
  test('the table has thirty columns, that of permits twenty-eight, each code once', () => {
    const codes = Object.values(creditTables).map((t) => t.columns.map((c) => c.code))
    expect(codes.map((list) => [list.length, new Set(list).size])).toEqual([
      [30, 30],
      [28, 28],
    ])
    expect(checkRuleBook(ruleBook)).toEqual([])
  })

  test('a row for each party, each with its own lines and sums, and no column typed again', () => {
    const d = publish(decided([shop, man], [forms.violation('p1', 500_000), forms.violation('p2', 123_456)]))
    const [one, two] = rowsOf(d)
    expect(one?.cells).toMatchObject({
      CF_XDR_LB: '法人及非法人组织',
      CF_CFLB: '罚款',
      CF_NR_FK: '0.5',
      CF_NR_WFFF: '',
      CF_JDRQ: '2026/08/18',
      CF_YXQ: '2099/12/31',
      CF_GSJZQ: '2029/08/18',
      CF_CFJG: '云岭县市场监督管理局',
      CF_CFJGDM: creditCode,
      CF_XDR_ZJHM: '',
      BZ: '',
    })
    expect(two?.cells).toMatchObject({
      CF_XDR_MC: '骆骉',
      CF_XDR_LB: '自然人',
      CF_XDR_SHXYM: '',
      CF_XDR_ZJLX: '身份证',
      CF_XDR_ZJHM: '11010519491231002X',
      CF_NR_FK: '0.123456',
    })
    expect(one?.cells.CF_WSH).toBe(d.file.papers.find((p) => p.kind === 'penalty-decision')?.number)
    expect(Object.keys(one?.cells ?? {})).toHaveLength(30)
    expect([one?.state, one?.timing, one?.dueOn]).toEqual(['public', 'inTime', '2026-08-27'])
  })

  test('before it is public it is due, and after seven working days overdue', () => {
    const d = decided([shop], [forms.violation('p1', 500_000)])
    expect(rowsOf(d).map((r) => [r.state, r.timing])).toEqual([['due', 'running']])
    expect(rowsOf(d, '2026-08-28').map((r) => [r.state, r.timing])).toEqual([['due', 'overdue']])
    publish(d.on('2026-08-28'))
    expect(rowsOf(d).map((r) => [r.state, r.timing])).toEqual([['public', 'late']])
  })

  test('what is wrong of it is said by the column: no code, a false one, nobody to represent it', () => {
    const d = publish(
      decided([party('p1', { code: undefined, representative: undefined })], [forms.violation('p1', 5)]),
    )
    expect(rowsOf(d)[0]?.faults.map((f) => f.code)).toEqual(['CF_XDR_SHXYM', 'CF_FRDB'])
    const [bare] = creditRows({ file: d.file, context: d.context('li'), day: '2026-08-18' })
    expect(bare?.faults.map((f) => f.code)).toContain('CF_CFJGDM')
  })

  test('corrected, the row is corrected', () => {
    const d = publish(decided([shop], [forms.violation('p1', 500_000)]))
    const event = d.file.acts.find((a) => a.step === 'party.identify')!.event
    const fields = { party: party('p1', { representative: '林更正' }) }
    d.do('zhou', 'record.correct', { event, fields, reason: '法定代表人录错', files: paper() })
    expect(rowsOf(d)[0]?.cells.CF_FRDB).toBe('林更正')
  })

  test('withdrawn, no more of it is told than which row it was, and why', () => {
    const d = publish(decided([shop], [forms.violation('p1', 500_000)]))
    d.do('li', 'disclosure.fault', { ground: 'secret', explained: '写有他人的病历' }, at)
    d.do('wei', 'disclosure.withdraw', { reason: '公示的信息含有不应公开的内容。' }, at)
    const [row] = rowsOf(d)
    expect(row?.state).toBe('withdrawn')
    expect(Object.keys(row?.cells ?? {}).sort()).toEqual(
      ['BZ', 'CF_CFJG', 'CF_CFJGDM', 'CF_JDRQ', 'CF_SJLY', 'CF_SJLYDM', 'CF_WSH'].sort(),
    )
    // The ground of the law, and never what somebody typed beside it.
    expect(row?.cells.BZ).toBe(`已撤回公示：${withdrawalGrounds.secret.title}`)
  })

  test('its time over, it is to be taken down', () => {
    const d = publish(decided([shop], [forms.violation('p1', 500_000)]))
    // A Saturday: its page goes on its day all the same.
    expect(rowsOf(d, '2029-08-18')[0]?.state).toBe('public')
    expect(rowsOf(d, '2029-08-19')[0]?.state).toBe('ended')
  })

  test('whom the law keeps from the public is told to nobody: no cell of a minor, nor of who was only warned', () => {
    const minor = party('p2', {
      kind: 'person',
      name: '童骉',
      code: idNumberOf('p2', '20100107'),
      representative: undefined,
    })
    const d = decided(
      [shop, minor],
      [
        forms.violation('p1', 500_000),
        forms.violation('p2', 100, { tier: 'light', tierReason: '未满十八周岁', grounds: ['minor'] }),
      ],
    )
    const row = rowsOf(publish(d)).find((r) => r.party === 'p2')
    expect([row?.state, row?.cells, row?.faults]).toEqual(['withheld', {}, []])
    const warned = publish(
      decided(
        [shop, man],
        [forms.violation('p1', 500_000), forms.violation('p2', 0, { penalties: [{ kind: 'warning' }] })],
      ),
    )
    expect(rowsOf(warned).map((r) => r.state)).toEqual(['public', 'withheld'])
  })

  test('decided on the scene: the same thirty', () => {
    const d = delivered()
    const [row] = rowsOf(d)
    expect(row?.cells).toMatchObject({ CF_CFLB: '罚款', CF_NR_FK: '0.01' })
    expect(row?.cells.CF_SY).not.toBe('')
    expect(row?.cells.CF_WFXW).not.toBe('')
  })
})

describe('许可 28 栏', () => {
  test('a grant has a row, with its term; a permit revoked later is told as no longer valid', () => {
    const d = publishPermit(licensed())
    const [row, ...more] = rowsOf(d)
    expect(more).toEqual([])
    expect(Object.keys(row?.cells ?? {})).toHaveLength(28)
    expect(row?.cells).toMatchObject({
      XK_XKLB: '普通',
      XK_NR: '热食类食品制售',
      XK_YXQZ: '2026/11/10',
      XK_YXQZI: '2031/11/09',
      XK_ZT: '1',
    })
    expect([row?.state, row?.faults, row?.cells.XK_XKWS === '']).toEqual(['public', [], false])
  })
  test('of a minor there is no row: his page bears no name, and a row is made of nothing else', () => {
    const minor = party('p1', {
      kind: 'person',
      name: '童骉',
      code: idNumberOf('p1', '20150107'),
      representative: undefined,
    })
    const d = received('2026-11-02', {}, minor).do('li', 'application.accept', { facts: complete })
    const [row, ...more] = rowsOf(publishPermit(decide(d.do('li', 'examination.conclude', granting()))))
    expect([more, row?.state, row?.cells]).toEqual([[], 'withheld', {}])
  })
  test('without an end it is valid for good; a refusal has no row', () => {
    const { to: _, ...endless } = granting()
    const d = publishPermit(decide(accepted().do('li', 'examination.conclude', endless)))
    expect(rowsOf(d)[0]?.cells.XK_YXQZI).toBe('2099/12/31')
    const no = decide(review(accepted().do('li', 'examination.conclude', refusing())))
    expect(rowsOf(no)).toEqual([])
  })
})
