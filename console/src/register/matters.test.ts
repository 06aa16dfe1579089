import type { MatterItem } from '@xiezhi/answers'
import { matterErrors } from '@xiezhi/casework/registry/matters.ts'
import { expect, it } from 'vitest'
import { cleanForm } from '../form/model.ts'
import { changesOf, laidOnList } from './matterDraft.ts'
import { matterBegins, matterFieldAt, matterFields, matterOf } from './matterForm.ts'

const law = { title: '中华人民共和国食品安全法', level: 'law', article: '第三十四条', inForce: '2015-10-01' } as const
const power: MatterItem = {
  id: 'S-1',
  title: '对经营超过保质期的食品的处罚',
  conduct: '经营超过保质期的食品',
  breached: [law],
  basis: [{ ...law, article: '第一百二十四条' }],
  penalties: [{ kind: 'gains' }, { kind: 'fine', amount: 500000 }],
  fine: {
    base: '货值金额',
    ranges: [
      { from: 500000, to: 5000000, baseBelow: 1000000 },
      { percentFrom: 1000, percentTo: 2000 },
    ],
  },
  tiers: [{ tier: 'light', when: '货值不足一千元', from: 500000, to: 1000000 }],
}

it('a power comes out of its form as it went in, sums of a penalty with it', () => {
  const begins = matterBegins(power)
  const made = matterOf(cleanForm(matterFields, begins), begins, power)
  expect(made).toEqual(power)
  expect(matterErrors({ items: [made] } as never)).toEqual([])
})

it('one that is typed anew has what the register asks; a sentence stands where it is asked', () => {
  const made = matterOf({ id: 'S-2', title: '甲', conduct: '乙', penalties: ['warning'] }, {})
  const asked = [...matterFields.map((f) => f.id), 'breached', 'basis']
  const errors = matterErrors({ items: [made] } as never).map((e) => matterFieldAt(e.field))
  expect(errors).toEqual(['breached', 'basis'])
  const wrong = matterErrors({
    items: [{ ...made, fine: { ranges: [{}] }, tiers: [{}], penalties: [{ kind: 'x' }] }],
  } as never)
  for (const { field } of wrong) expect(asked).toContain(matterFieldAt(field))
})

it('what is added, changed and taken away is told apart; an order of keys is no change', () => {
  const other = { ...power, id: 'S-2', title: '乙' }
  const turned = Object.fromEntries(Object.entries(power).toReversed()) as unknown as MatterItem
  expect(changesOf({ from: [power], items: [turned] })).toEqual([])
  expect(
    changesOf({
      from: [power, other],
      items: [
        { ...power, title: '甲' },
        { ...other, id: 'S-3' },
      ],
    }),
  ).toEqual([
    { id: 'S-1', title: '甲', what: 'changed' },
    { id: 'S-2', title: '乙', what: 'removed' },
    { id: 'S-3', title: '乙', what: 'added' },
  ])
})

it('another published meanwhile: his changes stand, mine are laid over them, and what both changed is named', () => {
  const [a, b, c] = ['A', 'B', 'C'].map((id) => ({ ...power, id, title: id })) as [MatterItem, MatterItem, MatterItem]
  const mine = [
    { ...a, conduct: '我改的' },
    { ...b, conduct: '我也改了' },
    { ...power, id: 'D' },
  ]
  const his = [a, { ...b, conduct: '他改的' }, c, { ...power, id: 'E' }]
  const laid = laidOnList({ basis: 2, from: [a, b, c], items: mine }, { basis: 3, items: his })
  expect(laid.draft.basis).toBe(3)
  expect(laid.draft.items.map((i) => [i.id, i.conduct])).toEqual([
    ['A', '我改的'],
    ['B', '我也改了'],
    ['E', power.conduct],
    ['D', power.conduct],
  ])
  // C is gone by mine, B both changed.
  expect(laid.both.map((one) => one.id)).toEqual(['B'])
})
