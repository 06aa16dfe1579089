import type { LawLevel } from '@xiezhi/law'

interface Made {
  readonly title: string
  readonly issuer?: string | null
  readonly note: string
  readonly documentNumber?: string | null
}

const PAPER = /(?:意见|通知|批复|纪要|方案|通告|公告|函|指引|清单|解释)$/
const CONGRESS = /(?:省|自治区|市|自治州|自治县)(?:第[一二三四五六七八九十]+届)?人民代表大会(?:常务委员会)?/

/** The rank of a text by who made it and what it calls itself; undefined where the text does not settle it, and nobody should guess. */
export function levelOf({ title, issuer, note, documentNumber }: Made): LawLevel | undefined {
  if (/^最高人民(?:法院|检察院)/.test(title) || PAPER.test(title)) return 'normative'
  if (/^全国人民代表大会/.test(issuer ?? '') || /^中华人民共和国.*法(?:典)?$/.test(title)) return 'law'
  if (CONGRESS.test(note) && /(?:条例|规定|办法|细则)$/.test(title)) return 'local-regulation'
  if (/人民政府$/.test(issuer ?? '')) return 'local-rule'
  if (issuer === '国务院' && /(?:条例|规定|办法|细则)$/.test(title)) return 'regulation'
  if (documentNumber) return 'normative'
  if (/(?:部|委员会|总局|局|署|银行|会)$/.test(issuer ?? '') && /(?:规定|办法|规则|细则|条例)$/.test(title))
    return 'rule'
  return undefined
}
