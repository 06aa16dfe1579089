import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export type Asset = { path: string; type: string; body: Buffer }

/** Of ui's styles, those a page without React needs, in the order of all.css; then the portal's own. */
const sheets = ['tokens.css', 'base.css', 'controls.css', 'tables.css', 'notes.css']

function hashed(name: string, extension: string, type: string, text: string): Asset {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12)
  return { path: `/assets/${name}.${hash}.${extension}`, type, body: Buffer.from(text) }
}

/** One stylesheet, named by its content, so that browsers may keep it for ever. */
export function readStylesheet(): Asset {
  const folder = new URL('.', import.meta.resolve('@xiezhi/ui/tokens.css'))
  const files = [...sheets.map((sheet) => new URL(sheet, folder)), new URL('portal.css', import.meta.url)]
  const text = files.map((file) => readFileSync(fileURLToPath(file), 'utf8')).join('\n')
  return hashed(
    'portal',
    'css',
    'text/css; charset=utf-8',
    text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\n\s*/g, '\n'),
  )
}

/** A single horn: the 獬豸 knows right from wrong. */
export const favicon: Asset = {
  path: '/favicon.svg',
  type: 'image/svg+xml',
  body: Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#1d4a8c"/><path d="M8 26c1-9 5-15 16-20-3 7-4 13-4 20z" fill="#fff"/></svg>',
  ),
}
