import type { SigningPages } from '@xiezhi/answers'
import type { CaseFile } from '@xiezhi/casework'
import type { InkValue } from '@xiezhi/casework/signing.ts'
import { may } from '@xiezhi/law'
import { expect, it } from 'vitest'
import { draw, words } from '../../app/testing/draw.tsx'
import { type FormWorld, FormWorldProvider } from '../context.ts'
import { InkField } from '../kinds/Ink.tsx'
import { Corrections } from './Corrections.tsx'
import { Pad } from './Pad.tsx'
import { SigningDialog } from './SigningDialog.tsx'

const nothing = () => undefined
const shown: SigningPages = {
  number: '云市监询〔2026〕3号',
  sha256: 'ab',
  pages: ['<svg>1</svg>', '<svg>2</svg>'],
  lines: ['被询问人', '询问人', '询问人'],
}
const stroke = [100, 100, 0, 300, 120, 40]
const page = (n: number) => ({ page: n, digest: 'd', at: '2026-08-20T09:05', ink: [stroke] }) as const
const signer = (line: number, as: string, name: string, ...pages: readonly number[]) => ({
  line,
  as,
  name,
  pages: pages.map(page),
})
const dialog = (ink: InkValue, names: Readonly<Record<string, string>> = {}) =>
  draw(<SigningDialog shown={shown} title="询问笔录" ink={ink} names={names} open onInk={nothing} onClose={nothing} />)
const none: InkValue = { shown: 'ab', signers: [] }

it('the record is put page by page, with its number, before each of those who sign', () => {
  const text = words(dialog(none, { 被询问人: '毕云霞' }))
  expect(text).toContain('询问笔录云市监询〔2026〕3号')
  expect(text).toContain('第1页第2页')
  expect(text.match(/询问人/g)!.length).toBeGreaterThanOrEqual(3)
  expect(text).toContain('签在第1页')
  // Whoever cannot write on a screen is told the way on paper.
  expect(text).toContain('在打印的笔录上逐页签名')
  expect(dialog(none, { 被询问人: '毕云霞' })).toContain('value="毕云霞"')
})

it('a page that is signed says by whom and when, and can only be signed anew', () => {
  const html = dialog({ shown: 'ab', signers: [signer(0, '被询问人', '毕云霞', 1)] })
  expect(words(html)).toContain('被询问人毕云霞于2026-08-2009:05签在第1页。')
  expect(words(html)).toContain('去掉，重签这一页')
  expect(words(html)).not.toContain('签在第1页重写')
  expect(words(html)).toContain('被询问人签1页')
})

it('two officers under one name are two, and who has signed every page says so', () => {
  const text = words(dialog({ shown: 'ab', signers: [signer(1, '询问人', '林晓峰', 1, 2)] }))
  expect(text).toMatch(/询问人已签询问人(?!已签)/)
})

it('what was put right is a page of its own, which everybody signs', () => {
  const put: InkValue = { ...none, corrections: [{ page: 1, was: '三盒', now: '五盒' }] }
  const text = words(dialog(put))
  expect(text).toContain('第1页第2页更正、补充')
  expect(text).toContain('第1页“三盒”更正为“五盒”去掉')
  const signed = { ...put, signers: [signer(0, '被询问人', '毕云霞', 1, 2)] }
  expect(words(dialog(signed))).toContain('被询问人签2页')
})

it('what was left out is told from what was wrong', () => {
  const draws = (was: string) =>
    words(
      draw(
        <Corrections
          page={2}
          pages={2}
          ink={{ ...none, corrections: [{ page: 2, was, now: '当日下午' }] }}
          onInk={nothing}
        />,
      ),
    )
  expect(draws('')).toContain('第2页补充“当日下午”')
  expect(draws('当日上午')).toContain('第2页“当日上午”更正为“当日下午”')
})

it('the field tells who cannot see it whether it is empty, and each stroke is one line', () => {
  const pad = (strokes: readonly (readonly number[])[]) =>
    draw(<Pad who="毕云霞" strokes={strokes} onStrokes={nothing} />)
  expect(pad([])).toContain('aria-label="毕云霞的签名处，尚未签名"')
  expect(pad([stroke, stroke])).toContain('aria-label="毕云霞的签名处，已写2笔"')
  expect(pad([stroke, stroke]).match(/pad__stroke/g)).toHaveLength(2)
})

const paper = { kind: 'questioning-record', number: shown.number, event: 9, on: '2026-08-20', sha256: 'ab', pages: 2 }
const file = { papers: [paper], entries: [], acts: [], proceedings: [] } as unknown as CaseFile
const field = (value: InkValue | undefined, values: object = { paper: shown.number }) => {
  const world: FormWorld = { file, caseId: 'c1', people: [], matters: [], names: {}, errors: {} }
  const ink = may('ink', '逐页签名', { is: 'ink' })
  return words(
    draw(
      <FormWorldProvider value={world}>
        <InkField field={ink} path="ink" value={value as never} values={values as never} onChange={nothing} />
      </FormWorldProvider>,
      { answered: [[['signing', 'c1', 'ab'], shown]] },
    ),
  )
}

it('the form says how far the signing is, of the very record that is chosen', () => {
  expect(field(undefined, {})).toContain('先选择笔录。')
  expect(field(undefined)).toContain('逐页核对、签名')
  const begun = field({
    shown: 'ab',
    signers: [signer(0, '被询问人', '毕云霞', 1), signer(1, '询问人', '林晓峰', 1, 2)],
  })
  expect(begun).toContain('被询问人毕云霞：已签1页，还有1页')
  expect(begun).toContain('询问人林晓峰：2页都已签名')
  expect(begun).toContain('继续核对、签名')
  // What was written on another record is not taken for this one's.
  expect(field({ shown: 'cd', signers: [signer(0, '被询问人', '毕云霞', 1)] })).not.toContain('已签')
})
