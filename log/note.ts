import { fromBase64, toBase64 } from './base64.ts'
import { concat, equalBytes, fromHex, type Hash, toHex, utf8 } from './bytes.ts'
import { LogError } from './errors.ts'

/** Ed25519 (RFC 8032): whether `signature` (64 bytes) of `message` was made by `publicKey` (32 bytes). */
export type Verify = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean

/** A key to check notes with. `id`: four bytes that tell keys of one name apart. */
export type VerifierKey = { readonly name: string; readonly id: Uint8Array; readonly publicKey: Uint8Array }

/** A key to sign notes with; `sign` is Ed25519 and returns 64 bytes. */
export type Signer = VerifierKey & { readonly sign: (message: Uint8Array) => Uint8Array }

const ed25519 = 0x01
const maxLength = 1_000_000
const unfitName = /[\p{White_Space}\p{Cc}+]/u
// Notes are text: of the control characters only the newline may stand in them.
const unfitText = /(?!\n)\p{Cc}/u

/** Key with the id of a C2SP signed note: sha256(name || 0x0A || 0x01 || public key), first four bytes. Throws `note-key`. */
export function verifierKey(sha256: Hash, name: string, publicKey: Uint8Array): VerifierKey {
  if (name === '' || unfitName.test(name) || !name.isWellFormed() || publicKey.length !== 32) throw badKey()
  const id = sha256(concat(utf8(`${name}\n`), Uint8Array.of(ed25519), publicKey)).slice(0, 4)
  return { name, id, publicKey }
}

/** The key as text, `name+id in hex+base64`: what is published and handed to verifiers. */
export function formatVerifierKey(key: VerifierKey): string {
  return `${key.name}+${toHex(key.id)}+${toBase64(concat(Uint8Array.of(ed25519), key.publicKey))}`
}

/** Reads such a text and checks its id; throws `note-key`. */
export function parseVerifierKey(sha256: Hash, text: string): VerifierKey {
  const parts = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(text)
  if (parts === null) throw badKey()
  const encoded = decodeKey(parts[3]!)
  if (encoded[0] !== ed25519) throw badKey()
  const key = verifierKey(sha256, parts[1]!, encoded.slice(1))
  if (!equalBytes(key.id, fromHex(parts[2]!))) throw badKey()
  return key
}

/** Signs a text that ends in a newline, as a C2SP signed note; throws `note-format`. */
export function signNote(text: string, signer: Signer): string {
  return formatNote(text, [{ key: signer, signature: signer.sign(utf8(text)) }])
}

/** Puts together a note whose signatures were made elsewhere (a signing device, for one). */
export function formatNote(
  text: string,
  signatures: readonly { readonly key: VerifierKey; readonly signature: Uint8Array }[],
): string {
  if (!text.endsWith('\n') || unfitText.test(text) || !text.isWellFormed()) throw badNote()
  const lines = signatures.map(({ key, signature }) => `— ${key.name} ${toBase64(concat(key.id, signature))}\n`)
  return `${text}\n${lines.join('')}`
}

/**
 * The text of a note signed by `key`. Signatures of other keys are passed over, as the format asks.
 * Throws `note-format`, `note-unsigned` (none by this key), `note-signature` (one by this key that is wrong).
 */
export function openNote(note: string, key: VerifierKey, verify: Verify): string {
  const { text, signatures } = parseNote(note)
  const ours = signatures.filter(({ name, id }) => name === key.name && equalBytes(id, key.id))
  if (ours.length === 0) {
    throw new LogError('note-unsigned', `没有 ${key.name} 的签名。请核对公钥与文件是否出自同一日志。`)
  }
  const message = utf8(text)
  if (!ours.every(({ signature }) => signature.length === 64 && verify(key.publicKey, message, signature))) {
    throw new LogError('note-signature', `${key.name} 的签名无效：内容或签名已被改动。请从可信来源重新取得。`)
  }
  return text
}

type NoteSignature = { readonly name: string; readonly id: Uint8Array; readonly signature: Uint8Array }

/** Takes a note apart without believing any of it; throws `note-format`. */
export function parseNote(note: string): { readonly text: string; readonly signatures: readonly NoteSignature[] } {
  if (note.length > maxLength || unfitText.test(note) || !note.isWellFormed()) throw badNote()
  // The last empty line divides: the text itself may hold empty lines.
  const at = note.lastIndexOf('\n\n')
  if (at < 0 || !note.endsWith('\n')) throw badNote()
  const lines = note.slice(at + 2, -1).split('\n')
  return { text: note.slice(0, at + 1), signatures: lines.map(parseSignature) }
}

function parseSignature(line: string): NoteSignature {
  const parts = /^— (\S+) (\S+)$/u.exec(line)
  if (parts === null || unfitName.test(parts[1]!)) throw badNote()
  const bytes = decodeSignature(parts[2]!)
  if (bytes.length < 5) throw badNote()
  return { name: parts[1]!, id: bytes.slice(0, 4), signature: bytes.slice(4) }
}

function decodeSignature(text: string): Uint8Array {
  try {
    return fromBase64(text)
  } catch {
    throw badNote()
  }
}

function decodeKey(text: string): Uint8Array {
  try {
    return fromBase64(text)
  } catch {
    throw badKey()
  }
}

function badNote(): LogError {
  return new LogError('note-format', '签名文本的格式有误：应为正文、空行、签名行。请重新取得完整的文件。')
}

function badKey(): LogError {
  return new LogError('note-key', '公钥有误：应为“名称+8 位编号+Base64”一行，且编号与公钥相符。请重新复制完整的一行。')
}
