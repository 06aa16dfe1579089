import type { Procedure } from '@xiezhi/law'

// What a generated attack says when it gets through, to whoever wrote the rule: where, what, and what to do about it.

const stepNamed = (p: Procedure, id: string): string => `“${p.steps.find((s) => s.id === id)?.title ?? id}”（${id}）`

const gateNamed = (p: Procedure, id: string): string => {
  const gate = p.gates.find((g) => g.id === id)
  return gate === undefined ? id : `${id}“${gate.title}”（${gate.sentence}）`
}

export function stopped(p: Procedure, at: number, refused: readonly string[]): string {
  const move = p.course?.[at]
  if (move === undefined) return `“${p.title}”的办案实例走完了。`
  const why = refused.map((id) => gateNamed(p, id)).join('；')
  return `“${p.title}”的办案实例（course）第${at + 1}步${stepNamed(p, move.step)}没有办成：${why}。改这一步的表单、日期、经办人，或者在它以前补上所缺的步骤。`
}

export const faulty = (p: Procedure, faults: readonly string[]): string =>
  `“${p.title}”的办案实例走完以后留下瑕疵：${faults.join('；')}。改办案实例，使每一步都合规。`

export const open = (p: Procedure, step: string, how: string): string =>
  `${stepNamed(p, step)}${how}，没有被拒绝。检查步骤的岗位、必填的栏目和职责分离的关口（blocks）。`

export const unnoticed = (p: Procedure, step: string): string =>
  `略去${stepNamed(p, step)}，后面照样办完，也没有期限或者子程序停在那里。写一道关口问它所登记的记录；依法可有可无的，在办案实例中写 spare。`

export const published = (p: Procedure): string =>
  `“${p.title}”的公示：应当拒绝审定人自己发布（apart）、没有法定事由的撤下（ground）、撤销以后重新公开（again）。所缺的那一项见 publicationGates（law/publication）。`

export const unreached = (p: Procedure, left: readonly string[]): string =>
  left
    .map((id) => {
      const blocks = p.gates.find((g) => g.id === id)?.blocks ?? []
      return `没有一种违法的办法单独碰到关口 ${gateNamed(p, id)}：在办案实例或者支线（branches）中办理${blocks.map((b) => stepNamed(p, b)).join('或者')}，或者在 casework/stories 写一个断言 '${id}' 的故事。`
    })
    .join('\n')
