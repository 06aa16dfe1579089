import type { Form, Json } from '../file.ts'
import { Driver } from './driver.ts'
import { forms, party } from './forms.ts'

/** Punished with a fine and with something beside it, and served. */
export const punished = (...kinds: readonly string[]) => {
  const d = new Driver('2026-03-02')
  d.open()
    .do('li', 'party.identify', { party: party('p1') as Json })
    .do('li', 'clue.verify', forms.verification)
    .filing('2026-03-02')
  const evidence = d.gather('现场检查照片', 'p1')
  const line = forms.violation('p1', 5_000_00) as unknown as { penalties: readonly Form[] }
  const violations = [
    {
      ...line,
      penalties: [
        ...line.penalties,
        ...kinds.map((kind) =>
          kind === 'goods' ? { kind, value: 80_000, text: '糕点二十盒' } : { kind, text: '三个月' },
        ),
      ],
    },
  ]
  d.do('li', 'investigation.conclude', forms.conclusion([evidence], violations as unknown as Json[]))
    .review('case')
    .notify()
    .serveNotice('p1')
    .on('2026-03-18')
    .decide()
  return d.do('li', 'service.deliver', forms.delivery, { proceeding: 'service-decision-p1' })
}
