import type { FileRef } from '@xiezhi/casework/file.ts'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Thumbnail } from './Thumbnail.tsx'

const file = (over: Partial<FileRef> = {}): FileRef => ({
  sha256: 'a'.repeat(64),
  name: '现场.jpg',
  bytes: 5_000_000,
  type: 'image/jpeg',
  ...over,
})
const draw = (one: FileRef, local?: string) => renderToStaticMarkup(<Thumbnail file={one} caseId="c1" local={local} />)

it('a picture of any session stands beside its name, fetched when it comes into sight', () => {
  expect(draw(file())).toMatch(/<img[^>]*src="\/api\/cases\/c1\/files\/a{64}\?name=[^"]+"[^>]*loading="lazy"/)
})

it('one that was chosen here is not asked for', () => {
  expect(draw(file(), 'blob:1')).toContain('src="blob:1"')
})

it.each([
  { type: 'application/pdf', name: '笔录.pdf' },
  { type: 'image/heic', name: '照片.heic' },
  { bytes: 50_000_000 },
  { flaw: 'damaged' as const },
])('%j is told by its kind', (over) => expect(draw(file(over))).not.toContain('<img'))
