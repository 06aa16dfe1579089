export type { Typing } from './preview.ts'
export { type Documents, fontFolder, openDocuments, type Preview, type RenderedPaper } from './render.ts'
