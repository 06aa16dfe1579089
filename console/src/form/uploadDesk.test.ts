import type { FileRef } from '@xiezhi/casework/file.ts'
import { expect, it, vi } from 'vitest'
import { ApiProblem } from '../api/client.ts'
import type { Uploading } from '../api/upload.ts'
import { type Going, uploadDesk } from './uploadDesk.ts'

interface Sent extends Uploading {
  readonly file: File
  readonly arrive: (type?: string) => Promise<void>
  readonly fail: (error: unknown) => Promise<void>
}
const settled = () => new Promise((next) => setTimeout(next))
const named = (name: string, content = 'x') => new File([content], name)

/** A desk before a line that does what it is told to. */
function desk() {
  const sent: Sent[] = []
  const now = { list: [] as readonly Going[] }
  const one = uploadDesk({
    send: (file, uploading) =>
      new Promise<FileRef>((resolve, reject) => {
        uploading.signal.addEventListener('abort', () => reject(uploading.signal.reason))
        sent.push({
          ...uploading,
          file,
          arrive: async (type = 'video/mp4') => {
            resolve({ sha256: file.name, name: file.name, bytes: file.size, type } as FileRef)
            await settled()
          },
          fail: async (error) => {
            reject(error)
            await settled()
          },
        })
      }),
    tell: (list) => {
      now.list = list
    },
  })
  return { one, sent, names: () => now.list.map((g) => g.file.name), list: () => now.list }
}

it('two go up at a time, the others in the order they were chosen, each handed over as it arrives', async () => {
  const { one, sent, names } = desk()
  const done: string[] = []
  one.add('files', [named('甲'), named('乙'), named('丙'), named('丁')], (ref) => done.push(ref.name))
  expect(sent.map((s) => s.file.name)).toEqual(['甲', '乙'])
  await sent[1]!.arrive()
  expect(sent.map((s) => s.file.name)).toEqual(['甲', '乙', '丙'])
  expect(names()).toEqual(['甲', '丙', '丁'])
  await sent[0]!.arrive()
  await sent[2]!.arrive()
  await sent[3]!.arrive()
  expect(done).toEqual(['乙', '甲', '丙', '丁'])
  expect(names()).toEqual([])
})

it('how far it is, and that the line is broken, stands with the file', () => {
  const { one, sent, list } = desk()
  one.add('files', [named('甲')], () => undefined)
  sent[0]!.tell({ share: 0.4 })
  expect(list()[0]).toMatchObject({ share: 0.4, path: 'files' })
  sent[0]!.tell({ share: 0.4, waiting: true })
  expect(list()[0]?.waiting).toBe(true)
  sent[0]!.tell({ share: 0.5 })
  expect(list()[0]).not.toHaveProperty('waiting')
})

it('one that was refused says why, holds nobody up, and goes up again when it is told to', async () => {
  const { one, sent, list } = desk()
  const done: string[] = []
  one.add('files', [named('甲'), named('乙'), named('丙')], (ref) => done.push(ref.name))
  await sent[0]!.fail(new ApiProblem(507, { detail: '空间不足。', next: '请联系管理员。' }))
  expect(list()[0]?.problem).toBe('空间不足。请联系管理员。')
  expect(sent.map((s) => s.file.name)).toEqual(['甲', '乙', '丙'])
  await sent[1]!.fail(new Error('nobody foresaw'))
  expect(list()[1]?.problem).toBe('没有传成。')
  one.retry(list()[0]!.key)
  expect(list()[0]).not.toHaveProperty('problem')
  await sent[3]!.arrive()
  expect(done).toEqual(['甲'])
})

it('an empty file is told at once and never sent', () => {
  const { one, sent, list } = desk()
  one.add('files', [named('空的', '')], () => undefined)
  expect(sent).toEqual([])
  expect(list()[0]?.problem).toContain('文件是空的')
})

it('what is taken away is stopped, hands nothing over, and makes room for the next', async () => {
  const { one, sent, names, list } = desk()
  const done = vi.fn()
  one.add('files', [named('甲'), named('乙'), named('丙')], done)
  one.remove(list()[0]!.key)
  await settled()
  expect(sent[0]!.signal.aborted).toBe(true)
  expect(names()).toEqual(['乙', '丙'])
  expect(sent.at(-1)?.file.name).toBe('丙')
  await sent[0]!.arrive()
  expect(done).not.toHaveBeenCalled()
})

it('leaving the form stops all of them, and none begins after it', async () => {
  const { one, sent } = desk()
  one.add('files', [named('甲'), named('乙'), named('丙')], () => undefined)
  one.leave()
  await settled()
  expect(sent.map((s) => s.signal.aborted)).toEqual([true, true])
})

it('a photograph is looked at from what was chosen, without asking the server', async () => {
  const { one, sent } = desk()
  one.add('files', [named('现场.jpg'), named('录像.mp4')], () => undefined)
  await sent[0]!.arrive('image/jpeg')
  await sent[1]!.arrive('video/mp4')
  expect(one.pictureOf('现场.jpg')).toMatch(/^blob:/)
  expect(one.pictureOf('录像.mp4')).toBeUndefined()
  one.leave()
})
