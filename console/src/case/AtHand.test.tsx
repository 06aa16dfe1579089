import { Driver } from '@xiezhi/casework/stories/driver.ts'
import { expect, it } from 'vitest'
import { draw, words } from '../app/testing/draw.tsx'
import { AtHand } from './AtHand.tsx'
import { deskOf } from './testing/desk.ts'

it('beside the form stand the last things that were done, the newest first, and what like cases may be looked up', () => {
  const { view, session } = deskOf(new Driver('2026-08-03').toServedNotice('2026-08-05'), 'li')
  const text = words(draw(<AtHand view={view} />, { session, answered: [] }))
  expect(text).toMatch(/最近的记录.*直接送达.*批准并作出处罚告知/)
  expect(text).toContain(`全部${view.file.sequence}条记录`)
  // Whoever looks up other cases is on record: nothing is looked up unasked.
  expect(text).toContain(`案由相同、已决定的案件查看“${view.about.text}”`)
})
