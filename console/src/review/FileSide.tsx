import type { CaseView } from '@xiezhi/answers'
import type { Evidence } from '@xiezhi/casework/file.ts'
import { evidenceIn } from '@xiezhi/casework/penalty/evidence.ts'
import { latestProposal, proposalsIn } from '@xiezhi/casework/penalty/proposals.ts'
import { correctionWords } from '@xiezhi/casework/words/correction.ts'
import { breachText } from '@xiezhi/casework/words/violations.ts'
import { evidenceKinds, labelOf } from '@xiezhi/law/codes.ts'
import { documents } from '@xiezhi/law/documents.ts'
import { EvidenceState } from '../form/kinds/Refs.tsx'
import { hasThumbnail, Thumbnail } from '../form/kinds/Thumbnail.tsx'
import { nameOfParty, proposalText } from '../form/words.ts'
import { paperOf } from '../record/ownPaper.ts'
import { Before } from './Before.tsx'
import { Entered } from './Entered.tsx'
import { Raises } from './Raises.tsx'
import { SinceTold } from './SinceTold.tsx'

/** The file as a reviewer reads it: what is proposed and on what facts, the evidence, the papers. */
export function FileSide(props: {
  view: CaseView
  about: number
  onEvidence: (number: number) => void
  onPaper: (sha256: string, title: string) => void
}) {
  const { file } = props.view
  const proposal = proposalsIn(file).find((p) => p.version === props.about) ?? latestProposal(file)
  // A 笔录 that was signed here is read as the sealed paper it is.
  const open = (e: Evidence) => {
    const paper = paperOf(e, file)
    if (paper?.sha256 === undefined) props.onEvidence(e.number)
    else props.onPaper(paper.sha256, `${documents[paper.kind].title} ${paper.number}`)
  }
  return (
    <>
      {proposal && (
        <section className="sheet filepart">
          <h3>第{proposal.version}版处罚意见</h3>
          <p className="filepart__text">{proposal.found}</p>
          {proposal.violations.map(
            (v) =>
              v.found !== undefined && (
                <p className="filepart__text" key={`${v.party} ${v.found}`}>
                  {nameOfParty(file, v.party)}：{v.found}
                </p>
              ),
          )}
          <p className="filepart__text">{breachText(proposal.violations)}</p>
          <p className="filepart__text filepart__main">{proposalText(file, proposal.violations)}</p>
          {proposal.violations.map(({ party, correction }) => {
            const words = correction && correctionWords(correction, nameOfParty(file, party))
            return (
              words !== undefined && (
                <p className="filepart__text" key={`${party} ${words}`}>
                  {words}
                </p>
              )
            )
          })}
          {proposal.discretion && <p className="quiet">裁量：{proposal.discretion}</p>}
          {proposal.reason && <p className="quiet">变更理由：{proposal.reason}</p>}
        </section>
      )}
      <Before view={props.view} about={props.about} />
      <Raises raises={props.view.raises} />
      <SinceTold changes={props.view.sinceTold} />
      {proposal === undefined && <Entered view={props.view} />}
      {props.view.holds.includes('evidence') && (
        <section className="sheet filepart">
          <h3>证据（{evidenceIn(file).length}）</h3>
          <ol className="filepart__list">
            {evidenceIn(file).map((e) => (
              <li key={e.number}>
                <button type="button" className="link" onClick={() => open(e)}>
                  {e.number}　{e.title}
                </button>{' '}
                <EvidenceState evidence={e} />
                <div className="quiet small">
                  {labelOf(evidenceKinds, e.kind)}，{e.source}；{e.on}
                </div>
                <div className="small">{e.proves}</div>
                {e.files.some(hasThumbnail) && (
                  <div className="filepart__pictures">
                    {e.files.filter(hasThumbnail).map((f) => (
                      <Thumbnail key={`${f.sha256} ${f.name}`} file={f} caseId={file.id} />
                    ))}
                  </div>
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
      {file.papers.length > 0 && (
        <section className="sheet filepart">
          <h3>文书</h3>
          <ul className="filepart__list">
            {file.papers.map((p) => (
              <li key={p.number}>
                {p.sha256 === undefined ? (
                  p.number
                ) : (
                  <button
                    type="button"
                    className="link"
                    onClick={() => props.onPaper(p.sha256 ?? '', `${documents[p.kind].title} ${p.number}`)}
                  >
                    {documents[p.kind].title} {p.number}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
