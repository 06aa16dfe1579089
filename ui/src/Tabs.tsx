import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'

export type Tab = { id: string; label: string; count?: number; panel: ReactNode }

export type TabsProps = { label: string; tabs: readonly Tab[]; current: string; onChange: (id: string) => void }

const moves: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
}

/** Tabs by the ARIA pattern: arrow keys move and open, one tab stop for the row. Only the current panel is drawn. */
export function Tabs({ label, tabs, current, onChange }: TabsProps) {
  const base = useId()
  const list = useRef<HTMLDivElement>(null)
  const at = Math.max(
    0,
    tabs.findIndex((tab) => tab.id === current),
  )
  const tabNow = tabs[at]

  function onKey(event: KeyboardEvent) {
    const move = moves[event.key]
    const next = move && tabs[move(at, tabs.length - 1)]
    if (!next) return
    event.preventDefault()
    onChange(next.id)
    list.current?.querySelector<HTMLElement>(`[data-tab="${CSS.escape(next.id)}"]`)?.focus()
  }

  return (
    <div className="tabs">
      <div className="tabs__list" role="tablist" aria-label={label} ref={list} onKeyDown={onKey}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            className="tabs__tab"
            data-tab={tab.id}
            id={`${base}-tab-${tab.id}`}
            aria-selected={tab === tabNow}
            aria-controls={tab === tabNow ? `${base}-panel` : undefined}
            tabIndex={tab === tabNow ? 0 : -1}
            onClick={() => onChange(tab.id)}
          >
            {tab.label}
            {tab.count !== undefined && <span className="tabs__count">{tab.count}</span>}
          </button>
        ))}
      </div>
      {tabNow && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel may hold nothing that takes the focus
        <div role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-tab-${tabNow.id}`} tabIndex={0}>
          {tabNow.panel}
        </div>
      )}
    </div>
  )
}
