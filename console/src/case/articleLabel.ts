import { numeral } from '@xiezhi/casework/format/numeral.ts'

/** 处罚法第五十八条第一项; papers of the State Council's office count items, not articles: 国办发〔2018〕118号（六）. */
export const articleLabel = (short: string, article: number, paragraph = ''): string =>
  /^国办/.test(short) ? `${short}（${numeral(article)}）` : `${short}第${numeral(article)}条${paragraph}`

/** Whether a line of an article, 「（二）…」, is an item the citation names: 第二项; 第一、二项. */
export function isCited(line: string, paragraph = ''): boolean {
  const items = /第([一二三四五六七八九十、]+)项/.exec(paragraph)?.[1]?.split('、') ?? []
  return items.some((item) => line.startsWith(`（${item}）`))
}
