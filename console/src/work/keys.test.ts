import { describe, expect, it } from 'vitest'
import { meant, type Place } from './keys.ts'

const keys = new Set(['j', 'enter', 'escape', 'mod+k', 'mod+enter'])
const press = (key: string, at: Place, more: Partial<Parameters<typeof meant>[0]> = {}, isDialog = false) =>
  meant(
    { key, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, defaultPrevented: false, ...more },
    at,
    isDialog,
    (one) => keys.has(one),
  )

describe('a key of the page', () => {
  it('is heard where nobody types, in whichever case it is pressed', () => {
    expect(press('j', 'page')).toEqual({ key: 'j' })
    expect(press('J', 'page')).toEqual({ key: 'j' })
    expect(press('x', 'page')).toBeUndefined()
  })
  it('is a letter where somebody types', () => {
    expect(press('j', 'text')).toBeUndefined()
    expect(press('Enter', 'text')).toBeUndefined()
  })
  it('with Ctrl or ⌘ reaches the page from a field too, and is not the key without', () => {
    expect(press('k', 'text', { ctrlKey: true })).toEqual({ key: 'mod+k' })
    expect(press('Enter', 'text', { metaKey: true })).toEqual({ key: 'mod+enter' })
    expect(press('j', 'page', { ctrlKey: true })).toBeUndefined()
  })
  it('is none while a word is being spelled, with Alt, or under a dialog', () => {
    expect(press('Enter', 'page', { isComposing: true })).toBeUndefined()
    expect(press('j', 'page', { altKey: true })).toBeUndefined()
    expect(press('k', 'page', { ctrlKey: true }, true)).toBeUndefined()
  })
  it('leaves Enter to the link or button that has the focus', () => {
    expect(press('Enter', 'link')).toBeUndefined()
    expect(press('Enter', 'page')).toEqual({ key: 'enter' })
    expect(press('j', 'link')).toEqual({ key: 'j' })
  })
  it('Escape leaves the field first, and the page only then; a list of words that closed on it keeps the field', () => {
    expect(press('Escape', 'text')).toEqual({ key: undefined })
    expect(press('Escape', 'text', { defaultPrevented: true })).toBeUndefined()
    expect(press('Escape', 'page')).toEqual({ key: 'escape' })
  })
})
