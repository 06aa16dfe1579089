import type { Upkeep } from '@xiezhi/answers'
import { toInstant } from '../../platform/clock.ts'
import type { Told } from '../../platform/health.ts'
import type { NotedBackup } from '../backup/index.ts'

export type Item = Upkeep['items'][number]

/** What one verification found, as the scrub notes it. */
export interface Verified {
  readonly at: string
  readonly ok: boolean
  readonly findings: number
  readonly first: string | null
}

/** What of what is public did not arrive at its receivers, over all agencies, as of the last round; undefined: none has been made. */
export interface Reported {
  readonly refused: number
  readonly unreached: number
  readonly receivers: readonly string[]
}

export interface Known {
  /** Milliseconds since 1970, as the world has it. */
  readonly now: number
  /** Since when the program runs. */
  readonly started: number
  readonly health: Told
  readonly backup: NotedBackup | undefined
  /** Whether all that is served is there (after each start), and whether it is what it was (every night). */
  readonly present: Verified | undefined
  readonly whole: Verified | undefined
  /** The newest signed head of the log. */
  readonly log: { readonly size: number; readonly signed: number } | undefined
  readonly reported: Reported | undefined
}

const day = 86_400_000
/** A backup is made every day; one that did not come is noticed the day after. */
const backupAge = 2 * day
/** Every night, or by day where the machine is off at night, after three days at the latest. */
const scrubAge = 4 * day
/** That after a start begins half a minute later; the largest record takes hours. */
const presentBy = day

export const moment = (at: number): string => toInstant(at).slice(0, 16).replace('T', ' ')

function ago(milliseconds: number): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000))
  if (minutes === 0) return '刚刚'
  if (minutes < 60) return `${minutes} 分钟前`
  const hours = Math.floor(minutes / 60)
  return hours < 48 ? `${hours} 小时前` : `${Math.floor(hours / 24)} 日前`
}

const right = (id: string, title: string, sentence: string): Item => ({
  id,
  title,
  state: 'right',
  sentence,
  next: null,
})
const wrong = (id: string, title: string, sentence: string, next: string): Item => ({
  id,
  title,
  state: 'wrong',
  sentence,
  next,
})

const backUp =
  '请系统管理员在服务器上运行 ./xiezhi backup 备份文件夹（服务不必停），定在每天运行一次，并把备份放到另一台机器上。'

function backupItem({ now, backup, log }: Known): Item {
  const title = '备份'
  if (backup === undefined) return wrong('backup', title, '还没有备份过。', backUp)
  const at = Date.parse(backup.at)
  const since = (log?.size ?? 0) - backup.size
  const covers = `到日志第 ${backup.size} 条${since > 0 ? `，此后又有 ${since} 条` : ''}`
  const when = `最近一次备份：${moment(at)}（${ago(now - at)}），${covers}`
  if (backup.fault !== null)
    return wrong(
      'backup',
      title,
      `${when}；写完以后核对不符：${backup.fault}`,
      '这份备份不能用来恢复：请系统管理员检查备份所在的磁盘，换一个文件夹重新备份；以前的备份不要删除。',
    )
  // A clock that went back would make of the last backup one that is never old.
  if (at > now)
    return wrong('backup', title, `${when}，记的是以后的时间。`, `请先校准服务器的时钟，再备份一次：${backUp}`)
  if (now - at > backupAge) return wrong('backup', title, `${when}。每天应当备份一次。`, backUp)
  return right('backup', title, `${when}；写完以后读回核对，相符（证据和文书只核对大小，内容在恢复时核对）。`)
}

const verify =
  '请系统管理员在服务器上运行 ./xiezhi verify log --files 看全部结果；列表、检索与记录不符的，运行 ./xiezhi rebuild；记录或者文件被改动、缺失的，保留现场，从备份恢复。'

function verifiedItem(
  { now, started }: Known,
  id: string,
  title: string,
  last: Verified | undefined,
  said: { readonly fine: string; readonly waits: string },
): Item {
  if (last === undefined) return { id, title, state: 'waiting', sentence: said.waits, next: null }
  const at = Date.parse(last.at)
  const when = `最近一次：${moment(at)}（${ago(now - at)}）`
  if (last.ok && id === 'present' && at < started)
    return now - started > presentBy
      ? wrong(
          id,
          title,
          `${when}，${said.fine}。这次启动以后还没有做成。`,
          '请系统管理员查看服务的输出，或者在服务器上运行 ./xiezhi verify log。',
        )
      : { id, title, state: 'waiting', sentence: `${when}，${said.fine}。${said.waits}`, next: null }
  if (!last.ok) return wrong(id, title, `${when}，有 ${last.findings} 处不符：${last.first ?? ''}`, verify)
  if (id === 'whole' && now - at > scrubAge)
    return wrong(
      id,
      title,
      `${when}，${said.fine}。此后没有再做成过。`,
      '核验由程序每夜自动进行，没有做成的，请系统管理员查看服务的输出，或者在服务器上运行 ./xiezhi verify log --files。',
    )
  return right(id, title, `${when}，${said.fine}。`)
}

function reportedItem({ reported }: Known): Item {
  const id = 'channels'
  const title = '公示的报送'
  if (reported === undefined) return { id, title, state: 'waiting', sentence: '启动以后一分钟内自动进行。', next: null }
  const { refused, unreached, receivers } = reported
  if (refused + unreached === 0) return right(id, title, '各接收方没有拒绝的，没有一再报不到的。')
  const parts = [
    ...(refused > 0 ? [`${refused}行被拒绝`] : []),
    ...(unreached > 0 ? [`${unreached}行报了六次以上仍没有报到`] : []),
  ]
  return wrong(
    id,
    title,
    `${receivers.join('、')}：${parts.join('，')}。`,
    '请公示发布人在“报送通道”查看接收方的答复：被拒绝的改正后再报；一直报不到的，请系统管理员核对通道的网址和网络，或者取出文件人工报送。',
  )
}

/** What `/healthz` asks, as people say it: what it is called, what is so when it holds, what to do when it does not. */
const checks: Readonly<
  Record<string, { readonly title: string; readonly fine: (known: Known) => string; readonly next: string }>
> = {
  database: {
    title: '数据库',
    fine: () => '正常回答。',
    next: '数据库意外停止的，由程序自己重新启动；几分钟后仍不正常的，请系统管理员重新启动平台并查看 DATA_DIR 中的 postgres.log。',
  },
  files: {
    title: '证据和文书的存储',
    fine: () => '可以读写。',
    next: '请系统管理员检查 DATA_DIR 中的 objects 和所在磁盘；文件缺失的，从备份恢复。',
  },
  disk: {
    title: '磁盘',
    fine: ({ health }) => {
      const free = health.figures.diskFreeBytes
      return free === undefined ? '余地充足。' : `数据目录所在的磁盘还有 ${(free / 1024 ** 3).toFixed(1)} GB。`
    },
    next: '请系统管理员腾出空间或者换更大的磁盘；空间不足时不再接收证据文件，已有的不受影响。',
  },
  clock: {
    title: '时钟',
    fine: () => '与数据库、已有的记录一致。',
    next: '请系统管理员校准服务器的时钟；校准以后仍提示的，核对原来的记录，在服务器上运行 ./xiezhi clock confirm 核定。',
  },
  signing: {
    title: '日志的签发',
    fine: ({ now, log }) =>
      log === undefined
        ? '还没有记录。'
        : `已签发到第 ${log.size} 条，${moment(log.signed)}（${ago(now - log.signed)}）；没有积压。`,
    next: '记录没有丢失，只是还没有写入日志、没有签发。请系统管理员重新启动平台；仍不正常的，查看服务的输出。',
  },
  log: {
    title: '日志服务',
    fine: () => '正在运行。',
    next: '请系统管理员重新启动平台；提示日志的过去与现在不一致（log-fork）的，按安装说明“备份和恢复”处理，不要自行删除文件。',
  },
  audit: {
    title: '访问留痕',
    fine: () => '逐条成链，每日写入日志。',
    next: '请系统管理员查看服务的输出并告知审计管理员；在服务器上运行 ./xiezhi verify log 核对。',
  },
  disclosure: {
    title: '公示的传送',
    fine: () => '办案平台发布的都已到公示平台。',
    next: '请系统管理员重新启动平台；公示内容与记录不符的，运行 ./xiezhi rebuild。',
  },
  portal: { title: '公示平台', fine: () => '正常回答。', next: '请系统管理员重新启动平台并查看服务的输出。' },
}

function checkItem(known: Known, name: string): Item {
  const { failed, reasons } = known.health
  const said = checks[name]
  const title = said?.title ?? name
  if (!failed.includes(name)) return right(name, title, said?.fine(known) ?? '正常。')
  return wrong(name, title, reasons[name] ?? '不能服务。', said?.next ?? '请系统管理员查看服务的输出。')
}

/** The state of the installation, one sentence a thing; what wants somebody comes first. */
export function itemsOf(known: Known, names: readonly string[]): readonly Item[] {
  const own = [
    backupItem(known),
    verifiedItem(known, 'whole', '记录和文件的全面核验', known.whole, {
      fine: '全部记录、文书、证据和由它们而来的一切都相符',
      waits: '还没有做过。每天凌晨两点至五点自动进行，新开的在一小时以后先做一次。',
    }),
    verifiedItem(known, 'present', '启动后的核验', known.present, {
      fine: '记录相符，登记过的文件都在',
      waits: '启动以后半分钟自动进行。',
    }),
    reportedItem(known),
  ]
  // Its own sentences stand above, with what was found.
  const asked = names.filter((name) => name !== 'verification').map((name) => checkItem(known, name))
  const order = { wrong: 0, waiting: 1, right: 1 }
  return [...own, ...asked].toSorted((a, b) => order[a.state] - order[b.state])
}
