/**
 * What of a rating code is hashed where it is kept and where it is typed, so that the two can never drift: without spaces, hyphens, case and
 * width, under a word of its own.
 */
export const ratingCodeText = (typed: string): string =>
  `rating ${typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')}`
