import { ruleBook } from '@xiezhi/law'
import { needed } from '@xiezhi/law/list/lines/guides.ts'
import { describe, expect, test } from 'vitest'
import { versionsIn } from '../listed.ts'
import { agency, people } from './county.ts'
import { Driver } from './driver.ts'

const chains = { ...agency.chains, list: ['legalHead', 'agencyHead'] } as const
const text = {
  kind: 'lenient',
  title: '轻微违法不罚清单（2026年版）',
  receivedOn: '2026-11-02',
  basis: '《中华人民共和国行政处罚法》第三十三条',
  lenient: [{ conduct: '未按规定明码标价', ground: 'firstMinor', when: '及时改正' }],
}
const page = { proceeding: 'publication' }

const drawn = () => new Driver('2026-11-02', { people, agency: { chains } }).open(text, 'li', 'list.ordinary')
const adopt = (d: Driver, effectiveOn = '2026-12-01') =>
  d
    .do('li', 'list.propose', { reason: '送审' })
    .do('zhou', 'list.endorse', { opinion: '同意' })
    .do('zheng', 'list.approve', { opinion: '同意', effectiveOn })
const publish = (d: Driver) =>
  d
    .do('li', 'publication.draft', { what: '公布清单。', why: '依法公开。' }, page)
    .do('chen', 'publication.approve', { facts: { secrecyChecked: 'yes' } }, page)
    .do('wei', 'publication.publish', {}, page)
const standing = (d: Driver) => d.file.proceedings.map((p) => `${p.id} ${p.stage}`)
const term = (d: Driver) => d.file.clocks.filter((c) => c.clock === 'D12').map((c) => [c.trigger, c.stopped])

describe('a list an agency draws up', () => {
  test('drafted, reviewed on its route, adopted with a number, published, revised, published anew, repealed', () => {
    const d = drawn()
    expect(d.file.parties).toEqual([])
    adopt(d)
    expect(standing(d)).toEqual(['main adopted', 'publication due'])
    expect(d.file.papers.map((p) => p.kind)).toEqual(['list-text'])
    d.on('2026-11-03')
    publish(d)
    expect(standing(d)).toEqual(['main inForce', 'publication public'])
    expect(term(d)).toEqual([['2026-11-02', '2026-11-03']])

    // What is revised is adopted again; until it is published the page of the version before it stands.
    d.on('2027-03-01').do('li', 'list.revise', { ...text, receivedOn: '2027-03-01', changes: '增加一项。' })
    expect(standing(d)).toEqual(['main drafted', 'publication public'])
    adopt(d, '2027-04-01')
    expect(standing(d)).toEqual(['main adopted', 'publication due'])
    publish(d.on('2027-03-02'))
    expect(d.file.papers.map((p) => p.kind)).toEqual(['list-text', 'list-text'])
    expect(term(d)).toEqual([['2027-03-01', '2027-03-02']])
    d.on('2028-01-04').do('zheng', 'list.repeal', { reason: '依据的规章已经废止。' }, page)
    expect(standing(d)).toEqual(['main repealed', 'publication withdrawn'])
    expect(d.gates('li', 'publication.draft', { what: '公布。', why: '依法。' }, page)).toEqual(['D12-again'])
  })

  test('whoever revises it says that the version before is held against it no more, with whichever draft', () => {
    const d = adopt(drawn()).on('2027-03-01')
    const again = { ...text, receivedOn: '2027-03-01', changes: '删去误列的一项。' }
    adopt(d.do('li', 'list.revise', again).do('li', 'list.revise', again), '2027-04-01')
    const apart = (draft: number) => {
      const drafts = d.file.entries.filter((e) => e.kind === 'listDraft')
      const entries = d.file.entries.map((e) =>
        e === drafts[draft] ? { ...e, fields: { ...e.fields, apart: true } } : e,
      )
      return versionsIn({ ...d.file, entries }, ruleBook).map((v) => v.apart)
    }
    expect([0, 1, 2].map(apart)).toEqual([
      [true, undefined],
      [undefined, true],
      [undefined, true],
    ])
  })

  test('whoever drew it up neither reviews nor adopts it, and it takes effect on no day before it was', () => {
    const d = drawn().do('li', 'list.propose', { reason: '送审' }).do('zhou', 'list.endorse', { opinion: '同意' })
    expect(d.gates('zheng', 'list.approve', { opinion: '同意', effectiveOn: '2026-11-01' })).toEqual(['Q-effective'])
  })

  test('what was revised on the way up is put up again: nobody adopts a text he has not seen', () => {
    const d = drawn().do('li', 'list.propose', { reason: '送审' }).do('zhou', 'list.endorse', { opinion: '同意' })
    d.do('li', 'list.revise', {
      ...text,
      lenient: [{ conduct: '二、', ground: 'slightCorrected', when: '及时改正' }],
      changes: '换了内容',
    })
    expect(d.refused('zheng', 'list.approve', { opinion: '同意', effectiveOn: '2026-12-01' }).length).toBeGreaterThan(0)
  })

  test('a version revoked is published no more, and the one adopted in its place is', () => {
    const d = publish(adopt(drawn()))
    const files = [{ name: '决定书.pdf', sha256: 'a'.repeat(64), bytes: 1, type: 'application/pdf' }]
    d.do(
      'li',
      'publication.fault',
      { ground: 'revoked', instrument: '云政复决〔2026〕1号', explained: '部分条目被撤销', files },
      page,
    )
    d.do('wei', 'publication.withdraw', { reason: '清单被上级机关撤销。' }, page)
    expect(d.gates('li', 'publication.draft', { what: '公布。', why: '依法。' }, page)).toEqual(['D12-again'])
    d.on('2026-11-09').do('li', 'list.revise', { ...text, receivedOn: '2026-11-09', changes: '删去被撤销的条目。' })
    publish(adopt(d))
    expect(standing(d)).toEqual(['main inForce', 'publication public'])
  })

  test('a version published while the next is being drawn up does not stop it', () => {
    const d = adopt(drawn()).do('li', 'list.revise', {
      ...text,
      lenient: [{ conduct: '二、', ground: 'slightCorrected', when: '及时改正' }],
      changes: '换了内容。',
    })
    publish(d)
    expect(standing(d)).toEqual(['main drafted', 'publication public'])
    publish(adopt(d))
    expect(standing(d)).toEqual(['main inForce', 'publication public'])
  })

  test('it is taken down on a ground of law or by its repeal, and at nobody’s wish', () => {
    const d = publish(adopt(drawn()))
    expect(d.gates('wei', 'publication.withdraw', { reason: '领导要求' }, page)).toEqual(['D12-ground'])
    expect(d.refused('li', 'list.repeal', { reason: '领导要求' }, page).length).toBeGreaterThan(0)
  })
})

test('a guide with a condition that stands on nothing is not put up, nor a large register without its lines', () => {
  const open = (form: object) =>
    new Driver('2026-11-02', { people, agency: { chains } }).open(form as never, 'li', 'list.ordinary')
  const { lenient: _, ...head } = text
  // Whole, but for what the condition stands on.
  const rows = needed.map((part) => ({
    matter: '食品经营许可',
    part,
    content: '有固定的经营场所',
    basis: '食品安全法35',
  }))
  const bare = rows.map(({ basis, ...row }) => (row.part === 'condition' ? row : { ...row, basis }))
  const guides = open({ ...head, kind: 'guides', guides: bare })
  expect(guides.gates('li', 'list.propose', { reason: '送审' })).toEqual(['Q-cited'])
  const register = open({ ...head, kind: 'subjects', large: true })
  expect(register.gates('li', 'list.propose', { reason: '送审' })).toEqual(['Q-lines'])
})
