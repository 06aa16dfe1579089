import { moment, object, yesNo } from './words.ts'

export const clock = object({ now: moment, settable: yesNo.describe('是否可以拨动：只有演示和演练可以') }).meta({
  id: 'Clock',
  description: '现在的时间',
})
