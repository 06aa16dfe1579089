import { calendar, type PostKind, ruleBook } from '@xiezhi/law'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { type Context, type Form, fold, steps } from '../index.ts'
import { agencyContextOf, certificateOn, foldRegistry, personOn, registryStep, registryStepIds } from './index.ts'
import { administrator, agencyForm, registerBook, settingsForm } from './testing.ts'

let book: ReturnType<typeof registerBook>
const errors = (outcome: ReturnType<typeof book.try>) =>
  outcome.outcome === 'invalid' ? outcome.errors.map((e) => e.code) : [outcome.outcome]

beforeEach(() => {
  book = registerBook()
  book.bootstrap = true
  book.enter('agency/market', 'agency.register', agencyForm)
  book.enter('person/li', 'person.register', { name: '李明' })
  book.enter('person/admin', 'person.register', { name: '管理员' })
  book.enter('person/admin', 'post.assign', { agency: 'market', post: 'administrator', from: '2026-05-06' })
  book.bootstrap = false
})

const certificate = { number: '53-001', from: '2023-06-01', to: '2026-05-20', kinds: '行政处罚', area: '云岭县' }

test.each(['constructor', 'toString', '__proto__'])('%s is nobody and no agency', (name) => {
  book.enter('person/li', 'post.assign', { agency: 'market', post: 'handler', from: '2026-05-06' })
  const grant = { holding: 'li:2', to: name, from: '2026-05-07', until: '2026-05-08', reason: '出差' }
  expect(errors(book.try('person/li', 'delegation.grant', grant))).toEqual(['unknown-person'])
  const overseen = { lower: name, as: '司法监督', from: '2026-05-06' }
  book.bootstrap = true
  expect(errors(book.try('agency/market', 'oversight.set', overseen))).toEqual(['unknown-agency'])
  const post = { agency: name, post: 'reviewer', from: '2026-05-06' }
  expect(errors(book.try('person/li', 'post.assign', post))).toEqual(['unknown-agency'])
})

describe('who may register', () => {
  test.each(['handler', 'agencyHead', 'supervisor'] as const)('not the %s', (post) => {
    book.actor = { ...administrator, post }
    expect(book.try('person/li', 'certificate.issue', certificate)).toMatchObject({
      outcome: 'blocked',
      reasons: [{ code: 'post', sentence: expect.stringContaining('系统管理员') }],
    })
  })

  test('what a person may do is not said by who says who he is (三员分立)', () => {
    book.dutiesApart = true
    const post = { agency: 'market', post: 'handler', from: '2026-05-06' }
    const at = (kind: PostKind, step: 'post.assign' | 'certificate.issue') => {
      book.actor = { ...administrator, post: kind }
      return book.try('person/li', step, step === 'post.assign' ? post : certificate)
    }
    expect(at('administrator', 'post.assign')).toMatchObject({
      outcome: 'blocked',
      reasons: [{ code: 'post', next: '请安全管理员办理' }],
    })
    expect(at('securityAdministrator', 'certificate.issue').outcome).toBe('blocked')
    for (const kind of ['auditor', 'agencyHead'] as const) {
      expect(at(kind, 'post.assign').outcome).toBe('blocked')
      expect(at(kind, 'certificate.issue').outcome).toBe('blocked')
    }
    expect(at('securityAdministrator', 'post.assign').outcome).toBe('registered')
    expect(at('administrator', 'certificate.issue').outcome).toBe('registered')
  })

  test('an administrator only for the own agency', () => {
    book.actor = { ...administrator, agency: 'weather' }
    expect(book.try('agency/market', 'agency.set', settingsForm(['national'])).outcome).toBe('blocked')
    expect(
      book.try('person/li', 'post.assign', { agency: 'market', post: 'handler', from: '2026-05-06' }).outcome,
    ).toBe('blocked')
  })

  test('a person who sits elsewhere only after he has left there', () => {
    const post = (agency: string, from: string) => ({ agency, post: 'handler', from })
    book.bootstrap = true
    book.enter('agency/weather', 'agency.register', agencyForm)
    book.bootstrap = false
    book.enter('person/li', 'post.assign', post('market', '2026-05-06'))
    book.actor = { ...administrator, agency: 'weather' }
    expect(book.try('person/li', 'post.assign', post('weather', '2026-05-06')).outcome).toBe('blocked')
    book.actor = administrator
    book.enter('person/li', 'post.end', { holding: 'li:2', on: '2026-05-06', reason: '调往气象局' })
    book.actor = { ...administrator, agency: 'weather' }
    expect(book.try('person/li', 'post.assign', post('weather', '2026-05-07')).outcome).toBe('blocked')
    book.now = '2026-05-07T09:00'
    book.enter('person/li', 'post.assign', post('weather', '2026-05-07'))
    book.actor = administrator
    expect(book.try('person/li', 'certificate.issue', certificate).outcome).toBe('blocked')
  })

  test('agencies and who oversees them: only that of the government', () => {
    expect(book.try('agency/weather', 'agency.register', agencyForm).outcome).toBe('blocked')
    book.bootstrap = true
    book.enter('agency/county', 'agency.register', { ...agencyForm, kind: 'government', name: '云岭县人民政府' })
    book.bootstrap = false
    book.actor = { ...administrator, agency: 'county' }
    book.enter('agency/weather', 'agency.register', { ...agencyForm, kind: 'vertical', name: '云岭县气象局' })
    book.enter('agency/county', 'oversight.set', { lower: 'weather', as: '本级政府', from: '2026-05-06' })
    expect(book.file('agency/county').agency?.oversees).toEqual([
      { lower: 'weather', as: '本级政府', from: '2026-05-06' },
    ])
    expect(
      errors(book.try('agency/county', 'oversight.set', { lower: 'nobody', as: '本级政府', from: '2026-05-06' })),
    ).toEqual(['unknown-agency'])
  })
})

describe('a certificate', () => {
  beforeEach(() => book.enter('person/li', 'certificate.issue', certificate))

  test('that has expired is not quietly valid again', () => {
    book.now = '2026-06-01T09:00'
    const again = { ...certificate, to: '2029-05-20' }
    expect(errors(book.try('person/li', 'certificate.issue', again))).toEqual(['backdated'])
    expect(errors(book.try('person/li', 'certificate.issue', { ...again, from: '2026-05-21' }))).toEqual(['backdated'])
    book.enter('person/li', 'certificate.issue', { ...again, number: '53-002', from: '2026-06-01' })
    const person = book.file('person/li').person!
    expect(certificateOn(person, '2026-05-25')).toEqual(certificate)
    expect(person.certificates).toHaveLength(2)
    expect(certificateOn(person, '2026-06-01')?.number).toBe('53-002')
    expect(personOn(person, 'market', '2026-06-01').certificates.map((c) => c.number)).toEqual(['53-001', '53-002'])
  })

  test('does not overlap the one before it, and ends by its revocation, once', () => {
    const next = { ...certificate, number: '53-002', from: '2026-05-10', to: '2029-05-09' }
    expect(errors(book.try('person/li', 'certificate.issue', next))).toEqual(['overlaps'])
    book.enter('person/li', 'certificate.revoke', { number: '53-001', on: '2026-05-10', reason: '证件遗失' })
    expect(
      errors(book.try('person/li', 'certificate.revoke', { number: '53-001', on: '2026-05-11', reason: '再' })),
    ).toEqual(['already-revoked'])
    book.enter('person/li', 'certificate.issue', next)
    expect(book.file('person/li').person?.certificates.map((c) => c.revokedOn)).toEqual(['2026-05-10', undefined])
  })

  test('of days in the wrong order is refused', () => {
    expect(errors(book.try('person/li', 'certificate.issue', { ...certificate, to: '2020-01-01' }))).toEqual([
      'reversed',
    ])
  })
})

/** The law leaves no way to change what a certificate once said: whatever is entered, its first words stay. */
test('no history of commands changes a certificate once entered, or lengthens it', () => {
  const day = fc
    .integer({ min: 0, max: 60 })
    .map((n) => `2026-${String(5 + Math.floor(n / 28)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`)
  const number = fc.constantFrom('A', 'B')
  const command = fc.oneof(
    fc.record({ step: fc.constant('certificate.issue' as const), number, from: day, to: day, now: day }),
    fc.record({ step: fc.constant('certificate.revoke' as const), number, on: day, now: day }),
  )
  fc.assert(
    fc.property(fc.array(command, { maxLength: 12 }), (commands) => {
      const b = registerBook()
      b.bootstrap = true
      b.enter('person/x', 'person.register', { name: '某' })
      for (const { step, now, ...form } of [...commands].sort((p, q) => (p.now < q.now ? -1 : 1))) {
        const before = b.file('person/x').person!.certificates
        b.now = `${now}T09:00` as typeof b.now
        const extra: Form = step === 'certificate.issue' ? { kinds: '处罚', area: '县' } : { reason: '注销' }
        b.try('person/x', step, { ...(form as Form), ...extra })
        const after = b.file('person/x').person!.certificates
        for (const [i, c] of before.entries()) {
          const { revokedOn, ...first } = c
          const { revokedOn: now2, ...second } = after[i]!
          expect(second).toEqual(first)
          if (revokedOn !== undefined) expect(now2).toBe(revokedOn)
        }
        // What is new counts from its entry at the earliest.
        for (const c of after.slice(Math.max(1, before.length))) expect(c.from >= now).toBe(true)
      }
    }),
  )
})

describe('posts', () => {
  const post = (kind: string) => ({ agency: 'market', unit: '城关市监所', post: kind, from: '2026-05-06' })

  test('are held, ended, and not held twice', () => {
    book.enter('person/li', 'post.assign', post('handler'))
    expect(errors(book.try('person/li', 'post.assign', post('handler')))).toEqual(['already-held'])
    const id = book.file('person/li').person!.posts[0]!.id
    expect(id).toBe('li:2')
    book.enter('person/li', 'post.end', { holding: id, on: '2026-06-30', reason: '调离' })
    expect(personOn(book.file('person/li').person!, 'market', '2026-06-30').posts).toEqual(['handler'])
    expect(personOn(book.file('person/li').person!, 'market', '2026-07-01').posts).toEqual([])
  })

  test('of the three administrations are never held by one person', () => {
    for (const kind of ['securityAdministrator', 'auditor'])
      expect(errors(book.try('person/admin', 'post.assign', post(kind)))).toEqual(['duties-apart'])
    book.enter('person/li', 'post.assign', post('auditor'))
    for (const kind of ['administrator', 'securityAdministrator', 'handler', 'supervisor'])
      expect(errors(book.try('person/li', 'post.assign', post(kind)))).toEqual(['duties-apart'])
  })

  test('keep administration apart from casework', () => {
    expect(errors(book.try('person/admin', 'post.assign', post('handler')))).toEqual(['duties-apart'])
    book.enter('person/li', 'post.assign', post('handler'))
    expect(errors(book.try('person/li', 'post.assign', post('administrator')))).toEqual(['duties-apart'])
  })

  test('an administrator finds no step of a case open', () => {
    book.enter('agency/market', 'agency.set', settingsForm(['national', 'sector.market']))
    const context: Context = {
      now: '2026-05-06T10:00',
      actor: administrator,
      agency: agencyContextOf(book.file('agency/market').agency!),
      people: [],
      calendar,
      rules: ruleBook,
      versions: {},
      marks: [],
    }
    const stages = ruleBook.procedures[0]!.stages
    for (const kind of ['penalty', 'review', 'service', 'payment', 'disclosure'] as const)
      for (const stage of stages[kind] ?? []) {
        const proceeding = { id: 'main', kind, stage: stage.id, opened: '2026-05-06' as const, about: {} }
        const file = { ...fold([]), id: 'x', procedure: 'penalty.ordinary', proceedings: [proceeding] }
        expect(steps(file, context).filter((s) => s.state === 'open')).toEqual([])
      }
  })
})

describe('delegation', () => {
  const grant = { holding: 'li:2', to: 'wang', from: '2026-05-07', until: '2026-05-20', reason: '出差' }
  beforeEach(() => {
    book.enter('person/li', 'post.assign', { agency: 'market', post: 'agencyHead', from: '2026-05-06' })
    book.enter('person/wang', 'person.register', { name: '王芳' })
  })

  test('goes to a colleague, for days to come, and not twice at once', () => {
    expect(errors(book.try('person/li', 'delegation.grant', grant))).toEqual(['not-a-colleague'])
    book.enter('person/wang', 'post.assign', { agency: 'market', post: 'deputyHead', from: '2026-05-06' })
    expect(errors(book.try('person/li', 'delegation.grant', { ...grant, from: '2026-05-06', to: 'li' }))).toEqual([
      'delegates-to-self',
    ])
    book.enter('person/li', 'delegation.grant', grant)
    expect(errors(book.try('person/li', 'delegation.grant', grant))).toEqual(['overlaps'])
    book.now = '2026-05-10T09:00'
    expect(errors(book.try('person/li', 'delegation.grant', { ...grant, from: '2026-05-09' }))).toEqual(['backdated'])
    const id = book.file('person/li').person!.asked![0]!.id
    book.enter('person/li', 'delegation.confirm', { delegation: id })
    expect(book.file('person/li').person).toMatchObject({ delegations: [{ id, from: '2026-05-10' }] })
    expect(book.file('person/li').person).not.toHaveProperty('asked')
    book.enter('person/li', 'delegation.end', { delegation: id, on: '2026-05-10', reason: '提前返回' })
    book.enter('person/li', 'delegation.grant', { ...grant, from: '2026-05-12' })
  })

  test('nobody acts under it before whose post it is has said so, and nobody says it for him but the head over him', () => {
    book.enter('person/wang', 'post.assign', { agency: 'market', post: 'deputyHead', from: '2026-05-06' })
    book.enter('person/wang', 'delegation.grant', { ...grant, holding: 'wang:2', to: 'li' })
    const { asked, delegations } = book.file('person/wang').person!
    expect([asked?.length, delegations]).toEqual([1, []])
    const confirm = (actor: typeof book.actor) => {
      const before = book.actor
      book.actor = actor
      book.dutiesApart = true
      const outcome = book.try('person/wang', 'delegation.confirm', { delegation: asked![0]!.id })
      book.actor = before
      book.dutiesApart = false
      return outcome.outcome
    }
    const head = { person: 'zheng', name: '郑局', post: 'agencyHead', agency: 'market' } as const
    const behalfOf = { person: 'zheng', name: '郑局', until: '2026-05-20' } as const
    expect(confirm({ ...book.actor, post: 'securityAdministrator' })).toBe('blocked')
    expect(confirm({ ...head, person: 'li' })).toBe('blocked')
    expect(confirm({ ...head, agency: 'justice' })).toBe('blocked')
    expect(confirm({ ...head, post: 'deputyHead' })).toBe('blocked')
    expect(confirm({ ...head, person: 'sun', behalfOf })).toBe('blocked')
    expect(confirm(head)).toBe('registered')
    expect(book.file('person/wang').person?.delegations).toMatchObject([{ to: 'li', from: '2026-05-07' }])
  })

  test('the head’s own is confirmed by himself alone, is taken back before, and is over with its last day', () => {
    book.enter('person/wang', 'post.assign', { agency: 'market', post: 'deputyHead', from: '2026-05-06' })
    book.enter('person/li', 'delegation.grant', grant)
    const [asked] = book.file('person/li').person!.asked!
    const other = { person: 'zheng', name: '郑局', post: 'agencyHead', agency: 'market' } as const
    const before = book.actor
    book.actor = other
    expect(book.try('person/li', 'delegation.confirm', { delegation: asked!.id }).outcome).toBe('blocked')
    book.actor = before
    book.now = '2026-05-21T09:00'
    expect(errors(book.try('person/li', 'delegation.confirm', { delegation: asked!.id }))).toEqual(['over'])
    book.enter('person/li', 'delegation.end', { delegation: asked!.id, on: '2026-05-20', reason: '没有确认' })
    expect(book.file('person/li').person).not.toHaveProperty('asked')
    expect(errors(book.try('person/li', 'delegation.confirm', { delegation: asked!.id }))).toEqual([
      'unknown-delegation',
    ])
  })

  test('never to an administrator', () => {
    expect(errors(book.try('person/li', 'delegation.grant', { ...grant, to: 'admin' }))).toEqual(['duties-apart'])
  })
})

test('the list of powers is versioned, and a power without a legal basis cannot be on it', () => {
  const basis = [
    { title: '中华人民共和国食品安全法', level: 'law', article: '第三十四条第十项', inForce: '2015-10-01' },
  ]
  const item = {
    id: 'S-1',
    title: '对经营过期食品的处罚',
    conduct: '经营超过保质期的食品',
    breached: basis,
    basis,
    penalties: [{ kind: 'fine' }],
    tiers: [{ tier: 'ordinary', when: '首次', from: 500_000, to: 1_000_000 }],
  }
  const publish = (items: object[]) =>
    book.try('agency/market', 'matters.publish', { list: { items } as never, reason: '法律修改' })
  publish([item])
  publish([item, { ...item, id: 'S-2' }])
  expect(book.file('agency/market').agency?.matters).toMatchObject({
    version: 2,
    items: [{ id: 'S-1' }, { id: 'S-2' }],
  })
  const notLaw = [{ ...basis[0], level: 'other', title: '本局通知' }]
  expect(errors(publish([{ ...item, basis: notLaw }]))).toEqual(['basis-required'])
  expect(errors(publish([item, item]))).toEqual(['repeated'])
  expect(errors(publish([{ ...item, tiers: [{ tier: 'ordinary', when: '首次', from: 2, to: 1 }] }]))).toEqual([
    'wrong-tier',
  ])
  expect(book.file('agency/market').agency?.matters.version).toBe(2)
})

test('every step says its title in Chinese and refuses unknown fields', () => {
  book.bootstrap = true
  for (const step of registryStepIds) {
    const outcome = book.try(`${registryStep(step)?.stream}/none`, step, { odd: 1 })
    expect(errors(outcome)).toContain('unknown-field')
  }
})

test('folding a part and then the rest gives the same as folding all', () => {
  book.enter('person/li', 'certificate.issue', certificate)
  book.enter('person/li', 'qualification.record', { kind: 'bar' })
  const events = book.events('person/li')
  expect(foldRegistry(events).person).toMatchObject({ qualification: 'bar', certificates: [certificate] })
  expect(foldRegistry(events.slice(0, 2)).person?.qualification).toBeUndefined()
})

describe('the key an agency seals its papers with', () => {
  const key = (id: string, agency = 'market') => `agency/${agency}+${id.padStart(8, '0')}+${'A'.repeat(44)}`
  const security = { ...administrator, post: 'securityAdministrator' as const }

  test('is entered by the security administrator, one after the other, each with its days', () => {
    book.dutiesApart = true
    expect(book.try('agency/market', 'key.register', { key: key('1') }).outcome).toBe('blocked')
    book.actor = security
    book.enter('agency/market', 'key.register', { key: key('1') })
    book.now = '2026-08-03T10:00'
    book.enter('agency/market', 'key.register', { key: key('2') })
    expect(book.file('agency/market').agency?.keys).toEqual([
      { key: key('1'), from: '2026-05-06', to: '2026-08-03' },
      { key: key('2'), from: '2026-08-03' },
    ])
    for (const wrong of [key('2'), key('3', 'justice'), 'garbage'])
      expect(book.try('agency/market', 'key.register', { key: wrong }).outcome).toBe('invalid')
    expect(agencyContextOf(book.file('agency/market').agency!).seal).toBe(key('2'))
  })
})
