/**
 * Other forms of a character that names bear (Unihan kSemanticVariant, kZVariant), each with the usual one. Two people may be told apart
 * by them, so search and comparison of law texts do not know them; whoever must not be named is not named in either form.
 */
const VARIANTS =
  '峯峰喆哲堃坤淩凌濬浚湧涌昇升崑昆崐昆嶽岳脩修勗勖羣群裏里裡里啓启甦苏犇奔徵征乾干夥伙眀明朙明菴庵姪侄氷冰邨村栢柏煕熙凞熙蘂蕊喦岩嵒岩巖岩珎珍恵惠斎斋桒桑閆闫逹达彊强祕秘菓果隣邻'

const usual = new Map<string, string>()
const characters = [...VARIANTS]
for (let i = 0; i < characters.length; i += 2) usual.set(characters[i]!, characters[i + 1]!)

export const usualForm = (character: string): string => usual.get(character) ?? character
