/** The first two digits of a region's number (GB/T 2260): provinces, 兵团 counted with 65. */
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 66 71 81 82'.split(' '),
)

/** 6 digits (2 and 4 of a province and a city, 9 and 12 of a street and a village); of 4111/411103 the last. */
export function regionOf(text: string): string | null {
  const last =
    text
      .split(/[/,，、\s]+/)
      .filter(Boolean)
      .at(-1) ?? ''
  return /^(?:\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/.test(last) && provinces.has(last.slice(0, 2)) ? last : null
}
