import type { CaseView } from '@xiezhi/answers'
import type { Evidence } from '@xiezhi/casework/file.ts'
import { evidenceIn } from '@xiezhi/casework/penalty/evidence.ts'
import { evidenceKinds, labelOf } from '@xiezhi/law/codes.ts'
import { documents } from '@xiezhi/law/documents.ts'
import { type Column, Empty, Table, Tag } from '@xiezhi/ui'
import { useState } from 'react'
import { Savable } from '../app/Savable.tsx'
import { aboutFile, fileAddress, flawWords } from '../form/kinds/fileWords.ts'
import { EvidenceState } from '../form/kinds/Refs.tsx'
import { hasThumbnail, Thumbnail } from '../form/kinds/Thumbnail.tsx'
import { paperOf } from './ownPaper.ts'
import { type Viewed, Viewer } from './Viewer.tsx'

/** Beside an opened file there is half the page: what it is and what it shows, so that no word stands a letter a line. */
const beside: ReadonlySet<string> = new Set(['number', 'title', 'proves', 'state', 'files'])

/** The evidence of the case: number, kind, original or copy, from whom, what it proves, verified, files. */
export function EvidenceTab({ view }: { view: CaseView }) {
  const { file } = view
  const [viewed, setViewed] = useState<Viewed>()
  const columns: readonly Column<Evidence>[] = [
    { key: 'number', head: '编号', align: 'right', cell: (e) => e.number },
    {
      key: 'title',
      head: '名称',
      cell: (e) => (
        <>
          <strong>{e.title}</strong>
          <div className="quiet small">
            {labelOf(evidenceKinds, e.kind)}，{e.form === 'original' ? '原件、原物' : '复制件'}
          </div>
        </>
      ),
    },
    {
      key: 'source',
      head: '提供人、出处',
      cell: (e) => (
        <>
          {e.source}
          {e.place && <div className="quiet small">取证地点：{e.place}</div>}
        </>
      ),
    },
    { key: 'proves', head: '证明对象和内容', cell: (e) => <span className="evidence__proves">{e.proves}</span> },
    {
      key: 'by',
      head: '取证',
      cell: (e) => (
        <>
          <span className="number evidence__day">{e.on}</span>
          <div className="quiet small">{e.officers.map((id) => view.people[id] ?? id).join('、')}</div>
        </>
      ),
    },
    {
      key: 'state',
      head: '查证',
      cell: (e) => (
        <>
          <EvidenceState evidence={e} />
          {e.excluded && <div className="small">{e.excluded.reason}</div>}
          {e.verified && e.excluded === undefined && (
            <div className="quiet small">
              {view.people[e.verified.by] ?? e.verified.by}{' '}
              <span className="number evidence__day">{e.verified.on}</span>
            </div>
          )}
        </>
      ),
    },
    {
      key: 'files',
      head: '文件',
      cell: (e) => [
        <OwnPaper key="paper" evidence={e} file={file} onView={setViewed} />,
        ...e.files.map((f) => (
          <div key={`${f.sha256} ${f.name}`} className={hasThumbnail(f) ? 'evidence__pictured' : undefined}>
            {hasThumbnail(f) && <Thumbnail file={f} caseId={file.id} />}
            <button
              type="button"
              className="link evidence__file"
              onClick={() => setViewed({ title: f.name, address: fileAddress(file.id, f), type: f.type })}
            >
              {f.name}
            </button>
            {f.flaw && <Tag tone="warn">{flawWords[f.flaw]}</Tag>}
            <div className="quiet small">{aboutFile(f)}</div>
          </div>
        )),
      ],
    },
  ]
  return (
    <div className={viewed ? 'split' : undefined}>
      <Savable title="证据目录">
        <Table
          caption="证据目录"
          quietCaption
          cards
          columns={viewed === undefined ? columns : columns.filter((c) => beside.has(c.key))}
          rows={evidenceIn(file)}
          rowKey={(e) => String(e.number)}
          empty={<Empty title="还没有证据">在“步骤办理”中收集证据，编号自动接续。</Empty>}
        />
      </Savable>
      {viewed && <Viewer viewed={viewed} onClose={() => setViewed(undefined)} />}
    </div>
  )
}

/** A 笔录 that was signed here is its own original: the sealed paper. */
function OwnPaper(props: { evidence: Evidence; file: CaseView['file']; onView: (viewed: Viewed) => void }) {
  const paper = paperOf(props.evidence, props.file)
  if (paper?.sha256 === undefined) return null
  const title = `${documents[paper.kind].title} ${paper.number}`
  const address = `/api/cases/${props.file.id}/papers/${paper.sha256}`
  return (
    <div>
      <button
        type="button"
        className="link evidence__file"
        onClick={() => props.onView({ title, address, type: 'application/pdf' })}
      >
        {title}
      </button>
      <div className="quiet small">
        {paper.first === undefined ? '已签章' : '逐页签名，已签章'}，{paper.pages}页
      </div>
    </div>
  )
}
