import { checkCreditCode } from '@xiezhi/casework/format/creditCode.ts'
import { parseDocumentNumber } from '@xiezhi/casework/format/documentNumber.ts'
import { isMaskedName } from '@xiezhi/casework/format/personName.ts'
import type { RowParty } from './penaltyRow.ts'

/** The commoner surnames: a short name beginning with another character may be a firm's short name, and stays unknown. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟季常赖谈邸钮代莘赫楚平遇'
const ORGANISATION =
  /公司|集团|企业|合伙|厂|商行|商店|超市|酒店|宾馆|饭店|餐厅|药房|药店|诊所|医院|学校|幼儿园|事务所|合作社|协会|中心|基金|证券|银行|支行|分行|经营部|工作室|股份|有限|委员会|研究院|服务站|加油站|\b(?:ltd|inc|llc|corp|limited|co)\b/i
const ENDS_AS_ORGANISATION = /[店厂所局院社馆场站部行矿]$/
const COMPOUND = /^(?:欧阳|司马|上官|诸葛|慕容|令狐|皇甫|夏侯|司徒|东方|端木|尉迟|公孙|宇文|长孙|赫连|澹台|呼延)/

/** Between names: 、 ；, a stroke or comma between Chinese words, and 及 behind a firm where a name follows. */
const BETWEEN =
  /[、;；，\n]|(?<=[\u4e00-\u9fff)）])[/／|](?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff)）]),(?=[\u4e00-\u9fff])|(?<=公司|股份|集团|所|中心|[)）])及(?!其|责任|相关|有关)/
/** 等6人, 及相关责任人员: more people, but no names. */
const AND_OTHERS =
  /等\s*\d*\s*(?:名|人|个|家|位).*$|等$|及(?:其|责任|相关|有关|[一二两三四五六七八九十]名).*$|^[一二两三四五六七八九十]名.*$/

/** Only an organisation has people responsible beside it: 恒信玺利及其责任人员. */
const WITH_PEOPLE = /及(?:其|相关|有关)?(?:相关|有关)?责任(?:人员|主体|人)|及(?:相关|有关)人员/
/** A title cut off by its publisher ends in the middle of a name. */
const CUT_OFF = /(?:…|\.{3})$/
/** What a title says was done, behind the names: 冉达夫、李伟涉嫌内幕交易“…”案. */
const DEED =
  /^([^“”"《》]{2,40}?)(?:涉嫌|内幕交易|泄露|操纵|出借|借用|短线|违规|违法|未按|利用|从业|超比例).*案(?:行政)?$/

/** Words of a text that say there were more parties than it names; for a person to look at. */
export function unnamedIn(text: string): string | undefined {
  return /等\s*\d*\s*(?:名|人|个|家|位)[^、）)]*|及(?:其|责任|相关|有关|[一二两三四五六七八九十]名)[^、）)]*|[^、（(]*(?:…|\.{3})$/.exec(
    text,
  )?.[0]
}

/** The parties of a cell or a bracket: 甲公司、施某某 → two parties. What is no name (numbers, 违法) is left out. */
export function partiesIn(text: string): RowParty[] {
  return text
    .split(BETWEEN)
    .map((part) => ({ name: part.trim().replace(AND_OTHERS, ''), firm: WITH_PEOPLE.test(part) }))
    .filter(
      ({ name }) =>
        name !== '' && !CUT_OFF.test(name) && !/违法$|案$|信息$|^\d+$/.test(name) && parseDocumentNumber(name) === null,
    )
    .map(({ name, firm }) => {
      const kind = kindOf(name)
      return { name, kind: firm && kind === 'unknown' ? 'organisation' : kind, masked: isMaskedName(name) }
    })
}

/** The parties a title names: in the bracket behind 处罚决定书, or before it where a firm stands there. */
export function partiesOfTitle(title: string): RowParty[] {
  const at = /处罚决定书?/.exec(title)
  if (!at) return []
  const bracket = firstBracket(title.slice(at.index + at[0].length))
  if (bracket !== null) return partiesIn(bracket)
  const done = DEED.exec(title.slice(0, at.index))
  if (done?.[1] && !done[1].includes('关于')) return partiesIn(done[1])
  const before = /^(.*(?:公司|厂|医院|商行|合作社|店))(?:行政)?$/.exec(title.slice(0, at.index))
  return before?.[1] && !before[1].includes('关于') ? partiesIn(before[1]) : []
}

/** Joins what other columns say of the one party of a row. */
export function withColumns(parties: RowParty[], kind: string | undefined, code: string | undefined): RowParty[] {
  const only = parties.length === 1 ? parties[0] : undefined
  if (!only) return parties
  const stated =
    kind === undefined
      ? undefined
      : /自然人|个人/.test(kind)
        ? 'person'
        : /法人|组织|个体|单位|企业/.test(kind)
          ? 'organisation'
          : undefined
  const credit = code === undefined ? undefined : checkCreditCode(code)
  return [
    {
      ...only,
      kind: stated ?? (credit?.ok ? 'organisation' : only.kind),
      ...(credit?.ok ? { creditCode: credit.code } : {}),
    },
  ]
}

function kindOf(name: string): RowParty['kind'] {
  if (ORGANISATION.test(name)) return 'organisation'
  const plain = name.replace(/[\s·]/g, '')
  if (SURNAMES.includes(plain[0] ?? '-') && /^.[\u3400-\u9fffxX*＊×]{1,2}$/.test(plain)) return 'person'
  if (COMPOUND.test(plain) && /^..[\u3400-\u9fffxX*＊×]{1,2}$/.test(plain)) return 'person'
  if (/^[\u3400-\u9fff]{2,}·[\u3400-\u9fff·]+$/.test(name)) return 'person'
  // 澳某某 may be a masked firm; 赫某 is a person. Names in Latin letters are taken for persons, the safer mistake.
  if (/^[\u3400-\u9fff]某$/.test(plain) || /^[A-Z][A-Za-z-]+(?: [A-Z][A-Za-z-]+){1,2}$/.test(name)) return 'person'
  return ENDS_AS_ORGANISATION.test(plain) ? 'organisation' : 'unknown'
}

/** The content of the first bracket behind a possible number, inner brackets kept, to the end where the title is cut off; brackets round a year are no party. */
function firstBracket(text: string): string | null {
  const start = text.replace(/^\s*[〔[【（(]\d{4}[〕\]】）)]/, (m) => ' '.repeat(m.length)).search(/[（(]/)
  if (start < 0) return null
  let depth = 0
  for (let i = start; i < text.length; i++) {
    if (/[（(]/.test(text[i] ?? '')) depth++
    if (/[）)]/.test(text[i] ?? '') && --depth === 0) return text.slice(start + 1, i)
  }
  if (CUT_OFF.test(text)) return text.slice(start + 1)
  return null
}
