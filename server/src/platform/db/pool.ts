import pg from 'pg'
import { type Bulk, readBulk } from './bulk.ts'
import { connectionFailure } from './failures.ts'
import { pulseOf } from './pulse.ts'
import { refusePowerful, type Service } from './roles.ts'
import { types } from './values.ts'

/** Who acts, in which agency and post; row-level security and the audit read it inside the transaction. */
export interface Actor {
  id: string
  agency: string
  post: string
}

/** A statement. With a name it is prepared once a connection: one name, one text, everywhere. */
export interface Statement {
  name?: string
  text: string
  values?: readonly unknown[]
}

export type Row = Record<string, unknown>

export interface Queries {
  /** Runs the statement and gives its rows. */
  query<R extends object = Row>(statement: Statement): Promise<R[]>
  /** As `query`, and gives the first row, or undefined. */
  first<R extends object = Row>(statement: Statement): Promise<R | undefined>
  /** As `query`, for who reads the whole record: rows of many bytes come at half the cost. */
  bulk<R extends object>(statement: Bulk<R>): Promise<R[]>
}

export interface Database {
  /** Runs the work in one transaction as the actor; commits when it ends well, else rolls back and passes the error on. */
  transaction<T>(actor: Actor, work: (trx: Queries) => Promise<T>): Promise<T>
  /** As `transaction`, but sees one moment (repeatable read) and cannot write. */
  read<T>(actor: Actor, work: (trx: Queries) => Promise<T>): Promise<T>
  /** One statement by itself, one round trip. No actor is set: a function called this way sets it from its arguments. */
  call<R extends object = Row>(statement: Statement): Promise<R[]>
  close(): Promise<void>
}

/** One connection of its own, for who polls and holds session locks (the sequencer). */
export interface Session extends Queries {
  /** For another connection of the same service elsewhere. */
  readonly config: DatabaseConfig
  /** Runs the work in one transaction; commits when it ends well, else rolls back and passes the error on. */
  transaction<T>(work: (trx: Queries) => Promise<T>): Promise<T>
  /** Opens another like it, for work that goes on beside this one. */
  another(): Promise<Session>
  /** From now on hears what is notified on the channel; its name is written in our own code. */
  listen(channel: string, heard: (payload: string) => void): Promise<void>
  close(): Promise<void>
}

export interface DatabaseConfig {
  url: string
  service: Service
  /** Connections at most; 16 unless told. */
  size?: number
}

function clientConfig(config: DatabaseConfig) {
  return {
    connectionString: config.url,
    application_name: `xiezhi ${config.service}`,
    connectionTimeoutMillis: 15_000,
    keepAlive: true,
    types,
    options: '-c timezone=Asia/Shanghai -c statement_timeout=60s -c idle_in_transaction_session_timeout=60s',
  }
}

function queriesOn(client: pg.ClientBase): Queries {
  async function query<R extends object>(statement: Statement): Promise<R[]> {
    const { rows } = await client.query<R & pg.QueryResultRow>({
      name: statement.name,
      text: statement.text,
      values: statement.values as unknown[],
    })
    return rows
  }
  return {
    query,
    async first<R extends object>(statement: Statement) {
      return (await query<R>(statement))[0]
    },
    bulk: (statement) => readBulk(client, statement),
  }
}

/** Begins and says who acts in one round trip; the values live as long as the transaction. */
function beginAs(client: pg.ClientBase, begin: string, actor: Actor): string {
  const set = Object.entries(actor)
    .filter(([key]) => ['id', 'agency', 'post'].includes(key))
    .map(([key, value]) => `set_config('app.${key === 'id' ? 'actor' : key}', ${client.escapeLiteral(value)}, true)`)
  return `${begin}; select ${set.join(', ')}`
}

async function within<T>(
  client: pg.ClientBase,
  begin: string,
  work: (trx: Queries) => Promise<T>,
  end: 'commit' | 'rollback' = 'commit',
): Promise<T> {
  await client.query(begin)
  try {
    const result = await work(queriesOn(client))
    await client.query(end)
    return result
  } catch (error) {
    // A connection that broke cannot roll back, and is not lent again: what broke it is what counts.
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}

/** Opens the service's database and refuses a role that stands above its grants. Errors: `Failure`. */
export async function openDatabase(config: DatabaseConfig): Promise<Database> {
  const pool = new pg.Pool({ ...clientConfig(config), max: config.size ?? 16, idleTimeoutMillis: 60_000 })
  const pulse = pulseOf(config.url)
  // A connection that breaks while idle is replaced by the next one; without a listener it would end the process.
  pool.on('error', () => undefined)

  async function lend<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const watch = pulse()
    const borrowed = pool.connect()
    let broken = false
    const onError = () => {
      broken = true
    }
    let client: pg.PoolClient
    try {
      client = await Promise.race([borrowed, watch.silent])
    } catch (error) {
      watch.over()
      borrowed.then(
        (late) => late.release(true),
        () => undefined,
      )
      throw error
    }
    client.on('error', onError)
    try {
      return await Promise.race([work(client), watch.silent])
    } finally {
      watch.over()
      client.off('error', onError)
      // Cut off, it ends what hangs on it; such an end is expected.
      if (watch.isSilent()) client.on('error', () => undefined)
      client.release(broken || watch.isSilent())
    }
  }

  try {
    await lend((client) => refusePowerful(client, config.service))
  } catch (error) {
    await pool.end()
    throw connectionFailure(error, `${config.service.toUpperCase()}_DATABASE_URL`)
  }
  return {
    transaction: (actor, work) => lend((client) => within(client, beginAs(client, 'begin', actor), work)),
    read: (actor, work) =>
      lend((client) => within(client, beginAs(client, 'begin isolation level repeatable read read only', actor), work)),
    call: <R extends object>(statement: Statement) => lend((client) => queriesOn(client).query<R>(statement)),
    close: () => pool.end(),
  }
}

/** The owner of the tables at work: for who rebuilds what follows from the record, never for a service. */
export interface OwnerSession extends Queries {
  /** For another connection beside this one. */
  readonly url: string
  /** `rehearse`: all is taken back at the end, however it ends. */
  transaction<T>(work: (trx: Queries) => Promise<T>, rehearse?: boolean): Promise<T>
}

export async function asOwner<T>(migratorUrl: string, work: (owner: OwnerSession) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: migratorUrl,
    application_name: 'xiezhi owner',
    connectionTimeoutMillis: 15_000,
    types,
    options: '-c timezone=Asia/Shanghai',
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    throw connectionFailure(error, 'DATABASE_URL')
  }
  try {
    return await work({
      ...queriesOn(client),
      url: migratorUrl,
      transaction: (inner, rehearse = false) => within(client, 'begin', inner, rehearse ? 'rollback' : 'commit'),
    })
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Opens one connection; `onLost` is called when it breaks without being closed. Errors: `Failure`. */
export async function connect(config: DatabaseConfig, onLost: (error: Error) => void): Promise<Session> {
  const client = new pg.Client(clientConfig(config))
  let closing = false
  client.on('error', (error) => {
    if (!closing) onLost(error)
  })
  try {
    await client.connect()
    await refusePowerful(client, config.service)
  } catch (error) {
    closing = true
    await client.end().catch(() => undefined)
    throw connectionFailure(error, `${config.service.toUpperCase()}_DATABASE_URL`)
  }
  return {
    ...queriesOn(client),
    config,
    transaction: (work) => within(client, 'begin', work),
    another: () => connect(config, onLost),
    async listen(channel, heard) {
      client.on('notification', (message) => {
        if (message.channel === channel) heard(message.payload ?? '')
      })
      await client.query(`listen ${client.escapeIdentifier(channel)}`)
    },
    async close() {
      closing = true
      await client.end().catch(() => undefined)
    },
  }
}
