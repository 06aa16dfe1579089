const shapes = /<defs>([\s\S]*?)<\/defs>/

/**
 * A preview defines each glyph once, on the page that needs it first, and names it on later ones. Pages shown as pictures of
 * their own need the glyphs of the pages before them.
 */
export function standalone(pages: readonly string[]): readonly string[] {
  let before = ''
  return pages.map((page) => {
    const own = shapes.exec(page)?.[1]
    const whole =
      before === ''
        ? page
        : own === undefined
          ? page.replace(/<svg[^>]*>/, (head) => `${head}<defs>${before}</defs>`)
          : page.replace(shapes, () => `<defs>${before}${own}</defs>`)
    before += own ?? ''
    return whole
  })
}
