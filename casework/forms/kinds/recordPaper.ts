import { recordsMade } from '../../signing.ts'
import { shown } from '../shown.ts'
import { error, type FormKind, ok, plain, wrong } from './kind.ts'

/** Which it may be of those made here follows from the case; whether it may still be signed is asked by the step. */
export const recordPaper: FormKind<'recordPaper'> = {
  check(value, field, file) {
    if (typeof value !== 'string') return wrong(field, '笔录的文号')
    if (file === undefined || recordsMade(file, field.kind.of).some((p) => p.number === value)) return ok
    return [error(field.id, 'unknown-paper', `本案没有在这里制作的笔录“${shown(value)}”，请在名单中选择。`)]
  },
  schema: () => ({ type: 'string', description: '笔录的文号，见案卷 file.papers' }),
  words: plain,
  asks: '请选择',
  telling: true,
}
