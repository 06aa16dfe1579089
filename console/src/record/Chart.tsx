import type { ChartPart } from '@xiezhi/law/interpret/chart.ts'
import { layOut } from '@xiezhi/law/interpret/drawing.ts'
import { useId } from 'react'

/** A part of the chart of a procedure, drawn from its rules; filled is where the case stands. What does not fit is scrolled to. */
export function Chart({ part, here }: { part: ChartPart; here: readonly string[] }) {
  const drawing = layOut(part)
  const tip = `arrow${useId()}`
  const standing = part.nodes.filter((n) => here.includes(n.id)).map((n) => n.title)
  const name = `${part.title}流程图${standing.length === 0 ? '' : `，现在在“${standing.join('、')}”`}`
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="chart" aria-label={name} tabIndex={0}>
      <svg
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        width={drawing.width}
        height={drawing.height}
        role="img"
        aria-label={name}
      >
        <defs>
          <marker id={tip} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
            <path d="M0 0 8 4 0 8z" className="chart__tip" />
          </marker>
        </defs>
        {drawing.lines.map((l) => (
          <path
            key={`${l.path}${l.dashed}`}
            d={l.path}
            className={l.dashed ? 'chart__line chart__line--deemed' : 'chart__line'}
            markerEnd={`url(#${tip})`}
          />
        ))}
        {drawing.boxes.map((b) => (
          <g key={b.stage} className={here.includes(b.stage) ? 'chart__stage chart__stage--here' : 'chart__stage'}>
            <rect x={b.x} y={b.y} width={b.width} height={b.height} rx={b.aside ? b.height / 2 : 2} />
            <text x={b.x + b.width / 2} y={b.y + b.height / 2 + 5} textAnchor="middle">
              {b.title}
            </text>
          </g>
        ))}
        {drawing.words.map((w) => (
          <text key={`${w.x}-${w.y}${w.text}`} x={w.x} y={w.y} textAnchor={w.anchor} className="chart__way">
            <title>{w.full}</title>
            {w.text}
          </text>
        ))}
      </svg>
    </section>
  )
}
