export { lawChangeWork } from './change/work.ts'

/** What a reader is told of a law that was repealed or amended (公开条例26; 处罚法37; 指导意见四). */
export const lawChangeWords = {
  intro:
    '法律库中的正文废止、修改了什么，清单、规范和在办案件还有哪些依据它们。清单和规范在施行之日起二十个工作日以内修订公布；改正以后不再列出。',
  oldAndNew: '适用违法行为发生时的规定；作出决定时新的规定处罚较轻或者不认为是违法的，适用新的规定（处罚法37）。',
  list: '所依据的规定变化，修订后重新审定、公布。',
  repealed: (by: string) =>
    `所依据的规定废止，改引《${by}》的相应条款，核对种类和幅度；没有相应规定的，取消；只为施行以前的违法行为留用的，写明后保留。`,
  chart: '由规则绘出，所引用的条款变化以后由软件更新；更新以前以现行法律为准，核对后重新印发。',
  rule: '规则由软件更新；更新以前，所引用的条款以现行法律为准，逐案核对适用。',
  template: '文书的文字写有这部法律，改引新的条款以前逐份核对。',
  amended: '所依据的条款修改，对照新的条文修改或者保留。',
} as const
