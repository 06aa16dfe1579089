import type { AgencySetting, RegistryView } from '@xiezhi/answers'
import type { Form } from '@xiezhi/casework'
import { expect, it } from 'vitest'
import { found, lastSet, movedWords, settingFields, withSetting } from './settings.ts'

const setting = (more: Partial<AgencySetting> = {}): AgencySetting => ({
  parameter: 'P12.length',
  title: '审核期限',
  unit: '工作日',
  direction: 'agency-maximum',
  articles: [],
  inForce: { value: '10个工作日', by: '市场监督管理', articles: [] },
  above: null,
  own: [],
  ...more,
})
const standing: Form = {
  letters: '云市监',
  settings: {
    'P12.length': [{ value: 7, from: '2026-01-01', source: '一号文件' }],
    'hearing.person': [{ value: 500_000, from: '2026-01-01', source: '二号文件' }],
  },
}
const anew = (form: Form) => withSetting(standing, 'P12.length', form).settings as Record<string, unknown>

it('what stood until then ends the day before, and nothing else of the form changes', () => {
  const set = withSetting(standing, 'P12.length', { value: 5, from: '2026-03-01', source: '三号文件' })
  expect(set).toEqual({
    letters: '云市监',
    settings: {
      'hearing.person': [{ value: 500_000, from: '2026-01-01', source: '二号文件' }],
      'P12.length': [
        { value: 7, from: '2026-01-01', source: '一号文件', to: '2026-02-28' },
        { value: 5, from: '2026-03-01', source: '三号文件' },
      ],
    },
  })
  // What stood before is not touched: it is still what the register says.
  expect(standing.settings).toMatchObject({ 'P12.length': [{ value: 7, from: '2026-01-01' }] })
})

it('what begins on the same day or later gives way, so that no day has two values', () => {
  expect(anew({ value: 5, from: '2026-01-01', source: '三号文件' })['P12.length']).toEqual([
    { value: 5, from: '2026-01-01', source: '三号文件' },
  ])
  expect(anew({ value: 5, from: '2025-06-01', source: '三号文件' })['P12.length']).toHaveLength(1)
})

it('what had ended already keeps its end', () => {
  const ended: Form = { settings: { x: [{ value: 1, from: '2025-01-01', to: '2025-06-30', source: '旧' }] } }
  expect(withSetting(ended, 'x', { value: 2, from: '2026-01-01', source: '新' }).settings).toMatchObject({
    x: [{ to: '2025-06-30' }, { value: 2 }],
  })
})

it('without a value the agency says nothing of its own any more from that day on', () => {
  expect(anew({ from: '2026-03-01', source: '废止' })['P12.length']).toEqual([
    { value: 7, from: '2026-01-01', source: '一号文件', to: '2026-02-28' },
  ])
  expect(anew({ from: '2026-01-01', source: '废止' })).not.toHaveProperty('P12.length')
  expect(withSetting({ letters: '云' }, 'x', { from: '2026-01-01', source: '废止' })).toEqual({
    letters: '云',
    settings: {},
  })
})

it('a value is asked for as its unit is, and may be left out only where one of the agency stands', () => {
  const value = (more: Partial<AgencySetting>) => settingFields(setting(more), '2026-08-20')[0]!
  expect(value({}).kind).toEqual({ is: 'integer' })
  expect(value({ unit: '分' }).kind).toEqual({ is: 'money' })
  expect(value({ unit: '是否' }).kind).toEqual({ is: 'yesNo' })
  expect(value({ unit: '文字' }).kind.is).toBe('text')
  expect(value({}).required).toBe(true)
  const own = (from: `${number}-${number}-${number}`, to?: `${number}-${number}-${number}`) =>
    value({ own: [{ value: '7个工作日', from, source: '一号文件', ...(to && { to }) }] }).required
  expect(own('2026-01-01')).toBe(false)
  expect(own('2026-01-01', '2026-08-19')).toBe(true)
  expect(own('2026-09-01')).toBe(true)
})

it('which way it may be moved is said only of what stands above it', () => {
  const above = { value: '10个工作日', by: '市场监督管理', articles: [] }
  expect(movedWords(setting({ above }))).toBe('本机关只能定得更短、更少')
  expect(movedWords(setting({ above, direction: 'party-minimum' }))).toBe('本机关只能定得更长')
  expect(movedWords(setting())).toBe('没有上位规定的，由本机关定')
})

it('first stands what the agency has set, with it on demand what nobody has; a search looks through all', () => {
  const all = [
    setting(),
    setting({ parameter: 'none', title: '现场笔录', inForce: null }),
    setting({ parameter: 'own', title: '听证数额', own: [{ value: '1元', from: '2026-01-01', source: '一号文件' }] }),
  ]
  expect(found(all, ' ').map((s) => s.parameter)).toEqual(['own'])
  expect(found(all, '', true).map((s) => s.parameter)).toEqual(['none', 'own'])
  expect(found(all, '审核').map((s) => s.parameter)).toEqual(['P12.length'])
  expect(found(all, 'P12').map((s) => s.parameter)).toEqual(['P12.length'])
})

it('changed is what was set last, whatever was entered since', () => {
  const event = (step: string, form: Form) => ({ step, form }) as unknown as RegistryView['events'][number]
  const events = [
    event('agency.set', { letters: '甲' }),
    event('agency.set', { letters: '乙' }),
    event('key.register', { key: 'x' }),
  ]
  expect(lastSet({ events })).toEqual({ letters: '乙' })
  expect(lastSet({ events: [] })).toBeUndefined()
})
