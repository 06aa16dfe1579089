import { parseArgs } from 'node:util'
import type { Day } from '@xiezhi/law'
import { nameOrFindLog } from '../modules/log/index.ts'
import { openClock } from '../modules/time/index.ts'
import { redraw } from '../parts/redraw.ts'
import { readConfig } from '../platform/config.ts'
import { asOwner } from '../platform/db/pool.ts'
import { Failure, messageOf } from '../platform/failure.ts'
import { withStore } from '../platform/store.ts'

function readArguments(args: string[]): { check: boolean; json: boolean } {
  try {
    const { values } = parseArgs({ args, options: { check: { type: 'boolean' }, json: { type: 'boolean' } } })
    return { check: values.check ?? false, json: values.json ?? false }
  } catch (error) {
    throw new Failure('argument-unknown', `用法：./xiezhi rebuild [--check] [--json]（${messageOf(error)}）。`, error)
  }
}

/**
 * `rebuild`: everything that follows from the record again (the register, rows about cases, public rows), for a new
 * calendar, a mended projection, or rows somebody changed. `--check`: says what differs, changes nothing; exit code 1 then.
 */
export async function run(args: string[]): Promise<number> {
  const { check, json } = readArguments(args)
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const config = readConfig(process.env)
  const found = await withStore(config, ({ migratorUrl, urls }) =>
    asOwner(migratorUrl, async (owner) => {
      // A demonstration's clock may be ahead: what the law has made of its cases hangs on its own day.
      const log = { url: urls.sequencer, dataDir: config.dataDir, wanted: '', signs: false }
      const day = openClock(await nameOrFindLog(log), config.dataDir)
        .now()
        .slice(0, 10) as Day
      return redraw(owner, { dataDir: config.dataDir, day, check })
    }),
  )
  const { register, cases, differing, strays, tallies, damaged, told, sheets, published } = found
  const done = check ? '与记录不符' : '与记录不符，已按记录改回'
  for (const line of register) say(`✗ 登记簿 ${line.room} ${line.id}${done}。`)
  for (const stream of differing) say(`✗ ${stream} 的列表、期限或者检索${done}。`)
  for (const id of strays) say(`✗ case/${id} 没有任何记录，它的行${check ? '是多出来的' : '已经删去'}。`)
  for (const stream of published.differing) say(`✗ ${stream} 的公示信息${done}。`)
  for (const number of told) say(`✗ 来件 ${number} 告知来件人的进展${done}。`)
  for (const { agency, list, sha256, mended } of sheets)
    say(
      `✗ ${agency} 的大宗名录 ${list}（${sha256}）可以检索的内容与文件不符${check ? '' : mended ? '，已按文件改回' : '，文件缺失或者读不出，没有整理；请从备份恢复文件'}。`,
    )
  if (published.strays > 0)
    say(`✗ 公示库中有 ${published.strays} 条没有任何记录，${check ? '是多出来的' : '已经删去'}。`)
  for (const agency of tallies) say(`✗ ${agency} 的案件计数${check ? '与案件不符' : '与案件不符，已重新计数'}。`)
  for (const stream of damaged)
    say(`✗ ${stream} 的记录已被改动，没有整理；请运行 ./xiezhi verify log 核对，从备份恢复。`)
  for (const stream of published.left)
    say(`✗ ${stream} 的公示信息不能按记录重新整理，保持原样；请运行 ./xiezhi verify log 核对。`)
  const faults =
    register.length +
    differing.length +
    strays.length +
    tallies.length +
    published.differing.length +
    published.strays +
    told.length +
    sheets.length
  const left = damaged.length + published.left.length + (check ? 0 : sheets.filter((s) => !s.mended).length)
  const ok = left === 0 && (!check || faults === 0)
  say(
    check
      ? `已核对 ${cases} 个案件，不符 ${faults} 处，没有改动。`
      : `已按记录重新整理 ${cases} 个案件、登记簿和 ${published.items} 条公示信息，改正 ${faults} 处。`,
  )
  if (json) say(JSON.stringify({ ok, ...found }))
  return ok ? 0 : 1
}
