import type { Block } from './shapes.ts'

/** Masked together: what was pasted with its line breaks holds names that begin in one paragraph and end in the next. */
export function maskedBlocks(blocks: readonly Block[], mask: (text: string) => string): readonly Block[] {
  const lines = mask(blocks.map(({ text }) => text.replaceAll('\n', ' ')).join('\n')).split('\n')
  return blocks.map((block, i) => ({ ...block, text: lines[i] ?? '' }))
}
