import { createHash } from 'node:crypto'
import pg from 'pg'
import type { Row, Statement } from '../../platform/db/pool.ts'
import type { LibraryVersion } from './matching.ts'
import { articleLines, type LawText } from './reading/index.ts'

/** Runs one statement and gives its rows: `Database.call` of a service, or the migrator's connection. */
export type Ask = <R extends object = Row>(statement: Statement) => Promise<R[]>

/** Articles of an imported version, as they are printed. */
export interface StoredArticle {
  readonly key: string
  readonly label: string
  readonly chapter: string
  readonly lines: readonly string[]
}

/** Runs the work on the migrator's connection: importing is the operator's act, no service may write here. */
export async function asMigrator<T>(url: string, work: (ask: Ask) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'xiezhi import', types: texts })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(async <R extends object>({ text, values }: Statement) => {
      const { rows } = await client.query<R & pg.QueryResultRow>(text, values as unknown[])
      return rows
    })
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Days and times stay the strings they are; arrays of text stay arrays. */
const texts: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === pg.types.builtins.DATE || oid === pg.types.builtins.TIMESTAMPTZ
      ? (text: string) => text
      : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
}

/** Puts one version of a law beside those that are there; false where this very text is there already. One statement, so whole or not at all. */
export async function addVersion(ask: Ask, law: LawText, fileName: string): Promise<boolean> {
  const rows = await ask<{ added: boolean }>({
    text: `with law as (
        insert into library.law as l (title, short_name) values ($1, $2)
        on conflict (title) do update set short_name = coalesce(l.short_name, excluded.short_name) returning id
      ), version as (
        insert into library.version
          (law, sha256, document_number, issuer, published_on, effective_from, first_in_force_from, note, preamble, notices, file_name)
        select id, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12 from law
        on conflict (sha256) do nothing returning id
      ), article as (
        insert into library.article (version, key, position, number, suffix, label, chapter, lines)
        select version.id, a.key, a.position, a.number, a.suffix, a.label, a.chapter, a.lines
        from version, jsonb_to_recordset($13) as a
          (key text, position integer, number integer, suffix text, label text, chapter text, lines text[])
      )
      select exists (select from version) as added`,
    values: [
      law.title,
      law.shortName ?? null,
      digestOf(law),
      law.documentNumber ?? null,
      law.issuer ?? null,
      law.publishedOn ?? null,
      law.effectiveFrom ?? null,
      law.firstInForceFrom ?? null,
      law.versionNote,
      law.preamble,
      law.notices,
      fileName,
      JSON.stringify(articlesOf(law)),
    ],
  })
  return rows[0]!.added
}

function articlesOf(law: LawText) {
  return law.articles.map((a, position) => ({
    key: a.key,
    position,
    number: a.number,
    suffix: a.suffix ?? '',
    label: a.label,
    chapter: a.chapter,
    lines: articleLines(a),
  }))
}

const digestOf = (law: LawText): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([law.title, law.documentNumber ?? '', law.versionNote, law.preamble, articlesOf(law)]))
    .digest()

export async function versionsOf(ask: Ask): Promise<readonly LibraryVersion[]> {
  return ask<LibraryVersion>({
    name: 'library.versions',
    text: `select v.id, l.title, v.published_on as "publishedOn", v.effective_from as "effectiveFrom",
        v.imported_at::text as "importedAt"
      from library.version v join library.law l on l.id = v.law`,
  })
}

/** A version with what tells its rank and day. */
export interface StoredText extends LibraryVersion {
  /** Of what was read, in hex. */
  readonly digest: string
  readonly issuer: string | null
  readonly documentNumber: string | null
  readonly note: string
  /** Keys of its articles. */
  readonly articles: readonly string[]
}

export async function textsOf(ask: Ask): Promise<readonly StoredText[]> {
  return ask<StoredText>({
    name: 'library.texts',
    text: `select v.id, encode(v.sha256, 'hex') as digest, l.title, v.issuer, v.document_number as "documentNumber", v.note,
        v.published_on as "publishedOn", v.effective_from as "effectiveFrom", v.imported_at::text as "importedAt",
        array(select a.key from library.article a where a.version = v.id order by a.position) as articles
      from library.version v join library.law l on l.id = v.law`,
  })
}

/** Another answer than before: something was imported. */
export async function stampOf(ask: Ask): Promise<string> {
  const rows = await ask<{ stamp: string }>({
    name: 'library.stamp',
    text: 'select library.stamp() as stamp',
  })
  return rows[0]!.stamp
}

/** Every article of a version in its order, each with how it begins. */
export async function outlineOf(ask: Ask, version: string): Promise<readonly (StoredArticle & { number: number })[]> {
  return ask<StoredArticle & { number: number }>({
    name: 'library.outline',
    text: `select key, number, label, chapter, lines from library.article where version = $1 order by position`,
    values: [version],
  })
}

/** The articles of a version that a citation by number can mean, with their lines; of several of a number (items of several parts) none. */
export async function numberedOf(ask: Ask, version: string): Promise<ReadonlyMap<number, readonly string[]>> {
  const rows = await ask<{ number: number; lines: string[] }>({
    text: `select number, lines from (
        select number, lines, count(*) over (partition by number) as alike
        from library.article where version = $1 and suffix = ''
      ) as article where alike = 1`,
    values: [version],
  })
  return new Map(rows.map((r) => [r.number, r.lines]))
}

/** The article of this number, where the version has exactly one. */
export async function articleOf(ask: Ask, version: string, number: number): Promise<StoredArticle | undefined> {
  const rows = await ask<StoredArticle>({
    name: 'library.article',
    text: `select key, label, chapter, lines from library.article
      where version = $1 and number = $2 and suffix = ''`,
    values: [version, number],
  })
  return rows.length === 1 ? rows[0] : undefined
}

export async function countsOf(ask: Ask): Promise<{ laws: number; versions: number; articles: number }> {
  const rows = await ask<{ laws: number; versions: number; articles: number }>({
    text: `select (select count(*) from library.law)::int as laws, (select count(*) from library.version)::int as versions,
      (select count(*) from library.article)::int as articles`,
  })
  return rows[0]!
}
