import { describe, expect, test } from 'vitest'
import { ruleBook } from '../rulebook.ts'
import { chartOf } from './chart.ts'
import { layOut, roomOf, svgOf } from './drawing.ts'

const parts = ruleBook.procedures.flatMap((p) => chartOf(p).map((part) => [p, part] as const))
const partOf = (procedure: string, kind: string) => {
  const found = parts.find(([p, part]) => p.id === procedure && part.kind === kind)
  if (found === undefined) throw new Error(`no part ${kind} of ${procedure}`)
  return found[1]
}

describe('a chart is drawn from the rules', () => {
  test('every stage is reached: by a step to it, by what a step does, or because the proceeding begins there', () => {
    const alone = parts.flatMap(([p, part]) =>
      part.nodes
        .filter((n) => ![...part.ways, ...part.begins].some((w) => w.to === n.id))
        .map((n) => `${p.id} ${part.kind} ${n.id}`),
    )
    expect(alone).toEqual([])
  })
  test('what a step does to the stage is a way, and what the law takes to have happened', () => {
    const permit = partOf('permit.ordinary', 'permit')
    expect(permit.ways).toContainEqual({ to: 'refused', from: ['examined'], titles: ['作出许可决定'] })
    expect(permit.ways).toContainEqual({
      to: 'examining',
      from: ['received'],
      titles: ['补正告知期限届满'],
      deemed: true,
    })
  })
  test.each(parts.map(([p, part]) => [`${p.title} ${part.title}`, part] as const))(
    '%s: nothing overlaps or leaves the sheet',
    (_, part) => {
      const { boxes, lines, words, width, height } = layOut(part)
      expect(boxes).toHaveLength(part.nodes.length)
      expect(new Set(boxes.map((b) => `${b.x},${b.y}`)).size).toBe(boxes.length)
      for (const b of boxes)
        expect(b.x >= 0 && b.y >= 0 && b.x + b.width <= width && b.y + b.height <= height).toBe(true)
      for (const w of words) {
        const wide = [...w.text].reduce((sum, c) => sum + (c.charCodeAt(0) > 255 ? 12 : 7), 0)
        expect(w.anchor === 'end' ? w.x - wide >= 0 : w.x + wide <= width, w.full).toBe(true)
        expect(w.y > 0 && w.y <= height, w.full).toBe(true)
      }
      // Words cover neither other words nor a stage.
      const rooms = words.map((w) => ({ ...roomOf(w), name: w.text }))
      const covered = rooms.flatMap((a, i) =>
        [...rooms.slice(i + 1), ...boxes.map((b) => ({ ...b, name: b.title }))].flatMap((b) =>
          a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
            ? [`${a.name} × ${b.name}`]
            : [],
        ),
      )
      expect(covered).toEqual([])
      expect(lines.length).toBeGreaterThanOrEqual(part.ways.length > 0 ? 1 : 0)
    },
  )
  test('the stage a case stands at is filled, and what is printed is escaped', () => {
    const svg = svgOf(layOut(partOf('permit.ordinary', 'permit')), '“许可”<1>', ['examining'])
    expect(svg.match(/fill="currentColor" stroke="currentColor"/g)).toHaveLength(1)
    expect(svg).toContain('&lt;1&gt;')
  })
})
