/**
 * Something the operator must put right before the program can run: one Chinese sentence that says what to do next,
 * and a code that never changes. Commands print it without a stack and exit with 1.
 */
export class Failure extends Error {
  readonly code: string

  constructor(code: string, sentence: string, cause?: unknown) {
    super(sentence, { cause })
    this.name = 'Failure'
    this.code = code
  }
}

/** The code of a system or database error (`ENOENT`, `28P01`), or '' when it has none. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Turns a failed file operation into its sentence; anything unknown is passed on as it is. */
export function fileFailure(error: unknown, path: string): unknown {
  switch (codeOf(error)) {
    case 'EACCES':
    case 'EPERM':
      return new Failure(
        'data-dir-not-permitted',
        `没有权限读写 ${path}，请改用有权限的用户启动，或用 DATA_DIR 指定另一个目录。`,
        error,
      )
    case 'EROFS':
    case 'ENOENT': // What Node makes of a read-only disk when it creates several folders at once.
      return new Failure(
        'disk-not-writable',
        `${path} 所在的磁盘是只读的，请用 DATA_DIR 指定一个可以写入的目录。`,
        error,
      )
    case 'ENOSPC':
    case 'EDQUOT':
      return new Failure('disk-full', `${path} 所在的磁盘已满，请腾出空间后重新启动。`, error)
    case 'ENOTDIR':
    case 'EEXIST':
      return new Failure('data-dir-not-a-folder', `${path} 不是目录，请用 DATA_DIR 指定一个目录。`, error)
    default:
      // Whatever else the system may say of a disk or a path (EIO, ELOOP, ENAMETOOLONG …).
      if (!/^E[A-Z0-9]+$/.test(codeOf(error))) return error
      return new Failure('data-dir-failed', `读写 ${path} 时出错（${codeOf(error)}），请检查磁盘和目录。`, error)
  }
}

/** The sentence for data that PostgreSQL itself finds broken; undefined when the error is of another kind. */
export function damageOf(error: unknown): Failure | undefined {
  if (!['XX001', 'XX002', '58P01', '58030'].includes(codeOf(error))) return undefined
  return new Failure('data-damaged', `数据库中的数据已损坏（${messageOf(error)}），请从备份恢复。`, error)
}
