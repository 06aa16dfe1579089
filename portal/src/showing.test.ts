import fastify from 'fastify'
import { expect, it } from 'vitest'
import type { Frame } from './pages/layout.ts'
import { showing } from './showing.ts'

const frameOf = async (_: unknown, address: string) => ({ address }) as Frame

function portal() {
  const app = fastify()
  let drawn = 0
  const { show } = showing(app, () => 0, frameOf)
  show('/lists/:id', ['q', 'after'], async (frame, asked) => {
    drawn += 1
    return { text: JSON.stringify([frame.address, asked.params, asked.query]) }
  })
  const get = async (url: string, headers: Record<string, string> = {}) => (await app.inject({ url, headers })).body
  return { get, drawn: () => drawn }
}

it('draws one page, whatever else is written behind its address, in whatever order', async () => {
  const { get, drawn } = portal()
  const page = await get('/lists/7?q=%E7%B2%AE&after=3')
  expect(JSON.parse(page)).toEqual(['/lists/7?q=%E7%B2%AE&after=3', { id: '7' }, { q: '粮', after: '3' }])
  for (const same of [
    '/lists/7?after=3&q=%E7%B2%AE',
    '/lists/7?q=%e7%b2%ae&after=3&utm_source=x',
    '/lists/%37?q=+%E7%B2%AE%00&after=3&_=1',
    '/lists/7?q=%E7%B2%AE&q=other&after=3&agency=',
  ])
    expect(await get(same), same).toBe(page)
  expect(drawn()).toBe(1)
})

it('draws another for another value, another size of type and another place', async () => {
  const { get, drawn } = portal()
  await get('/lists/7?q=a')
  expect(JSON.parse(await get('/lists/7?q=b'))[2]).toEqual({ q: 'b' })
  await get('/lists/7?q=a', { cookie: 'size=large' })
  expect(JSON.parse(await get('/lists/8?q=a'))[1]).toEqual({ id: '8' })
  expect(JSON.parse(await get('/lists/7?q='))[0]).toBe('/lists/7')
  expect(drawn()).toBe(5)
})

it('holds of one value no more than a page takes', async () => {
  const { get } = portal()
  const [address] = JSON.parse(await get(`/lists/7?q=${'x'.repeat(9000)}`)) as [string]
  expect(address.length).toBeLessThan(250)
})
