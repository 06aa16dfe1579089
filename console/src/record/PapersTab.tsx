import type { CaseView } from '@xiezhi/answers'
import type { Paper } from '@xiezhi/casework/file.ts'
import { documents } from '@xiezhi/law/documents.ts'
import { type Column, Empty, Running, Table, Tag } from '@xiezhi/ui'
import { useState } from 'react'
import { useRuleBook } from '../api/queries.ts'
import { Savable } from '../app/Savable.tsx'
import { becameOfPaper } from './ended.ts'
import { type Viewed, Viewer } from './Viewer.tsx'

/** The papers made in the case, each as signed, with its digest. */
export function PapersTab({ view }: { view: CaseView }) {
  const { file } = view
  const rules = useRuleBook(file.procedure)
  const procedure = rules.data?.procedures.find((p) => p.id === file.procedure)
  const [viewed, setViewed] = useState<Viewed>()
  const name = (id: string | undefined) => file.parties.find((p) => p.id === id)?.name
  const columns: readonly Column<Paper>[] = [
    {
      key: 'title',
      head: '文书',
      cell: (p) =>
        p.sha256 === undefined ? (
          documents[p.kind].title
        ) : (
          <button
            type="button"
            className="link"
            onClick={() =>
              setViewed({
                title: `${documents[p.kind].title} ${p.number}`,
                address: `/api/cases/${file.id}/papers/${p.sha256}`,
                type: 'application/pdf',
              })
            }
          >
            {documents[p.kind].title}
          </button>
        ),
    },
    {
      key: 'number',
      head: '文号',
      cell: (p) => {
        const became = becameOfPaper(p, file, procedure)
        return (
          <>
            <Running>{p.number}</Running>
            {became !== undefined && <Tag tone="warn">{became}</Tag>}
          </>
        )
      },
    },
    { key: 'party', head: '当事人', cell: (p) => name(p.party) ?? null },
    { key: 'on', head: '日期', cell: (p) => <time dateTime={p.on}>{p.on}</time> },
    { key: 'pages', head: '页数', align: 'right', cell: (p) => p.pages ?? null },
    { key: 'signed', head: '签章', cell: (p) => (p.signature === undefined ? <Tag>未签</Tag> : '已签') },
    {
      key: 'digest',
      head: '摘要',
      cell: (p) => (p.sha256 === undefined ? null : <code>{p.sha256.slice(0, 16)}…</code>),
    },
    {
      key: 'word',
      head: '编辑稿',
      cell: (p) =>
        p.sha256 === undefined ? null : (
          <a
            href={`/api/cases/${file.id}/papers/${p.sha256}/word`}
            download
            title="用文字处理软件接着改的一份，不是正本"
          >
            Word
          </a>
        ),
    },
  ]
  return (
    <div className={viewed ? 'split' : undefined}>
      <Savable title="文书目录">
        <Table
          caption="文书"
          quietCaption
          cards
          columns={columns}
          rows={file.papers}
          rowKey={(p) => `${p.kind}${p.number}`}
          empty={<Empty title="还没有文书">办到需要文书的步骤时，文书自动编号、签章并存在这里。</Empty>}
        />
      </Savable>
      {viewed && <Viewer viewed={viewed} onClose={() => setViewed(undefined)} />}
    </div>
  )
}
