import type { Day } from '@xiezhi/law/day.ts'

/** A law as read from one official text: one version, its articles in order. */
export interface LawText {
  /** Without spaces: 中华人民共和国行政处罚法. */
  title: string
  /** The title without 中华人民共和国, where it has that. */
  shortName?: string
  /** 国办发〔2018〕118号, for documents that have a number. */
  documentNumber?: string
  issuer?: string
  /** The lines under the title that tell how this version came to be, as they stand. */
  versionNote: string
  /** The last adoption, publication, revision or amendment the note tells of. */
  publishedOn?: Day
  /** From when this version applies, only where the text itself settles it. */
  effectiveFrom?: Day
  /** Where `effectiveFrom` stands: the last articles, the note, or the day of issue of a document in items. */
  effectiveBasis?: 'article' | 'note' | 'issue'
  /** From when the law first applied, where the text gives only that and was amended since. */
  firstInForceFrom?: Day
  preamble: string[]
  articles: LawArticle[]
  /** What a person should look at before relying on the reading, in Chinese. */
  notices: string[]
}

export interface LawArticle {
  /** Unique in the law: '58', '58-1' for 第五十八条之一, 'item 6' for （六）, 'item 2.1' where items restart in each part. */
  key: string
  number: number
  /** 之一, for articles put in later. */
  suffix?: string
  /** 第五十八条, （六）, or 二、（一）. */
  label: string
  /** 第五章 行政处罚的决定 第三节 普通程序; empty where the law has no chapters. */
  chapter: string
  /** The 款, without the items that hang on them. */
  paragraphs: string[]
  items?: LawItem[]
}

/** An 项, hanging on the paragraph with this index (0 is the first 款). */
export interface LawItem {
  paragraph: number
  number: number
  label: string
  text: string
}

export type LawReading =
  | { ok: true; law: LawText }
  | { ok: false; error: { code: 'empty' | 'no-articles'; message: string } }

/** The article as it is printed: each 款 and 项 a line. */
export function articleLines(article: LawArticle): string[] {
  return article.paragraphs.flatMap((paragraph, index) => [
    paragraph,
    ...(article.items ?? []).filter((item) => item.paragraph === index).map((item) => item.label + item.text),
  ])
}
