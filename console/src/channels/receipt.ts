/** The rows of a file that was taken out for this channel: what has changed or come since is in it no more than in the receipt. */
export function printsIn(text: string, channel: string): readonly string[] {
  try {
    const file = JSON.parse(text) as { channel?: unknown; rows?: unknown }
    if (file.channel !== channel || !Array.isArray(file.rows)) return []
    return file.rows.flatMap((row: { print?: unknown }) => (typeof row?.print === 'string' ? [row.print] : []))
  } catch {
    return []
  }
}
