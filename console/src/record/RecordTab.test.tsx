import type { CaseView, RecordEntry } from '@xiezhi/answers'
import { Driver } from '@xiezhi/casework/stories/driver.ts'
import { forms, party } from '@xiezhi/casework/stories/forms.ts'
import { expect, it } from 'vitest'
import { draw, words } from '../app/testing/draw.tsx'
import { deskOf } from '../case/testing/desk.ts'
import { RecordTab } from './RecordTab.tsx'

const opened = () => new Driver('2026-08-03').open().do('li', 'party.identify', { party: party('p1') })

/** As the server tells the record (presenter.ts). */
const entriesOf = ({ events, file }: Driver): readonly RecordEntry[] =>
  events.map(({ sequence, type, proceeding, actor, acted, recorded, body }) => ({
    sequence,
    type,
    step: body.step,
    title: body.title,
    proceeding,
    actor: { ...actor, postTitle: '' },
    acted,
    recorded,
    form: body.form,
    ...(body.late === undefined ? {} : { late: body.late }),
    ...(body.happened === undefined ? {} : { happened: body.happened }),
    verdicts: body.verdicts,
    irregularities: file.irregularities.filter((i) => i.event === sequence),
    papers: [],
    ...(file.acts.find((a) => a.event === sequence)?.withdrawn ? { withdrawn: true } : {}),
    corrected: file.acts.find((a) => a.event === sequence)?.corrected ?? [],
    link: 'ab'.repeat(32),
    leaf: { index: sequence },
  }))

function lines(d: Driver, change: (events: readonly RecordEntry[]) => readonly RecordEntry[] = (e) => e): string[] {
  const view: CaseView = deskOf(d, 'li').view
  const record = { events: change(entriesOf(d)), file: view.file }
  const html = draw(<RecordTab view={view} />, { answered: [[['case', view.file.id, 'record', ''], record]] })
  return html
    .split('<li class="entry')
    .slice(1)
    .map((line) => words(`<li class="entry${line}`))
}

it('the newest stands first: what, when, by whom at which post', () => {
  const shown = lines(opened())
  expect(shown).toHaveLength(2)
  expect(shown[0]).toMatch(/^2确认当事人.*2026-08-03.*李承办（承办人）/)
  expect(shown[1]).toMatch(/^1案源登记/)
})

it('what was entered later than it happened says both, and why it came late', () => {
  const late = (events: readonly RecordEntry[]) =>
    events.map((e) => ({ ...e, acted: '2026-08-01T10:00' as const, late: '外出办案，次日补录' }))
  const [first] = lines(opened(), late)
  expect(first).toContain('补录')
  expect(first).toMatch(/2026-08-0110:00录入于2026-08-03/)
  expect(first).toContain('补录原因：外出办案，次日补录')
})

it('a fault stands with its entry, with what was told as having happened all the same', () => {
  const d = opened().do(
    'li',
    'clue.verify',
    { ...forms.verification, officers: ['li'] },
    { happened: '另一人临时出警' },
  )
  const [first] = lines(d)
  expect(first).toContain('瑕疵')
  expect(first).toContain('照实登记：另一人临时出警')
})

it('a fault that was cured is told as that', () => {
  const cured = (events: readonly RecordEntry[]) =>
    events.map((e) => ({
      ...e,
      irregularities: [
        {
          event: e.sequence,
          gate: 'G01',
          step: e.step,
          sentence: '只有一名执法人员。',
          reason: '出警',
          cured: { how: '补办', event: 9 },
        },
      ],
    }))
  expect(lines(opened(), cured)[0]).toContain('瑕疵已补正')
})

it('what was mended or taken back since is still there, and says so', () => {
  const mended = (events: readonly RecordEntry[]) =>
    events.map((e) => (e.sequence === 1 ? { ...e, corrected: [5, 7] } : { ...e, withdrawn: true }))
  const [second, first] = lines(opened(), mended)
  expect(first).toContain('已由第5、7号更正')
  expect(second).toContain('已撤回')
})

it('who acted for an absent colleague is told with whose place he took', () => {
  const behalfOf = { person: 'sun', name: '孙股长', until: '2026-09-01' } as const
  const acted = (events: readonly RecordEntry[]) =>
    events.map((e) => ({ ...e, actor: { ...e.actor, post: 'unitHead' as const, behalfOf } }))
  expect(lines(opened(), acted)[0]).toContain('（承办机构负责人，代孙股长）')
})

it('one of several deliveries says what was delivered to whom', () => {
  const d = new Driver('2026-08-03').toServedNotice('2026-08-05')
  expect(lines(d).find((line) => line.includes('直接送达'))).toContain('行政处罚告知书，云岭县第1食品有限公司')
})
