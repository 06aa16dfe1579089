import type { Citations } from '../words/citation.ts'

/**
 * Which way a lower layer may move a value.
 * agency-maximum: only down (a shorter limit binds the agency tighter); party-minimum: only up (more time for the party);
 * either: the law itself yields to another rule; free: no law sets it, a default stands until a layer says otherwise; switch-on: a layer may require more, never less.
 */
export type Direction = 'agency-maximum' | 'party-minimum' | 'either' | 'free' | 'switch-on'

export interface Parameter {
  readonly title: string
  readonly unit: '工作日' | '日' | '小时' | '月' | '年' | '分' | '万分之一' | '次' | '是否' | '文字'
  readonly direction: Direction
  readonly cite: Citations
}

/** A value as it is said: 5个工作日, 200元, 是. Money comes in fen. */
export function valueWords(value: number | boolean | string, unit: Parameter['unit']): string {
  if (unit === '是否') return value === true ? '是' : '否'
  if (unit === '分') return `${Number(value) / 100}元`
  if (unit === '文字') return String(value)
  if (unit === '万分之一') return `万分之${value}`
  return `${value}${unit === '工作日' || unit === '月' ? '个' : ''}${unit}`
}

export const p = (title: string, unit: Parameter['unit'], direction: Direction, ...cites: Citations): Parameter => ({
  title,
  unit,
  direction,
  cite: cites,
})
