import type { TextBlock } from '../parts/blocks.ts'
import type { Paper, Seal } from '../parts/data.ts'

/** A paper whose text is composed by its rule: a letter to whom it concerns. */
export interface PlainPaper extends Paper {
  title: string
  addressee: string
  body: TextBlock[]
  contact: { persons: string; phone: string; address: string }
  date: string
  seal?: Seal
  copies?: string
}
