import { clockToExtend, nextExtension } from '../readings/term.ts'
import { type Act, number } from './act.ts'

/** 延长: runs on from the unrolled end, and is rolled once, at the new end (correction 12). */
export const extend: Act = (d) => {
  const record = clockToExtend(d, d.form)
  const next = nextExtension(d, d.form)
  if (record === undefined || next === undefined) throw new Error('nothing to extend')
  const length = next.length === 'fixed-by-decision' ? number(d.form, 'days') : next.length
  return { effects: [{ do: 'clockExtend', id: record.id, length }] }
}
