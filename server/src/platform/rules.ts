import { checkRuleBook, type RuleBook } from '@xiezhi/law'
import { Failure } from './failure.ts'

/** No step is taken under a rule book that names something that is not there: such a one is refused before anything starts. */
export function requireSoundRules(rules: Pick<RuleBook, 'procedures'> & Partial<RuleBook>): void {
  const [first, ...others] = checkRuleBook(rules)
  if (first === undefined) return
  const more = others.length === 0 ? '' : `另有${others.length}处。`
  throw new Failure(
    'rule-book-unsound',
    `规则库有误，不能启动：${first}${more}请运行 npm test 查看全部，改正后再启动。`,
  )
}
