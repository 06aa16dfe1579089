import { guideParts, needed } from '@xiezhi/law/list/lines/guides.ts'
import { expect, it } from 'vitest'
import { guideWhole } from './checks/guide.ts'

const whole = (matter: string) => guideParts.map(([part]) => ({ matter, part, content: '一' }))

it('a guide that says all of a matter is whole; of another it names what is missing', () => {
  expect(guideWhole({ form: { kind: 'guides', guides: whole('食品经营许可') } })).toEqual([])
  const [fault, ...more] = guideWhole({
    form: {
      kind: 'guides',
      guides: [
        ...whole('食品经营许可'),
        ...whole('小餐饮登记').filter(({ part }) => !['duty', 'window'].includes(part)),
      ],
    },
  })
  expect(more).toEqual([])
  expect(fault).toMatchObject({ field: 'guides', code: 'guide-incomplete' })
  expect(fault?.sentence).toBe('“小餐饮登记”还没有写明：责任追究、办公地址、时间、电话。请各补一行。')
})

it('what a matter has none of is not asked for, and other lists are not looked at', () => {
  const few = whole('投诉').filter(({ part }) => needed.some((n) => n === part))
  expect(guideWhole({ form: { kind: 'guides', guides: few } })).toEqual([])
  expect(guideWhole({ form: { kind: 'windows', windows: [] } })).toEqual([])
  expect(guideWhole({ form: { kind: 'guides' } })).toEqual([])
})
