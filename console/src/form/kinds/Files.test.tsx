import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { UploadedFile } from '@xiezhi/answers'
import type { Json } from '@xiezhi/casework'
import { ordinaryPenalty } from '@xiezhi/law'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { type FormWorld, FormWorldProvider } from '../context.ts'
import { FieldControl } from '../FieldControl.tsx'
import { flawWords } from './fileWords.ts'

const field = ordinaryPenalty.steps.find((s) => s.id === 'evidence.collect')!.fields.find((f) => f.kind.is === 'files')!
const photo = (name: string, more: Partial<UploadedFile> = {}): UploadedFile => ({
  sha256: name.padEnd(64, 'a'),
  name: `${name}.jpg`,
  bytes: 2_500_000,
  type: 'image/jpeg',
  added: '2026-08-05T10:00',
  ...more,
})
const draw = (
  files: readonly UploadedFile[],
  values: { readonly [key: string]: Json } = {},
  world: Partial<FormWorld> = {},
) =>
  renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <FormWorldProvider value={{ people: [], matters: [], names: {}, errors: {}, caseId: '1', ...world }}>
        <FieldControl
          field={field}
          path="files"
          value={files as unknown as Json}
          values={values}
          onChange={() => undefined}
        />
      </FormWorldProvider>
    </QueryClientProvider>,
  )
const words = (html: string) => html.replace(/<[^>]+>|\s/g, '')
const nothing = () => undefined

it('a file that has arrived can be looked at, and taken out', () => {
  const html = draw([photo('甲')])
  expect(html).toMatch(/href="\/api\/cases\/1\/files\/甲a+/)
  expect(words(html)).toContain('移除甲.jpg')
})

it('what is wrong with a file is said beside its name', () => {
  for (const [flaw, said] of Object.entries(flawWords) as [NonNullable<UploadedFile['flaw']>, string][])
    expect(words(draw([photo('甲', { flaw })])), flaw).toContain(said.replace(/\s/g, ''))
})

it('a picture that does not say when it was taken asks for it in words', () => {
  expect(words(draw([photo('甲')]))).toContain('照片中没有拍摄时间')
  expect(words(draw([photo('甲', { taken: { at: '2026-08-05T09:00:00' } })]))).not.toContain('照片中没有拍摄时间')
})

it('several that are evidence each get a title each, numbered after the common one', () => {
  const html = draw([photo('甲'), photo('乙')], { separate: true, title: '现场照片' })
  expect(html).toContain('placeholder="现场照片（1）"')
  expect(html).toContain('placeholder="现场照片（2）"')
  expect(draw([photo('甲'), photo('乙')], { title: '现场照片' })).not.toContain('placeholder="现场照片（1）"')
})

it('what the camera says is offered, and never filled in by itself', () => {
  const taken = { at: '2026-08-05T09:01:30', place: '26.074500,119.296500' }
  const offer = (acted: string) => ({ acted: { value: acted, set: nothing }, place: { value: '', set: nothing } })
  const world = (acted: string) => ({ offer: offer(acted) }) as unknown as Partial<FormWorld>
  const text = words(draw([photo('甲', { taken })], {}, world('2026-08-05T12:00')))
  expect(text).toContain('发生时间填2026-08-0509:01')
  expect(text).toContain('取证地点填')
  // What stands there already is not offered again.
  expect(words(draw([photo('甲', { taken })], {}, world('2026-08-05T09:01')))).not.toContain('发生时间填')
})

it('one on its way shows how far it is, or why it stopped', () => {
  const going = (more: object) =>
    ({
      uploads: {
        list: [{ key: 1, path: 'files', file: { name: '录像.mp4', size: 9_000_000 }, share: 0.426, ...more }],
        pictureOf: nothing,
        retry: nothing,
        remove: nothing,
      },
    }) as unknown as Partial<FormWorld>
  expect(words(draw([], {}, going({})))).toContain('42%')
  expect(words(draw([], {}, going({})))).toContain('取消录像.mp4')
  expect(words(draw([], {}, going({ waiting: true })))).toContain('连接断了，恢复后接着传')
  expect(words(draw([], {}, going({ closing: true })))).toContain('正在核对')
  const stopped = words(draw([], {}, going({ problem: '空间不足。' })))
  expect(stopped).toContain('空间不足。')
  expect(stopped).toContain('重试移除录像.mp4')
})
