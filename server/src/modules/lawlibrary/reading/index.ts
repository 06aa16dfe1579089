export { articleLines, type LawArticle, type LawItem, type LawReading, type LawText } from './law.ts'
export { levelOf } from './level.ts'
export { hasPart } from './part.ts'
export { readLaw } from './readLaw.ts'
