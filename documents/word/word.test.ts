import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { samples } from '../papers/samples.ts'
import { papers } from '../src/fixtures/papers/index.ts'
import * as shop from '../src/fixtures/papers/shop.ts'
import { bare, strings } from '../src/fixtures/text.ts'
import { outlineOf } from './outline.ts'
import { wordOf } from './write.ts'

const note = '编辑稿，不是正本'

/** What a word processor reads, part by part. */
async function read(kind: string, data: object) {
  const parts = unzipSync(await wordOf(outlineOf(kind as never, data as never), note))
  const xml = (name: string) => strFromU8(Object.entries(parts).find(([path]) => path.endsWith(name))![1])
  const text = (name: string) =>
    bare(
      xml(name)
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'")
        .replaceAll('&amp;', '&'),
    )
  return { xml: xml('document.xml'), body: text('document.xml'), head: text('header1.xml') }
}

describe.each([...papers, ...samples])('$name as DOCX', ({ kind, data }) => {
  it('holds every string of its data', async () => {
    const { body } = await read(kind, data)
    expect(strings(data).filter((part) => !body.includes(bare(part).replace(/[。；]$/, '')))).toEqual([])
  })

  it('says on each page that it is no paper of the agency’s, with the marks of the case', async () => {
    const { head } = await read(kind, data)
    for (const said of [note, ...(data.marks ?? [])]) expect(head).toContain(said)
  })
})

it('holds what is typed as text, and no seal', async () => {
  const typed = '</w:t><w:br/> & "甲" <标> &lt; {1}'
  const { xml, body } = await read('penalty-notice', { ...shop.notice, facts: [typed] })
  expect(body).toContain(bare(typed))
  expect(xml).not.toMatch(/w:drawing|w:pict/)
})

it('a review shows which box is ticked', async () => {
  const { body } = await read('review-opinion', shop.review)
  expect(body).toMatch(/☑是□否/)
})
