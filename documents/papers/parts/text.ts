import type { Form } from '@xiezhi/casework'

/** The paragraphs of what somebody typed. */
export const paragraphsOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

export const textIn = (form: Form | undefined, field: string): string => {
  const value = form?.[field]
  return typeof value === 'string' ? value.trim() : ''
}

/** The unlawful act as a noun: 涉嫌…案 and the like are put around it by the paper that needs them. */
export const causeOf = (cause: string): string =>
  cause
    .trim()
    .replace(/^涉嫌/, '')
    .replace(/(?<=.)一?案$/, '')
