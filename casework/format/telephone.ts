/**
 * Telephone numbers as people write them: 13900000000, 0999-6210001, (0999) 621 0001, +86 139 0000 0000, 12315, 6210001转802; several
 * of them parted by 、 or another mark of the kind. Full-width figures and signs count as the plain ones.
 */
export function isTelephone(text: string): boolean {
  const plain = text.replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/[　\s]+/g, ' ')
  return plain
    .split(/[、,;/]/)
    .map((one) => one.trim())
    .every((one) => {
      if (!/^\+?[\d() —–-]+(?:(?:转|x|ext\.?)\s?\d{1,6})?$/i.test(one)) return false
      const figures = one.replace(/(?:转|x|ext).*$/i, '').replace(/\D/g, '')
      return figures.length >= 3 && figures.length <= 15
    })
}

export const noTelephone = '应当是电话号码，例如 13900000000、0999-6210001；几个号码之间用顿号隔开。'
