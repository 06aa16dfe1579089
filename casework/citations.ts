import { articlesOf, type KnownLaw, knownLaw, labelOf, lawLevels, lawName, versionsNamed } from '@xiezhi/law'
import { benchmarkFor } from './benchmark.ts'
import { type Context, dayOfMoment } from './context.ts'
import type { Basis, CaseFile, Json, Violation } from './file.ts'
import { numeral } from './format/numeral.ts'
import { numberedArticles } from './lawIdentity.ts'
import { own } from './own.ts'
import { checkedCitations, latestProposal } from './penalty/proposals.ts'
import type { FieldError } from './refusal.ts'

type Knows = Pick<Context, 'rules'> & Partial<Pick<Context, 'library'>>

/** The laws a citation can be held against: the rule book's catalogue, and what the installation has imported. */
export const knownLaws = (context: Knows): readonly KnownLaw[] => [
  ...context.rules.statutes,
  ...(context.library ?? []),
]

/** 125条1款2项 is 第一百二十五条第一款第二项: a number is written one way, so that the same article is the same text. */
export const articleName = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/第?(\d{1,4})(?=[条款项])/g, (_, digits: string) => `第${numeral(Number(digits))}`)

/** As it is recorded: where the law is known, by its id, official title, rank and day, however it was written. */
export function identified(basis: Basis, context: Knows): Basis {
  const law = knownLaw(basis, knownLaws(context))
  const article = articleName(basis.article)
  if (law === undefined) return { ...basis, article }
  return { law: law.id, title: law.title, level: law.level, article, inForce: law.inForce.from }
}

/** Lines as a form gives them: of its matter a line names only the id. */
export type LineGiven = Omit<Violation, 'matter' | 'benchmark'> & { readonly matter?: string }

/** Lines as they are recorded: laws by their identity, and the range and benchmark of the matter as the list has them now. */
export const recordedLines = (
  lines: readonly LineGiven[],
  context: Knows & Partial<Pick<Context, 'matters' | 'lists' | 'now'>>,
): readonly Violation[] =>
  lines.map(({ matter, ...v }) => {
    const item = context.matters?.items.find((m) => m.id === matter)
    const benchmark =
      context.now === undefined ? undefined : benchmarkFor(context.lists, v, item, dayOfMoment(context.now))
    return {
      ...v,
      breached: v.breached.map((b) => identified(b, context)),
      basis: v.basis.map((b) => identified(b, context)),
      ...(item === undefined || context.matters === undefined
        ? {}
        : {
            matter: {
              id: item.id,
              title: item.title,
              version: context.matters.version,
              ...(item.fine === undefined ? {} : { fine: item.fine }),
              tiers: item.tiers,
            },
          }),
      ...(benchmark === undefined ? {} : { benchmark }),
    }
  })

/** One citation, as a confirmation of it names it. */
const key = (b: Pick<Basis, 'title' | 'level' | 'article' | 'inForce'>): string =>
  [lawName(b.title), b.level, articleName(b.article), b.inForce].join('|')

/** Why nobody can rely on the citation yet; undefined: the law is known and has the article, or who may has found it right. */
export function doubtOf(basis: Basis, file: CaseFile, known: readonly KnownLaw[]): string | undefined {
  if (checkedCitations(file).some((c) => key(c) === key(basis))) return undefined
  if (knownLaw(basis, known) === undefined) return `法律库中没有《${basis.title}》${basis.article}，尚未核实。`
  const articles = articlesOf(basis, known)
  if (articles === undefined || articles.length === 0) return undefined
  const cited = numberedArticles(basis.article)
  if (cited.length === 0) return `引用《${basis.title}》“${basis.article}”，看不出是第几条，尚未核实。`
  const missing = cited.some((article) => !articles.includes(article))
  return missing ? `法律库中的《${basis.title}》没有所引的${basis.article}，尚未核实。` : undefined
}

/** Citations of what is proposed that stand in doubt (amber, never a bar). */
export function unconfirmed(
  file: CaseFile,
  context: Knows,
  lines: readonly Pick<Violation, 'breached' | 'basis'>[] = latestProposal(file)?.violations ?? [],
): readonly Basis[] {
  const known = knownLaws(context)
  const cited = lines.flatMap((v) => [...v.breached, ...v.basis])
  const open = cited.filter((b) => doubtOf(b, file, known) !== undefined)
  return open.filter((b, i) => open.findIndex((o) => key(o) === key(b)) === i)
}

/** What is wrong with a citation against the laws that are known: a picked law that is none, or another rank than the law has. */
export function citationErrors(field: string, lines: readonly Json[], context: Knows): readonly FieldError[] {
  const known = knownLaws(context)
  return lines.flatMap((line, i) =>
    (['breached', 'basis'] as const).flatMap((part) => {
      const list = own(line as { readonly [k: string]: Json }, part)
      return (Array.isArray(list) ? list : []).flatMap((b, k) => {
        const fault = faultOf(b as unknown as Basis, known)
        if (fault === undefined) return []
        const { at, code, sentence } = fault
        return [{ field: `${field}.${i}.${part}.${k}.${at}`, code, sentence: `第${i + 1}行：${sentence}` }]
      })
    }),
  )
}

function faultOf(basis: Basis, known: readonly KnownLaw[]): { at: string; code: string; sentence: string } | undefined {
  const law = knownLaw(basis, known)
  if (basis.law !== undefined && law === undefined)
    return {
      at: 'law',
      code: 'unknown-law',
      sentence: `法律库中没有所选的《${basis.title}》，请重新选择，或者手工填写后由法制审核人员核实。`,
    }
  if (basis.law !== undefined && law !== undefined && lawName(law.title) !== lawName(basis.title))
    return {
      at: 'title',
      code: 'law-mismatch',
      sentence: `所选的是《${law.title}》，名称却写成《${basis.title}》，请重新选择。`,
    }
  const ranks = [...new Set((law === undefined ? versionsNamed(basis.title, known) : [law]).map((k) => k.level))]
  if (ranks.length === 0 || ranks.includes(basis.level)) return undefined
  const named = ranks.map((r) => labelOf(lawLevels, r)).join('或者')
  const sentence = `《${basis.title}》是${named}，不是${labelOf(lawLevels, basis.level)}。`
  return { at: 'level', code: 'wrong-level', sentence }
}
