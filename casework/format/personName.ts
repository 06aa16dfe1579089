/** Names of natural persons as the public may see them. */

export const COMPOUND_SURNAMES =
  '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 梁丘 左丘 东门 西门 第五'.split(
    ' ',
  )

/** The surname: two characters for the compound ones of a name long enough to have one, else the first. */
export function surnameOf(name: string): string {
  const characters = [...name.trim()]
  const two = characters.slice(0, 2).join('')
  return characters.length > 2 && COMPOUND_SURNAMES.includes(two) ? two : (characters[0] ?? '')
}

/**
 * 张三 → 张某, 张三丰 → 张某某, 欧阳锋 → 欧阳某. At most two 某, so that names of other peoples and foreign names
 * (first character kept) give no more away. A name already masked stays as it is.
 */
export function maskPersonName(name: string): string {
  const clean = name.replace(/[\s　]+/g, /[A-Za-z]/.test(name) ? ' ' : '').trim()
  if (clean === '' || isMaskedName(clean)) return clean
  const surname = surnameOf(clean)
  const given = [...clean].length - [...surname].length
  return surname + '某'.repeat(Math.min(Math.max(given, 1), 2))
}

/** The two hundred or so surnames that nine people in ten bear. */
export const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙伏岑习胥保和蔺'

const OTHER_NAME =
  /^(?:曾用名|别名|又名|也叫|绰号|外号|化名|小名|乳名|原名|本名|现名|笔名|网名|艺名|昵称|俗称|人称)[为是叫]?[:：]?/u
const HAN_NAME = new RegExp(`^[${SURNAMES}][\\p{Script=Han}]{1,3}$`, 'u')
const LATIN_NAME = /[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ.'’-]+(?: +[A-Za-zÀ-ɏ.'’-]+)*/u

/**
 * The names within what was entered as one: 王小明（曾用名王大明） is 王小明 and 王大明 as well, 李四、王五 are two people, 王小明 Wang
 * Xiaoming is called by either. What follows is a name only where it looks like one or a word says so: （女）, （个体户）, 店主 are none.
 */
export function namesWithin(name: string): readonly string[] {
  const [first = '', ...more] = name.split(/[()（）[\]【】〔〕〈〉《》<>,，、;；:：/／|]+|(?=曾用名|又名|绰号|化名)/u)
  const others = more.flatMap((part, i) => {
    const own = part.trim()
    // 曾用名：王大明 — the word and the name parted.
    if (OTHER_NAME.test(own)) return own.replace(OTHER_NAME, '') || (more[i + 1] ?? '')
    return HAN_NAME.test(own) || /\p{L}[·•・‧]\p{L}/u.test(own) || LATIN_NAME.exec(own)?.[0] === own ? own : []
  })
  const parts = [first, ...others].flatMap((part) => {
    const han = part.match(/[\p{Script=Han}·•・‧]{2,}/gu) ?? []
    const latin = LATIN_NAME.exec(part)?.[0]
    if (latin !== undefined && han.length > 0) return [part, ...han, latin]
    // 李四 王五, but neither 李 四 nor 欧阳 锋.
    return han.length > 1 && han.every((one) => HAN_NAME.test(one)) ? [part, ...han] : [part]
  })
  return [...new Set(parts.map((part) => part.trim()))].filter((part) => [...part].length >= 2 && part !== name.trim())
}

/** How shops end; a household without a sign is called by its owner's name. */
const SIGN = /[店铺部馆厅行厂坊堂社屋园吧楼庄居轩阁所站场室院摊档队]$/u

/** Whether a household of whom nobody is named as its owner may go by the owner's own name: short, and no sign of a shop. */
export const isLikePersonName = (name: string): boolean =>
  [name, ...namesWithin(name)].some((one) => {
    const own = one.replace(/\s/g, '')
    return /^\p{Script=Han}{2,4}$/u.test(own)
      ? !SIGN.test(own)
      : /^\p{Script=Han}+(?:[·•・‧]\p{Script=Han}+)+$/u.test(own)
  })

/** Whether a name was masked by whoever wrote it: 施某, 施某某, 施xx, 施**, 施ＸＸ, 张某丰. */
export function isMaskedName(name: string): boolean {
  return /某|[*＊×✕]|[㐀-鿿][xXｘＸ]{1,3}$/.test(name.trim())
}
