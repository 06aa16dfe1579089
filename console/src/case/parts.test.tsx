import type { Reason } from '@xiezhi/casework'
import { Driver } from '@xiezhi/casework/stories/driver.ts'
import { forms, party } from '@xiezhi/casework/stories/forms.ts'
import { after } from '@xiezhi/casework/stories/handled.ts'
import { procedureOf, ruleBook } from '@xiezhi/law'
import { chartOf } from '@xiezhi/law/interpret/chart.ts'
import { afterAll, expect, it, vi } from 'vitest'
import { Places } from '../app/places.tsx'
import { Savable } from '../app/Savable.tsx'
import { draw, someone, words } from '../app/testing/draw.tsx'
import { Chart } from '../record/Chart.tsx'
import { Viewer } from '../record/Viewer.tsx'
import { Reasons } from './Reasons.tsx'
import { deskOf } from './testing/desk.ts'
import { Unbuilt } from './Unbuilt.tsx'
import { Waiting } from './Waiting.tsx'
import { When } from './When.tsx'

vi.stubGlobal('window', { matchMedia: () => ({ matches: true }) })
afterAll(() => vi.unstubAllGlobals())
const nothing = () => undefined

const putUp = () =>
  new Driver('2026-08-03')
    .open()
    .do('li', 'party.identify', { party: party('p1') })
    .do('li', 'clue.verify', forms.verification)
    .do('li', 'filing.propose', forms.filing)

const reason: Reason = {
  code: 'gate',
  gate: 'G15',
  sentence: '处罚告知尚未送达。',
  next: '送达告知书',
  articles: [{ statute: 'penalty-law-2021', short: '处罚法', article: 44, gist: '作出决定之前告知' }],
} as unknown as Reason
const reasons = (all: readonly Reason[], d = putUp()) => {
  const { view, steps } = deskOf(d, 'li')
  return draw(
    <Reasons reasons={all} file={view.file} steps={steps} onArticle={nothing} onAsk={nothing} onCure={nothing} />,
  )
}

it('a refusal says what is missing, what to do, and by which article, one press away', () => {
  const text = words(reasons([reason]))
  expect(text).toContain('处罚告知尚未送达。')
  // A sentence, also where the rule gives only words.
  expect(text).toContain('送达告知书。')
  expect(text).toContain('处罚法第四十四条')
})

it('whom it is about is named once, and so is what would be refused later', () => {
  const party = putUp().file.parties[0]!
  expect(words(reasons([{ ...reason, party: party.id } as Reason]))).toContain(`${party.name}：处罚告知尚未送达`)
  const named = { ...reason, party: party.id, sentence: `${party.name}尚未收到告知。` } as Reason
  expect(words(reasons([named])).split(party.name)).toHaveLength(2)
  expect(words(reasons([{ ...reason, at: '批准立案' } as Reason]))).toContain('到“批准立案”时会被拒绝：')
})

it('a question that waits is asked in its own words, and why the condition holds here is told', () => {
  const text = words(reasons([{ ...reason, ask: ['complexCase'], because: ['罚款较大'] } as unknown as Reason]))
  expect(text).toContain('先回答：案件情况是否疑难复杂')
  expect(text).toContain('本案须满足这一条件，因为：罚款较大。')
})

it('nothing of mine to do: who moves next, at what, since when; then that there is nothing', () => {
  const d = putUp()
  const { view, agenda } = deskOf(d, 'li')
  const people = [['people'], []] as const
  const text = words(draw(<Waiting view={view} agenda={agenda} onChoose={nothing} />, { answered: [people] }))
  expect(text).toContain('现在等待立案审签')
  expect(text).toContain('承办机构负责人')
  expect(text).toContain('起')
  const none = { ...agenda, others: [], arrives: [] }
  expect(words(draw(<Waiting view={view} agenda={none} onChoose={nothing} />))).toContain('现在没有等待办理的事')
})

it('what a party may bring at any time is offered while others are waited for', () => {
  const { view, agenda } = deskOf(putUp(), 'li')
  const [step] = deskOf(putUp(), 'li').steps
  const text = words(draw(<Waiting view={view} agenda={{ ...agenda, arrives: [step!] }} onChoose={nothing} />))
  expect(text).toContain(`当事人来办的，随时登记：${step!.title}`)
  const roles = { party: '申请人', third: '利害关系人' }
  const named = draw(<Waiting view={{ ...view, roles }} agenda={{ ...agenda, arrives: [step!] }} onChoose={nothing} />)
  expect(words(named)).toContain(`申请人来办的，随时登记：${step!.title}`)
})

it('what the law provides for and cannot be done yet is said where one looks for it, and nowhere else', () => {
  const list = after('list.ordinary', 'list.propose')
  const html = draw(<Unbuilt file={list.file} onArticle={nothing} />)
  expect(words(html)).toContain('本版本还不能办（1）')
  expect(words(html)).toContain('取得其书面意见')
  expect(words(html)).toMatch(/国办发〔2018〕118号/)
  expect(draw(<Unbuilt file={after('list.ordinary').file} onArticle={nothing} />)).toBe('')
})

it('a place beside the workbench is shown to the posts that have to do with it', () => {
  const at = (kind: 'handler' | 'publisher' | 'reviewer') =>
    words(draw(<Places />, { session: { post: { ...someone.post, kind } } }))
  expect(at('handler')).toBe('工作台年度统计法律变化')
  expect(at('publisher')).toContain('双公示报送通道年度统计')
  expect(at('reviewer')).toBe('工作台法律变化')
})

it('a chart says in words where the case stands, and fills that stage alone', () => {
  const [part] = chartOf(procedureOf(ruleBook, 'permit.ordinary')!)
  const html = draw(<Chart part={part!} here={['examining']} />)
  expect(html).toMatch(/aria-label="[^"]*流程图，现在在“[^”]+”"/)
  expect(html.match(/chart__stage--here/g)).toHaveLength(1)
  expect(draw(<Chart part={part!} here={[]} />)).not.toContain('现在在')
})

it.each([
  ['image/png', /<img[^>]+src="\/f"/],
  ['application/pdf', /<iframe[^>]+src="\/f#toolbar=0&amp;navpanes=0&amp;view=FitH"/],
  ['video/mp4', /<video[^>]+src="\/f"/],
  ['audio/mpeg', /<audio[^>]+src="\/f"/],
  ['application/zip', /下载后查看/],
])('%s is shown in place, or offered', (type, drawn) => {
  const html = draw(<Viewer viewed={{ title: '证据', address: '/f', type }} onClose={nothing} />)
  expect(html).toMatch(drawn)
  expect(words(html)).toContain('另开窗口关闭')
})

it('a list is taken along as it is seen, and when something happened is asked with why it comes late', () => {
  expect(words(draw(<Savable title="案件">表</Savable>))).toBe('表导出：ExcelCSV')
  const when = (mayBeLate: boolean) =>
    words(
      draw(
        <When
          value={{ happened: '', acted: '2026-08-01T09:00', late: '' }}
          onChange={nothing}
          error={undefined}
          lateError={undefined}
          mayBeLate={mayBeLate}
        />,
      ),
    )
  expect(when(true)).toContain('补录原因')
  expect(when(false)).not.toContain('补录原因')
})
