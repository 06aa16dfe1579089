import { penaltyKinds, publicSections } from '@xiezhi/law'
import { expect, test } from 'vitest'
import { categoriesOf } from '../casework/words/categories.ts'

// What readers of the portal choose from must be what the server writes.
test('every kind of penalty that is published can be chosen on the portal', () => {
  const penalties = penaltyKinds.flatMap(({ value: kind }) => [
    { kind },
    { kind, amount: 1 },
    { kind, text: '没收设备；限制从业' },
  ])
  const published = categoriesOf([{ penalties } as never])
  expect(published.length).toBeGreaterThanOrEqual(penaltyKinds.length)
  expect(publicSections.penalty.categories).toEqual(expect.arrayContaining(published))
})
