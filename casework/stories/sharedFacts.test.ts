import { expect, test } from 'vitest'
import { cautions } from '../cautions.ts'
import type { Json } from '../file.ts'
import { Driver } from './driver.ts'
import { forms, party } from './forms.ts'

const warned = (second: { readonly [field: string]: Json }, first: { readonly [field: string]: Json } = {}) => {
  const d = new Driver('2026-08-03').open()
  for (const id of ['p1', 'p2']) d.do('li', 'party.identify', { party: party(id) })
  d.do('li', 'clue.verify', forms.verification).filing('2026-08-05')
  const evidence = d.gather('现场检查照片', 'p1')
  const lines = [forms.violation('p1', 500_000, first), forms.violation('p2', 300_000, second)]
  d.do('li', 'investigation.conclude', forms.conclusion([evidence], lines))
  return cautions(d.file, d.context('zhou')).filter((c) => c.code === 'facts-shared')
}

test('what one of several did is not found of all: whoever reviews and signs reads so (处罚法44)', () => {
  const other = { conduct: '未查验供货者的许可证' }
  const [amber, ...more] = warned(other)
  expect(more).toEqual([])
  expect(amber?.sentence).toContain('“未查验供货者的许可证”没有单独写明事实')
  expect(amber?.articles[0]?.article).toBe(44)
  const own = { found: '进货时没有索取供货者的许可证。' }
  expect(warned({ ...other, ...own }, { found: '货架上有过期糕点三盒。' })).toEqual([])
  expect(warned({})).toEqual([])
})
