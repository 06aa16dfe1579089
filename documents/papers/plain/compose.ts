import { type CaseFile, type Context, type PaperFormat, type PaperPart, paperParts, sentTo } from '@xiezhi/casework'
import { bodyOf, documents, layoutOf } from '@xiezhi/law'
import type { DocumentData } from '../data.ts'
import { worded } from '../parts/format.ts'
import { endOf, frameOf, type PaperFor } from '../parts/frame.ts'
import { namesOf, officersOf } from '../parts/officers.ts'

/** A paper whose rule says what stands in it: no template and no code of its own. */
export function plainPaper(
  file: CaseFile,
  paper: PaperFor,
  context: Context,
  format?: PaperFormat,
): DocumentData['plain'] {
  const { organs } = context.agency
  const layout = layoutOf(paper.kind)
  const blocks = worded(bodyOf(paper.kind) ?? [], format)
  const proceeding = file.proceedings.find((p) => p.id === paper.proceeding)
  const of = { file, context, day: paper.on, party: paper.party, ...(proceeding === undefined ? {} : { proceeding }) }
  // A form has a row to write into where nothing is known; a letter says nothing of it.
  const isSaid = (part: PaperPart) => layout !== 'letter' || part.type !== 'row' || part.text !== ''
  const body = paperParts(blocks, of).filter(isSaid)
  const sheet = { ...frameOf(file, paper, context), title: documents[paper.kind].title, body }
  if (layout !== 'letter') return { ...sheet, isForm: layout === 'form' }
  return {
    ...sheet,
    letter: {
      addressee: sentTo(blocks, of),
      contact: {
        persons: namesOf(officersOf(file, context, paper.on)) || organs.contact,
        phone: organs.phone,
        address: organs.address,
      },
    },
    ...endOf(file, paper, context, 1),
  }
}
