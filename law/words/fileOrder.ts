import type { DocumentKind } from '../documents.ts'
import type { Layout } from './paper.ts'

/** What is laid away together, in its place: 正卷 or 副卷, papers of some kinds, or of a layout that no other group names, evidence. */
export interface FileGroup {
  readonly volume: '正卷' | '副卷'
  readonly title: string
  readonly papers?: readonly DocumentKind[]
  readonly layout?: Layout
  readonly evidence?: true
}
