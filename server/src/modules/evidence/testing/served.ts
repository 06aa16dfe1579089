import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openHouse } from '../../cases/testing/house.ts'
import { evidenceRoutes, openObjects } from '../index.ts'

/** Bytes a file may have here. */
export const most = 200_000

export const pdf = (size = 5000) =>
  Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(size), Buffer.from('\n%%EOF')])
export const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

/** The case API with its files in a folder of its own, and one case of 李承办. */
export async function openEvidence(options: { reserve?: number; most?: number; idle?: number } = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'xiezhi-objects-'))
  const objects = await openObjects(dataDir, { reserve: options.reserve ?? 0 })
  const house = await openHouse({ objects })
  const viewed: string[] = []
  const viewedNames: unknown[] = []
  await evidenceRoutes(house.app, {
    ...house.deps,
    objects,
    most: options.most ?? most,
    idle: options.idle ?? 2000,
    viewed: async (_trx, actor, subject, { name }) => {
      viewed.push(`${actor.person} ${subject}`)
      viewedNames.push(name)
    },
  })
  const id = await house.open()
  return {
    house,
    dataDir,
    objects,
    id,
    viewed,
    /** What each looking is noted under, for the readers' list of the case. */
    viewedNames,
    upload: (who: string | null, bytes: Buffer, headers: Record<string, string> = {}, at = id) =>
      house.app.inject({
        method: 'POST',
        url: `/api/cases/${at}/files`,
        payload: bytes,
        headers: {
          'x-requested-with': 'xiezhi',
          'content-type': 'application/octet-stream',
          'x-file-name': encodeURIComponent('现场笔录 1.pdf'),
          ...(who === null ? {} : { 'x-test-person': who }),
          ...headers,
        },
      }),
    /** One call of the tus protocol. */
    tus: (who: string | null, method: 'POST' | 'HEAD' | 'GET' | 'PATCH' | 'DELETE', url: string, more: Tus = {}) =>
      house.app.inject({
        method,
        url,
        ...(more.body === undefined ? {} : { payload: more.body }),
        headers: {
          'x-requested-with': 'xiezhi',
          'tus-resumable': '1.0.0',
          ...(method === 'PATCH' ? { 'content-type': 'application/offset+octet-stream' } : {}),
          ...(who === null ? {} : { 'x-test-person': who }),
          ...more.headers,
        },
      }),
    get: (who: string | null, url: string, headers: Record<string, string> = {}) =>
      house.app.inject({ url, headers: { ...headers, ...(who === null ? {} : { 'x-test-person': who }) } }),
    /** The files on disk. */
    kept: () =>
      readdirSync(join(dataDir, 'objects'), { recursive: true }).filter((name) =>
        statSync(join(dataDir, 'objects', String(name))).isFile(),
      ),
    async close() {
      await house.close()
      rmSync(dataDir, { recursive: true })
    },
  }
}

export interface Tus {
  readonly headers?: Record<string, string>
  readonly body?: Buffer
}

/** What tells the name of a file to tus. */
export const named = (name: string) => `filename ${Buffer.from(name).toString('base64')},filetype eA==`

export type Evidence = Awaited<ReturnType<typeof openEvidence>>
