import { maskPersonName } from '@xiezhi/casework/format/personName.ts'
import { partiesIn, type RowParty } from '../reading/index.ts'

/** Where a statement of facts names whom it is about: 经查明，甲、乙存在以下违法事实; 对丙内幕交易…行为; 姓名：丁. */
const ABOUT: readonly RegExp[] = [
  /(?:^|[。；;])(?:经(?:我会|我局|本局|本机关)?(?:依法)?查(?:明|实|证)?|现?查明)[,，:：]?\s*(?:当事人)?([^,，。；;:：“”]{2,60}?)(?:存在|涉嫌|具体|的?违法|有(?:以下|如下)|未按)/,
  /(?:我会|我局|本局|本机关)对([^,，。；;:：“”]{2,40}?)(?:内幕交易|涉嫌|操纵|违反|违规|违法|泄露|超比例|短线|从业|买卖)/,
  /(?:姓名|当事人)[:：]\s*([^,，。；;:：“”]{2,40})/,
  /[一二三四五六七八九十]、([\u3400-\u9fff]{2,3}?)(?:内幕交易|操纵|泄露|短线|违规|违法|涉嫌|控制|利用|任职|证券从业|系证券)/,
]
/** Where a text names somebody else: behind an office or a tie, and before a word that goes on after a name. */
const OTHERS =
  /(?:董事长|总经理|经理|监事|董事|负责人|实际控制人|控股股东|法定代表人|员工|配偶|委派|秘书|同学|朋友)([\u3400-\u9fff]{2,3}?)(?=[、,，。;；(（与和及于在代担任向将系利的并主获知通]|$)/g
/** Words that stand where a name would but are none. */
const NO_NAME = /当事人|相关|有关|人员|^你|^其|公司存在|行为|情况|存在|以下|期间|披露|信息|事实/
const HAN = '[\\u3400-\\u9fff]'

/** The parties a statement of facts names at its beginning; none where it names nobody. */
export function partiesOfFacts(facts: string | undefined): readonly RowParty[] {
  for (const about of ABOUT) {
    const names = about.exec(facts ?? '')?.[1]
    if (names === undefined) continue
    const bare = names.replace(/[（(](?:以下)?简称[^）)]*[）)]?/g, '').replace(/在[^、,，]*期间$/, '')
    const parties = partiesIn(bare.replace(/(?<=.)[及和与](?=.)/g, '、')).filter((p) => !NO_NAME.test(p.name))
    if (parties.length > 0) return parties
  }
  return []
}

/**
 * Masks natural persons in a given text who are not parties under the very name that stands there: those the facts are
 * about, whoever a publisher has already masked as a party (毛某某) where the text still says 毛永强, and others named
 * behind an office or a tie. By the shape of names: a name that stands in no such place stays.
 */
export function maskNames(text: string, parties: readonly RowParty[]): string {
  const known = new Set(parties.filter((p) => !p.masked).map((p) => p.name))
  const others = [...text.matchAll(OTHERS)].flatMap((m) => partiesIn(m[1] ?? '')).filter((p) => p.kind === 'person')
  const persons = [...partiesOfFacts(text).filter((p) => p.kind !== 'organisation'), ...others]
  const names = [...persons, ...behindMasks(text, parties)].map((p) => p.name).filter((n) => !known.has(n))
  return [...new Set(names)]
    .sort((a, b) => b.length - a.length)
    .reduce((out, name) => out.replaceAll(name, maskPersonName(name)), text)
}

/** Names in the text of the shape a masked party leaves: same first character, as many characters, at the start of a phrase. */
function behindMasks(text: string, parties: readonly RowParty[]): readonly { name: string }[] {
  return parties
    .filter((p) => p.masked && /^[\u3400-\u9fff](?:某{1,2}|[xX*＊×]{1,2})$/.test(p.name))
    .flatMap((p) => {
      const given = [...p.name].length - 1
      const shape = new RegExp(`(?<!${HAN})${p.name[0]}${HAN}{${given}}`, 'g')
      return [...text.matchAll(shape)].map((m) => ({ name: m[0] }))
    })
    .filter((n) => !n.name.includes('某'))
}
