import type { CaseView } from '@xiezhi/answers'
import type { CaseFile } from '@xiezhi/casework'
import { ordinaryPenalty } from '@xiezhi/law'
import { expect, it } from 'vitest'
import { draw, words } from '../app/testing/draw.tsx'
import { CarriedOver, Coming, onPaperFields, onPaperOf, onPaperStart, tellsOf } from './OnPaper.tsx'

const rule = (id: string) => ordinaryPenalty.steps.find((s) => s.id === id)!
const first = rule('clue.register')
const carried = { because: '在档案柜二', at: '2026-08-01T09:00' }
const file = (more: object = {}) => ({ carried, acts: [], approvals: {}, ...more }) as unknown as CaseFile
const view = (more: object = {}, mayAct = true) => ({ file: file(more), mayAct }) as unknown as CaseView

it('what was decided on paper is told by whoever may begin such a case, until the first is done here', () => {
  const approve = rule('filing.approve')
  expect(tellsOf(view(), approve, first, 'handler', false)).toBe(true)
  expect(tellsOf(view(), approve, first, 'deputyHead', false)).toBe(false)
  expect(tellsOf(view({ carried: { ...carried, over: 12 } }), approve, first, 'handler', false)).toBe(false)
  expect(tellsOf(view({ carried: undefined }), approve, first, 'handler', false)).toBe(false)
  expect(tellsOf(view({}, false), approve, first, 'handler', false)).toBe(false)
  // What happened in the world is told as what it is, and what changes the public page is never told as done.
  expect(tellsOf(view(), rule('service.deliver'), first, 'handler', false)).toBe(false)
  expect(tellsOf(view(), approve, first, 'handler', true)).toBe(false)
})

it('it asks who did it in which post, and the number of each paper as it stands on the original', () => {
  const fields = onPaperFields(rule('notice.approve'))
  expect(fields.map((f) => f.id)).toEqual(['paper.person', 'paper.post', 'paper.numbers.penalty-notice', 'paper.files'])
  expect(fields.every((f) => f.required)).toBe(true)
})

it('sent is who, in which post, the original, and the numbers by their paper', () => {
  const fields = onPaperFields(rule('notice.approve'))
  const told = {
    'paper.person': 'zheng',
    'paper.post': 'agencyHead',
    'paper.numbers.penalty-notice': '云市监罚告〔2025〕8号',
    'paper.files': [{ name: '告知书.pdf' }],
  }
  expect(onPaperOf(fields, told)).toEqual({
    person: 'zheng',
    post: 'agencyHead',
    files: [{ name: '告知书.pdf' }],
    numbers: { 'penalty-notice': '云市监罚告〔2025〕8号' },
  })
  expect(onPaperOf(fields, {})).toEqual({ person: '', post: '', files: [] })
})

it('it begins with whose turn it is, with oneself where the post is one’s own, and with the original told of last', () => {
  const approvals = { notice: { matter: 'notice', state: 'pending', chain: ['unitHead', 'agencyHead'], signed: 1 } }
  const me = { person: 'zheng', post: 'agencyHead' } as const
  expect(onPaperStart(rule('notice.approve'), file({ approvals }), me)).toEqual({
    'paper.person': 'zheng',
    'paper.post': 'agencyHead',
  })
  expect(onPaperStart(rule('notice.approve'), file({ approvals }), { person: 'li', post: 'handler' })).toEqual({
    'paper.post': 'agencyHead',
  })
  const files = [{ name: '审批表.pdf' }]
  const acts = [{ told: { files: [] } }, { told: { files } }]
  expect(onPaperStart(rule('investigation.conclude'), file({ acts }), { person: 'li', post: 'handler' })).toEqual({
    'paper.person': 'li',
    'paper.post': 'handler',
    'paper.files': files,
  })
  expect(onPaperStart(rule('notice.approve'), file({ carried: undefined }), me)).toEqual({})
})

it('a case brought over says so, and from which entry on it is handled here', () => {
  expect(draw(<Coming file={file({ carried: undefined })} />)).toBe('')
  expect(words(draw(<Coming file={file()} />))).toContain('本案由在办的纸质案件转入：在档案柜二')
  const over = words(draw(<Coming file={file({ carried: { ...carried, over: 12 } })} />))
  expect(over).toContain('自第12号记录起在系统内办理')
  expect(over).not.toContain('按发生的先后登记')
})

it('where the file is on paper is asked only of one who says there is one', () => {
  const ask = (value: string | undefined) =>
    draw(<CarriedOver value={value} onChange={() => undefined} error={undefined} />)
  expect(ask(undefined)).not.toContain('纸质案卷在何处')
  expect(ask('')).toContain('纸质案卷在何处')
})
