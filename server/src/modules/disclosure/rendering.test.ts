import { disclosureOf, hiddenStrings, withDisclosure } from '@xiezhi/casework'
import type { Json } from '@xiezhi/casework/file.ts'
import { driverFor, take } from '@xiezhi/casework/stories/course.ts'
import type { Driver } from '@xiezhi/casework/stories/driver.ts'
import { party } from '@xiezhi/casework/stories/forms.ts'
import { after, handled } from '@xiezhi/casework/stories/handled.ts'
import {
  accepted,
  complete,
  decide,
  endingReviewed,
  granting,
  licensed,
  ofLicence,
  publish,
  received,
  refusing,
} from '@xiezhi/casework/stories/permit.ts'
import { procedureOf, ruleBook } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { decidedIn, draftOf, entryOf } from './entry.ts'

const of = (d: Driver, proceeding = 'publication-grant') => {
  const { decided, opening } = decidedIn(d.events, proceeding)!
  return {
    file: d.file,
    decided,
    proceeding,
    context: d.context('wei'),
    day: decided.proceedings.find((p) => p.id === proceeding)!.opened,
    opening,
  }
}
const person = {
  kind: 'person' as const,
  name: '骆骉',
  code: '11010519491231002X',
  address: '云岭县工业路8号',
  phone: '13900000319',
}

describe('a permit that was granted', () => {
  const d = publish(decide(accepted().do('li', 'examination.conclude', granting())))
  const { entry } = entryOf(of(d))

  test('is published as its rule says: facts, plain words, and the decision word for word', () => {
    expect(entry).toMatchObject({
      kind: 'permit',
      title: '食品经营许可',
      party: '云岭县第1食品有限公司',
      categories: ['准予许可'],
      documentNumber: expect.stringMatching(/许准/),
      version: 1,
      state: 'public',
      dueOn: expect.stringMatching(/^2026-11-/),
    })
    const facts = Object.fromEntries(entry.elements.map((e) => [e.label, e.value]))
    expect(facts).toMatchObject({ 许可机关: '云岭县市场监督管理局', 许可事项: '食品经营许可', 决定: '准予许可' })
    expect(entry.body[0]).toEqual({ type: 'title', text: '准予行政许可决定书' })
    expect(entry.body.map((b) => b.text).join('')).toContain('决定准予行政许可')
    expect(entry.summary).toMatchObject({
      what: '准予食品经营许可。',
      means: expect.stringContaining('可以在许可的范围内'),
    })
    expect(JSON.stringify(entry)).not.toMatch(/处罚|罚没|涉嫌|＿/)
  })

  test('whoever approves reads the very text that goes out', () => {
    expect(entry).toMatchObject(draftOf(of(d))!.rendering)
  })

  test('a correction is a withdrawal and a page published anew: nothing is shown in between', () => {
    const again = publish(decide(accepted().do('li', 'examination.conclude', granting())))
    const at = { proceeding: 'publication-grant' }
    expect(again.gates('wei', 'publication.withdraw', { reason: '申请人请求' }, at)).toEqual(['D01-ground'])
    again.do('wei', 'publication.fault', { ground: 'inaccurate', explained: '有效期写错' }, at)
    again.do('wei', 'publication.withdraw', { reason: '更正后重新公示' }, at)
    expect(entryOf(of(again)).entry).toMatchObject({ state: 'withdrawn', version: 2, title: '', party: '', body: [] })
    publish(again)
    expect(entryOf(of(again)).entry).toMatchObject({ state: 'public', version: 3, stateReason: null })
    expect(disclosureOf(again.file, 'publication-grant')?.withdrawn).toBeUndefined()
  })
})

test('a natural person is shown as the agency sets, in the facts, the plain words and the paper', () => {
  const applicant = party('p1', person)
  const d = decide(
    received('2026-11-02', {}, applicant)
      .do('li', 'application.accept', { facts: complete })
      .do('li', 'examination.conclude', granting()),
  )
  const at = { proceeding: 'publication-grant' }
  d.do('li', 'publication.draft', { what: '准予许可。', why: '符合条件。' }, at)
  const file = withDisclosure(d.file, { why: '骆骉（13900000319）住工业路8号。' }, 'publication-grant')
  const draft = draftOf({ ...of(d), file })!
  expect(draft.rendering.party).toBe('骆某')
  expect(draft.rendering.elements.map((e) => e.label)).not.toContain('统一社会信用代码')
  for (const secret of hiddenStrings(
    { parties: d.file.parties, hide: [] },
    { personName: 'surname', addresses: 'hidden' },
  ))
    expect(JSON.stringify(draft.rendering)).not.toContain(secret)
})

test('whoever was hidden on one page of the case is pointed out on another, and hidden there by whoever draws it up', () => {
  const d = decide(accepted().do('li', 'examination.conclude', granting('热食类制售，联系人赵铁柱')))
  d.do('li', 'licence.issue', { signedBy: '林甲', way: 'direct' })
  const grant = { proceeding: 'publication-grant' }
  d.do('li', 'publication.draft', { what: '准予许可。', why: '符合条件。', hide: '赵铁柱' }, grant)
  const form = { ground: 'power', reason: '赵 铁柱反映，越权准予', loss: false }
  d.do('li', 'ending.tell', { what: 'revoked', revokeGround: 'power', reason: form.reason, way: '书面' }, ofLicence)
  endingReviewed(d.do('li', 'holder.hear', { content: '无异议' }, ofLicence))
  d.do('zheng', 'licence.revoke', form, ofLicence)
  const ending = { proceeding: 'publication-ending' }
  const draft = (more: object) =>
    draftOf(of(d.do('li', 'publication.draft', { what: '撤销。', why: '越权。', ...more }, ending), ending.proceeding))!
  expect(draft({}).candidates).toContainEqual({ text: '赵铁柱', why: '本案另一次公示中已另行隐去' })
  d.do('chen', 'publication.return', { reason: '隐去证人' }, ending)
  const { candidates, rendering } = draft({ hide: '赵铁柱' })
  expect(candidates.map((c) => c.text)).not.toContain('赵铁柱')
  expect(JSON.stringify(rendering)).not.toContain('铁柱')
})

test('of a party told otherwise since, the earlier name, number and address are hidden as well', () => {
  const d = accepted()
  const third = { role: 'third' as const, kind: 'person' as const, representative: undefined }
  d.do('li', 'party.identify', { party: party('p2', { ...third, name: '赵铁柱', address: '云岭县城东街3号' }) })
  d.do('li', 'examination.conclude', { ...refusing(), reason: '城东街3号的赵铁柱反映油烟扰民' })
  d.do('li', 'party.identify', { party: party('p2', { ...third, name: '赵志强', address: '云岭县城西街9号' }) })
  const { entry } = entryOf(of(publish(decide(d))))
  expect(entry.body.map((b) => b.text).join('')).toContain('（住址略）的赵某某反映油烟扰民')
  expect(JSON.stringify(entry)).not.toMatch(/铁柱|城东街/)
})

test('who was a minor to the approver of one page stays so on it, whatever is answered for another page of the case', () => {
  const applicant = party('p1', { ...person, code: undefined, representative: undefined })
  const d = received('2026-11-02', {}, applicant).do('li', 'application.accept', { facts: complete })
  decide(d.do('li', 'examination.conclude', granting()))
  const grant = { proceeding: 'publication-grant' }
  const said = (minor: string) => ({ facts: { secrecyChecked: 'yes', minorParty: { p1: minor } } })
  d.do('li', 'publication.draft', { what: '准予许可。', why: '符合条件。' }, grant)
  d.do('chen', 'publication.approve', said('yes'), grant)
  d.do('li', 'licence.issue', { signedBy: '林甲', way: 'direct' })
  d.do('li', 'ending.tell', { what: 'revoked', revokeGround: 'power', reason: '越权', way: '书面' }, ofLicence)
  endingReviewed(d.do('li', 'holder.hear', { content: '无异议' }, ofLicence))
  d.do('zheng', 'licence.revoke', { ground: 'power', reason: '越权', loss: false }, ofLicence)
  const ending = { proceeding: 'publication-ending' }
  d.do('li', 'publication.draft', { what: '撤销许可。', why: '越权准予。' }, ending)
  d.do('zheng', 'publication.approve', said('no'), ending)
  d.do('wei', 'publication.publish', {}, grant).do('wei', 'publication.publish', {}, ending)
  expect(entryOf(of(d)).entry.party).toBe('未成年当事人')
  expect(JSON.stringify(entryOf(of(d)).entry)).not.toContain('骆')
  expect(entryOf(of(d, 'publication-ending')).entry.party).toBe('骆某')
})

test('where the rule says that nobody is named, no name stands on the page, whatever the agency shows', () => {
  const at = of(publish(decide(accepted().do('li', 'examination.conclude', granting()))))
  const unnamed = at.context.rules.procedures.map((p) => ({
    ...p,
    publications: p.publications.map((x) => ({ ...x, unnamed: true as const })),
  }))
  const { entry } = entryOf({ ...at, context: { ...at.context, rules: { ...at.context.rules, procedures: unnamed } } })
  expect(entry.party).toBe('')
  expect(JSON.stringify(entry)).not.toContain('云岭县第1食品有限公司')
})

test('one that was refused says why, and what can be done', () => {
  const { entry } = entryOf(of(publish(decide(accepted().do('li', 'examination.conclude', refusing())))))
  expect(entry.categories).toEqual(['不予许可'])
  expect(entry.body[0]?.text).toBe('不予行政许可决定书')
  expect(entry.elements.map((e) => e.label)).not.toContain('有效期至')
  expect(entry.summary.remedy).toContain('行政复议')
})

test('a licence that ends is a page of its own, with its own day', () => {
  const l = licensed().do(
    'li',
    'ending.tell',
    { what: 'revoked', revokeGround: 'power', reason: '越权', way: '书面' },
    ofLicence,
  )
  endingReviewed(l.do('li', 'holder.hear', { content: '无异议' }, ofLicence))
  l.do('zheng', 'licence.revoke', { ground: 'power', reason: '越权', loss: false }, ofLicence)
  const { entry } = entryOf(of(publish(l, 'publication-ending'), 'publication-ending'))
  expect(entry).toMatchObject({ kind: 'permit', title: '撤销许可（食品经营许可）', categories: ['撤销许可'], body: [] })
  expect(entry.elements).toContainEqual({ label: '事实和理由', value: '越权' })
  expect(entry.id).not.toBe(entryOf(of(publish(licensed()))).entry.id)
})

describe('a matter of no other kind, whose page names whom it is of unless he may not be known', () => {
  const page = (d: Driver) => entryOf(of(d, 'publication-decision')).entry

  test('who is rewarded is named in the head of the page and in its facts', () => {
    const entry = page(after('general.ordinary'))
    expect(entry.party).toBe('云岭县诚信粮油有限公司')
    expect(entry.elements).toContainEqual({ label: '当事人', value: '云岭县诚信粮油有限公司' })
  })

  /** The course with the first form otherwise, until the page is to be drafted. */
  const toDraft = (unnamed: boolean) => {
    const procedure = procedureOf(ruleBook, 'general.ordinary')!
    const d = driverFor(procedure)
    for (const [i, move] of procedure.course!.entries()) {
      if (move.step === 'publication.draft') return d
      expect(take(d, procedure, procedure.course!, i, i === 0 ? { form: { unnamed } } : {}).outcome).toBe('performed')
    }
    return d
  }
  const naming = { what: '给予云岭县诚信粮油有限公司质量奖励。', why: '产品质量长期稳定。' }
  const at = { proceeding: 'publication-decision' }
  const approved = { facts: { secrecyChecked: 'yes', minorParty: 'no' } }

  test('what was written for the public may name him', () => {
    const d = toDraft(false).do('li', 'publication.draft', naming, at)
    expect(draftOf(of(d, 'publication-decision'))?.rendering.summary.what).toContain('诚信粮油')
    expect(d.try('chen', 'publication.approve', approved, at).outcome).toBe('performed')
  })

  test('who may not be known stands nowhere in it, and no draft may name him', () => {
    const d = toDraft(true)
    expect(d.gates('li', 'publication.draft', naming, at)).toEqual(['D02-general-secrecy'])
    d.do('li', 'publication.draft', { ...naming, what: '给予一家企业质量奖励。' }, at)
    const { rendering } = draftOf(of(d, 'publication-decision'))!
    expect(JSON.stringify(rendering)).not.toContain('诚信')
    expect(rendering.party).toBe('')
  })
})

describe('what is registered is there to be read (企业信息公示暂行条例6)', () => {
  const facts = { applicationOurs: 'yes', identityChecked: 'yes', registrationForm: 'yes', registrationFree: 'yes' }
  const seat = { address: '云岭县青石镇镇前街9号', phone: '13900000041', role: 'party', id: 'p1' }
  const company = { ...seat, kind: 'legal', name: '云岭县山禾农业发展有限公司', representative: '卢禾' }
  const content = `法定代表人：卢禾；住所：${seat.address}；联系电话：${seat.phone}`
  const at = 'publication-registration'
  const registered = (applicant: object) =>
    publish(
      handled('registration.market', { content, applicant: applicant as Json })
        .do('li', 'application.accept', { facts })
        .do('li', 'registration.onSpot'),
      at,
    )
  const said = (d: Driver) => entryOf(of(d, at)).entry.elements.find((e) => e.label === '登记事项')?.value

  test('of a company who represents it and where it sits, and not how to telephone', () => {
    expect(said(registered(company))).toBe('法定代表人：卢禾；住所：云岭县青石镇镇前街9号；联系电话：（电话略）')
  })

  test('of somebody who trades under his own name no home', () => {
    expect(said(registered({ ...company, kind: 'household', name: '卢禾' }))).toContain('住所：（住址略）')
  })

  test('who was refused is in no register', () => {
    const d = handled('registration.market', { content, applicant: company as Json })
    d.do('li', 'application.accept', { facts })
    const nothing = { majorPublicInterest: 'no', socialRisk: 'no', majorRights: 'no', complexCase: 'no' }
    const reason = '卢禾所报住所云岭县青石镇镇前街9号不能登记'
    d.do('li', 'finding.conclude', { found: reason, outcome: 'refuse', ground: 'unlawful', reason, facts: nothing })
    d.do('li', 'registration.propose', { reason: '呈批' })
      .do('sun', 'registration.endorse', { opinion: '同意' })
      .do('wu', 'registration.approve', { opinion: '同意' })
    const { entry } = entryOf(of(publish(d, 'publication-refusal'), 'publication-refusal'))
    expect(JSON.stringify(entry)).not.toContain('卢禾')
  })
})
