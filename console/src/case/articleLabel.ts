import { numeral } from '@xiezhi/casework/format/numeral.ts'

/** 处罚法第五十八条第一项; papers of the State Council's office count items, not articles: 国办发〔2018〕118号（六）. */
export const articleLabel = (short: string, article: number, paragraph = ''): string =>
  /^国办/.test(short) ? `${short}（${numeral(article)}）` : `${short}第${numeral(article)}条${paragraph}`
