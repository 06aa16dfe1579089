import { upkeep } from '@xiezhi/answers'
import { keepsWatch, type PostKind, posts } from '@xiezhi/law'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { told } from '../../platform/answers.ts'
import { Problem } from '../../platform/errors.ts'
import type { Told } from '../../platform/health.ts'
import type { Http } from '../../platform/http.ts'
import { lastBackup } from '../backup/index.ts'
import { itemsOf, type Known, moment } from './items.ts'

export interface UpkeepDeps {
  readonly dataDir: string
  readonly signedIn: (request: FastifyRequest) => Promise<void>
  readonly postOf: (request: FastifyRequest) => PostKind
  readonly health: () => Promise<Told>
  /** Of what health tells, by name. */
  readonly names: () => readonly string[]
  readonly verified: () => Pick<Known, 'present' | 'whole'>
  /** undefined: none is signed, or the database does not answer. */
  readonly head: () => Promise<Known['log']>
  readonly reported: () => Known['reported']
}

/** The state of the installation for those who keep it or oversee the agencies that work with it; it says nothing of any case. */
export function upkeepRoutes(app: Http, deps: UpkeepDeps): void {
  const watches = async (request: FastifyRequest) => {
    if (keepsWatch(deps.postOf(request))) return
    throw new Problem(403, 'post-not-allowed', '运行状况由管理员和执法监督人员查看。', {
      next: `需要了解的，请联系本机关的${posts.administrator}。`,
    })
  }
  app.get(
    '/api/upkeep',
    {
      onRequest: [deps.signedIn, watches],
      schema: {
        tags: ['upkeep'],
        summary: '运行状况：备份、核验、日志、磁盘、时钟（三类管理员和执法监督人员）',
        querystring: z.strictObject({}),
        response: { 200: told('逐项的状况和办法，须处理的在前', upkeep) },
      },
    },
    async () => {
      const now = Date.now()
      const [health, log] = await Promise.all([deps.health(), deps.head()])
      const started = now - process.uptime() * 1000
      const known = {
        now,
        started,
        health,
        log,
        backup: lastBackup(deps.dataDir),
        reported: deps.reported(),
        ...deps.verified(),
      }
      return { at: moment(now), items: itemsOf(known, deps.names()) }
    },
  )
}
