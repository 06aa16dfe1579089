import { Driver } from '@xiezhi/casework/stories/driver.ts'
import { may, must } from '@xiezhi/law'
import { describe, expect, it } from 'vitest'
import type { Going } from '../form/useUploads.ts'
import type { Happening } from './happening.ts'
import { bodyOf, lackingIn } from './sending.ts'

const when = (more: Partial<Happening> = {}): Happening => ({ late: '', happened: '', ...more })
const form = { cause: '无照经营' }

describe('what is sent of a step', () => {
  it('is the form alone where nothing else was said', () => {
    expect(bodyOf({ form, anyway: false, seen: [], when: when() })).toEqual({ form })
  })
  it('has when it happened and why so late, of an act in the world alone', () => {
    const said = when({ acted: '2026-08-05T10:00', late: '网络中断', happened: '' })
    expect(bodyOf({ form, anyway: false, seen: [], when: said })).toEqual({
      form,
      acted: '2026-08-05T10:00',
      late: '网络中断',
    })
    expect(bodyOf({ form, anyway: false, seen: [] })).toEqual({ form })
  })
  it('says why a condition was not met only where it is entered all the same', () => {
    const said = when({ happened: '当事人不在场' })
    expect(bodyOf({ form, anyway: true, seen: [], when: said })).toHaveProperty('happened', '当事人不在场')
    // The fault is gone with a change of the form: what was begun to be explained is no reason any more.
    expect(bodyOf({ form, anyway: false, seen: [], when: said })).not.toHaveProperty('happened')
    expect(bodyOf({ form, anyway: true, seen: [], when: when({ happened: '  ' }) })).not.toHaveProperty('happened')
  })
  it('rests on the case as it was seen, and names the papers that were opened, without what only the screen knows', () => {
    const seen = [{ kind: 'penalty-notice', party: 'p1', name: '林乙' }, { kind: 'filing-approval' }] as const
    expect(bodyOf({ form, anyway: false, basis: 7, seen })).toEqual({
      form,
      basis: 7,
      seen: [{ kind: 'penalty-notice', party: 'p1' }, { kind: 'filing-approval' }],
    })
  })
  it('has what was done on paper beside what is told of it', () => {
    expect(bodyOf({ form, paper: { number: '1' }, anyway: false, seen: [] })).toEqual({ form, paper: { number: '1' } })
  })
})

describe('a form is not sent', () => {
  const { file } = new Driver('2026-08-03').open()
  const fields = [
    must('cause', '案由', { is: 'text' }),
    must('files', '文件', { is: 'files' }),
    may('note', '备注', { is: 'text' }),
  ]
  const going = (more: Partial<Going> = {}): Going => ({
    key: 1,
    path: 'files',
    file: new File(['x'], '录像.mp4'),
    share: 0.5,
    ...more,
  })
  const lacking = (more: Partial<Parameters<typeof lackingIn>[0]> = {}) =>
    lackingIn({
      fields,
      form: {},
      file,
      uploads: { list: [], failed: [] },
      checked: true,
      unexplained: false,
      ...more,
    }).map((p) => [p.field, p.code])

  it('without what it must have, where nobody but the screen would say so before the law’s question is asked', () => {
    expect(lacking().map(([field]) => field)).toEqual(['cause', 'files'])
    // Else the server names everything at once.
    expect(lacking({ checked: false })).toEqual([])
  })
  it('while a file is on its way it is not missed, and one that did not come is named', () => {
    expect(lacking({ uploads: { list: [going()], failed: [] } }).map(([field]) => field)).toEqual(['cause'])
    const lost = going({ problem: '空间不足。' })
    expect(lacking({ form, uploads: { list: [lost], failed: [lost] } })).toEqual([['files', 'upload-failed']])
  })
  it('as something that happened all the same without the reason', () => {
    expect(lacking({ form, checked: false, unexplained: true })).toEqual([['happened', 'required']])
  })
})
