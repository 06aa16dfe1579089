import { expect, it } from 'vitest'
import { standalone } from './pages.ts'

it('every page of a preview defines the glyphs it names', () => {
  const pages = standalone([
    '<svg a="1"><defs><path id="x" d="$&"/></defs><use href="#x"/></svg>',
    '<svg a="2"><defs><path id="y"/></defs><use href="#x"/><use href="#y"/></svg>',
    '<svg a="3"><use href="#y"/></svg>',
  ])
  for (const page of pages)
    for (const [, id] of page.matchAll(/href="#(\w)"/g)) expect(page).toContain(`<path id="${id}"`)
  expect(pages[1]).toContain('d="$&"')
  expect(pages[2]).toMatch(/^<svg a="3"><defs>/)
})
