import { resolve } from 'node:path'
import { z } from 'zod'
import { type Service, services } from './db/roles.ts'
import { Failure } from './failure.ts'
import { productRoot } from './paths.ts'
import { speakChinese } from './words.ts'

export interface Config {
  /** API and console; the portal takes the next one. */
  port: number
  host: string
  /** Absolute path. */
  dataDir: string
  /** The migrator's address; undefined: the embedded database. */
  databaseUrl: string | undefined
  /** Addresses given for services instead of roles made by us. */
  serviceUrls: Partial<Record<Service, string>>
  /** Name of the log of a new installation; undefined: one is made up. */
  logOrigin: string | undefined
  /** 云岭县: stands before the name of the portal; undefined: not told. */
  portalPlace: string | undefined
  /** Origins whose pages may frame parts of the portal, parted by blanks; undefined: none. */
  portalEmbedders: string | undefined
  /** Hosts with their port that receivers may have though they are of the house's own networks, or without https. */
  channelHosts: readonly string[]
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent'
}

const url = z.string().min(1).optional()

const Environment = z.object({
  PORT: z.coerce
    .number('应为端口号')
    .int('应为端口号')
    .min(0, '应为 0 至 65534 的端口号')
    .max(65534, '应为 0 至 65534 的端口号')
    .default(8787),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).optional(),
  DATABASE_URL: url,
  APP_DATABASE_URL: url,
  SEQUENCER_DATABASE_URL: url,
  PORTAL_DATABASE_URL: url,
  ARCHIVIST_DATABASE_URL: url,
  LOG_ORIGIN: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{2,60}(\/[a-z0-9.-]{1,60})?$/, '应写成域名的样子，例如 log.example.gov.cn/xingzheng')
    .optional(),
  PORTAL_PLACE: z.string().max(40, '应不超过 40 个字').optional(),
  PORTAL_EMBEDDERS: z
    .string()
    .regex(
      /^\s*(?:https?:\/\/[a-z0-9.*:-]+(?:\s+|$))*$/,
      '应为准许嵌入的网站，以空格隔开，例如 https://www.example.gov.cn',
    )
    .optional(),
  CHANNEL_HOSTS: z
    .string()
    .regex(
      /^\s*(?:[a-z0-9.-]+(?::\d{1,5})?(?:\s+|$))*$/,
      '应为准许报送的专网、内网主机和端口，以空格隔开，例如 credit.local:8080 10.1.2.3',
    )
    .optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
})

/** Reads the settings. Errors: `Failure` naming the variable. A variable set to nothing counts as not set. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  speakChinese()
  const filled = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()))
  const result = Environment.safeParse(filled)
  if (!result.success) {
    const issue = result.error.issues[0]
    throw new Failure(
      'setting-invalid',
      `环境变量 ${String(issue?.path[0])} 的值不对：${issue?.message}，请改正后重新启动。`,
    )
  }
  const env = result.data
  const given = services.map((service) => [service, env[`${service.toUpperCase() as Uppercase<Service>}_DATABASE_URL`]])
  return {
    port: env.PORT,
    host: env.HOST,
    dataDir: env.DATA_DIR ? resolve(env.DATA_DIR) : resolve(productRoot, 'data'),
    databaseUrl: env.DATABASE_URL,
    serviceUrls: Object.fromEntries(given.filter(([, value]) => value !== undefined)),
    logOrigin: env.LOG_ORIGIN,
    portalPlace: env.PORTAL_PLACE,
    portalEmbedders: env.PORTAL_EMBEDDERS,
    channelHosts: env.CHANNEL_HOSTS?.trim().split(/\s+/) ?? [],
    logLevel: env.LOG_LEVEL,
  }
}
