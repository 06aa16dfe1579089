/** Every paper with sample data, as PDF and as the preview's SVG: `node documents/gallery.ts [folder] [font folder]`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRenderer, DocumentError } from './index.ts'
import { samples } from './papers/samples.ts'

const folder = process.argv[2] ?? join(import.meta.dirname, 'gallery')
mkdirSync(folder, { recursive: true })
const renderer = createRenderer({ fontDir: process.argv[3] })
try {
  for (const { name, kind, data, date } of samples) {
    const start = performance.now()
    const { pdf, pages } = await renderer.render(kind, data as never, { date })
    const made = performance.now()
    const svgs = await renderer.preview(kind, data as never)
    const shown = performance.now()
    writeFileSync(join(folder, `${name}.pdf`), pdf)
    svgs.forEach((svg, i) => {
      writeFileSync(join(folder, `${name}-${i + 1}.svg`), svg)
    })
    const size = svgs.reduce((sum, svg) => sum + svg.length, 0)
    console.log(
      `${name}  ${pages} 页  PDF ${(made - start).toFixed(0)} ms ${kb(pdf.length)}  预览 ${(shown - made).toFixed(0)} ms ${kb(size)}`,
    )
  }
} catch (error) {
  if (!(error instanceof DocumentError)) throw error
  console.error(error.message, error.detail)
  process.exitCode = 1
} finally {
  renderer.close()
}

function kb(bytes: number): string {
  return `${(bytes / 1024).toFixed(0)} KB`
}
