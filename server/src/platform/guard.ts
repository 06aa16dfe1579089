import type { FastifyInstance } from 'fastify'
import { Problem } from './errors.ts'

/**
 * A page of another site can make a browser send our cookie, but not a header of our own without asking us first: so
 * everything that changes something must bear `x-requested-with: xiezhi`.
 */
export function guardMutations(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return
    if (request.headers['x-requested-with'] === 'xiezhi') return
    throw new Problem(403, 'csrf-header-missing', '请求缺少 x-requested-with: xiezhi 请求头，请补上后重新提交。')
  })
}
