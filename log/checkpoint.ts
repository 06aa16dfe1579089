import { fromBase64, toBase64 } from './base64.ts'
import { LogError } from './errors.ts'
import { openNote, type Signer, signNote, type VerifierKey, type Verify } from './note.ts'

/** What a log states of itself at one moment. `origin` names the log for ever (and says demo or drill where it is one). */
export type Checkpoint = { readonly origin: string; readonly size: number; readonly root: Uint8Array }

/** C2SP tlog-checkpoint text, without signature; no extension lines. Throws `checkpoint-format`. */
export function formatCheckpoint({ origin, size, root }: Checkpoint): string {
  if (origin === '' || origin.includes('\n') || !Number.isSafeInteger(size) || size < 0 || root.length !== 32)
    throw bad()
  return `${origin}\n${size}\n${toBase64(root)}\n`
}

/** Reads such a text; only the spelling `formatCheckpoint` gives is accepted. Throws `checkpoint-format`. */
export function parseCheckpoint(text: string): Checkpoint {
  const lines = text.split('\n')
  const [origin, size, root] = lines
  if (lines.length !== 4 || origin === undefined || size === undefined || root === undefined) throw bad()
  if (!/^(0|[1-9]\d*)$/.test(size)) throw bad()
  const checkpoint = { origin, size: Number(size), root: decode(root) }
  if (formatCheckpoint(checkpoint) !== text) throw bad()
  return checkpoint
}

/** Signed checkpoint. The signer's name must be the origin (`checkpoint-origin`): one key never speaks for another log. */
export function signCheckpoint(checkpoint: Checkpoint, signer: Signer): string {
  if (signer.name !== checkpoint.origin) throw foreign(checkpoint.origin, signer.name)
  return signNote(formatCheckpoint(checkpoint), signer)
}

/** Reads a checkpoint signed by `key`; throws `note-…`, `checkpoint-format`, `checkpoint-origin`. */
export function openCheckpoint(note: string, key: VerifierKey, verify: Verify): Checkpoint {
  const checkpoint = parseCheckpoint(openNote(note, key, verify))
  if (checkpoint.origin !== key.name) throw foreign(checkpoint.origin, key.name)
  return checkpoint
}

function decode(root: string): Uint8Array {
  try {
    return fromBase64(root)
  } catch {
    throw bad()
  }
}

function bad(): LogError {
  return new LogError('checkpoint-format', '检查点的格式有误：应依次为日志名、条数、树根三行。请重新取得完整的检查点。')
}

function foreign(origin: string, name: string): LogError {
  return new LogError('checkpoint-origin', `检查点属于日志 ${origin}，而密钥属于 ${name}。请核对日志与密钥是否配套。`)
}
