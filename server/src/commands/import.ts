import { parseArgs } from 'node:util'
import { ruleBook } from '@xiezhi/law'
import { asMigrator, type CitationCheck, checkCitations, importLaws } from '../modules/lawlibrary/index.ts'
import { readConfig } from '../platform/config.ts'
import { Failure, messageOf } from '../platform/failure.ts'
import { withStore } from '../platform/store.ts'

const usage = '用法：./xiezhi import laws <文件或者文件夹> [--json]。'

function readArguments(args: string[]): { path: string; json: boolean } {
  try {
    const { values, positionals } = parseArgs({ args, options: { json: { type: 'boolean' } }, allowPositionals: true })
    const [what, path, ...more] = positionals
    if (what !== 'laws' || path === undefined || more.length > 0) throw new Failure('argument-unknown', usage)
    return { path, json: values.json ?? false }
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure('argument-unknown', `参数不对：${messageOf(error)}。${usage}`, error)
  }
}

/** `import laws <path>`: official texts into the law library, then every citation of the rule book held against it. */
export async function run(args: string[]): Promise<number> {
  const { path, json } = readArguments(args)
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const started = Date.now()
  const { report, citations } = await withStore(
    readConfig(process.env),
    (store) =>
      asMigrator(store.migratorUrl, async (ask) => ({
        report: await importLaws(ask, path, say),
        citations: await checkCitations(ask, ruleBook),
      })),
    { report: say },
  )
  say(
    `导入 ${report.imported} 个版本，${report.unchanged} 个已有，${report.refused.length} 个文件不是法律文本；库中共 ${report.laws} 部法律、${report.versions} 个版本、${report.articles} 条。`,
  )
  tellCitations(citations, say)
  const seconds = Math.round((Date.now() - started) / 100) / 10
  if (json) say(JSON.stringify({ ok: true, ...report, citations, seconds }))
  return 0
}

function tellCitations({ total, open, unknown, notImported }: CitationCheck, say: (line: string) => void): void {
  say(`规则库共引用 ${total} 处，${open} 处可以打开原文。`)
  for (const { title, citations } of notImported) say(`未导入：《${title}》，被引用 ${citations} 处。`)
  for (const { where, citation } of unknown)
    say(
      `条文不存在：${where} 引用 ${citation.statute} 第 ${citation.article} 条${citation.paragraph ?? ''}（${citation.gist}）。`,
    )
}
