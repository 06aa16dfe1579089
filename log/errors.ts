/** Stable codes of everything this package refuses. They are part of the API: never rename one. */
export type LogErrorCode =
  | 'json-number'
  | 'json-string'
  | 'json-value'
  | 'json-depth'
  | 'json-not-canonical'
  | 'bytes-hex'
  | 'bytes-base64'
  | 'bytes-utf8'
  | 'commitment-salt'
  | 'header-shape'
  | 'header-identifier'
  | 'tree-range'
  | 'tile-path'
  | 'tile-missing'
  | 'tile-size'
  | 'note-format'
  | 'note-key'
  | 'note-unsigned'
  | 'note-signature'
  | 'checkpoint-format'
  | 'checkpoint-origin'

/** A refusal: `code` for programs, `message` (Chinese, with what to do next) for people. */
export class LogError extends Error {
  readonly code: LogErrorCode

  constructor(code: LogErrorCode, message: string) {
    super(message)
    this.name = 'LogError'
    this.code = code
  }
}
