import { Problem } from './errors.ts'
import { codeOf, messageOf } from './failure.ts'

function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return 500
  return typeof error.statusCode === 'number' ? error.statusCode : 500
}

function ofFramework(code: string, cause: unknown): Problem | undefined {
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new Problem(413, 'body-too-large', '提交的内容超过 1 MiB，请删减；文件请走证据上传。', { cause })
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
    case 'FST_ERR_CTP_EMPTY_TYPE':
      return new Problem(
        415,
        'unsupported-media-type',
        '请求体应为 application/json，请改正 Content-Type 后重新提交。',
        { cause },
      )
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return new Problem(400, 'malformed-request', '请求体的长度与 Content-Length 不符，请重新提交。', { cause })
    case 'FST_ERR_BAD_URL':
      return new Problem(400, 'malformed-url', '地址的写法不对，请检查后重试。', { cause })
    case 'FST_ERR_MAX_PARAM_LENGTH':
      return new Problem(414, 'url-too-long', '地址过长，请检查后重试。', { cause })
    default:
      return undefined
  }
}

/** The fault may have come after the record was written: only the same command, sent again, can tell. */
const unknownOutcome = '刚才提交的是否已经办理，还不能确定；用同一编号照原样再提交一次，不会重复办理'

/** What the driver says of a connection that broke; it gives these no code. */
const broken = /connection terminated|timeout exceeded when trying to connect|query read timeout/i

function ofDatabase(code: string, cause: unknown): Problem | undefined {
  // Text with a NUL in a path or a query; bodies are held back earlier.
  if (code === '22021' || code === '22P05') {
    return new Problem(400, 'malformed-text', '请求中有无法保存的字符，请删去后重新提交。', { cause })
  }
  if (code === '40001' || code === '40P01' || code === '55P03') {
    return new Problem(503, 'busy', '同时办理的人较多，请稍后再试。', { cause })
  }
  // Connections lost or refused, the server stopping or full, statements cut off by their time limit.
  const hasBroken = code === '' && broken.test(messageOf(cause))
  if (hasBroken || /^(08|53|57)/.test(code) || /^E(CONN|PIPE|TIMEDOUT|HOST)/.test(code)) {
    return new Problem(503, 'database-unavailable', '数据库暂时不能服务，请稍后再试；您填写的内容没有丢失。', {
      cause,
      next: unknownOutcome,
    })
  }
  return undefined
}

/** What the caller is told of any error. What we did not foresee becomes a 500 that tells nothing of the inside. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  const code = codeOf(error)
  // Of `WorkbooksBusy`: the lists are not read for this.
  if (code === 'workbooks-busy') return new Problem(503, code, messageOf(error), { cause: error })
  const known = ofFramework(code, error) ?? ofDatabase(code, error)
  if (known) return known
  switch (statusOf(error)) {
    case 429:
      return new Problem(429, 'too-many-requests', '操作过于频繁，请稍后再试。', { cause: error })
    case 400:
      return new Problem(400, 'malformed-request', '请求的写法不对，请检查后重新提交。', { cause: error })
    case 404:
      return new Problem(404, 'not-found', '没有找到您要的内容，请检查地址。', { cause: error })
    default:
      return new Problem(500, 'internal-error', '系统出错，请稍后再试；仍不行时请把编号告诉管理员。', {
        cause: error,
        next: unknownOutcome,
      })
  }
}
