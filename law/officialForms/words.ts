import type { DocumentKind } from '../documents.ts'

/** A box or line of an official form: the words of ours it stands under, or why no paper of ours has it. */
export interface FormItem {
  readonly official: string
  readonly ours?: string
  readonly why?: string
}

/** A form a ministry has published, and what the product makes in its place. */
export interface OfficialForm {
  readonly no: number
  readonly title: string
  readonly papers: readonly DocumentKind[]
  /** Where nothing is made of it: why. */
  readonly why?: string
  readonly items: readonly FormItem[]
}

/**
 * Boxes are told by ；: 案由, or 案件名称=案由 where ours is called otherwise, or 备注!没有另外的内容 where there is none, and why. What stands on
 * every letter (文号、联系人、联系电话、联系地址、印章、日期) is not told form by form.
 */
export const form = (no: number, title: string, papers: readonly DocumentKind[], boxes: string): OfficialForm => ({
  no,
  title,
  papers,
  items: boxes.split('；').map((box) => {
    const [named = '', why] = box.split('!')
    const [official = '', ours = official] = named.split('=')
    return why === undefined ? { official, ours } : { official, why }
  }),
})
export const absent = (no: number, title: string, why: string): OfficialForm => ({
  no,
  title,
  papers: [],
  why,
  items: [],
})
