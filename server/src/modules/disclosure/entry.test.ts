import { disclosureOf, fold, hiddenStrings, withDisclosure } from '@xiezhi/casework'
import { paidUp } from '@xiezhi/casework/stories/publicPage.ts'
import { decisionText, paperOf, penaltyDecision } from '@xiezhi/documents'
import { line, shop, stall, worker } from '@xiezhi/documents/papers/testing/story.ts'
import { describe, expect, test } from 'vitest'
import { draftFor, entryFor, published, withdrawn } from './testing/published.ts'

const masking = { personName: 'surname', addresses: 'hidden' } as const

describe('an organisation', () => {
  const d = published()
  const context = { ...d.context('wei'), marks: ['演示'] }
  const { entry, redactions } = entryFor(d.file, context)

  test('is named, with its code; everything else is said in the elements', () => {
    expect(entry).toMatchObject({
      title: '经营超过保质期的食品案',
      party: '云岭县青坪镇喆堃食品经营部',
      partyKind: '个体工商户',
      categories: ['没收违法所得', '没收非法财物', '罚款'],
      documentNumber: expect.stringMatching(/^云市监处罚〔2026〕\d+号$/),
      decidedOn: '2026-09-25',
      publishedAt: '2026-09-25T10:00',
      dueOn: '2026-10-12',
      version: 1,
      state: 'public',
      demoMark: '演示',
    })
    expect(Object.fromEntries(entry.elements.map((e) => [e.label, e.value]))).toMatchObject({
      处罚机关: '云岭县市场监督管理局',
      当事人: '云岭县青坪镇喆堃食品经营部',
      统一社会信用代码: '91350100M000100Y43',
      违法行为: '经营超过保质期的食品',
      处罚种类: '没收违法所得、没收非法财物、罚款',
      处罚内容: expect.stringContaining('罚款人民币5,000.00元（大写：伍仟元整）'),
      依据: '《中华人民共和国食品安全法》第一百二十四条第一款第五项',
      决定日期: '2026年9月25日',
    })
    expect(entry.summary).toMatchObject({
      what: '没收违法食品，罚款五千元。',
      means:
        '当事人应当在收到决定书之日起十五日内缴纳5,009.60元。逾期不缴纳罚款的，机关可以每日按罚款数额的百分之三加处罚款。',
    })
    expect(entry.summary.remedy).toContain('六十日内向云岭县人民政府申请行政复议')
  })

  test('the text is the served one, word for word but for what was taken out', () => {
    const served = decisionText(penaltyDecision(d.file, paperOf(d.file, 'penalty-decision')!, context))
    expect(entry.body.slice(1, -2)).toHaveLength(served.length)
    const changed = served.flatMap((block, i) =>
      block.text === entry.body[i + 1]?.text ? [] : [[block.text, entry.body[i + 1]?.text]],
    )
    expect(changed).toEqual([
      ['经营者：闫喆堃', '经营者：闫某某'],
      ['住所（住址）：云岭县青坪镇河埠街12号', '住所（住址）：（住址略）'],
      ['联系电话：13900000017', '联系电话：（电话略）'],
    ])
    expect(redactions.map((r) => [r.what, r.count])).toEqual(
      expect.arrayContaining([
        ['name', 1],
        ['phone', 1],
        ['address', 1],
      ]),
    )
  })

  test('the hash is of what is shown, and of nothing that moves', () => {
    expect(entry.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(entryFor(d.file, { ...context, now: '2027-01-01T08:00' }).entry.sha256).toBe(entry.sha256)
    const other = withDisclosure(d.file, { why: '另一理由' })
    expect(entryFor(other, context).entry.sha256).not.toBe(entry.sha256)
  })
})

test.each([
  ['a natural person', [worker], 'p2', '骆某'],
  ['an unlicensed trader by his shop sign', [stall], 'p3', '“淼淼小吃”摊点'],
  [
    'an unlicensed trader by himself',
    [{ ...(stall as object), name: '昝淼', representative: undefined }],
    'p3',
    '昝某',
  ],
] as const)('%s is masked everywhere, with no number, address or telephone', (_, parties, id, shown) => {
  const d = published({
    parties: parties as never,
    lines: [line(id, 100_000, { conduct: '经营超过保质期的食品' })],
    also: '骆骉（身份证号11010519491231002X，电话13900000319）称与昝淼无关，证人电话13812345678。',
  })
  const { entry } = entryFor(d.file, d.context('wei'))
  expect(entry.party).toBe(shown)
  const all = JSON.stringify(entry)
  for (const secret of hiddenStrings({ parties: d.file.parties, hide: [] }, masking)) expect(all).not.toContain(secret)
  expect(all).not.toMatch(/11010519491231002X|1[3-9]\d{9}|统一社会信用代码/)
})

test('two parties are each shown as they may be', () => {
  const d = published({ parties: [shop, worker], lines: [line('p1', 500_000), line('p2', 100_000)] })
  const { entry } = entryFor(d.file, d.context('wei'))
  expect(entry.party).toBe('云岭县青坪镇喆堃食品经营部、骆某')
  expect(entry.elements.find((e) => e.label === '处罚内容')?.value).toMatch(/喆堃食品经营部：没收.*。骆某：没收/)
  expect(entry.elements.filter((e) => e.label.startsWith('统一社会信用代码'))).toEqual([
    { label: '统一社会信用代码（云岭县青坪镇喆堃食品经营部）', value: '91350100M000100Y43' },
  ])
})

const unnumbered = { ...(worker as object), code: undefined } as never

test('a minor has no line in the page, whatever the agency shows of others', () => {
  const d = published({ parties: [shop, unnumbered], lines: [line('p1', 500_000), line('p2', 100_000)] })
  const minorParty = { answer: 'yes', by: disclosureOf(d.file)!.approver!, on: '2026-09-25' } as const
  const file = { ...d.file, facts: { ...d.file.facts, minorParty } }
  const { agency, ...rest } = d.context('wei')
  const { entry } = entryFor(file, {
    ...rest,
    agency: { ...agency, masking: { personName: 'full', addresses: 'hidden' } },
  })
  expect(entry.party).toBe('云岭县青坪镇喆堃食品经营部')
  expect(JSON.stringify(entry)).not.toContain('骆骉')
})

test('an adult beside a minor is published as any adult, the minor and his family are nowhere in it', () => {
  const minor = { ...(unnumbered as object), name: '骆小骏', representative: '骆骍', agent: undefined } as never
  const adult = { ...(worker as object), id: 'p4', name: '昝大山', phone: undefined } as never
  const d = published({
    parties: [adult, minor],
    lines: [line('p4', 500_000), line('p2', 100_000)],
    also: '骆小骏由其父骆骍陪同，与昝大山合伙，容镕代昝大山签收。',
    minorParty: 'yes',
  })
  for (const personName of ['surname', 'full'] as const) {
    const { agency, ...rest } = d.context('wei')
    const context = { ...rest, agency: { ...agency, masking: { personName, addresses: 'hidden' as const } } }
    const { entry } = entryFor(d.file, context)
    const name = personName === 'full' ? '昝大山' : '昝某某'
    expect(entry.party).toBe(name)
    expect(entry.elements).toContainEqual({ label: '当事人', value: name })
    const texts = entry.body.map((b) => b.text)
    expect(texts).toContain(`当事人：${name}`)
    expect(texts.join('')).toContain(`未成年当事人由其父某某陪同，与${name}合伙，某某代${name}签收。`)
    expect(JSON.stringify(entry)).not.toMatch(/骆|容镕/)
  }
})

test('whoever was only warned has no line in it, nor stands in the text of the others', () => {
  const warned = line('p3', 1, { penalties: [{ kind: 'warning' }] })
  const d = published({
    parties: [shop, stall],
    lines: [line('p1', 500_000), warned],
    also: '“淼淼小吃”摊点与云岭县青坪镇喆堃食品经营部相邻。',
  })
  const { entry } = entryFor(d.file, d.context('wei'))
  expect(entry).toMatchObject({ party: '云岭县青坪镇喆堃食品经营部', partyKind: '个体工商户' })
  expect(entry.categories).not.toContain('警告')
  expect(JSON.stringify(entry)).not.toMatch(/淼淼|昝|警告/)
  expect(JSON.stringify(entry)).toContain('云岭县青坪镇喆堃食品经营部相邻')
  // The served copies name both, as they must.
  expect(penaltyDecision(d.file, paperOf(d.file, 'penalty-decision')!, d.context('wei')).parties).toHaveLength(2)
})

test('the plain summary says which party pays what', () => {
  const praise = line('p3', 1, { penalties: [{ kind: 'criticism' }] })
  const two = published({ parties: [shop, worker, stall], lines: [line('p1', 500_000), line('p2', 100_000), praise] })
  expect(entryFor(two.file, two.context('wei')).entry.summary.means).toBe(
    '云岭县青坪镇喆堃食品经营部应当在收到决定书之日起十五日内缴纳5,009.60元。骆某应当在收到决定书之日起十五日内缴纳1,009.60元。对“淼淼小吃”摊点的处罚自决定书送达之日起生效，没有需要缴纳的款项。逾期不缴纳罚款的，机关可以每日按罚款数额的百分之三加处罚款。',
  )
})

test('published again after its correction, it is public once more and newer than both', () => {
  const d = published()
  const at = { proceeding: 'disclosure' }
  d.do('wei', 'disclosure.fault', { ground: 'inaccurate', explained: '类别写错' }, at)
  d.do('wei', 'disclosure.withdraw', { reason: '更正后重新公示' }, at)
  d.do('li', 'disclosure.draft', { what: '罚款五千元。', why: '销售超过保质期的食品。' }, at)
  d.do('chen', 'disclosure.approve', { facts: { secrecyChecked: 'yes', minorParty: 'no' } }, at)
  d.do('wei', 'disclosure.publish', {}, at)
  expect(entryFor(d.file, d.context('wei')).entry).toMatchObject({ version: 3, state: 'public', stateReason: null })
})

test('who approves reads it as he is answering whether a party is a minor', () => {
  const d = published({ parties: [unnumbered], lines: [line('p2', 100_000)] })
  const shown = (minors?: readonly string[]) => draftFor(d.file, d.context('wei'), d.file, minors)
  expect(shown()?.rendering.party).toBe('骆某')
  expect(shown(['p2'])?.minors).toEqual(['p2'])
  expect(shown()?.minors).toEqual([])
  expect(shown([])).toEqual(shown())
  // Nobody is left whom the page could name.
  expect(shown(['p2'])?.rendering.party).toBe('')
  expect(JSON.stringify(shown(['p2']))).not.toContain('骆骉')
})

test('a third person is not named even where parties are', () => {
  const d = published({ parties: [shop, { ...(worker as object), role: 'third' } as never], also: '骆骉举报属实。' })
  const masking = { personName: 'full', addresses: 'hidden' } as const
  const context = { ...d.context('wei'), agency: { ...d.context('wei').agency, masking } }
  expect(JSON.stringify(entryFor(d.file, context).entry.body)).toContain('骆某举报属实。')
})

test('what is entered after the decision does not change its published text, nor show whom it named', () => {
  const d = published()
  const decided = fold(d.events.filter((e) => e.sequence <= d.file.papers.at(-1)!.event))
  const later = { ...d.file, parties: d.file.parties.map((p) => ({ ...p, representative: '另一人' })) }
  const { body } = entryFor(later, d.context('wei'), decided).entry
  expect(body).toContainEqual({ type: 'paragraph', text: '经营者：闫某某' })
  expect(JSON.stringify(body)).not.toContain('闫喆堃')
})

test('a name that a pasted line break has parted is masked in both paragraphs', () => {
  const d = published({ also: '随行的闫喆\n堃承认上述事实。' })
  const texts = entryFor(d.file, d.context('wei')).entry.body.map((b) => b.text)
  expect(texts.some((t) => t.endsWith('随行的闫某某'))).toBe(true)
  expect(texts).toContain('承认上述事实。')
})

test('withdrawn, it keeps number, agency and reason, and nothing else', () => {
  const was = published()
  const decided = was.file
  const d = withdrawn(was)
  const { entry } = entryFor(d.file, d.context('wei'), decided)
  expect(entry).toMatchObject({
    version: 2,
    state: 'withdrawn',
    stateReason: '决定被依法撤销',
    documentNumber: expect.stringMatching(/^云市监处罚〔2026〕\d+号$/),
    title: '',
    party: '',
    elements: [],
    body: [],
  })
})

test('who approves and publishes reads the very text that goes out', () => {
  const d = published({ parties: [worker], lines: [line('p2', 100_000)] })
  const context = d.context('wei')
  const { entry, redactions } = entryFor(d.file, context)
  const draft = draftFor(withDisclosure(d.file, { publishedAt: null }), context, d.file)
  expect(entry).toMatchObject(draft!.rendering)
  expect(draft!.rendering.body.length).toBeGreaterThan(5)
  expect(draft!.redactions).toEqual(redactions)
})

describe('whatever the party’s name and address are written with', () => {
  const d = published()
  const parties = d.file.parties.map((p) => ({
    ...p,
    kind: 'person' as const,
    name: '王小明（曾用名王大明）',
    code: '11010519491231002X',
    address: '云岭县城关镇工业路8号（甜园小区）2单元301室',
  }))
  const { rendering, candidates } = draftFor({ ...d.file, parties }, d.context('wei'), { ...d.file, parties })!

  test('the page is composed without them', () => {
    const all = JSON.stringify(rendering)
    for (const part of ['王小明', '王大明', '工业路8号', '301室', '11010519491231002X']) expect(all).not.toContain(part)
    expect(rendering.party).toBe('王某某')
  })

  test('what may still name somebody is offered to whoever examines the page', () => {
    const told = withDisclosure(d.file, { why: '证人李四说王老板卖了过期食品。' })
    expect(draftFor(told, d.context('wei'), d.file)!.candidates.map((c) => c.text)).toContain('李四')
    const hidden = withDisclosure(told, { hide: ['李四'] })
    expect(draftFor(hidden, d.context('wei'), d.file)!.rendering.summary.why).toBe('证人李某说王老板卖了过期食品。')
  })

  test('nothing is offered twice', () => {
    expect(new Set(candidates.map((c) => c.text)).size).toBe(candidates.length)
  })
})

test('a page ended before its time says nothing any more, and when it would have ended by itself while it is up', () => {
  const d = published()
  const context = d.context('wei')
  expect(entryFor(d.file, context).entry).toMatchObject({ state: 'public', expiresOn: '2029-09-25' })
  const at = { proceeding: 'disclosure' }
  const asked = { party: 'p1', receivedOn: '2027-09-27', performed: '已缴', rectified: '已改', pledge: true }
  paidUp(d).on('2027-09-27').do('li', 'repair.apply', asked, at)
  const own = { proceeding: d.file.proceedings.findLast((p) => p.kind === 'repair')!.id }
  d.do('li', 'repair.accept', {}, own)
    .do(
      'li',
      'repair.check',
      { way: 'paper', found: '已缴', willing: true, corrected: true, again: false, truthful: true, harms: false },
      own,
    )
    .do('li', 'repair.opine', { grant: true, reason: '符合条件' }, own)
    .do('wu', 'repair.decide', {}, own)
    .do('wei', 'disclosure.end', {}, at)
  expect(entryFor(d.file, context).entry).toMatchObject({
    state: 'expired',
    version: 2,
    title: '',
    party: '',
    body: [],
    elements: [],
    stateReason: null,
  })
})
