import { Driver } from '@xiezhi/casework/stories/driver.ts'
import { ordinaryPenalty } from '@xiezhi/law'
import { expect, it } from 'vitest'
import { draw, words } from '../app/testing/draw.tsx'
import { findSteps } from './finding.ts'
import { MoreSteps } from './MoreSteps.tsx'
import { deskOf } from './testing/desk.ts'

const noticed = () => new Driver('2026-08-03').toServedNotice('2026-08-05')
const nothing = () => undefined
function finder(d = noticed()): string {
  const { view, steps } = deskOf(d, 'li')
  return draw(
    <MoreSteps open view={view} steps={steps} procedure={ordinaryPenalty} onClose={nothing} onChoose={nothing} />,
  )
}
const found = (typed: string, d = noticed()) => {
  const { view, steps } = deskOf(d, 'li')
  return findSteps(typed, steps, view.file, ordinaryPenalty).flatMap((g) => g.steps.map((s) => s.step.title))
}

it('every step is there, under the subject one looks for it by, with how many of it can be done', () => {
  const html = finder()
  expect(html).toContain('role="tree"')
  expect(words(html)).toMatch(/\d+类\d+个步骤；上下键选择，回车打开/)
  expect(words(html)).toMatch(/可以办\d+，共\d+步/)
})

it('of many only the subjects stand open to the eye: nobody reads through a hundred steps', () => {
  const html = finder()
  expect(html).toMatch(/aria-expanded="false"/)
  expect(html).not.toMatch(/aria-level="2"/)
})

it('the field that finds says which one Enter takes', () => {
  const html = finder()
  const [, active] = /aria-activedescendant="([^"]+)"/.exec(html) ?? []
  expect(active).toBeDefined()
  expect(html).toContain(`id="${active}"`)
  expect(html).toMatch(/aria-selected="true"/)
})

it('a few words of a name find it; two words must both be there; what there is not is none', () => {
  expect(found('放弃陈述')).toEqual(['记录放弃陈述、申辩'])
  expect(found('送达 公告')).toContain('公告送达')
  expect(found('送达 公告')).not.toContain('直接送达')
  expect(found('没有这样的步骤')).toEqual([])
})

it('a name that has the words stands before what only stands under such a name', () => {
  expect(found('分案')[0]).toBe('分案呈批')
  expect(found('并案')[0]).toBe('并案呈批')
})

it('what lacks something is found all the same', () => {
  expect(found('处罚决定呈批')).toContain('处罚决定呈批')
  const { steps } = deskOf(noticed(), 'li')
  expect(steps.find((s) => s.step === 'decision.propose')?.state).toBe('blocked')
})
