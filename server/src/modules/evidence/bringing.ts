import type { Actor } from '@xiezhi/casework'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Queries } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import type { CasesDeps } from '../cases/index.ts'
import type { Objects } from './objects.ts'

export interface EvidenceDeps extends Omit<CasesDeps, 'objects'> {
  readonly objects: Objects
  readonly signedIn: (request: FastifyRequest) => Promise<void>
  readonly actorOf: (request: FastifyRequest) => Actor
  /** Notes in the access audit that the actor looked at the subject. */
  readonly viewed: (
    trx: Queries,
    actor: Actor,
    subject: string,
    detail: { case: string; name: string },
  ) => Promise<void>
  /** Bytes a file may have; 64 GiB unless told: what the disk holds ends it before. */
  readonly most?: number
  /** Milliseconds of silence after which an upload is cut off; a minute unless told. */
  readonly idle?: number
  /** Uploads one person may have begun and not finished; 500 unless told: a day's photographs, all dropped at once. */
  readonly unfinished?: number
}

/** What every way of bringing a file asks of it, in one request or in parts. */
export const wrongName = (): Problem =>
  new Problem(
    422,
    'file-name-invalid',
    '请写明文件名：不超过 255 字，不含斜杠；x-file-name 用百分号编码的 UTF-8，Upload-Metadata 的 filename 用 Base64。',
  )

/** The name a file had where it came from. */
export function fileName(given: string): string {
  const name = given.normalize('NFC').trim()
  if (name.length > 255 || /[\p{Cc}\p{Bidi_Control}/\\]/u.test(name)) throw wrongName()
  // A name nobody can see is none, and dots alone are a place.
  if (/^[.\p{Z}\p{Default_Ignorable_Code_Point}]*$/u.test(name)) throw wrongName()
  return name
}

/** A part of a file is no file: who sends parts uses the protocol that has them. */
export function wholeOnly(request: FastifyRequest): void {
  if (request.headers['content-range'] === undefined) return
  throw new Problem(
    400,
    'content-range-refused',
    '这里不接受 Content-Range 分段；分段、续传请用 tus 协议（/api/cases/{id}/uploads）。',
  )
}

/** Lets the answer be read by whoever is still sending, then ends the line. */
export function hangUp(request: FastifyRequest, reply: FastifyReply): void {
  if (request.raw.complete) return
  reply.raw.once('finish', () => setTimeout(() => request.raw.complete || request.raw.destroy(), 1000).unref())
}

/** Files of a case: taken in while they stream, given out only to who may see the case, and every look is audited. */
