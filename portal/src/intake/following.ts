import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { addedId, filesId } from '../pages/adding.ts'
import { followedPage, followPage, grades } from '../pages/follow.ts'
import type { Frame } from '../pages/layout.ts'
import type { Wrong } from '../pages/wrong.ts'
import type { AdditionTaken, Store } from '../store/store.ts'
import { readFiles } from './files.ts'
import { hashOfCode, isOnce, newOnce, typedNumber } from './identity.ts'
import { readPairs } from './multipart.ts'
import { sentAs } from './questions.ts'
import type { Fault } from './reading.ts'
import { partsOf, textsIn } from './sentForm.ts'

/** Bytes of what is typed to follow one. */
const FOLLOWED = 1024
/** Characters of what is added: as many as the field of the record takes. */
const ADDED = 5000

export type FollowingDeps = {
  store: Store
  frameOf: (request: FastifyRequest) => Promise<Frame>
  wrong: (request: FastifyRequest, reply: FastifyReply, status: number, told: Wrong) => Promise<FastifyReply>
  broken: Wrong
  html: (reply: FastifyReply, status: number, text: string) => FastifyReply
  /** Whether one more look from there is within the measure. */
  mayLook: (request: FastifyRequest) => boolean
  /** Hashes of the network it came from, and of the wider one about it. */
  origin: (request: FastifyRequest) => { source: string; wide: string }
}

const unknown = '没有这个编号，或者查询码不对，请核对后再试'
const tooOften = '查看得太频繁，请一小时后再试'
const sentences: Readonly<Record<Exclude<AdditionTaken, 'taken' | 'again' | 'unknown'>, string>> = {
  closed: '这一件现在不能再补充，请向办理机关提交，写明编号',
  often: '补充得太多，请等机关登记以后再补充，或者向办理机关提交，写明编号',
  full: '所附的文件现在放不下，请不附文件提交，材料向办理机关提交，写明编号',
  other: '这份表单已经提交过不同的内容，请核对后再提交一次',
}

/** 查看进展、评价、补充材料: under the number and the code, and nothing without them. */
export function followingRoutes(scope: FastifyInstance, deps: FollowingDeps): void {
  const { store, frameOf, html, mayLook } = deps

  scope.get('/follow', async (request, reply) => html(reply, 200, followPage(await frameOf(request), '', [])))

  scope.post('/follow', { bodyLimit: FOLLOWED }, async (request, reply) => {
    const frame = await frameOf(request)
    const { number = '', code = '' } = typedIn(request)
    const told = (status: number, sentence: string) =>
      html(reply, status, followPage(frame, number, [{ field: 'number', sentence }]))
    if (!mayLook(request)) return told(429, tooOften)
    const found = await store.follow(typedNumber(number), hashOfCode(code))
    const asked = found && sentAs(found.procedure)
    if (!found || !asked) return told(404, unknown)
    return html(reply, 200, followedPage(frame, found, asked, { code, once: newOnce() }))
  })

  scope.post('/follow/rate', { bodyLimit: FOLLOWED }, async (request, reply) => {
    const { number = '', code = '', grade: given } = typedIn(request)
    const frame = await frameOf(request)
    const told = (status: number, sentence: string) =>
      html(reply, status, followPage(frame, number, [{ field: 'number', sentence }]))
    if (!mayLook(request)) return told(429, tooOften)
    const grade = grades.findIndex((g) => g.value === given) + 1
    if (grade > 0) await store.rate(typedNumber(number), hashOfCode(code), null, grade)
    const found = await store.follow(typedNumber(number), hashOfCode(code))
    const asked = found && sentAs(found.procedure)
    if (!found || !asked) return told(404, unknown)
    const faults = grade > 0 ? [] : [{ field: 'grade', sentence: '请选择一项' }]
    return html(reply, grade > 0 ? 200 : 422, followedPage(frame, found, asked, { code, once: newOnce(), faults }))
  })

  scope.post('/follow/add', async (request, reply) => {
    const parts = partsOf(request)
    if (parts === null) return deps.wrong(request, reply, 400, deps.broken)
    const frame = await frameOf(request)
    const values = textsIn(parts)
    const { number = '', code = '', [addedId]: content = '' } = values
    const told = (status: number, sentence: string) =>
      html(reply, status, followPage(frame, number.slice(0, 40), [{ field: 'number', sentence }]))
    if (!mayLook(request)) return told(429, tooOften)
    const key = { number: typedNumber(number.slice(0, 40)), code: hashOfCode(code.slice(0, 40)) }
    const before = await store.follow(key.number, key.code)
    const asked = before && sentAs(before.procedure)
    if (!before || !asked) return told(404, unknown)

    const given = parts.flatMap((p) =>
      p.file !== undefined && p.name === filesId ? [{ name: p.file, bytes: p.bytes }] : [],
    )
    const { files, faults: wrongFiles } = readFiles(filesId, given)
    const words = content.trim()
    const faults: readonly Fault[] = [
      ...(words === '' ? [{ field: addedId, sentence: '请写明补充什么；只补充照片的，写明照片是什么' }] : []),
      ...(words.length > ADDED
        ? [{ field: addedId, sentence: `最多 ${ADDED} 个字，现在是 ${words.length} 个字` }]
        : []),
      ...wrongFiles,
    ]
    const once = isOnce(values.once ?? '') ? String(values.once) : newOnce()
    const again = (status: number, wrong: readonly Fault[], anew = once) =>
      html(reply, status, followedPage(frame, before, asked, { code, once: anew, faults: wrong, added: content }))
    if (faults.length > 0) return again(422, faults)

    const digest = createHash('sha256').update(JSON.stringify(words))
    for (const { bytes } of files) digest.update(createHash('sha256').update(bytes).digest())
    const said = await store.add({
      ...key,
      ...deps.origin(request),
      once: createHash('sha256').update(`added ${once}`).digest('hex'),
      content: words,
      digest: digest.digest('hex'),
      files,
    })
    if (said === 'unknown') return told(404, unknown)
    if (said !== 'taken' && said !== 'again')
      return again(
        said === 'often' ? 429 : 422,
        [{ field: addedId, sentence: sentences[said] }],
        said === 'other' ? newOnce() : once,
      )
    const after = (await store.follow(key.number, key.code)) ?? before
    return html(reply, 201, followedPage(frame, after, asked, { code, once: newOnce(), taken: true }))
  })
}

/** What was typed to follow one: a number, a code and perhaps a grade. */
function typedIn({ body }: FastifyRequest): Readonly<Record<string, string>> {
  const pairs = Buffer.isBuffer(body) ? readPairs(body) : null
  return Object.fromEntries((pairs ?? []).map(({ name, bytes }) => [name, bytes.toString('utf8').slice(0, 40)]))
}
