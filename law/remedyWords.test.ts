import { expect, test } from 'vitest'
import { procedureOf, ruleBook } from './index.ts'
import { remedyWordsOf } from './remedyWords.ts'

const of = (id: string) => remedyWordsOf(procedureOf(ruleBook, id)!)

test('what is decided on the spot is reconsidered before it is sued, as 复议法23 wants since 2024', () => {
  expect(of('penalty.summary')).toBe(
    '不服本决定的，自收到决定书之日起六十日内先向复议机关申请行政复议；对复议决定不服的，可以自收到复议决定书之日起十五日内向人民法院起诉。',
  )
  expect(of('permit.ordinary')).toBe('申请人不服的，可以依法向复议机关申请行政复议，或者向人民法院提起行政诉讼。')
  expect(of('inspection.ordinary')).toBe('对检查结果有异议，或者认为检查不规范的，可以向办理的机关反映。')
})

test('no procedure leaves a place open in it', () => {
  for (const p of ruleBook.procedures) expect(remedyWordsOf(p) ?? '', p.id).not.toMatch(/[{}]/)
})
