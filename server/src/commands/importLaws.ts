import { ruleBook } from '@xiezhi/law'
import { changesIn } from '../modules/lawchange/index.ts'
import { asMigrator, type CitationCheck, checkCitations, importLaws } from '../modules/lawlibrary/index.ts'
import { readConfig } from '../platform/config.ts'
import { withStore } from '../platform/store.ts'

/** `import laws <path>`: official texts into the law library, then every citation of the rule book held against it. */
export async function importLawTexts(path: string, json: boolean): Promise<number> {
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const started = Date.now()
  const { report, citations, changes } = await withStore(
    readConfig(process.env),
    (store) =>
      asMigrator(store.migratorUrl, async (ask) => ({
        report: await importLaws(ask, path, say),
        citations: await checkCitations(ask, ruleBook),
        changes: await changesIn(ask),
      })),
    { report: say },
  )
  say(
    `导入 ${report.imported} 个版本，${report.unchanged} 个已有，${report.refused.length} 个文件不是法律文本；库中共 ${report.laws} 部法律、${report.versions} 个版本、${report.articles} 条。`,
  )
  tellCitations(citations, say)
  tellChanges(changes, say)
  const seconds = Math.round((Date.now() - started) / 100) / 10
  if (json) say(JSON.stringify({ ok: true, ...report, citations, changes, seconds }))
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

/** What the texts repeal: what of each agency rests on it stands in the console, under 法律变化. */
function tellChanges(changes: Awaited<ReturnType<typeof changesIn>>, say: (line: string) => void): void {
  const repealed = changes.filter((c) => c.kind === 'repealed')
  for (const [by, of] of Map.groupBy(repealed, (c) => c.by))
    say(
      `《${by}》${of[0]?.from === undefined ? '' : `自${of[0].from}起`}废止：${of.map((c) => `《${c.title}》`).join('')}`,
    )
  if (changes.length > 0) say('各机关依据它们的清单事项、清单和规范、在办案件，见办案平台“法律变化”。')
}
