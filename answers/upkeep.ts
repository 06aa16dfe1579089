import { z } from 'zod'
import { list, object, text } from './words.ts'

/** `waiting`: nothing is wrong, and it has not been done yet. */
const upkeepState = z.enum(['right', 'wrong', 'waiting'])

export const upkeepItem = object({
  id: text,
  title: text.describe('哪一项，例如 备份'),
  state: upkeepState.describe('right：正常；wrong：须处理；waiting：还没有做过，到时候自动做'),
  sentence: text.describe('现在怎样'),
  next: text.nullable().describe('怎么办；正常的没有'),
})

export const upkeep = object({
  at: text.describe('看的时刻，北京时间'),
  items: list(upkeepItem),
}).meta({ id: 'Upkeep', description: '运行状况：备份、核验、日志、磁盘、时钟……' })
