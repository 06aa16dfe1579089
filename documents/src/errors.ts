export type DocumentErrorCode =
  | 'glyph-missing'
  | 'document-failed'
  | 'document-timeout'
  | 'renderer-busy'
  | 'renderer-closed'

/** A refusal with a Chinese sentence that says what to do next, and a stable code. `detail` is for the log only. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError'
  readonly code: DocumentErrorCode
  readonly detail: string

  constructor(code: DocumentErrorCode, message: string, detail = '') {
    super(message)
    this.code = code
    this.detail = detail
  }
}
