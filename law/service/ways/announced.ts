import { announcementGrounds } from '../../codes.ts'
import { recordingFields } from '../../recording/set.ts'
import { civilProcedureLaw, marketProcedure } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { type Does, enter, paper } from '../../words/does.ts'
import { choice, may, must } from '../../words/field.ts'
import { type Step, step } from '../../words/step.ts'
import { about, plus, today, type Value } from '../../words/value.ts'
import { serviceAttempt, serviceNotice } from '../records.ts'
import type { Way } from './way.ts'

/** 送达公告: the paper that is posted up. */
export const announcementPaper = ({ common }: Pick<Way, 'common'>): Step =>
  step({
    ...common,
    id: 'service.notice',
    title: '制作送达公告',
    from: ['pending'],
    effect: 'constitutive',
    fields: serviceNotice.fields,
    does: [enter(serviceNotice, {}, { party: about('party') }), paper('service-announcement')],
    cite: [cite(civilProcedureLaw, 95, '下落不明等无法送达的，公告送达')],
  })

/** 未能送达, and then 公告送达: announced after it was tried. */
export const announced = ({ common, served }: Way, besides?: (until: Value) => readonly Does[]): readonly Step[] => {
  const until = plus(today, 'S06.length')
  return [
    step({
      ...common,
      id: 'service.attempt',
      title: '登记未能送达',
      fields: serviceAttempt.fields,
      does: [enter(serviceAttempt, { document: about('document') }, { party: about('party') })],
      cite: [cite(civilProcedureLaw, 95, '在案卷中记明原因和经过', '第二款')],
    }),
    step({
      ...common,
      id: 'service.announce',
      title: '公告送达',
      from: ['pending'],
      to: 'served',
      fields: [
        must('ground', '公告送达的情形', choice(...announcementGrounds.map((c) => [c.value, c.label] as const))),
        must(
          'reason',
          '公告送达的原因和经过',
          { is: 'longText', max: 2000 },
          '何时何地以何种方式送达过，为什么没有送达；应当记入案卷',
        ),
        must('channel', '公告渠道', { is: 'text', max: 200 }),
        may(
          'means',
          '公告方式',
          choice(['board', '在公告栏和受送达人住所地张贴'], ['published', '在报纸、门户网站等刊登']),
        ),
        ...recordingFields,
        may('files', '公告留存', { is: 'files' }, '张贴的，拍照、录像记录张贴过程；补录的必须附上'),
      ],
      checks: ['announcementTerm'],
      // Held to be served when the announcement has run (民诉法95).
      does: [...served('announcement', until), ...(besides?.(until) ?? [])],
      cite: [
        cite(civilProcedureLaw, 95, '下落不明等无法送达的，公告三十日视为送达'),
        cite(marketProcedure, 82, '张贴或者刊登公告', '第五项'),
      ],
    }),
  ]
}
