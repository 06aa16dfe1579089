import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { fetchAhead, Late, late } from './late.tsx'

const Draw = ({ what }: { what: string }) => <p>{what}</p>
const soon = () => new Promise((resolve) => setTimeout(resolve))

it('until its script has come, what stands in its stead', () => {
  const part = late(async () => Draw, <p>请稍候</p>)
  expect(renderToStaticMarkup(<Late part={part} props={{ what: '办案' }} />)).toBe('<p>请稍候</p>')
})

it('once its script is there, the part itself in the first drawing', async () => {
  const part = late(async () => Draw, <p>请稍候</p>)
  fetchAhead(part)
  await soon()
  expect(renderToStaticMarkup(<Late part={part} props={{ what: '办案' }} />)).toBe('<p>办案</p>')
})

it('without a line nothing is thrown ahead of time, and it is asked for again', async () => {
  let line = false
  const part = late(async () => {
    if (!line) throw new Error('no line')
    return Draw
  })
  fetchAhead(part)
  await soon()
  line = true
  fetchAhead(part)
  await soon()
  expect(renderToStaticMarkup(<Late part={part} props={{ what: '办案' }} />)).toBe('<p>办案</p>')
})
