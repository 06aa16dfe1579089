import { penaltyKinds } from '@xiezhi/law'
import { expect, test } from 'vitest'
import { penaltyCategories } from '../portal/src/sections.ts'
import { categoriesOf } from '../server/src/modules/disclosure/categories.ts'

// The portal knows no rule book: what its readers choose from must be what the server writes.
test('every kind of penalty that is published can be chosen on the portal', () => {
  const penalties = penaltyKinds.flatMap(({ value: kind }) => [
    { kind },
    { kind, amount: 1 },
    { kind, text: '没收设备；限制从业' },
  ])
  const published = categoriesOf([{ penalties } as never])
  expect(published.length).toBeGreaterThanOrEqual(penaltyKinds.length)
  expect(penaltyCategories).toEqual(expect.arrayContaining(published))
})
