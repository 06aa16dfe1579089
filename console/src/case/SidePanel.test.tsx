import type { ArticleText } from '@xiezhi/answers'
import type { ToldClock } from '@xiezhi/casework'
import { Driver } from '@xiezhi/casework/stories/driver.ts'
import { addDays } from '@xiezhi/law/day.ts'
import { expect, it } from 'vitest'
import { draw, words } from '../app/testing/draw.tsx'
import { ClockBody } from './ClockBody.tsx'
import { ArticleBody } from './SidePanel.tsx'
import { deskOf } from './testing/desk.ts'

const clocks = deskOf(new Driver('2026-08-03').toServedNotice('2026-08-05'), 'li').view.clocks
const clockOf = (id: string): ToldClock => clocks.find((c) => c.clock === id) ?? clocks[0]!
const body = (clock: ToldClock) =>
  words(
    draw(
      <ClockBody
        clock={clock}
        layerTitle={(id) => (id === 'national' ? '国家' : undefined)}
        onArticle={() => undefined}
      />,
    ),
  )

it('a clock says when it began, how long it is, who set that, when it ends and what then', () => {
  const clock = clockOf('P12')
  const text = body(clock)
  expect(text).toContain(`起算${clock.trigger}（次日起计）`)
  expect(text).toMatch(/长度\d+(日|个工作日|个月)/)
  expect(text).toContain(`届满${clock.due!.due}`)
  expect(text).toContain(`期满${clock.onExpiry.replace(/\s/g, '')}`)
})

it('one that follows another term, or ends before its length, says why its day is another', () => {
  const text = body({ ...clockOf('P12'), length: 3, unit: 'M', first: 6, ahead: 11 })
  expect(text).toContain('长度3个月这一长度之前先经过6个月，自其届满之日起计算。届满之前留出11个工作日。')
  expect(body(clockOf('P12'))).not.toContain('先经过')
})

it('one that nobody has set says so, and has no end', () => {
  const { due: _, left: __, ...rest } = clockOf('P12')
  const text = body({ ...rest, length: null, layer: null, light: 'unset' })
  expect(text).toContain('未设定：本机关还没有设定这一期限')
  expect(text).not.toContain('届满')
})

it('the party’s time that has run out is told as days past, and lit as no delay of the agency’s', () => {
  const html = draw(
    <ClockBody clock={{ ...clockOf('P12'), binds: 'party', light: 'over', left: -2 }} layerTitle={() => undefined} />,
  )
  expect(words(html)).toContain('超2')
  expect(html).toContain('light--warn')
  expect(html).not.toContain('light--over')
})

it('what was not counted is told with its ground, what was added as that', () => {
  const clock = clockOf('P12')
  const text = body({ ...clock, extensions: [30], pauses: [{ from: '2026-08-10', ground: '鉴定' }] })
  expect(text).toContain('，延长30')
  expect(text).toContain('不计入2026-08-10至现在：鉴定')
})

it('an end that is moved by a holiday, is not known yet or moves on every day says so', () => {
  const clock = clockOf('P12')
  const due = { ...clock.due!, nominal: '2026-10-01', due: '2026-10-08', provisional: true, standing: true } as const
  const text = body({ ...clock, due })
  expect(text).toContain('2026-10-08（2026-10-01适逢休息日，顺延）')
  expect(text).toContain('暂定，放假安排尚未公布')
  expect(text).toContain('停计中，届满日随之后延')
})

it('of the party’s own time the day after which the agency may act', () => {
  expect(body({ ...clockOf('P12'), binds: 'party', grace: 3 })).toMatch(/可以办理之日.*（含在途3个工作日）/)
  expect(body(clockOf('P12'))).toContain('稳妥的最后一日')
})

const article: ArticleText = {
  statute: 'penalty-law-2021',
  title: '中华人民共和国行政处罚法',
  short: '处罚法',
  label: '第四十五条',
  chapter: '第五章',
  text: ['当事人有权进行陈述和申辩。', '行政机关不得因当事人陈述、申辩而给予更重的处罚。'],
  publishedOn: '2021-01-22',
  effectiveFrom: '2021-07-15',
}

it('an article is read as it was printed, the paragraph that is cited marked', () => {
  const html = draw(
    <ArticleBody procedure="penalty.ordinary" statute="penalty-law-2021" article={45} gist="陈述、申辩权" />,
    {
      answered: [[['article', 'penalty-law-2021', 45], article]],
    },
  )
  expect(words(html)).toContain('《中华人民共和国行政处罚法》第四十五条当事人有权进行陈述和申辩。')
  expect(words(html)).toContain('本处所据：陈述、申辩权')
})

it('a date says day by day what was not counted: few at once, many on demand', () => {
  const clock = clockOf('P12')
  const told = {
    uncounted: [
      { day: '2026-09-30', reason: 'first-day', why: '起算之日不计入，自次日起计算' },
      { day: '2026-10-01', reason: 'holiday', why: '国庆节' },
    ],
    worked: ['2026-10-10'],
    safeMeans: '最后一日',
  } as const
  const text = body({ ...clock, told })
  expect(text).toContain('2026-10-01国庆节')
  expect(text).toContain('补班计入2026-10-10')
  const apart = { ...clock, told, due: { ...clock.due!, safe: addDays(clock.due!.due, -1) } }
  expect(body(apart)).toContain('最后一日。')
  const many = Array.from({ length: 8 }, (_, i) => ({ ...told.uncounted[1], day: addDays('2026-10-01', i) }))
  expect(body({ ...clock, told: { ...told, uncounted: many } })).toContain('8天，逐日查看')
  expect(clock.told?.uncounted[0]).toMatchObject({ day: clock.trigger, reason: 'first-day' })
})
