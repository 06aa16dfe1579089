/** Without the stops at its end: it will stand in a longer sentence. */
export const bare = (text: string | undefined): string =>
  (text ?? '').trim().replace(/(?<![。；;，,\s])[。；;，,\s]+$/, '')

/** With a stop, as a sentence of its own; nothing stays nothing. */
export const sentence = (text: string | undefined): string => {
  const clean = (text ?? '').trim()
  return clean === '' || /[。！？”]$/.test(clean) ? clean : `${bare(clean)}。`
}
