import type { ChartNode, ChartPart, Way } from './chart.ts'

/** A chart laid out: boxes, lines and words with their places, for whoever draws them (screen, page, print). */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly boxes: readonly Box[]
  readonly lines: readonly Line[]
  readonly words: readonly Words[]
}
export interface Box {
  readonly stage: string
  readonly title: string
  readonly aside: boolean
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export interface Line {
  readonly path: string
  readonly dashed: boolean
}
export interface Words {
  readonly text: string
  readonly full: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
}

const box = { width: 132, height: 36 } as const
const gap = 46
const margin = 12
/** Room for what a way is called, and between two lanes. */
const label = 148
const lane = 12
const perLine = 12

type Side = 'down' | 'left' | 'out' | 'back' | 'aside' | 'any'

/** Where a way runs: straight down, along the left, out to what lies aside, back from there, among what lies aside, from anywhere. */
function sideOf(way: Way, from: string, straight: readonly string[]): Side {
  const [a, b] = [straight.indexOf(from), straight.indexOf(way.to)]
  if (a >= 0 && b >= 0) return b === a + 1 ? 'down' : 'left'
  if (a >= 0) return 'out'
  return b >= 0 ? 'back' : 'aside'
}

/** Ways into one stage by one side share a lane. */
interface Bus {
  readonly to: string
  readonly side: Side
  readonly from: string[]
  readonly titles: string[]
  deemed: boolean
}

function busesOf({ ways }: ChartPart, straight: readonly string[]): readonly Bus[] {
  const buses = new Map<string, Bus>()
  const add = (way: Way, side: Side, from: readonly string[]) => {
    const key = `${side}>${way.to}`
    const known = buses.get(key) ?? { to: way.to, side, from: [], titles: [], deemed: true }
    for (const f of from) if (!known.from.includes(f)) known.from.push(f)
    for (const t of way.titles) if (!known.titles.includes(t)) known.titles.push(t)
    known.deemed &&= way.deemed === true
    buses.set(key, known)
  }
  for (const way of ways) {
    if (way.from.length === 0) add(way, 'any', [])
    for (const from of way.from) add(way, sideOf(way, from, straight), [from])
  }
  return [...buses.values()]
}

/** What lies aside stands beside the first stage that leads to it, the next free row down. */
function rowsOf(
  nodes: readonly ChartNode[],
  buses: readonly Bus[],
  straight: readonly string[],
): ReadonlyMap<string, number> {
  const rows = new Map(straight.map((id, i) => [id, i]))
  const taken = new Set<number>()
  for (const n of nodes.filter((x) => x.aside)) {
    const sources = buses.filter((b) => b.to === n.id).flatMap((b) => b.from.map((f) => rows.get(f) ?? 0))
    let row = sources.length === 0 ? 0 : Math.min(...sources)
    while (taken.has(row)) row += 1
    taken.add(row)
    rows.set(n.id, row)
  }
  return rows
}

/** Titles on two lines at most; more are counted. */
function worded(titles: readonly string[]): readonly string[] {
  const all = titles.join('、')
  const text =
    all.length <= perLine * 2
      ? all
      : titles.length > 1
        ? `${titles[0]!.slice(0, perLine * 2 - 6)}等${titles.length}项`
        : `${all.slice(0, perLine * 2 - 1)}…`
  return text.length <= perLine ? [text] : [text.slice(0, perLine), text.slice(perLine)]
}

const lengthOf = (text: string): number => [...text].reduce((sum, c) => sum + (c.charCodeAt(0) > 255 ? 12 : 7), 0)

/** What words take up. */
export function roomOf({ text, x, y, anchor }: Words): Omit<Box, 'stage' | 'title' | 'aside'> {
  const width = lengthOf(text)
  return { x: anchor === 'end' ? x - width : x, y: y - 11, width, height: 13 }
}
type Room = ReturnType<typeof roomOf>
const overlap = (a: Room, b: Room): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** How far words are moved up or down, the least first. */
const nudges = Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? 1 : -1) * Math.ceil(i / 2) * 7)

/** One part of a chart laid out. */
export function layOut(part: ChartPart): Drawing {
  const straight = part.nodes.filter((n) => !n.aside).map((n) => n.id)
  const buses = busesOf(part, straight)
  const rows = rowsOf(part.nodes, buses, straight)
  const on = (side: Side) => buses.filter((b) => b.side === side)
  const has = (...sides: Side[]) => sides.some((s) => on(s).length > 0)
  const hasAside = part.nodes.some((n) => n.aside)
  // From left to right: lanes and words of the left, the straight way, words back, lanes, words out, what lies aside, words and lanes of it.
  const left = has('left') ? on('left').length * lane + label : 0
  const x = margin + left
  const middle =
    (has('back') ? label : has('down') || has('any') ? 24 : 0) +
    [...on('back'), ...on('out')].length * lane +
    (has('out') ? label : 0)
  const asideX = x + box.width + Math.max(middle, 40)
  const least =
    Math.max(
      hasAside ? asideX + box.width + (has('aside') ? label + on('aside').length * lane : 0) : 0,
      x + box.width + label,
    ) + margin
  const top = margin + 22
  const yOf = (id: string) => top + (rows.get(id) ?? 0) * (box.height + gap)
  const xOf = (id: string) => (straight.includes(id) ? x : asideX)
  const count = Math.max(0, ...rows.values()) + 1
  const lines: Line[] = []
  const words: Words[] = []
  const say = (titles: readonly string[], at: { x: number; y: number }, anchor: Words['anchor'], below = false) => {
    const parts = worded(titles)
    const placed = parts.map((text, i) => ({
      text,
      full: titles.join('、'),
      x: at.x,
      y: below ? at.y + i * 14 : at.y - (parts.length - 1 - i) * 14,
      anchor,
    }))
    // Where other words or a stage stand already, the nearest free place above or below.
    const moved = nudges.find((dy) => placed.every((w) => free({ ...w, y: w.y + dy }))) ?? 0
    words.push(...placed.map((w) => ({ ...w, y: w.y + moved })))
  }
  const free = (w: Words) =>
    w.y > 11 &&
    !words.some((other) => overlap(roomOf(w), roomOf(other))) &&
    !part.nodes.some((n) => overlap(roomOf(w), { x: xOf(n.id), y: yOf(n.id), ...box }))
  const arrow = (path: string, bus: Bus) => lines.push({ path, dashed: bus.deemed })
  const mid = (id: string, shift: number) => yOf(id) + box.height / 2 + shift

  // How it begins stands at the very top, and moves for nothing.
  for (const b of part.begins) {
    const isTop = yOf(b.to) === top && straight.includes(b.to)
    const middle = xOf(b.to) + box.width / 2
    const right = xOf(b.to) + box.width
    lines.push({
      path: isTop ? `M${middle} ${top - 20}V${top}` : `M${right + 24} ${mid(b.to, 14)}H${right}`,
      dashed: false,
    })
    if (isTop) say(b.titles, { x: middle + 8, y: top - 8 }, 'start')
    else say([`开始：${b.titles.join('、')}`], { x: right + 28, y: mid(b.to, 18) }, 'start')
  }

  for (const b of on('down')) {
    const [from] = b.from
    if (from === undefined) continue
    arrow(`M${x + box.width / 2} ${yOf(from) + box.height}V${yOf(b.to)}`, b)
    say(
      b.titles,
      { x: x + box.width / 2 + 8, y: yOf(from) + box.height + (worded(b.titles).length > 1 ? 18 : 27) },
      'start',
      true,
    )
  }
  on('left').forEach((b, i) => {
    const at = margin + i * lane
    for (const f of b.from) arrow(`M${x} ${mid(f, -7)}H${at}V${mid(b.to, 7)}H${x}`, b)
    say(b.titles, { x: x - 10, y: mid(b.to, 3) }, 'end')
  })
  const lanes = x + box.width + (has('back') ? label : 24)
  ;[...on('back'), ...on('out')].forEach((b, i) => {
    const at = lanes + i * lane
    if (b.side === 'out') {
      for (const f of b.from) arrow(`M${x + box.width} ${mid(f, -7)}H${at}V${mid(b.to, -7)}H${asideX}`, b)
      say(b.titles, { x: asideX - 10, y: mid(b.to, -11) }, 'end')
    } else {
      for (const f of b.from) arrow(`M${asideX} ${mid(f, 9)}H${at}V${mid(b.to, 9)}H${x + box.width}`, b)
      say(b.titles, { x: x + box.width + 12, y: mid(b.to, 5) }, 'start')
    }
  })
  on('aside').forEach((b, i) => {
    const right = asideX + box.width
    const at = right + label + i * lane
    for (const f of b.from) arrow(`M${right} ${mid(f, -7)}H${at}V${mid(b.to, 7)}H${right}`, b)
    say(b.titles, { x: right + 12, y: mid(b.to, 3) }, 'start')
  })
  for (const b of on('any')) {
    const right = xOf(b.to) + box.width
    arrow(`M${right + 24} ${mid(b.to, 0)}H${right}`, b)
    say([`各阶段：${b.titles.join('、')}`], { x: right + 28, y: mid(b.to, 4) }, 'start')
  }
  const boxes = part.nodes.map((n) => ({
    stage: n.id,
    title: n.title,
    aside: n.aside,
    x: xOf(n.id),
    y: yOf(n.id),
    ...box,
  }))
  // What is written at the edge still stands on the sheet.
  const width = Math.max(least, ...words.map((w) => (w.anchor === 'end' ? w.x : w.x + lengthOf(w.text)) + margin))
  return { width, height: top + count * (box.height + gap) - gap + margin, boxes, lines, words }
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c)

/** The drawing as SVG, for a page or print; `here`: the stages a case stands at, `name`: its own on the page. Colours are the page's. */
export function svgOf(drawing: Drawing, title: string, here: readonly string[] = [], name = 'chart'): string {
  const { width, height, boxes, lines, words } = drawing
  const drawn = [
    ...lines.map(
      (l) =>
        `<path d="${l.path}" fill="none" stroke="currentColor"${l.dashed ? ' stroke-dasharray="4 3"' : ''} marker-end="url(#${name}-tip)"/>`,
    ),
    ...boxes.map((b) => {
      const isHere = here.includes(b.stage)
      const shape = `<rect x="${b.x}" y="${b.y}" width="${b.width}" height="${b.height}" rx="${b.aside ? 18 : 2}" fill="${isHere ? 'currentColor' : 'none'}" stroke="currentColor"/>`
      const name = `<text x="${b.x + b.width / 2}" y="${b.y + b.height / 2 + 5}" text-anchor="middle" font-size="14"${isHere ? ' fill="Canvas"' : ' fill="currentColor"'}>${escaped(b.title)}</text>`
      return shape + name
    }),
    ...words.map(
      (w) =>
        `<text x="${w.x}" y="${w.y}" text-anchor="${w.anchor}" font-size="12" fill="currentColor"><title>${escaped(w.full)}</title>${escaped(w.text)}</text>`,
    ),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}"><defs><marker id="${name}-tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z" fill="currentColor"/></marker></defs>${drawn.join('')}</svg>`
}
