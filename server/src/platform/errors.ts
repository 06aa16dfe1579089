import { STATUS_CODES } from 'node:http'
import type { FieldError, Reason } from '@xiezhi/casework'

export type { FieldError }

export interface ProblemExtras {
  /** Fields that cannot be taken as they were sent; `field` is the way to it, parted by dots. */
  errors?: readonly FieldError[]
  /** Why the law, the case or the post bars a step. */
  reasons?: readonly Reason[]
  /** What to do about it, where the sentence does not say so already. */
  next?: string
  /** The step may be recorded as one that happened all the same, with its reason (`happened`). */
  mayHaveHappened?: boolean
  cause?: unknown
}

const titles: Readonly<Record<number, string>> = {
  400: '请求有误',
  401: '尚未登录',
  403: '没有权限',
  404: '没有找到',
  405: '不支持这种操作',
  408: '请求超时',
  409: '现在不能这样做',
  410: '已经不在',
  412: '版本不符',
  413: '内容过大',
  414: '地址过长',
  415: '格式不支持',
  416: '超出文件',
  422: '填写有误',
  429: '操作过于频繁',
  431: '请求头过大',
  460: '内容损坏',
  500: '系统出错',
  503: '暂时不能服务',
  507: '空间不足',
}

/**
 * A refusal as RFC 9457 describes it: a stable `code`, an HTTP status, and a Chinese sentence that says what to do
 * next. Throw it anywhere under a request; nothing else of an error ever reaches the caller.
 */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly detail: string
  readonly extras: Omit<ProblemExtras, 'cause'>

  constructor(status: number, code: string, detail: string, extras: ProblemExtras = {}) {
    super(`${code}: ${detail}`, { cause: extras.cause })
    this.name = 'Problem'
    this.status = status
    this.code = code
    this.detail = detail
    const { cause: _, ...told } = extras
    this.extras = told
  }

  /** The body of `application/problem+json`; `instance` names this one request. */
  toBody(instance?: string): Record<string, unknown> {
    return {
      type: `urn:xiezhi:problem:${this.code}`,
      title: titles[this.status] ?? STATUS_CODES[this.status],
      status: this.status,
      code: this.code,
      detail: this.detail,
      ...this.extras,
      ...(instance && { instance }),
    }
  }
}
