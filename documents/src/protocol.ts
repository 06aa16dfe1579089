/** What the parent asks of the Typst process, and what comes back. One job at a time, in order. */
export interface Job {
  id: number
  /** the bytes of a PDF, or one SVG a page */
  as: 'pdf' | 'svg'
  template: string
  /** all strings, handed over as sys.inputs and never as source */
  inputs: { data: string; fonts: string; date: string }
  /** seconds since 1970, for the metadata of the PDF */
  timestamp: number
}

export type Answer =
  | { id: number; ok: true; pages: number; output: Uint8Array | string[] }
  | { id: number; ok: false; detail: string }

/** Start-up of the process, as its one argument (JSON). */
export interface Setup {
  templates: string
  fontFolders: string[]
}
