import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { Driver } from '@xiezhi/casework/stories/driver.ts'
import { forms, party } from '@xiezhi/casework/stories/forms.ts'
import { planForm, tasked } from '@xiezhi/casework/stories/inspection.ts'
import { accepted, granting, propose } from '@xiezhi/casework/stories/permit.ts'
import { ordinaryPenalty, type Procedure, procedureOf, ruleBook } from '@xiezhi/law'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { expect, it } from 'vitest'
import { SessionProvider, type Working } from '../app/session.tsx'
import { rulesSent } from '../app/testing/rules.ts'
import { ApprovalCard } from './ApprovalCard.tsx'
import { contentOf, signatureOf } from './approving.ts'
import { deskOf } from './testing/desk.ts'

const nothing = () => undefined

/** The card of what opens by itself for this person. */
function cardOf(d: Driver, who: string, procedure: Procedure = ordinaryPenalty): string {
  const { view, agenda, steps, session } = deskOf(d, who)
  const step = agenda.first!
  const client = new QueryClient()
  rulesSent(client)
  return renderToStaticMarkup(
    <MemoryRouter>
      <QueryClientProvider client={client}>
        <SessionProvider value={session as Working}>
          <ApprovalCard
            view={view}
            step={step}
            allSteps={steps}
            rule={signatureOf(step, procedure)!}
            procedure={procedure}
            ask={[]}
            begin={{}}
            gone={false}
            onArticle={nothing}
            onAsk={nothing}
            onCure={nothing}
            onDone={nothing}
            onDirty={nothing}
          />
        </SessionProvider>
      </QueryClientProvider>
    </MemoryRouter>,
  )
}
/** Spaces are the layout's: numbers stand apart from the words around them. */
const words = (html: string) => html.replace(/<[^>]+>|\s/g, '')

it('a filing: who, for what, under which law, and what was said before', () => {
  const d = new Driver('2026-08-03')
    .open()
    .do('li', 'party.identify', { party: party('p1') })
    .do('li', 'clue.verify', forms.verification)
    .do('li', 'filing.propose', forms.filing)
    .do('sun', 'filing.endorse', { opinion: '情况属实', officers: ['li', 'wang'] })
  const text = words(cardOf(d, 'zheng'))
  expect(text).toContain(`立案理由${String(forms.filing.ground)}`)
  expect(text).toContain(`立案依据${String(forms.filing.basis)}`)
  expect(text).toContain('李承办2026-08-03；孙股长（承办机构负责人）：情况属实')
  expect(text).toMatch(/线索核查期限.*日/)
})

it('a decision: the penalty and its sum in capitals, the law, the review and the days left, with what stands out', () => {
  const d = new Driver('2026-08-03').toServedNotice('2026-08-05').on('2026-08-18')
  d.do('li', 'decision.propose', forms.decision)
  const text = words(cardOf(d, 'sun'))
  expect(text).toContain('罚款5,000元')
  expect(text).toContain('罚没款共5,000元（伍仟元整）')
  expect(text).toMatch(/法律违反《.+》.+，依据《.+》/)
  expect(text).toContain('案件审核通过（孙股长2026-08-05）')
  expect(text).toMatch(/办案期限.*日/)
  expect(text).toMatch(/请留意/)
})

it('of a kind that is rules alone: what is to be decided stands in the card, and not only in the paper', () => {
  const d = propose(accepted().do('li', 'examination.conclude', granting('热食类食品制售')))
  const text = words(cardOf(d, 'sun', procedureOf(ruleBook, 'permit.ordinary')!))
  expect(text).toContain('拟作出的决定准予许可')
  expect(text).toContain('准予的内容热食类食品制售')
  expect(text).toContain('有效期至2031-11-09')
})

it('what the last signature will refuse is told to whoever signs before, in a line', () => {
  const d = new Driver('2026-08-03').toServedNotice('2026-08-05').on('2026-08-18')
  d.do('li', 'decision.propose', forms.decision)
  d.do('li', 'answer.state', { party: 'p1', content: '请求从轻处罚' })
  expect(words(cardOf(d, 'sun'))).toMatch(/照现在的情况，到“作出处罚决定”时会被拒绝：.*尚未复核/)
})

it('only what signs or sends back is a signature', () => {
  const is = (step: string) => signatureOf({ step }, ordinaryPenalty) !== undefined
  expect(['filing.endorse', 'decision.approve', 'notice.return'].map(is)).toEqual([true, true, true])
  expect(['filing.propose', 'review.confirm', 'evidence.collect'].map(is)).toEqual([false, false, false])
})

it('an inspection: who goes, from when to when, and why', () => {
  const d = tasked().do('li', 'inspection.propose', planForm())
  const text = words(cardOf(d, 'sun', procedureOf(ruleBook, 'inspection.ordinary')))
  expect(text).toContain('检查人员李承办、王协办')
  expect(text).toContain('检查时间自2026-11-02检查时间至2026-11-06')
  expect(text).toContain('呈批意见按年度计划检查')
  expect(text).not.toMatch(/处罚|罚没|涉嫌/)
})

it('a sum that is to be signed stands in the card, in figures and capitals', () => {
  const { file } = new Driver('2026-08-03').open()
  const paid = { kind: 'payment', no: 1, event: 9, on: '2026-08-03', by: 'li', proceeding: 'main' } as const
  const entry = { ...paid, fields: { amount: 500_000, receipt: '0001', bank: '云岭农商行' } }
  expect(contentOf('payment', 1, { ...file, entries: [...file.entries, entry] }, ordinaryPenalty, {})).toEqual([
    { term: '缴款金额', text: '5,000元（伍仟元整）', main: true },
    { term: '票据号码', text: '0001' },
    { term: '代收机构', text: '云岭农商行' },
  ])
})

it('how a case came in is told, and stands out as no outcome', () => {
  const general = procedureOf(ruleBook, 'general.ordinary')!
  const { file } = new Driver('2026-08-03').open()
  const begun = { kind: 'start', no: 1, event: 9, on: '2026-08-03', by: 'li', proceeding: 'main' } as const
  const entry = { ...begun, fields: { how: 'own', category: 'reward', matter: '质量奖励' } }
  expect(contentOf('start', 1, { ...file, entries: [...file.entries, entry] }, general, {})).toEqual([
    { term: '启动方式', text: '依职权' },
    { term: '类别', text: '行政奖励' },
    { term: '事项名称', text: '质量奖励' },
  ])
})
