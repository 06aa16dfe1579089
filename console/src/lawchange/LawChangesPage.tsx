import './lawchange.css'
import { useQuery } from '@tanstack/react-query'
import type { LawChanges } from '@xiezhi/answers'
import type { Form } from '@xiezhi/casework'
import { lawChangeWords, lawChangeWork } from '@xiezhi/law/lawChange.ts'
import { Empty, Skeleton, Table, Tag } from '@xiezhi/ui'
import { useEffect } from 'react'
import { Link } from 'react-router'
import { get } from '../api/client.ts'
import { Failed } from '../app/errors.tsx'
import { Savable } from '../app/Savable.tsx'
import { useSession } from '../app/session.tsx'
import { fromHere } from '../case/place.ts'

type Group = LawChanges['groups'][number]
type Thing = Group['things'][number]

const kinds = {
  matter: '权责清单事项',
  benchmark: '裁量基准',
  list: '其他清单、规范',
  chart: '流程图、指南',
  rule: '办案规则',
  template: '文书格式',
  case: '在办案件',
} as const
const proposals = { change: '修改', look: '核对适用' } as const

/** 法律变化: what was repealed or amended, and what still rests on it; what has been put right is there no more. */
export function LawChangesPage() {
  const found = useQuery({
    queryKey: ['law-changes'],
    queryFn: ({ signal }) => get<LawChanges>('/api/law/changes', signal),
  })
  useEffect(() => {
    document.title = '法律变化 · 獬豸'
  }, [])
  const groups = found.data?.groups ?? []
  const touching = groups.filter((g) => g.things.length > 0 || g.rules > 0)
  const others = groups.filter((g) => g.things.length === 0 && g.rules === 0)
  return (
    <div className="page lawchange">
      <h1>法律变化</h1>
      <p className="quiet lawchange__what">{lawChangeWords.intro}</p>
      {found.isError ? (
        <Failed error={found.error} onRetry={() => found.refetch()} />
      ) : found.data === undefined ? (
        <Skeleton lines={8} />
      ) : groups.length === 0 ? (
        <Empty title="没有发现废止、修改">导入法律法规正文以后，在这里列出它们废止、修改了什么。</Empty>
      ) : (
        <>
          {touching.map((group) => (
            <OneChange key={`${group.kind} ${group.by} ${group.from}`} group={group} />
          ))}
          {others.length > 0 && (
            <details>
              <summary>没有涉及的（{others.length}）</summary>
              <ul>
                {others.map((g) => (
                  <li key={`${g.kind} ${g.by} ${g.from}`}>{headingOf(g)}</li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </div>
  )
}

const headingOf = ({ by, kind, laws, from }: Group): string =>
  `${kind === 'repealed' ? `《${by}》废止${laws.map((l) => `《${l}》`).join('')}` : `《${by}》修改`}${from === null ? '' : `，自${from}起`}`

/** What the first form of the campaign begins with: looked at, and put right, before it is sent. */
const campaignOf = ({ by, from, laws }: Group, things: readonly Thing[]): Form => ({
  law: by,
  ...(from === null ? {} : { from }),
  changed: laws.map((l) => `《${l}》`).join('、'),
  things: things.map((t) => ({
    kind: t.kind,
    title: t.title,
    ref: t.id,
    laws: t.laws
      .map((l) => `《${l}》`)
      .join('、')
      .slice(0, 300),
    proposal: t.proposal,
    advice: t.advice,
  })),
})

function Task({ thing: { task } }: { thing: Thing }) {
  if (task === undefined) return <span className="quiet">未立</span>
  return (
    <Link to={`/cases/${task.case}`} state={fromHere()}>
      {task.over && !task.done ? <Tag tone="over">{task.stage}，已逾期</Tag> : <Tag>{task.stage}</Tag>}
    </Link>
  )
}

function OneChange({ group }: { group: Group }) {
  const { kind, by, laws, from, due, light, rules, things } = group
  const { agency } = useSession()
  const unset = things.filter((t) => t.task === undefined && t.agency === agency.id)
  return (
    <section className="lawchange__one">
      <h2>{kind === 'repealed' ? `《${by}》废止${laws.length}部法律、法规、规章` : `《${by}》修改`}</h2>
      <p>
        {from === null ? '正文没有写明施行日期，请核对。' : `自${from}起施行。`}
        {due !== null && light === 'over' && things.length > 0 && <Tag tone="over">应于{due}以前修订公布，已逾期</Tag>}
        {due !== null && light !== 'over' && <Tag {...(light === 'calm' ? { tone: 'warn' } : {})}>修订公布至{due}</Tag>}
      </p>
      {kind === 'repealed' && <p className="quiet">{laws.map((l) => `《${l}》`).join('、')}</p>}
      {rules > 0 && <p>规则书引用它们{rules}处，由软件更新。</p>}
      {unset.length > 0 && (
        <p className="no-print">
          <Link className="btn" to={`/new/${lawChangeWork.campaign}`} state={{ start: campaignOf(group, unset) }}>
            逐项立清理任务（{unset.length}项）
          </Link>
        </p>
      )}
      {things.length > 0 && (
        <Savable title={`${by}-所涉及的`}>
          <Table
            caption={`所涉及的${things.length}项`}
            cards
            rows={things}
            rowKey={(t: Thing) => `${t.agency} ${t.kind} ${t.id}`}
            columns={[
              { key: 'kind', head: '种类', cell: (t) => kinds[t.kind] },
              {
                key: 'title',
                head: '名称',
                cell: (t) =>
                  t.case === undefined ? (
                    t.title
                  ) : (
                    <Link to={`/cases/${t.case}`} state={fromHere()}>
                      {t.title}
                    </Link>
                  ),
              },
              { key: 'agency', head: '机关', cell: (t) => t.agencyName },
              { key: 'laws', head: '依据', cell: (t) => t.laws.map((l) => `《${l}》`).join('') },
              { key: 'proposal', head: '建议', cell: (t) => <strong>{proposals[t.proposal]}</strong> },
              { key: 'advice', head: '怎么办', cell: (t) => t.advice },
              { key: 'task', head: '清理任务', cell: (t) => <Task thing={t} /> },
            ]}
          />
        </Savable>
      )}
    </section>
  )
}
