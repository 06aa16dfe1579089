import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Font } from 'fontkit'

/** The hands a template asks for; `tick` is the one that has ✓. */
export type FontRole = 'fang' | 'kai' | 'hei' | 'song' | 'title' | 'tick'

/** A family, or a family for the characters a regular expression names. */
export type FontName = string | { name: string; covers: string }

export interface FontSet {
  /** folders the compiler reads */
  folders: string[]
  /** family names per role, first choice first; a glyph missing in one is taken from the next */
  roles: Record<FontRole, FontName[]>
  /** whether any font of the chain can print the character */
  prints(codePoint: number): boolean
}

const noto = ['Noto Serif SC', 'Noto Sans SC']

/** First choices by their own English family names: what bureaus license, then Fandol. Only those present are used. */
const wished: Record<FontRole, string[]> = {
  fang: ['FangSong_GB2312', 'FangSong', 'STFangsong', 'FandolFang R', ...noto],
  kai: ['KaiTi_GB2312', 'KaiTi', 'STKaiti', 'FandolKai', ...noto],
  hei: ['SimHei', 'STHeiti', 'FandolHei', 'Noto Sans SC', 'Noto Serif SC'],
  song: ['SimSun', 'STSong', 'FandolSong', ...noto],
  title: ['FZXiaoBiaoSong-B05', 'FZXiaoBiaoSong-B05S', ...noto],
  tick: ['Noto Sans SC'],
}

/** The digits and letters of FandolFang are twice as heavy as its 汉字. */
const thinDigits: FontName = { name: 'Noto Serif SC', covers: '[0-9A-Za-z.,-]' }

const localFonts = join(dirname(fileURLToPath(import.meta.url)), '../fonts/local')

/**
 * Fonts of `folder` (or of fonts/local when it is there) before Noto Serif and Sans SC, which npm always brings.
 * Families no role knows stand at the end of every chain: this is how a deployer adds a font for rare name characters.
 */
export function loadFonts(folder = localFonts): FontSet {
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(ttf|otf|ttc)$/i.test(name))
        .sort()
        .map((name) => join(folder, name))
    : []
  const families = [...new Set(files.flatMap(fontsIn).map((font) => font.familyName)), ...noto]
  const known = new Set(Object.values(wished).flat())
  const extra = families.filter((name) => !known.has(name))
  const chain = (role: FontRole): FontName[] => {
    const present = [...wished[role].filter((name) => families.includes(name)), ...extra]
    return present[0] === 'FandolFang R' ? [thinDigits, ...present] : present
  }
  return {
    folders: [...(files.length > 0 ? [folder] : []), ...notoFiles.map(dirname)],
    roles: {
      fang: chain('fang'),
      kai: chain('kai'),
      hei: chain('hei'),
      song: chain('song'),
      title: chain('title'),
      tick: chain('tick'),
    },
    prints: printedByAny([...notoFiles, ...files]),
  }
}

const require = createRequire(import.meta.url)
const notoFiles = [
  '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  '@expo-google-fonts/noto-serif-sc/300Light/NotoSerifSC_300Light.ttf',
  '@expo-google-fonts/noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf',
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
].map((path) => require.resolve(path))

function fontsIn(file: string): Font[] {
  // Read when the first font is opened: most who read this print nothing.
  const { openSync } = require('fontkit') as typeof import('fontkit')
  const opened = openSync(file)
  return 'fonts' in opened ? opened.fonts : [opened]
}

/** Opens a font only when those before it lack the character: nearly everything is in the first. */
function printedByAny(files: string[]): (codePoint: number) => boolean {
  const opened: Font[][] = []
  return (codePoint) =>
    files.some((file, i) => {
      opened[i] ??= fontsIn(file)
      return opened[i].some((font) => font.hasGlyphForCodePoint(codePoint))
    })
}
