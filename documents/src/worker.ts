// The Typst process. It knows templates, fonts and the job in hand, has no environment and no other duty, and may be
// killed at any moment.
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { splitPages } from './pages.ts'
import type { Answer, Job, Setup } from './protocol.ts'

const { templates, fontFolders } = JSON.parse(process.argv[2] ?? '{}') as Setup
const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: fontFolders }] })

function work(job: Job): Answer {
  const { id, inputs } = job
  const compiled = compiler.compile({ mainFilePath: join(templates, `${job.template}.typ`), inputs })
  const paper = compiled.result
  if (!paper) {
    const error = compiled.takeError()
    return { id, ok: false, detail: JSON.stringify(error ? compiler.fetchDiagnostics(error) : 'no document') }
  }
  const output =
    job.as === 'svg'
      ? splitPages(compiler.svg(paper))
      : // PDF/A-2b: for the archive, and the exporter itself then refuses a glyph no font has.
        compiler.pdf(paper, { pdfStandard: 'a-2b', creationTimestamp: job.timestamp })
  return { id, ok: true, pages: paper.numOfPages, output }
}

process.on('message', (job: Job) => {
  let answer: Answer
  try {
    answer = work(job)
  } catch (error) {
    answer = { id: job.id, ok: false, detail: String(error) }
  }
  process.send?.(answer)
  compiler.evictCache(10)
})
process.on('disconnect', () => process.exit(0))
