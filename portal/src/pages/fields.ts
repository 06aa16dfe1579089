import { type Html, html, type Piece } from '../html.ts'
import type { Fault } from '../intake/reading.ts'

/** One field of a form, with its words and what was wrong with it. Faults of a field link to its id. */
export type FieldParts = {
  id: string
  label: string
  hint?: string | undefined
  required: boolean
  faults: readonly Fault[]
}

const sentencesOf = ({ id, faults }: FieldParts) => faults.filter((f) => f.field === id)

/** What ties a control to its words. */
export function wired(field: FieldParts): Html {
  const said = [field.hint && `${field.id}-hint`, sentencesOf(field).length > 0 && `${field.id}-error`].filter(Boolean)
  return html`${said.length > 0 && html` aria-describedby="${said.join(' ')}"`}${sentencesOf(field).length > 0 && html` aria-invalid="true"`}${field.required && html` aria-required="true"`}`
}

function words(field: FieldParts): Html {
  const wrong = sentencesOf(field)
  return html`${field.hint && html`<p class="field__hint" id="${field.id}-hint">${field.hint}</p>`}
${wrong.length > 0 && html`<p class="field__error" id="${field.id}-error">${wrong.map((f) => f.sentence).join('；')}。</p>`}`
}

const optional = (field: FieldParts) => !field.required && html`<span class="field__optional">（选填）</span>`

export function field(parts: FieldParts, control: Piece): Html {
  return html`<div class="field${sentencesOf(parts).length > 0 && ' field--error'}"><label class="field__label" for="${parts.id}">${parts.label}${optional(parts)}</label>
${words(parts)}
${control}</div>
`
}

/** A question with a few answers, each a place to press. */
export function choices(parts: FieldParts, given: readonly { value: string; label: string }[], chosen: string): Html {
  return html`<fieldset class="field asked${sentencesOf(parts).length > 0 && ' field--error'}" id="${parts.id}" tabindex="-1"><legend class="field__label">${parts.label}${optional(parts)}</legend>
${words(parts)}
<div class="choices">${given.map(
    ({
      value,
      label,
    }) => html`<label class="choice"><input type="radio" name="${parts.id}" value="${value}"${value === chosen && html` checked`}> <span>${label}</span></label>
`,
  )}</div></fieldset>
`
}

export function faultList(faults: readonly Fault[]): Html {
  return html`${
    faults.length > 0 &&
    html`<div class="errors" role="alert" tabindex="-1"><h2>还没有提交：有 ${faults.length} 处需要填写或者改正</h2><ul>${faults.map(
      (f) => html`<li><a href="#${f.field}">${f.sentence}</a></li>`,
    )}</ul></div>`
  }`
}
