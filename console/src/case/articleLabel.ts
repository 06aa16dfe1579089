import { articleWords } from '@xiezhi/law/words/citation.ts'

/** 处罚法第五十八条第一项, as a reader knows the law by its short name. */
export const articleLabel = (short: string, article: number, paragraph?: string): string =>
  `${short}${articleWords({ short }, article, paragraph)}`

/** Whether a line of an article, 「（二）…」, is an item the citation names: 第二项; 第一、二项. */
export function isCited(line: string, paragraph = ''): boolean {
  const items = /第([一二三四五六七八九十、]+)项/.exec(paragraph)?.[1]?.split('、') ?? []
  return items.some((item) => line.startsWith(`（${item}）`))
}
