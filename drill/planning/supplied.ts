/** Stands before every text that no row gave, in the record and on every paper. */
export const suppliedMark = '（系统补充）'

/** A text that the drill supplies. */
export const supplied = (text: string): string => `${suppliedMark}${text}`

/** Keeps a list of what had to be supplied, in the words of the note that opens the case. */
export class Note {
  private readonly items = new Set<string>()

  /** Notes that `what` was supplied, and gives the text with its mark. */
  text(what: string, text: string): string {
    this.items.add(what)
    return supplied(text)
  }

  /** Notes a value that cannot carry a mark of its own: a day, an amount, a choice. */
  value<T>(what: string, value: T): T {
    this.items.add(what)
    return value
  }

  all(): readonly string[] {
    return [...this.items]
  }
}
