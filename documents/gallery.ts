/** Every paper of every procedure, as PDF, with a page that lists the official forms: `node documents/gallery.ts [folder] [font folder]`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { documents } from '@xiezhi/law'
import { officialBooks } from '@xiezhi/law/officialForms/index.ts'
import { papersOfCourses, unmade } from './courses.ts'
import { createRenderer, DocumentError, templateOf } from './index.ts'
import { samples } from './papers/samples.ts'

const folder = process.argv[2] ?? join(import.meta.dirname, 'gallery')
mkdirSync(folder, { recursive: true })
const renderer = createRenderer({ fontDir: process.argv[3] })
const made = papersOfCourses()
const shown = [
  ...samples.map(({ name, kind, data, date }) => ({ name, kind, data, date })),
  ...made.map(({ kind, data, date }) => ({ name: kind, kind: templateOf(kind), data, date })),
]
try {
  for (const { name, kind, data, date } of shown) {
    const start = performance.now()
    const { pdf, pages } = await renderer.render(kind, data as never, { date })
    writeFileSync(join(folder, `${name}.pdf`), pdf)
    console.log(
      `${name}  ${pages} 页  ${(performance.now() - start).toFixed(0)} ms  ${(pdf.length / 1024).toFixed(0)} KB`,
    )
  }
  writeFileSync(join(folder, 'index.html'), page())
} catch (error) {
  if (!(error instanceof DocumentError)) throw error
  console.error(error.message, error.detail)
  process.exitCode = 1
} finally {
  renderer.close()
}

/** The official books, form by form, and beside each what is made in its place, or why nothing is; then every other paper. */
function page(): string {
  const link = (kind: (typeof made)[number]['kind']) =>
    made.some((m) => m.kind === kind)
      ? `<a href="${kind}.pdf">${documents[kind].title}</a>`
      : `${documents[kind].title}（没有样张）`
  const books = officialBooks.map(
    ({ title, forms }) =>
      `<h2>${title}</h2><ol>${forms
        .map((f) => `<li value="${f.no}">${f.title}：${f.why ?? f.papers.map(link).join('、')}</li>`)
        .join('')}</ol>`,
  )
  const told = new Set(officialBooks.flatMap((b) => b.forms.flatMap((f) => f.papers)))
  const others = made.filter((m) => !told.has(m.kind)).map((m) => `<li>${link(m.kind)}（${m.procedure}）</li>`)
  const missing = unmade(made).map((kind) => `<li>${documents[kind].title}</li>`)
  return `<!doctype html><meta charset="utf-8"><title>文书样张</title><h1>文书样张</h1>${books.join('')}<h2>其他文书</h2><ul>${others.join('')}</ul><h2>没有样张的文书</h2><ul>${missing.join('')}</ul>`
}
