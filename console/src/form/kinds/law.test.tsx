import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { LawChoice, LawOutline, MatterItem } from '@xiezhi/answers'
import type { Json } from '@xiezhi/casework'
import { Driver } from '@xiezhi/casework/stories/driver.ts'
import { party } from '@xiezhi/casework/stories/forms.ts'
import { ordinaryPenalty } from '@xiezhi/law'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, test } from 'vitest'
import { type FormWorld, FormWorldProvider } from '../context.ts'
import { FieldControl } from '../FieldControl.tsx'
import { BasisPicker } from './BasisPicker.tsx'
import { merged, type Row } from './rows.ts'
import { fromMatter, tierWords } from './Violations.tsx'

const words = (html: string) => html.replace(/<[^>]+>|\s/g, '')
const nothing = () => undefined

const choice: LawChoice = {
  id: 'food-safety-law',
  title: '中华人民共和国食品安全法',
  short: '食品安全法',
  level: 'law',
  inForce: { from: '2015-10-01' },
  version: 'v1',
}
const outline: LawOutline = {
  id: 'food-safety-law',
  title: '中华人民共和国食品安全法',
  level: 'law',
  inForce: { from: '2015-10-01' },
  articles: [
    { number: 10, label: '第十条', chapter: '第一章', lines: ['各级人民政府应当加强食品安全的宣传教育。'] },
    { number: 10, label: '第十条之一', chapter: '第一章', lines: ['新增的一条。'] },
  ],
}
function picked(row: Row, found: readonly LawChoice[] | undefined = undefined, law: LawOutline | null = outline) {
  const client = new QueryClient()
  if (found !== undefined) client.setQueryData(['law-search', String(row.title ?? '')], found)
  if (law !== null) client.setQueryData(['law', law.id], law)
  return renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <BasisPicker path="basis.0" row={row} set={nothing} />
    </QueryClientProvider>,
  )
}

describe('a provision that is cited', () => {
  it('is looked for by words of its name, and each law says its rank and since when it holds', () => {
    const former = { ...choice, id: 'old', inForce: { from: '2009-06-01', to: '2015-09-30' } } as const
    const text = words(picked({ title: '食品安全' }, [choice, former]))
    expect(text).toContain('《中华人民共和国食品安全法》法律2015-10-01起施行')
    expect(text).toContain('2009-06-01起施行，2015-09-30以后失效')
  })
  it('that the library does not have is typed whole, and stays for a reviewer to look at', () => {
    const html = picked({ title: '云岭县食品摊贩办法' }, [])
    expect(words(html)).toContain('法律库中没有这部规定，提交后由法制审核人员核实')
    expect(words(html)).toContain('效力级别')
    expect(words(html)).toContain('施行日期')
    // One that is there is not called missing, though it was not chosen yet.
    expect(words(picked({ title: '中华人民共和国食品安全法' }, [choice]))).not.toContain('法律库中没有')
  })
  it('of a law that was chosen asks the article only, and shows what it says', () => {
    const html = picked({ law: 'food-safety-law', title: choice.title, article: '第十条第一款' })
    expect(words(html)).not.toContain('效力级别')
    expect(words(html)).toContain('各级人民政府应当加强食品安全的宣传教育。收起条文')
  })
  it('of two articles that begin alike is the longer one', () => {
    const html = picked({ law: 'food-safety-law', title: choice.title, article: '第十条之一' })
    expect(html).toContain('<blockquote class="articletext"><p>新增的一条。</p>')
  })
  it('without its text here can still be cited', () => {
    const html = picked({ law: 'food-safety-law', title: choice.title, article: '第十条' }, undefined, null)
    expect(html).toContain('value="第十条"')
    expect(html).not.toContain('<blockquote')
  })
})

const matter: MatterItem = {
  id: 'expired-food',
  title: '经营超过保质期的食品',
  conduct: '经营超过保质期的食品',
  breached: [{ title: '食品安全法', level: 'law', article: '第三十四条', inForce: '2015-10-01' }],
  basis: [{ title: '食品安全法', level: 'law', article: '第一百二十四条', inForce: '2015-10-01' }],
  penalties: [{ kind: 'fine' }],
  fine: { base: '货值金额', ranges: [{ baseBelow: 1_000_000, from: 5_000_000, to: 10_000_000 }] },
  tiers: [{ tier: 'ordinary', when: '没有从轻、从重情节', from: 6_000_000, to: 8_000_000 }],
}
const violations = ordinaryPenalty.steps.flatMap((s) => s.fields).find((f) => f.kind.is === 'violations')!
const file = new Driver('2026-08-03').open().do('li', 'party.identify', { party: party('p1') }).file
const line = (more: { readonly [key: string]: Json } = {}, world: Partial<FormWorld> = {}) =>
  words(
    renderToStaticMarkup(
      <QueryClientProvider client={new QueryClient()}>
        <FormWorldProvider value={{ people: [], matters: [matter], names: {}, errors: {}, file, ...world }}>
          <FieldControl
            field={violations}
            path="violations"
            value={[{ party: 'p1', matter: matter.id, breached: [], basis: [], penalties: [], ...more }]}
            values={{}}
            onChange={nothing}
          />
        </FormWorldProvider>
      </QueryClientProvider>,
    ),
  )

describe('a line of what was done', () => {
  it('taken from the agency’s list brings what is punished, by which articles and how', () => {
    const filled = merged({ party: 'p1', tier: 'ordinary' }, fromMatter(matter))
    expect(filled).toMatchObject({ party: 'p1', tier: 'ordinary', matter: 'expired-food', conduct: matter.conduct })
    expect(filled.basis).toEqual(matter.basis)
  })
  it('asks what its article measures by, and shows the range once that is known', () => {
    expect(line()).toContain('货值金额（法定罚款幅度按它计算）')
    expect(line({ base: 500_000 })).toContain('法定幅度：50,000.00元至100,000.00元')
  })
  it('outside what the law allows says so, outside the benchmark only that', () => {
    const fined = (amount: number) => line({ base: 500_000, tier: 'ordinary', penalties: [{ kind: 'fine', amount }] })
    expect(fined(7_000_000)).not.toMatch(/超过法定|不在裁量基准/)
    expect(fined(9_500_000)).toContain('不在裁量基准')
    expect(fined(20_000_000)).toContain('超过法定最高罚款')
  })
  it('asks a reason for a tier once there is one', () => {
    expect(line()).not.toContain('裁量理由')
    expect(line({ tier: 'lighter' })).toContain('裁量理由')
  })
  it('asks what one of several parties did of its own, where there are several', () => {
    expect(line()).not.toContain('该当事人的违法事实')
    const two = { ...file, parties: [...file.parties, { ...file.parties[0]!, id: 'p2', name: '林乙' }] }
    expect(line({}, { file: two })).toContain('该当事人的违法事实')
  })
})

test.each([
  [{ tier: 'x', when: '情节轻微', from: 1000, to: 2000 }, '情节轻微：10.00 元至20.00 元'],
  [{ tier: 'x', when: '情节轻微', from: 1000, to: 1000 }, '情节轻微：10.00 元'],
  [{ tier: 'x', when: '情节轻微', text: '警告' }, '情节轻微：警告'],
  [{ tier: 'x', when: '情节轻微' }, '情节轻微'],
])('a step of the benchmark %j is said as %s', (tier, text) => {
  expect(tierWords(tier)).toBe(text)
})
