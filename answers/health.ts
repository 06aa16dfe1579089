import { z } from 'zod'
import { list, object, text } from './words.ts'

export const health = object({
  status: z.enum(['ok', 'failing']),
  failed: list(text).describe('不正常的项'),
  reasons: z.record(z.string(), text).describe('为什么'),
  figures: z.record(z.string(), z.number()).describe('量到的数'),
}).meta({ id: 'Health' })
