import { describe, expect, it } from 'vitest'
import { classify, classifyAll, type PenaltyRow } from './index.ts'

let count = 0
const row = (given: Partial<PenaltyRow>): PenaltyRow => ({
  row: ++count,
  decidedOn: '2024-09-09',
  facts: '当事人在樱桃园折枝。',
  parties: [],
  kinds: [],
  notes: [],
  ...given,
})
const verdict = (given: Partial<PenaltyRow>, before: PenaltyRow[] = []) => {
  const result = classify(row(given), before)
  return result.kind === 'decision' ? 'decision' : result.code
}
const numbered = (raw: string, given: Partial<PenaltyRow> = {}) =>
  row({ documentNumber: { raw }, agency: '云县樱桃局', ...given })

describe('what is a decision', () => {
  it.each([
    '云县樱桃局行政处罚决定书〔2024〕3号',
    '行政处罚决定书（某樱桃园有限公司）',
    '某某折枝案行政处罚决定书',
    '云县樱桃局行政处罚及市场禁入决定书',
    '行政处罚决定书（甲某）,市场禁入决定书（甲某）',
    '云樱罚行政处罚【2024】2号',
    '某超市未履行告知义务案',
    '某公司未按规定公告',
    '某公司违反市场禁入决定案',
  ])('“%s” is', (title) => {
    expect(verdict({ title })).toBe('decision')
  })

  it('so is a row without title', () => {
    expect(verdict({})).toBe('decision')
  })

  it.each([
    '关于收到行政处罚决定书的公告',
    '关于收到《行政处罚决定书》的公告（更新后）',
    '某股份有限公司关于董事收到行政处罚决定书的公告',
    '行政处罚决定书送达公告',
    '云县樱桃局行政处罚事先告知书',
    '行政处罚听证告知书（某公司）',
    '云县樱桃局市场禁入决定书〔2024〕1号',
    '市场禁入事先告知书',
    '关于对某公司采取出具警示函行政监管措施的决定',
    '关于对某某采取认定为不适当人选措施的决定',
    '关于给予某公司纪律处分的决定',
    '不予行政处罚决定书',
    '行政处罚强制执行申请书（某公司）',
    '行政复议决定书',
    '关于樱桃节安排的通知',
  ])('“%s” is not, and says why', (title) => {
    const result = classify(row({ title }), [])
    expect(result).toMatchObject({ kind: 'refused', code: 'not-a-decision' })
    expect(result.kind === 'refused' && result.reason).toContain(title)
  })

  it('nor is a row numbered as a notice', () => {
    expect(verdict({ documentNumber: { raw: '云樱罚告〔2024〕9号' } })).toBe('not-a-decision')
  })

  it('needs a date and some content', () => {
    expect(verdict({ decidedOn: undefined })).toBe('no-date')
    expect(verdict({ facts: undefined })).toBe('no-content')
    expect(verdict({ facts: undefined, kinds: ['fine'] })).toBe('decision')
    expect(verdict({ facts: undefined, violation: '折枝' })).toBe('decision')
  })
})

describe('what repeats another', () => {
  it('has number, agency and date of an earlier row, in whatever brackets', () => {
    const before = [numbered('云樱罚〔2024〕009号')]
    const again = numbered('云樱罚（2024）9号', { facts: '另一种写法。' })
    expect(classify(again, before)).toMatchObject({
      code: 'duplicate',
      reason: expect.stringContaining(`第${before[0]?.row}行`),
    })
    expect(classify(numbered('云樱罚〔2024〕10号'), before).kind).toBe('decision')
    expect(classify(numbered('云樱罚〔2024〕9号', { agency: '雨县樱桃局' }), before).kind).toBe('decision')
    expect(classify(numbered('云樱罚〔2024〕9号', { decidedOn: '2024-09-10' }), before).kind).toBe('decision')
  })

  it('or party, facts and date, unless both are numbered', () => {
    const parties: PenaltyRow['parties'] = [{ name: '施某', kind: 'person', masked: true }]
    const plain = row({ parties })
    expect(verdict({ parties }, [plain])).toBe('duplicate')
    expect(verdict({ parties, facts: '另一事实。' }, [plain])).toBe('decision')
    expect(verdict({ parties: [{ name: '石某', kind: 'person', masked: true }] }, [plain])).toBe('decision')
    expect(classify(row({ parties, documentNumber: { raw: '云樱罚〔2024〕9号' } }), [plain])).toMatchObject({
      code: 'duplicate',
    })
    expect(
      classify(numbered('云樱罚〔2024〕10号', { parties }), [numbered('云樱罚〔2024〕9号', { parties })]).kind,
    ).toBe('decision')
  })

  it('but not where no party is named and anything differs', () => {
    const first = row({ title: '行政处罚决定书', kinds: ['fine'] })
    expect(verdict({ title: '行政处罚决定书', kinds: ['fine'] }, [first])).toBe('duplicate')
    expect(verdict({ title: '行政处罚决定书', kinds: ['warning'] }, [first])).toBe('decision')
    expect(verdict({ title: '行政处罚决定书2', kinds: ['fine'] }, [first])).toBe('decision')
  })

  it('nor where 〔2024〕9号 comes from agencies not named, with other facts', () => {
    const first = numbered('〔2024〕9号', { agency: undefined })
    expect(classify(numbered('[2024]9号', { agency: undefined }), [first]).kind).toBe('refused')
    expect(classify(numbered('[2024]9号', { agency: undefined, facts: '另一事实。' }), [first]).kind).toBe('decision')
  })

  it('an announcement before it does not make a decision a repetition', () => {
    const announced = numbered('云樱罚〔2024〕9号', { title: '关于收到行政处罚决定书的公告' })
    expect(classify(numbered('云樱罚〔2024〕9号'), [announced]).kind).toBe('decision')
  })

  it('is found alike row by row and in one pass', () => {
    const rows = [
      numbered('云樱罚〔2024〕1号'),
      row({ title: '市场禁入决定书' }),
      numbered('云樱罚[2024]第1号'),
      row({ decidedOn: undefined }),
      row({ title: '甲' }),
      row({ title: '甲' }),
      numbered('云樱罚[2024]01号'),
    ]
    const whole = classifyAll(rows).map((c) => c.classification)
    expect(whole).toEqual(rows.map((r, i) => classify(r, rows.slice(0, i))))
    expect(whole.map((c) => (c.kind === 'decision' ? 'decision' : c.code))).toEqual([
      'decision',
      'not-a-decision',
      'duplicate',
      'no-date',
      'decision',
      'duplicate',
      'duplicate',
    ])
  })
})
