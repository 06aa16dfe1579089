import { expect, test } from 'vitest'
import { z } from 'zod'
import { bytes, mustBeDescribed, nothing, told } from './answers.ts'
import { createHttp } from './http.ts'

const row = z.strictObject({ amount: z.int() })
async function answering(checked: boolean) {
  const app = await createHttp({ health: new Map(), checked, logLevel: 'silent' })
  const text = (path: string, body: string, response: object) =>
    app.get(path, { schema: { response } }, async (_, reply) => reply.type('application/json').send(body))
  text('/true', '{"amount":1}', { 200: told('一行', row) })
  text('/more', '{"amount":1,"name":"林甲"}', { 200: told('一行', row) })
  text('/other', '{"amount":"1"}', { 200: told('一行', row) })
  text('/status', '{"amount":1}', { 201: told('一行', row) })
  text('/body', '{"amount":1}', { 200: nothing('没有内容') })
  text('/type', '{"amount":1}', { 200: bytes('公钥', 'text/plain') })
  app.get('/text', { schema: { response: { 200: bytes('公钥', 'text/csv') } } }, async (_, reply) =>
    reply.type('text/plain').send('a'),
  )
  app.get('/none', { schema: { response: { 204: nothing('没有内容') } } }, async (_, reply) => reply.code(204).send())
  return app
}
const statuses = async (checked: boolean, paths: readonly string[]) => {
  const app = await answering(checked)
  const found = await Promise.all(paths.map(async (path) => (await app.inject(path)).statusCode))
  await app.close()
  return found
}

test('an answer that is not what its route describes is found in tests', async () => {
  expect(await statuses(true, ['/true', '/none'])).toEqual([200, 204])
  const lies = ['/more', '/other', '/status', '/body', '/type', '/text']
  expect(await statuses(true, lies)).toEqual(lies.map(() => 500))
})

test('a service checks nothing of it and reshapes nothing', async () => {
  expect(await statuses(false, ['/more', '/other', '/status', '/text'])).toEqual([200, 200, 200, 200])
  const app = await answering(false)
  expect((await app.inject('/more')).body).toBe('{"amount":1,"name":"林甲"}')
  await app.close()
})

test('a call that does not say what it answers is not served', async () => {
  const app = await createHttp({ health: new Map(), logLevel: 'silent' })
  app.addHook('onRoute', mustBeDescribed)
  expect(() => app.get('/silent', { schema: { summary: '没有说答复' } }, async () => ({}))).toThrow('/silent')
  expect(() => app.get('/bare', async () => ({}))).toThrow('/bare')
  app.get('/page', { schema: { hide: true } }, async () => ({}))
  app.get('/told', { schema: { response: { 200: told('一行', row) } } }, async () => ({ amount: 1 }))
  await app.close()
})
