// fontkit ships no types; these are the few members used here.
declare module 'fontkit' {
  export interface Font {
    familyName: string
    hasGlyphForCodePoint(codePoint: number): boolean
  }
  export interface FontCollection {
    fonts: Font[]
  }
  export function openSync(path: string): Font | FontCollection
}
