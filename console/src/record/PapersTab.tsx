import type { CaseView } from '@xiezhi/answers'
import type { Paper } from '@xiezhi/casework/file.ts'
import { documents } from '@xiezhi/law/documents.ts'
import { type Column, Empty, Running, Table, Tag } from '@xiezhi/ui'
import { useState } from 'react'
import { useRuleBook } from '../api/queries.ts'
import { Savable } from '../app/Savable.tsx'
import { becameOfPaper } from './ended.ts'
import { type Viewed, Viewer } from './Viewer.tsx'

/** Beside an opened paper there is half the page: what tells the papers apart. */
const beside: ReadonlySet<string> = new Set(['chosen', 'title', 'number', 'party', 'on'])

/** The papers made in the case, each as signed, with its digest. */
export function PapersTab({ view }: { view: CaseView }) {
  const { file } = view
  const rules = useRuleBook(file.procedure)
  const procedure = rules.data?.procedures.find((p) => p.id === file.procedure)
  const [viewed, setViewed] = useState<Viewed>()
  const name = (id: string | undefined) => file.parties.find((p) => p.id === id)?.name
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const choose = (sha256: string, is: boolean) =>
    setChosen((now) => new Set(is ? [...now, sha256] : [...now].filter((h) => h !== sha256)))
  const print = `/api/cases/${file.id}/print`
  const columns: readonly Column<Paper>[] = [
    {
      key: 'chosen',
      head: '选',
      quiet: true,
      cell: (p) =>
        p.sha256 === undefined || p.voided !== undefined ? null : (
          <input
            type="checkbox"
            aria-label={`选择${documents[p.kind].title} ${p.number}`}
            checked={chosen.has(p.sha256)}
            onChange={(e) => choose(p.sha256!, e.target.checked)}
          />
        ),
    },
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
    {
      key: 'signed',
      head: '签章',
      cell: (p) => (p.scans !== undefined ? <Tag>纸面原件</Tag> : p.signature === undefined ? <Tag>未签</Tag> : '已签'),
    },
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
          <>
            <a
              href={`/api/cases/${file.id}/papers/${p.sha256}/word`}
              download
              title="用文字处理软件接着改的一份，不是正本"
            >
              Word
            </a>
            {view.tabled.includes(p.kind) && (
              <>
                {' '}
                <a
                  href={`/api/cases/${file.id}/papers/${p.sha256}/table`}
                  download
                  title="文书中的清单，用表格软件打开"
                >
                  Excel
                </a>
              </>
            )}
          </>
        ),
    },
  ]
  return (
    <div className={viewed ? 'split' : undefined}>
      <div>
        {file.papers.some((p) => p.sha256 !== undefined) && (
          <p className="row">
            <a href={print} target="_blank" rel="noreferrer">
              打印全案文书（按立卷的顺序）
            </a>
            {chosen.size > 0 && (
              <a href={`${print}?papers=${[...chosen].join(',')}`} target="_blank" rel="noreferrer">
                打印所选 {chosen.size} 份
              </a>
            )}
          </p>
        )}
        <Savable title="文书目录">
          <Table
            caption="文书"
            quietCaption
            cards
            columns={viewed === undefined ? columns : columns.filter((c) => beside.has(c.key))}
            rows={file.papers}
            rowKey={(p) => `${p.kind}${p.number}`}
            empty={<Empty title="还没有文书">办到需要文书的步骤时，文书自动编号、签章并存在这里。</Empty>}
          />
        </Savable>
      </div>
      {viewed && <Viewer viewed={viewed} onClose={() => setViewed(undefined)} />}
    </div>
  )
}
