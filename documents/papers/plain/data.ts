import type { PaperPart } from '@xiezhi/casework'
import type { Paper, Seal } from '../parts/data.ts'

/** A paper whose text is composed by its rule: a letter to whom it concerns, a record of the scene to be signed, or a form. */
export interface PlainPaper extends Paper {
  title: string
  body: PaperPart[]
  /** Absent: it goes to nobody, and bears the signatures of whom its own lines name. */
  letter?: {
    addressee: string
    contact: { persons: string; phone: string; address: string }
  }
  /** Of what is no letter: rows with lines around them, and not running text. */
  isForm?: boolean
  date?: string
  seal?: Seal
  copies?: string
}
