import type { PublicDraft } from '@xiezhi/answers'
import { Driver } from '@xiezhi/casework/stories/driver.ts'
import { party } from '@xiezhi/casework/stories/forms.ts'
import { expect, it } from 'vitest'
import { draw, words } from '../app/testing/draw.tsx'
import { PublicView } from './PublicView.tsx'

const { file } = new Driver('2026-08-03').open().do('li', 'party.identify', { party: party('p1') })
const drafted: PublicDraft = {
  section: 'penalty',
  rendering: {
    title: '经营超过保质期的食品案',
    party: '云岭县第1食品有限公司',
    partyKind: '法人',
    categories: ['食品'],
    summary: { what: '罚款五千元', why: '出售的糕点过期', means: '', remedy: '六十日内申请复议' },
    elements: [{ label: '决定书文号', value: '云市监处罚〔2026〕1号' }],
    body: [
      { type: 'title', text: '行政处罚决定书' },
      { type: 'paragraph', text: '证人林乙在城关路8号看到。' },
    ],
  },
  minors: [],
  redactions: [{ what: 'number', why: '证件号码', count: 2 }],
  candidates: [{ text: '林乙', why: '可能是姓名' }],
}
const shown = (draft: PublicDraft) =>
  draw(<PublicView file={file} proceeding="disclosure" version={3} minors={undefined} />, {
    answered: [[['case', file.id, 'disclosure', 'disclosure', 3, undefined], draft]],
  })

it('what the public will read, and what was taken out of it', () => {
  const text = words(shown(drafted))
  expect(text).toContain('云岭县第1食品有限公司经营超过保质期的食品案')
  expect(text).toContain('决定了什么罚款五千元')
  expect(words(shown({ ...drafted, section: 'inspection' }))).toContain('检查的结果怎样罚款五千元')
  // Nothing is said where nothing is to be said.
  expect(text).not.toContain('意味着什么')
  expect(text).toContain('决定书文号云市监处罚〔2026〕1号')
  expect(text).toContain('已隐去证件号码，2处')
  expect(words(shown({ ...drafted, redactions: [] }))).toContain('没有隐去的内容')
})

it('what may still name somebody is listed and stands out in the text', () => {
  const html = shown(drafted)
  expect(words(html)).toContain('1处可能指向个人')
  expect(html.match(/<mark>林乙<\/mark>/g)).toHaveLength(2)
  expect(words(shown({ ...drafted, candidates: [] }))).not.toContain('可能指向个人')
})

it('of a minor: who is left out, and where nobody is left, that it cannot be published', () => {
  const several = words(shown({ ...drafted, minors: ['p1'] }))
  expect(several).toContain('云岭县第1食品有限公司是未成年人，公示中不出现')
  const alone = words(shown({ ...drafted, minors: ['p1'], rendering: { ...drafted.rendering, party: '' } }))
  expect(alone).toContain('对其的决定不予公开')
  expect(alone).toContain('不能发布')
})
