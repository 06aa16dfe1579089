import type { CaseView } from '@xiezhi/answers'
import type { Json } from '@xiezhi/casework'
import { evidenceIn } from '@xiezhi/casework/penalty/evidence.ts'
import { proposalsIn } from '@xiezhi/casework/penalty/proposals.ts'
import type { Field } from '@xiezhi/law'
import type { ElementId } from '@xiezhi/law/elements.ts'
import { useState } from 'react'
import { useFormWorld } from '../form/context.ts'
import { FieldControl } from '../form/FieldControl.tsx'
import { ElementsField } from '../form/kinds/Elements.tsx'
import type { Values } from '../form/model.ts'
import { type Viewed, Viewer } from '../record/Viewer.tsx'
import { answering } from './answering.ts'
import { FileSide } from './FileSide.tsx'

/** The review: elements on one side, each with what answers it; the file on the other; verdict and opinion below. */
export function ReviewForm(props: {
  fields: readonly Field[]
  values: Values
  onChange: (id: string, value: Json | undefined) => void
  view: CaseView
  proceeding: string
}) {
  const { fields, values, onChange, view } = props
  const { people } = useFormWorld()
  const { file } = view
  const [viewed, setViewed] = useState<Viewed>()
  const about = file.proceedings.find((p) => p.id === props.proceeding)?.about.proposal ?? proposalsIn(file).length
  const openEvidence = (number: number) => {
    const found = evidenceIn(file).find((e) => e.number === number)
    const first = found?.files[0]
    if (found === undefined) return
    setViewed({
      title: `证据${number}　${found.title}`,
      ...(first === undefined
        ? { note: '这件证据没有附电子文件。' }
        : { address: `/api/cases/${file.id}/files/${first.sha256}`, type: first.type }),
    })
  }
  const openPaper = (sha256: string, title: string) =>
    setViewed({ title, address: `/api/cases/${file.id}/papers/${sha256}`, type: 'application/pdf' })

  const beside = (element: string) => {
    const answers = answering(element as ElementId, file, people, about, view.cautions)
    if (answers.length === 0) return <p className="answering quiet small">案卷中没有对应的内容。</p>
    return (
      <ul className="answering small">
        {answers.map((a) => (
          <li key={a.text} className={a.doubt ? 'answering__doubt' : undefined}>
            {a.evidence !== undefined ? (
              <button type="button" className="link" onClick={() => openEvidence(a.evidence ?? 0)}>
                {a.text}
              </button>
            ) : a.paper !== undefined ? (
              <button type="button" className="link" onClick={() => openPaper(a.paper ?? '', a.text)}>
                {a.text}
              </button>
            ) : (
              a.text
            )}
          </li>
        ))}
      </ul>
    )
  }
  const control = (field: Field) => {
    const own = {
      field,
      path: field.id,
      value: values[field.id],
      values,
      onChange: (value: Json | undefined) => onChange(field.id, value),
    }
    return field.kind.is === 'elements' ? (
      <ElementsField key={field.id} {...own} beside={beside} />
    ) : (
      <FieldControl key={field.id} {...own} />
    )
  }
  return (
    <div className="review">
      <div className="review__elements">{fields.map(control)}</div>
      <div className="review__file">
        {viewed && <Viewer viewed={viewed} onClose={() => setViewed(undefined)} />}
        <FileSide view={view} about={about} onEvidence={openEvidence} onPaper={openPaper} />
      </div>
    </div>
  )
}
