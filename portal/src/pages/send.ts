import { quoted, ruleBook } from '@xiezhi/law'
import { type Html, html } from '../html.ts'
import { MOST_BYTES, MOST_FILES } from '../intake/files.ts'
import type { Question, Sendable } from '../intake/questions.ts'
import type { Fault } from '../intake/reading.ts'
import type { Channel } from '../store/store.ts'
import { choices, faultList, field, wired as wiredTo } from './fields.ts'
import { type Frame, page } from './layout.ts'

const up = { path: '/send', name: '投诉、举报和意见' }
const followLink = html`<p class="after">已经提交的，<a href="/follow">凭编号和查询码查看进展</a>。</p>`

/** What may be sent in here, and how to follow it. */
export function sendPage(frame: Frame, open: readonly Sendable[]): string {
  return page(frame, {
    title: up.name,
    current: '/send',
    trail: [],
    body: html`
<h1>${up.name}</h1>
${
  open.length === 0
    ? html`<p class="lead">本平台现在没有机关接收网上提交的投诉、举报。请按<a href="/agencies">执法主体</a>中的电话和地址联系。</p>`
    : html`<p class="lead">不需要注册账号。提交后得到一个编号和一个查询码，凭它们查看办理的进展和答复。</p>
<ul class="doors">${open.map(
        ({
          intake,
        }) => html`<li><a class="door" href="/send/${intake.path}"><strong>${intake.title}</strong><span>${intake.says}</span></a></li>
`,
      )}</ul>`
}
${followLink}
<p><a href="/satisfaction">各机关答复、检查的满意度</a></p>`,
  })
}

export type Filled = {
  sendable: Sendable
  channels: readonly Channel[]
  /** Of which a question may want one (被评价的机关). */
  agencies: readonly Channel[]
  once: string
  values: Readonly<Record<string, string>>
  faults: readonly Fault[]
}

/** The form of one of them, with what was already typed. */
export function sendFormPage(frame: Frame, { sendable, channels, agencies, once, values, faults }: Filled): string {
  const { intake, questions } = sendable
  const chosen = values.agency ?? (channels.length === 1 ? channels[0]?.agency : '') ?? ''
  const hasFiles = questions.some((q) => q.kind.is === 'files')
  return page(frame, {
    title: `${faults.length > 0 ? '还没有提交：' : ''}${intake.title}`,
    description: intake.says,
    current: '/send',
    trail: [up],
    form: true,
    demoMark: channels[0]?.demoMark,
    body: html`
<div class="sending">
<h1>${intake.title}</h1>
${faultList(faults)}
${faults.length > 0 && hasFiles && html`<p class="note">为了您的安全，选过的文件没有保留，请重新选择。</p>`}
<ul class="before">${intake.before.map((sentence) => html`<li>${sentence}</li>`)}</ul>
<p class="quiet small">依据：${quoted(intake.cite, ruleBook.statutes)}</p>
<form method="post" action="/send/${intake.path}" enctype="multipart/form-data" novalidate>
<input type="hidden" name="once" value="${once}">
${intake.grades === undefined && agencyField(channels, chosen, faults)}
${questions.map((q) => control(q, values[q.id] ?? '', faults, agencies))}
<p class="small quiet">您填写的内容只交给${intake.grades === undefined ? '所选的机关' : '监督这个机关的监督机构'}办理，除您同意公开的以外不会公开；页面不使用脚本，也不保存在您的设备上。</p>
<button class="btn btn--primary btn--wide">提交</button>
</form>
</div>`,
  })
}

function agencyField(channels: readonly Channel[], chosen: string, faults: readonly Fault[]): Html {
  const parts = { id: 'agency', label: '提交给哪个机关', required: true, faults }
  return field(
    parts,
    html`<select class="input" id="agency" name="agency" aria-required="true">${channels.length > 1 && html`<option value="">请选择</option>`}${channels.map(
      (c) => html`<option value="${c.agency}"${c.agency === chosen && html` selected`}>${c.agencyName}</option>`,
    )}</select>`,
  )
}

const yesNo = [
  { value: 'yes', label: '是' },
  { value: 'no', label: '否' },
]

function control(q: Question, value: string, faults: readonly Fault[], agencies: readonly Channel[]): Html {
  const parts = { id: q.id, label: q.label, hint: q.hint, required: q.required, faults }
  const common = html`id="${q.id}" name="${q.id}"${wiredTo(parts)}`
  if (q.rule.agencies === true)
    return field(
      parts,
      html`<select class="input" ${common}><option value="">请选择</option>${agencies.map(
        ({ agencyName: name }) => html`<option value="${name}"${name === value && html` selected`}>${name}</option>`,
      )}</select>`,
    )
  switch (q.kind.is) {
    case 'yesNo':
      return choices(parts, yesNo, value)
    case 'choice':
      return choices(parts, q.kind.choices, value)
    case 'longText':
      return field(parts, html`<textarea class="input" rows="6" ${common}>${value}</textarea>`)
    case 'day':
      return field(parts, html`<input class="input input--date" type="date" ${common} value="${value}">`)
    case 'money':
      return field(
        parts,
        html`<input class="input input--money" inputmode="decimal" autocomplete="off" ${common} value="${value}">`,
      )
    case 'telephone':
      return field(parts, html`<input class="input" type="tel" autocomplete="off" ${common} value="${value}">`)
    case 'files': {
      const limits = `照片、截图或者 PDF，最多 ${MOST_FILES} 个，每个不超过 ${MOST_BYTES / 1024 / 1024} MB`
      const hinted = { ...parts, hint: q.hint === undefined ? limits : `${q.hint}；${limits}` }
      return field(
        hinted,
        html`<input class="input" type="file" multiple accept="image/jpeg,image/png,image/webp,image/heic,application/pdf" id="${q.id}" name="${q.id}"${wiredTo(hinted)}>`,
      )
    }
    default:
      return field(parts, html`<input class="input" autocomplete="off" ${common} value="${value}">`)
  }
}
