import { procedureOf, type Reading, waitsAt } from '@xiezhi/law'
import { entriesIn } from '../entries.ts'
import type { CaseFile } from '../file.ts'
import { causeOf, mainStage, titleOf } from '../heading.ts'
import { sharesParty } from '../moving/join.ts'
import { fileOf, isYetToName, otherOf } from '../other.ts'
import { decisionOf } from '../penalty/decision.ts'
import { noticesIn } from '../penalty/notices.ts'
import { later, nameOf, no, type World, when, yes } from './world.ts'

type Asking = Pick<World, 'file' | 'context' | 'step' | 'proceeding' | 'form'>

const otherFile = (world: Asking): CaseFile | undefined => {
  const other = otherOf(world, world.context)
  return other === undefined ? undefined : fileOf(other)
}

/** Asked of the case the form names, or the proceeding is about; one that is not there answers nothing. */
const ofOther =
  (holds: (other: CaseFile, world: World) => Reading) =>
  (world: World): Reading => {
    if (isYetToName(world)) return later
    const other = otherFile(world)
    return other === undefined
      ? no('没有找到所选的案件，或者不在可以查看的范围内。', '重新选择本机关在办的案件')
      : holds(other, world)
  }

const called = (file: CaseFile, { context }: Pick<World, 'context'>): string => `“${titleOf(file, context.rules)}”`

export const otherThere = ofOther((other, world) => {
  const name = called(other, world)
  if (other.id === world.file.id) return no('所选的就是本案。', '选择另一案件')
  if (other.agency !== world.file.agency) return no(`${name}由其他机关办理。`, '由其他机关办理的，先按管辖的规定移送')
  if (other.procedure !== world.file.procedure) return no(`${name}不是同一程序的案件。`, '分别办理')
  if (other.into !== undefined) return no(`${name}已经并入“${other.into.title}”。`, '与该案并案')
  const stage = mainStage(other, world.context.rules)
  return when(waitsAt(stage).length > 0, `${name}已经终结。`, '分别办理')
})

/** What was told to a party stands against what it was told: it is decided as it was put to it (处罚法44, 45). */
export const otherUndecided = ofOther((other, world) => {
  const name = called(other, world)
  if (decisionOf(other) !== undefined) return no(`${name}已经作出决定。`, '分别办理')
  if (noticesIn(other).length > 0) return no(`${name}已经向当事人告知拟作出的处罚。`, '按已经告知的内容分别作出决定')
  return when(mainStage(other, world.context.rules)?.aside !== true, `${name}已经按其他方式处理。`, '分别办理')
})

export const otherAlike = ofOther((other, world) =>
  when(sharesParty(other, world.file), `${called(other, world)}与本案没有相同的当事人。`),
)

export const otherUnchanged = ofOther((other, world) =>
  when(
    stateOf(other, world) ===
      entriesIn(world.file, 'joinder').findLast((e) => e.proceeding === world.proceeding.id)?.fields.was,
    `呈批之后，${called(other, world)}的当事人、案由或者阶段有变化。`,
  ),
)

export const otherQuiet = ofOther((other, world) => quiet(other, world))
export const ownQuiet = (world: World): Reading => quiet(world.file, world)

export const ownSettled = (world: World): Reading => settled(world.file, world, ['testing', 'assistance'])

/** What is asked of others and not answered yet: it is settled where it was asked. */
const unsettled = ['review', 'suspension', 'recusal', 'jurisdiction', 'hearing']

function quiet(file: CaseFile, world: World): Reading {
  const name = file.id === world.file.id ? '本案' : called(file, world)
  if (Object.values(file.approvals).some((a) => a.state === 'pending'))
    return no(`${name}有呈批正在审签。`, '审签完毕或者退回以后再呈批')
  return settled(file, world, unsettled)
}

function settled(file: CaseFile, world: World, kinds: readonly string[]): Reading {
  const { rules } = world.context
  const name = file.id === world.file.id ? '本案' : called(file, world)
  const procedure = procedureOf(rules, file.procedure)
  const open = file.proceedings.find(
    (p) =>
      kinds.includes(p.kind) &&
      p.parted !== true &&
      waitsAt(procedure?.stages[p.kind]?.find((s) => s.id === p.stage)).length > 0,
  )
  if (open === undefined) return yes
  return no(`${name}的${procedure?.proceedings[open.kind] ?? ''}还没有结果。`, '有结果以后再呈批')
}

/** Who was found to have to withdraw handles nothing of it here either (处罚法43). */
export const otherApart = ofOther((other, world) => {
  const gone = entriesIn(other, 'recusalDecision').flatMap((e) =>
    e.fields.granted === true ? [String(e.fields.person)] : [],
  )
  const who = [world.context.actor.person, ...world.file.officers].find((p) => gone.includes(p))
  return when(
    who === undefined,
    `${nameOf(world, who ?? '')}在${called(other, world)}中已经决定回避。`,
    '由没有回避的人员办理',
  )
})

export const otherTitle = (world: Asking): string | undefined => {
  const other = otherFile(world)
  return other === undefined ? undefined : titleOf(other, world.context.rules)
}

/** How it stands, in what whoever approves looks at. */
function stateOf(file: CaseFile, { context }: Pick<World, 'context'>): string {
  const names = file.parties.map((p) => p.name).join('、')
  return `${mainStage(file, context.rules)?.title ?? ''}；当事人：${names === '' ? '尚未确认' : names}；案由：${causeOf(file, context.rules)}`
}
export const otherState = (world: Asking): string | undefined => {
  const other = otherFile(world)
  return other === undefined ? undefined : stateOf(other, world)
}
