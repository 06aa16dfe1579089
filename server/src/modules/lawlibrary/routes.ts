import { createHash } from 'node:crypto'
import {
  articleText,
  calendarYear,
  lawChoice,
  lawOutline,
  layerNamed,
  list,
  procedureRules,
  ruleBook,
  workedClock,
} from '@xiezhi/answers'
import { type Calendar, type Day, isDay, type KnownLaw, type Layer, type RuleBook, termsNamed } from '@xiezhi/law'
import type { FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify'
import { z } from 'zod'
import { nothing, told } from '../../platform/answers.ts'
import { Problem } from '../../platform/errors.ts'
import type { Http } from '../../platform/http.ts'
import { gistsOf } from './citations.ts'
import { search, toldOf } from './known.ts'
import { libraryOf } from './library.ts'
import { versionFor } from './matching.ts'
import { calendarView, clockView, procedureView, ruleBookView } from './presenter.ts'
import { type Ask, articleOf, outlineOf, versionsOf } from './store.ts'

export interface LawDeps {
  /** One statement in the app's own name: `database.call`. */
  readonly ask: Ask
  readonly rules: RuleBook
  readonly calendar: Calendar
  /** Answers 401 by itself. */
  readonly signedIn: onRequestAsyncHookHandler
  /** The layers of the agency of who asks, national first; used where no layer is named. */
  readonly layersOf: (request: FastifyRequest) => Promise<readonly Layer[]>
}

const text = z.string().max(100)
const tags = ['law']
const notChanged = nothing('没有变化：请求头 if-none-match 是现在的 etag')

/** Written down once: the same for everybody until another version is installed, and read with every page. */
function written<T>(view: T) {
  const words = JSON.stringify(view)
  return { view, text: words, etag: `"${createHash('sha256').update(words).digest('base64url').slice(0, 22)}"` }
}

/** A browser keeps it and asks whether it still holds. */
function isKept({ etag }: { readonly etag: string }, { headers }: FastifyRequest, reply: FastifyReply): boolean {
  reply.headers({ 'cache-control': 'private, no-cache', etag })
  return headers['if-none-match'] === etag
}

/** `/api/law/…`: the rule book as data, an article's text, a clock worked out, a year of the calendar. */
export function lawRoutes(app: Http, deps: LawDeps): void {
  const { ask, rules, calendar } = deps
  const book = written(ruleBookView(rules))
  const ofProcedure = new Map(rules.procedures.map((p) => [p.id, written(procedureView(rules, p.id))]))
  const own = { onRequest: deps.signedIn }

  app.get(
    '/api/law/rulebook',
    {
      ...own,
      serializerCompiler: () => () => book.text,
      schema: {
        tags,
        summary: '规则库（程序、步骤、关口、期限、层级）',
        response: { 200: told('规则书', ruleBook), 304: notChanged },
      },
    },
    async (request, reply) => (isKept(book, request, reply) ? reply.code(304).send() : reply.send(book.view)),
  )

  app.get(
    '/api/law/layers',
    {
      ...own,
      schema: {
        tags,
        summary: '各层规定的名称，供机关选定适用的领域和省',
        response: { 200: told('各层规定', list(layerNamed)) },
      },
    },
    async () => rules.layers.map(({ id, kind, title }) => ({ id, kind, title })),
  )

  app.get(
    '/api/law/rulebook/:procedure',
    {
      ...own,
      serializerCompiler: () => (sent) => ofProcedure.get(sent.procedures[0]?.id)?.text ?? JSON.stringify(sent),
      schema: {
        tags,
        summary: '一种程序的规则，不含示例和办案实例',
        params: z.object({ procedure: text.describe('程序编号，例如 penalty.ordinary') }),
        response: { 200: told('一种程序的规则', procedureRules), 304: notChanged },
      },
    },
    async (request, reply) => {
      const { procedure } = request.params
      const found = ofProcedure.get(procedure) ?? written(procedureView(rules, procedure))
      return isKept(found, request, reply) ? reply.code(304).send() : reply.send(found.view)
    },
  )

  app.get(
    '/api/law/search',
    {
      ...own,
      schema: {
        tags,
        summary: '检索法律、法规、规章，供引用',
        querystring: z.object({
          q: text.optional().describe('名称中的字词，例如 食品安全'),
          day: text.optional().describe('违法行为之日；当日有效的排在前面'),
        }),
        response: { 200: told('检索到的规定', list(lawChoice)) },
      },
    },
    async (request) => {
      const { q = '', day: on } = request.query
      if (q.trim() === '') throw new Problem(400, 'words-required', '请用 q 写明法律名称中的字词，例如 q=食品安全。')
      return search(
        q,
        rules.statutes,
        await libraryOf(ask),
        await versionsOf(ask),
        on === undefined ? undefined : day(on, 'day'),
      )
    },
  )

  app.get(
    '/api/law/laws/:law',
    {
      ...own,
      schema: {
        tags,
        summary: '一部法律的条目',
        params: z.object({ law: text }),
        response: { 200: told('一部法律的条目', lawOutline) },
      },
    },
    async (request) => {
      const { law, version } = await lawOf(request.params.law)
      if (version === undefined) throw missing(law.title, 1, false, [])
      const articles = await outlineOf(ask, version)
      return {
        ...law,
        articles: articles.map(({ number, label, chapter, lines }) => ({ number, label, chapter, lines })),
      }
    },
  )

  /** A law by the id citations name it by: of the catalogue, or the digest of an imported text. */
  async function lawOf(id: string): Promise<{ law: KnownLaw; version: string | undefined }> {
    const statute = rules.statutes.find((s) => s.id === id)
    if (statute !== undefined) return { law: toldOf(statute), version: versionFor(statute, await versionsOf(ask))?.id }
    const found = (await libraryOf(ask)).find((t) => t.id === id)
    if (found === undefined) throw new Problem(404, 'unknown-law', '法律库中没有这部法律，请重新检索。')
    const { version, articles: _, ...law } = found
    return { law, version }
  }

  app.get(
    '/api/law/articles/:statute/:article',
    {
      ...own,
      schema: {
        tags,
        summary: '条文原文',
        params: z.object({ statute: text, article: text }),
        response: { 200: told('条文', articleText) },
      },
    },
    async (request) => {
      const { statute: id, article } = request.params
      const number = natural(article, 'article-invalid', '条号应为正整数，例如 58。')
      const statute = rules.statutes.find((s) => s.id === id)
      if (statute === undefined)
        throw new Problem(404, 'unknown-statute', '规则库没有引用这部法律，请对照规则库中的编号。')
      const gists = gistsOf(rules, id, number)
      const version = versionFor(statute, await versionsOf(ask))
      const found = version && (await articleOf(ask, version.id, number))
      if (version === undefined || found === undefined)
        throw missing(statute.title, number, version !== undefined, gists)
      return {
        statute: id,
        title: version.title,
        short: statute.short,
        label: found.label,
        chapter: found.chapter,
        text: found.lines,
        publishedOn: version.publishedOn,
        effectiveFrom: version.effectiveFrom,
        ...(gists.length === 0 ? {} : { gist: gists.join('；') }),
      }
    },
  )

  app.get(
    '/api/law/clocks/:id',
    {
      ...own,
      schema: {
        tags,
        summary: '推算期限',
        params: z.object({ id: text }),
        querystring: z.object({
          from: text.optional().describe('起算之日，例如 2026-11-22'),
          length: text.optional().describe('长度；不写的按本机关适用的规定'),
          layer: text.optional().describe('层级编号，以逗号分隔；不写的按本机关'),
        }),
        response: { 200: told('推算的期限', workedClock) },
      },
    },
    async (request) => {
      const [clock] = termsNamed(rules, request.params.id)
      if (clock === undefined) throw new Problem(404, 'unknown-clock', '规则库没有这个期限，请对照规则库中的编号。')
      const { from, length, layer } = request.query
      const layers = layer === undefined ? await deps.layersOf(request) : named(layer, rules)
      const days = length === undefined ? undefined : natural(length, 'length-invalid', '期限长度应为正整数，例如 15。')
      return clockView(clock, { from: day(from), length: days, layers }, rules, calendar)
    },
  )

  app.get(
    '/api/law/calendar/:year',
    {
      ...own,
      schema: {
        tags,
        summary: '工作日日历',
        params: z.object({ year: text }),
        response: { 200: told('日历', calendarYear) },
      },
    },
    async (request) =>
      calendarView(
        natural(request.params.year, 'year-invalid', '年份应为四位数字，例如 2026。', { least: 1000, most: 9999 }),
        calendar,
      ),
  )
}

/** Far above any term of the law, and low enough that no day leaves the calendar. */
function natural(given: string, code: string, sentence: string, { least = 1, most = 3660 } = {}): number {
  const value = /^\d{1,4}$/.test(given) ? Number(given) : 0
  if (value < least || value > most) throw new Problem(400, code, sentence)
  return value
}

function day(given: string | undefined, name = 'from'): Day {
  if (!isDay(given) || given < '1949-10-01' || given > '2999-12-31')
    throw new Problem(400, 'day-invalid', `请用 ${name} 写明日期，例如 ${name}=2026-11-22。`)
  return given
}

function named(layer: string, rules: RuleBook): readonly Layer[] {
  const ids = ['national', ...layer.split(',').filter((id) => id !== 'national')]
  return ids.map((id) => {
    const found = rules.layers.find((l) => l.id === id)
    if (found === undefined) throw new Problem(404, 'unknown-layer', `没有“${id}”这个层级，请对照规则库中的层级编号。`)
    return found
  })
}

function missing(title: string, article: number, imported: boolean, gists: readonly string[]): Problem {
  const gist = gists.length === 0 ? '' : `规则库对该条的概括：${gists.join('；')}。`
  return imported
    ? new Problem(404, 'article-unknown', `已导入的《${title}》没有第 ${article} 条（项），请核对条号。${gist}`)
    : new Problem(404, 'law-not-imported', `《${title}》还没有导入，请管理员用 ./xiezhi import laws 导入。${gist}`)
}
