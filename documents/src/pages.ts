/**
 * One SVG a page, out of the compiler's one tall drawing: glyph outlines first, then one group a page. An outline is
 * kept in the first page that uses it, which halves the size; so the pages belong into one HTML document, in order.
 * What serves the compiler's own viewer (styles, invisible text, tracking ids) is dropped.
 */
export function splitPages(drawing: string): string[] {
  const [head = '', ...groups] = drawing.split('<g class="typst-page"')
  const outlines = new Map([...head.matchAll(/<path id="([^"]+)" class="outline_glyph" (d="[^"]*")\/>/g)].map(byId))
  const clips = /<defs class="clip-path">.*?<\/defs>/s.exec(head)?.[0] ?? ''
  const seen = new Set<string>()
  return groups.map((group, i) => {
    const size = /data-page-width="(\d+)" data-page-height="(\d+)"/.exec(group)
    const drawn = group
      .slice(group.indexOf('>') + 1)
      .replace(/<g transform="scale\(16,-16\)"><foreignObject.*?<\/foreignObject><\/g>/gs, '')
      .replace(/ data-tid="[^"]*"| class="[^"]*"/g, '')
      .replace('</svg>', '')
    const defined: string[] = []
    for (const [, id = ''] of drawn.matchAll(/ href="#([^"]+)"/g)) {
      if (seen.has(id)) continue
      seen.add(id)
      defined.push(`<path id="${id}" ${outlines.get(id) ?? ''}/>`) // a space has no outline
    }
    const box = `viewBox="0 0 ${size?.[1] ?? 596} ${size?.[2] ?? 842}"`
    return `<svg xmlns="http://www.w3.org/2000/svg" ${box} fill="none"><rect width="100%" height="100%" fill="#fff"/><defs>${defined.join('')}</defs>${i === 0 ? clips : ''}<g>${drawn}</svg>`
  })
}

const byId = ([, id = '', path = '']: RegExpMatchArray): [string, string] => [id, path]
