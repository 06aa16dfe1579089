import type { Reading } from '@xiezhi/law'
import { no, type World, yes } from './world.ts'

/** Every case this one began has come to its end; one nobody has looked at has not. */
export function begunDone({ file, context }: World): Reading {
  const ids = (file.began ?? []).map((b) => b.case)
  const open = ids.filter((id) => context.begun?.find((b) => b.case === id)?.open !== false)
  if (open.length === 0) return yes
  const titles = open.flatMap((id) => context.begun?.find((b) => b.case === id)?.title ?? [])
  const named = titles.length === 0 ? '' : `：${titles.slice(0, 3).join('、')}${titles.length > 3 ? '等' : ''}`
  return no(`由本案立的还有${open.length}项没有提出意见、经人核定${named}。`)
}
