import {
  calendar,
  covers,
  type Day,
  quoted,
  ruleBook,
  termsNamed,
  unitTitles,
  type WorkedTerm,
  workOut,
} from '@xiezhi/law'
import { type Html, html } from '../html.ts'
import { type Frame, page } from './layout.ts'

/** Who else may set a number: a law of one sector or province. */
const layers = ruleBook.layers.filter((l) => l.kind !== 'national')
const national = ruleBook.layers.filter((l) => l.kind === 'national')

export interface When {
  readonly term: string
  readonly from: string
  readonly layer: string
  readonly days: string
}

export const whenNames = ['term', 'from', 'layer', 'days'] as const

/** As it was typed into the address: what is no name and no day is nothing. */
export function readWhen(query: Readonly<Record<string, unknown>>): When {
  const text = (name: string) => (typeof query[name] === 'string' ? query[name].trim().slice(0, 60) : '')
  return { term: text('term'), from: text('from'), layer: text('layer'), days: text('days') }
}

const isDay = (text: string): text is Day =>
  /^(19|20)\d{2}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true

/** The term worked out, day by day; or the sentence that says what is missing. */
function answer({
  term,
  from,
  layer,
  days,
}: When): { worked: readonly WorkedTerm[] } | { sentence: string; field: string } {
  const found = termsNamed(ruleBook, term)
  if (found.length === 0) return { sentence: '请选择一个期限', field: 'term' }
  if (!isDay(from)) return { sentence: '请填写起算的日期，例如 2026-11-29', field: 'from' }
  if (days !== '' && !/^[1-9]\d{0,3}$/.test(days)) return { sentence: '天数请填写 1 至 9999 的整数', field: 'days' }
  const holding = found.filter((t) => covers(t.inForce, from))
  if (holding.length === 0) return { sentence: `这一期限在${from}没有施行`, field: 'from' }
  const asked = {
    from,
    layers: [...national, ...layers.filter((l) => l.id === layer)],
    ...(days === '' ? {} : { length: Number(days) }),
  }
  return { worked: holding.map((t) => workOut(t, asked, ruleBook, calendar)) }
}

/** 为什么是这一天: any term of the rules from any day, with each day that is not counted and the article, as the officers see it. */
export function whenPage(frame: Frame, asked: When): { status: number; text: string } {
  const given = asked.term !== '' && asked.from !== ''
  const told = given ? answer(asked) : null
  const fault = told !== null && 'sentence' in told ? told : null
  const first = told !== null && 'worked' in told ? told.worked[0] : undefined
  const text = page(frame, {
    title: first === undefined ? '推算期限' : `${first.title}：为什么是这一天`,
    description: '从哪一天起、多少天、哪些天不计入、到哪一天届满，依据哪一条。',
    current: '/procedures',
    trail: [{ path: '/procedures', name: '执法流程图' }],
    body: html`
<div class="sending">
<h1>推算期限：为什么是这一天</h1>
${fault && html`<div class="errors" role="alert"><h2>还不能推算</h2><ul><li><a href="#${fault.field}">${fault.sentence}</a></li></ul></div>`}
<form action="/when" class="no-print">
<div class="field"><label class="field__label" for="term">哪一个期限</label><select class="input" id="term" name="term"><option value="">请选择</option>${groups(frame, asked.term)}</select></div>
<div class="field"><label class="field__label" for="from">起算的日期</label><p class="field__hint" id="from-hint">例如收到、送达、受理的那一天</p><input class="input input--date" type="date" id="from" name="from" value="${asked.from}" aria-describedby="from-hint"></div>
<div class="field"><label class="field__label" for="layer">哪个系统、哪个省的规定<span class="field__optional">（选填）</span></label><select class="input" id="layer" name="layer"><option value="">国家的规定</option>${layers.map(
      (l) => html`<option value="${l.id}"${l.id === asked.layer && html` selected`}>${l.title}</option>`,
    )}</select></div>
<div class="field"><label class="field__label" for="days">文书、机关另外写明的天数<span class="field__optional">（选填）</span></label><input class="input input--money" inputmode="numeric" id="days" name="days" value="${asked.days}"></div>
<button class="btn btn--primary">推算</button>
</form>
${told !== null && 'worked' in told && told.worked.map(worked)}
<p class="quiet small after">按国务院办公厅公布的放假安排推算；案件中期限的延长、中止和不计入的时间，以机关告知的为准。</p>
</div>`,
  })
  return { status: fault === null ? 200 : 422, text }
}

/** By the procedure they run in; what several run, once, at the end. */
function groups({ today }: Frame, chosen: string): Html {
  const runs = ruleBook.procedures
    .filter((p) => covers(p.inForce, today))
    .map((p) => ({
      title: p.title,
      clocks: p.clocks.filter((c) => covers(c.inForce, today) && typeof c.length !== 'object'),
    }))
  const isShared = (id: string) => runs.filter((r) => r.clocks.some((c) => c.id === id)).length > 1
  const shared = new Map(runs.flatMap((r) => r.clocks.filter((c) => isShared(c.id)).map((c) => [c.id, c])))
  const own = runs.map((r) => ({ ...r, clocks: r.clocks.filter((c) => !isShared(c.id)) }))
  return html`${[...own, { title: '各类程序共有的期限', clocks: [...shared.values()] }]
    .filter((r) => r.clocks.length > 0)
    .map(
      ({ title, clocks }) =>
        html`<optgroup label="${title}">${clocks.map(
          (c) => html`<option value="${c.id}"${c.id === chosen && html` selected`}>${c.title}</option>`,
        )}</optgroup>`,
    )}`
}

function worked(t: WorkedTerm): Html {
  const { end } = t
  const unit = t.unit === 'CD' ? '日' : t.unit === 'WD' ? '个工作日' : unitTitles[t.unit]
  const rows: readonly (readonly [string, Html | string])[] = [
    ['起算', `${t.from}${t.begins === '' ? '' : `（${t.begins}）`}`],
    [
      '长度',
      t.length === null
        ? '法律没有规定，由各系统、各机关规定'
        : `${t.length}${unit}${t.setBy === undefined ? '' : `（${t.setBy.title}规定）`}`,
    ],
    ...(end === undefined
      ? []
      : ([
          [
            '届满',
            html`<strong>${end.due}</strong>${end.due === end.nominal ? '' : `（${end.nominal} 适逢休息日，顺延）`}${end.provisional && '　暂定，放假安排尚未公布'}`,
          ],
          ...(t.binds === 'party' && end.safe !== end.due
            ? [['机关最早可以办理之日', `${end.safe}（${end.safeMeans}）`] as const]
            : []),
          [
            '不计入的日子',
            end.uncounted.length === 0
              ? '没有'
              : html`<ul>${end.uncounted.map((u) => html`<li>${u.day}　${u.why}</li>`)}</ul>`,
          ],
          ...(end.worked.length === 0 ? [] : [['调休上班、计入的日子', end.worked.join('、')] as const]),
        ] as const)),
    ['过了怎样', t.onExpiry],
    ['依据', quoted(t.cite, ruleBook.statutes)],
  ]
  return html`<h2>${t.title}</h2>
<table class="table table--facts"><caption class="said">${t.title}</caption><tbody>${rows.map(
    ([label, value]) => html`<tr><th scope="row">${label}</th><td>${value}</td></tr>`,
  )}</tbody></table>`
}
