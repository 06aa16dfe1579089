import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/** `coded`: the same, smaller, for who can read it; the first that he takes is sent. */
export type Asset = { path: string; type: string; body: Buffer; coded?: { br: Buffer; gzip: Buffer } }

/** Of what carries its own hash in its address. */
export const forEver = 'public, max-age=31536000, immutable'

/** Of ui's styles, those a page without React needs, in the order of all.css; then the portal's own. */
const sheets = ['tokens.css', 'waiting.css', 'base.css', 'controls.css', 'tables.css', 'notes.css']
/** The portal's own; a later one overrides an earlier. */
const own = [
  'frame.css',
  'home.css',
  'list.css',
  'entry.css',
  'paper.css',
  'log.css',
  'procedures.css',
  'sending.css',
  'hall.css',
  'narrow.css',
  'print.css',
]

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)

/** Without what only its authors read. */
const bare = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\n\s*/g, '\n')

const sheet = (name: string, text: string): Asset => ({
  path: `/assets/${name}.${hashOf(text)}.css`,
  type: 'text/css; charset=utf-8',
  body: Buffer.from(text),
  coded: { br: brotliCompressSync(text), gzip: gzipSync(text, { level: 9 }) },
})

/** One stylesheet, named by its content, so that browsers may keep it for ever. */
export function readStylesheet(): Asset {
  const folder = new URL('.', import.meta.resolve('@xiezhi/ui/tokens.css'))
  const files = [
    ...sheets.map((sheet) => new URL(sheet, folder)),
    ...own.map((sheet) => new URL(`styles/${sheet}`, import.meta.url)),
  ]
  const text = files.map((file) => readFileSync(fileURLToPath(file), 'utf8')).join('\n')
  return sheet('portal', bare(text))
}

export interface Letters {
  /** Which slice of the font holds which characters. */
  readonly stylesheet: Asset
  /** Where the slices are, with `/` at the end. */
  readonly path: string
  /** One slice; undefined: there is none of that name. */
  slice(name: string): Buffer | undefined
}

/** Letters for a machine that has no Chinese ones: it fetches those slices it shows, any other machine none. */
export function readLetters(): Letters {
  const source = new URL(import.meta.resolve('@fontsource-variable/noto-sans-sc/wght.css'))
  const text = readFileSync(fileURLToPath(source), 'utf8')
  const folder = new URL('files/', source)
  const names = new Set(readdirSync(fileURLToPath(folder)).filter((name) => name.endsWith('.woff2')))
  const path = `/assets/letters-${hashOf(text)}/`
  return {
    stylesheet: sheet('letters', bare(text).replaceAll('url(./files/', `url(${path}`)),
    path,
    slice: (name) => (names.has(name) ? readFileSync(fileURLToPath(new URL(name, folder))) : undefined),
  }
}

/** Everything public may be found; the switch of type is no page, and officers are looked up, not collected. */
export const robots: Asset = {
  path: '/robots.txt',
  type: 'text/plain; charset=utf-8',
  body: Buffer.from('User-agent: *\nDisallow: /size/\nDisallow: /officers/\nDisallow: /follow\n'),
}

/** A single horn: the 獬豸 knows right from wrong. */
export const favicon: Asset = {
  path: '/favicon.svg',
  type: 'image/svg+xml',
  body: Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#1d4a8c"/><path d="M8 26c1-9 5-15 16-20-3 7-4 13-4 20z" fill="#fff"/></svg>',
  ),
}
