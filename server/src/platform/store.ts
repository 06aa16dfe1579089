import { readSecrets, startEmbedded } from '@xiezhi/postgres'
import type { Config } from './config.ts'
import { migrate } from './db/migrate.ts'
import { provisionServices, type ServiceUrls } from './db/roles.ts'
import { codeOf, Failure } from './failure.ts'

/** The migrated database of an installation, and how each service connects to it. */
export interface Store {
  migratorUrl: string
  urls: ServiceUrls
  /** Numbers of the migrations applied by this opening. */
  applied: number[]
  embedded: boolean
  /** Lets go of the database; the embedded one stops unless another process still uses it. */
  stop(): Promise<void>
}

export interface StoreOptions {
  report?: (line: string) => void
  /** Called when the embedded database is gone for good. */
  onLost?: (failure: Failure) => void
  /** Migrates only up to this number: for a backup of an older version. */
  until?: number
}

/** Starts (or takes over) the embedded database, or takes the one of DATABASE_URL; migrates it; makes the roles. */
export async function openStore(config: Config, options: StoreOptions = {}): Promise<Store> {
  const lost = new Failure('database-lost', '数据库意外停止，没有恢复，请查看数据目录中的 postgres.log 后重新启动。')
  const embedded =
    config.databaseUrl === undefined
      ? await startEmbedded({
          dataDir: config.dataDir,
          report: options.report,
          onLost: (reason) => options.onLost?.(reason instanceof Failure ? reason : lost),
        })
      : undefined
  try {
    const migratorUrl = embedded?.migratorUrl() ?? config.databaseUrl ?? ''
    const applied = await migrate(migratorUrl, undefined, options.until)
    if (applied.length > 0) options.report?.(`数据库已更新（执行了 ${applied.length} 个迁移）。`)
    const urls = await provisionServices(migratorUrl, readSecrets(config.dataDir), config.serviceUrls)
    return {
      migratorUrl,
      urls,
      applied,
      embedded: embedded !== undefined,
      stop: async () => embedded?.stop(),
    }
  } catch (error) {
    await embedded?.stop()
    if (embedded && codeOf(error) === 'database-missing') {
      throw new Failure('data-damaged', `数据目录 ${config.dataDir} 中数据库的文件不全，请从备份恢复。`, error)
    }
    throw error
  }
}

/** Runs a command's work on the store and lets go of it afterwards, also when the command is interrupted. */
export async function withStore<T>(
  config: Config,
  work: (store: Store) => Promise<T>,
  options?: StoreOptions,
): Promise<T> {
  const store = await openStore(config, options)
  const interrupt = () => {
    store.stop().finally(() => process.exit(130))
  }
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
  try {
    return await work(store)
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
    await store.stop()
  }
}
