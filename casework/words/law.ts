import type { Basis } from '../file.ts'

/** 《…》第…条第…款、第…条: one title is named once. */
export function lawText(bases: readonly Pick<Basis, 'title' | 'article'>[]): string {
  let title = ''
  return bases
    .map((b) => {
      const named = b.title === title ? '' : `《${b.title.replace(/^《|》$/g, '')}》`
      title = b.title
      return `${named}${b.article}`
    })
    .join('、')
}
