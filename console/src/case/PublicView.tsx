import type { CaseFile, Form } from '@xiezhi/casework'
import { partiesAsked } from '@xiezhi/casework/answers.ts'
import { procedureOf } from '@xiezhi/law'
import { publicSections, questionsOf } from '@xiezhi/law/publication/sections.ts'
import { Problem, Running, Skeleton } from '@xiezhi/ui'
import { useDisclosure, useRuleBook } from '../api/queries.ts'
import { Failed } from '../app/errors.tsx'
import { isBag } from '../form/model.ts'
import { nameOfParty } from '../form/words.ts'
import { SheetReview } from '../record/SheetReview.tsx'
import { partsOf } from './marks.ts'

/** Which parties are minors, as the form now answers it; it decides who is left out. undefined: nothing is answered yet. */
export function minorsIn(form: Form, file: CaseFile): readonly string[] | undefined {
  const answer = isBag(form.facts) ? form.facts.minorParty : undefined
  if (isBag(answer)) return Object.keys(answer).filter((party) => answer[party] === 'yes')
  if (answer === 'yes') return partiesAsked('minorParty', undefined, file)
  return answer === 'no' ? [] : undefined
}

interface Props {
  readonly file: CaseFile
  /** The publication. */
  readonly proceeding: string
  readonly version: number
  readonly minors: readonly string[] | undefined
}

/** What will be public, masked, with what was taken out and why. */
export function PublicView(props: Props) {
  const draft = useDisclosure(props.file.id, props.proceeding, props.version, props.minors)
  if (draft.isPending) return <Skeleton lines={12} />
  if (draft.isError) return <Failed error={draft.error} onRetry={() => draft.refetch()} />
  const { section, rendering, redactions, candidates } = draft.data
  const minors = draft.data.minors.map((id) => nameOfParty(props.file, id)).join('、')
  const words = questionsOf(publicSections[section]).map(({ key, title }) => [title, rendering.summary[key]] as const)
  return (
    <section className="paper public" aria-label="拟公示的内容" aria-busy={draft.isFetching}>
      <header className="paper__head">
        <h2>拟公示的内容</h2>
        <span className="quiet small">公众将看到的全文，已按机关设定隐去</span>
      </header>
      {minors !== '' &&
        (rendering.party === '' ? (
          <Problem
            sentence={`${minors}是未成年人，对其的决定不予公开。`}
            next="审定以后没有可以公示的当事人，不能发布；下面是隐去后的文本，供核对。"
          />
        ) : (
          <Problem
            sentence={`${minors}是未成年人，公示中不出现；其他当事人照常公示。`}
            next="请核对下面的文本没有可以认出未成年人的内容。"
          />
        ))}
      {candidates.length > 0 && (
        <section className="public__suspects" aria-labelledby="suspects">
          <h3 id="suspects">
            <span aria-hidden="true">▲</span> 请再看一眼：{candidates.length} 处可能指向个人，公开前逐一核对
          </h3>
          <ul>
            {candidates.map((c) => (
              <li key={c.text}>
                <mark>{c.text}</mark>
                <span className="quiet small">{c.why}</span>
              </li>
            ))}
          </ul>
          <p className="quiet small">不宜公开的，退回后在“另行隐去”中写明。</p>
        </section>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and a keyboard must reach its end */}
      <div className="public__sheet" tabIndex={0}>
        <h3>
          {rendering.party}
          {rendering.title}
        </h3>
        <dl className="facts">
          {words
            .filter(([, text]) => text !== '')
            .map(([term, text]) => (
              <Row key={term} term={term} text={text} />
            ))}
          {rendering.elements.map((e) => (
            <Row key={e.label} term={e.label} text={e.value} />
          ))}
          <Row
            term="已隐去"
            text={
              redactions.length === 0 ? '没有隐去的内容' : redactions.map((r) => `${r.why}，${r.count} 处`).join('\n')
            }
          />
        </dl>
        <div className="public__body">
          {rendering.body.map((block, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a text that is only read, in its order
            <p key={i} className={`public__${block.type}`}>
              <Marked text={block.text} marks={candidates.map((c) => c.text)} />
            </p>
          ))}
        </div>
      </div>
      <Lines file={props.file} />
    </section>
  )
}

/** Of a large list the text names only the file: its lines are public with it. */
function Lines({ file }: Pick<Props, 'file'>) {
  const rules = useRuleBook(file.procedure)
  return <SheetReview file={file} procedure={rules.data && procedureOf(rules.data, file.procedure)} open />
}

function Row({ term, text }: { term: string; text: string }) {
  return (
    <div className="facts__row">
      <dt>{term}</dt>
      <dd className="public__words">
        <Running>{text}</Running>
      </dd>
    </div>
  )
}

/** The text with what should be looked at again standing out. */
function Marked({ text, marks }: { text: string; marks: readonly string[] }) {
  const parts = partsOf(text, marks)
  if (parts.length === 1) return <Running>{text}</Running>
  return parts.map((part, i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a text that is only read, in its order
    part.marked ? <mark key={i}>{part.text}</mark> : <Running key={i}>{part.text}</Running>,
  )
}
