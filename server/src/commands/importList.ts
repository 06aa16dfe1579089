import { createHash, randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { SheetRead } from '@xiezhi/answers'
import type { CaseFile, Json } from '@xiezhi/casework'
import { entriesIn } from '@xiezhi/casework/entries.ts'
import { type ListKind, previewInThread } from '@xiezhi/lists'
import { Failure, messageOf } from '../platform/failure.ts'
import { contentOf, formFor, isLarge, isSame, type Target, targetOf } from './listForm.ts'
import { readList, tellPreview, writeProblems } from './previewList.ts'

export interface Importing {
  readonly account: string
  readonly password: string
  readonly code?: string | undefined
  readonly server: string
  readonly as?: string | undefined
  readonly title: string
  readonly basis: string
  readonly changes?: string | undefined
  readonly json: boolean
  readonly problems?: string | undefined
}

interface Problem {
  readonly code?: string
  readonly detail?: string
  readonly next?: string
  readonly errors?: readonly { readonly sentence: string }[]
}

/** A table as it lies in the file: read by the platform itself, where its lines are too many for an entry. */
interface Table {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The platform's own calls, as somebody who has signed in. */
class Signed {
  private cookie = ''
  private readonly server: string
  constructor(server: string) {
    this.server = server
  }

  async call<T>(method: 'GET' | 'POST', path: string, body?: object | Table): Promise<T> {
    const table = body !== undefined && 'bytes' in body ? (body as Table) : undefined
    const response = await fetch(new URL(path, this.server), {
      method,
      headers: {
        'x-requested-with': 'xiezhi',
        ...(this.cookie === '' ? {} : { cookie: this.cookie }),
        ...(table === undefined ? {} : { 'x-file-name': encodeURIComponent(table.name) }),
        ...(body === undefined
          ? {}
          : { 'content-type': table === undefined ? 'application/json' : 'application/octet-stream' }),
      },
      ...(body === undefined ? {} : { body: table === undefined ? JSON.stringify(body) : new Uint8Array(table.bytes) }),
    }).catch((error: unknown) => {
      throw new Failure(
        'server-unreachable',
        `连不上办案平台 ${this.server}（${messageOf(error)}）。请先启动，或者用 --server 写明地址。`,
        error,
      )
    })
    const set = response.headers.getSetCookie().map((one) => one.split(';')[0])
    if (set.length > 0) this.cookie = set.join('; ')
    const answer = (await response.json().catch(() => ({}))) as T & Problem
    if (response.ok) return answer
    const said = [
      answer.detail ?? `办案平台答复${response.status}。`,
      ...(answer.errors ?? []).slice(0, 5).map((e) => e.sentence),
    ]
    throw new Failure(answer.code ?? 'server-refused', `${[...new Set(said)].join('')}${answer.next ?? ''}`)
  }
}

/**
 * A list drafted, or revised, from a file: the same step somebody takes at the console, by an account of his own, through the same
 * call, reviewed and published like any other. Taken whole or not at all; what says the same as the draft that stands changes nothing.
 */
export async function importList(kind: ListKind, path: string, importing: Importing): Promise<number> {
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const target = targetOf(kind.id, importing.as)
  if (target === undefined)
    throw new Failure('list-not-drafted', `${kind.title}没有拟制清单的程序，不能导入；可以加 --preview 预览。`)
  const bytes = readList(path)
  const started = Date.now()
  const preview = await previewInThread(kind, bytes, {
    tell: (done, of) => done % 5000 === 0 && process.stderr.write(`已读${done}行，共${of}行。\n`),
  })
  if (!preview.ok) throw new Failure(preview.error.code, preview.error.message)
  if (importing.problems !== undefined) await writeProblems(importing.problems, preview)
  tellPreview(kind, preview, say)
  if (preview.entries.length === 0) throw new Failure('list-empty', `${path} 没有读出任何一项，没有导入。`)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const large = isLarge(target, preview.entries.length)
  const content = contentOf(target, kind, preview.entries, { name: basename(path), sha256 })
  const { kind: of } = target.field
  if (of.is === 'longText' && of.max !== undefined && String(content).length > of.max)
    throw new Failure(
      'list-too-long',
      `内容有${String(content).length}个字，超过一份清单的${of.max}个字，没有导入。请分成几份清单，每份各自拟制。`,
    )
  const done = await draft(target, large ? { name: basename(path), bytes } : content, importing)
  const result = {
    ok: true,
    list: kind.id,
    file: basename(path),
    sha256,
    items: preview.entries.length,
    leftOut: preview.leftOut.length,
    doubts: preview.doubts.length,
    ...done,
    seconds: Math.round((Date.now() - started) / 100) / 10,
  }
  say(said(done))
  if (importing.json) say(JSON.stringify(result))
  return 0
}

interface Done {
  readonly case: string
  readonly changed: boolean
  readonly step?: string
}

const said = ({ case: id, changed, step }: Done): string =>
  changed
    ? `已经办理“${step}”，案件 ${id}。经审查、审定、公布才生效，请在办案平台继续办理。`
    : `与案件 ${id} 现有的内容相同，没有改动。`

const isTable = (content: Json | Table): content is Table =>
  typeof content === 'object' && content !== null && 'bytes' in content

async function draft(target: Target, content: Json | Table, importing: Importing): Promise<Done> {
  const { account, password, code, title, basis, server } = importing
  const api = new Signed(server)
  await api.call('POST', '/api/session', { account, password, ...(code === undefined ? {} : { code }) })
  const { today } = await api.call<{ today: string }>('GET', '/api/session')
  const { rows } = await api.call<{ rows: { id: string; title: string; procedure: string }[] }>(
    'GET',
    `/api/cases?view=agency&q=${encodeURIComponent(title)}&limit=100`,
  )
  const { first, procedure } = target
  const known = rows.find((r) => r.procedure === procedure.id && r.title === title)
  const words = { title, basis, today, changes: importing.changes ?? '按新的表格修订' }
  if (known === undefined) {
    const form = formFor(first, target, isTable(content) ? undefined : content, words)
    const { case: id } = await api.call<{ case: string }>('POST', '/api/cases', {
      command: randomUUID(),
      procedure: procedure.id,
      form,
    })
    return isTable(content)
      ? load(api, target, id, content, words.changes)
      : { case: id, changed: true, step: first.title }
  }
  if (isTable(content)) return load(api, target, known.id, content, words.changes)
  const { file } = await api.call<{ file: CaseFile }>('GET', `/api/cases/${known.id}`)
  const latest = entriesIn(file, procedure.decides).at(-1)
  if (isSame(latest?.fields[target.field.id], content)) return { case: known.id, changed: false }
  // Of the steps that enter the same, the one that is taken where the list stands now.
  const again = procedure.steps.find(
    (s) => s.id !== first.id && s.fields.some((f) => f.id === target.field.id) && s.mends === undefined,
  )
  if (again === undefined) throw new Failure('list-not-revised', `${procedure.title}没有修订的步骤，没有导入。`)
  await api.call('POST', `/api/cases/${known.id}/proceedings/main/steps/${again.id}`, {
    command: randomUUID(),
    form: formFor(again, target, content, words),
  })
  return { case: known.id, changed: true, step: again.title }
}

/** The table read into the list that is there: its lines as a file, then the step that takes them in. */
async function load(api: Signed, { procedure }: Target, id: string, table: Table, changes: string): Promise<Done> {
  const loads = procedure.steps.find((s) => s.fields.some((f) => f.kind.is === 'sheet'))
  const field = loads?.fields.find((f) => f.kind.is === 'sheet')
  if (loads === undefined || field === undefined)
    throw new Failure('list-not-revised', `${procedure.title}没有导入逐项内容的步骤，没有导入。`)
  const { sheet, change } = await api.call<SheetRead>('POST', `/api/cases/${id}/sheets`, table)
  if (change !== undefined && change.added + change.gone + change.changed === 0) return { case: id, changed: false }
  await api.call('POST', `/api/cases/${id}/proceedings/main/steps/${loads.id}`, {
    command: randomUUID(),
    form: { [field.id]: sheet, changes },
  })
  return { case: id, changed: true, step: loads.title }
}
