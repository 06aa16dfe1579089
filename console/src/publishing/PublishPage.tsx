import './publish.css'
import '../case/case.css'
import { useQueries, useQueryClient } from '@tanstack/react-query'
import { procedureOf } from '@xiezhi/law/lookup.ts'
import { Button, classes, Dialog, Empty, Light, Problem, Skeleton, Tag } from '@xiezhi/ui'
import { useEffect, useMemo, useState } from 'react'
import { Link } from 'react-router'
import { rulesOf, useCases } from '../api/queries.ts'
import { Failed } from '../app/errors.tsx'
import { useSession } from '../app/session.tsx'
import { filterOf } from '../work/filter.ts'
import { lightProps } from '../work/lightOf.ts'
import { OnePage } from './OnePage.tsx'
import { letOut } from './send.ts'
import { nextUnseen, type PageWaiting, pagesWaiting, type Standing, seenOf } from './waiting.ts'

const mine = filterOf(new URLSearchParams(), 'mine')

/** 待发布: what was approved for the public, looked at one by one, and let out together. Nothing goes that was not seen. */
export function PublishPage() {
  const { person } = useSession()
  const client = useQueryClient()
  const cases = useCases(mine)
  const rows = useMemo(() => cases.data?.pages.flatMap((p) => p.rows) ?? [], [cases.data])
  const kinds = [...new Set(rows.map((r) => r.procedure))]
  const rules = useQueries({ queries: kinds.map((kind) => rulesOf(kind)) })
  const procedures = new Map(
    rules.flatMap(({ data }, at) => {
      const found = data && procedureOf(data, kinds[at] ?? '')
      return found === undefined ? [] : [[found.id, found] as const]
    }),
  )
  const [standings, setStandings] = useState<ReadonlyMap<string, Standing>>(new Map())
  const [kept, setKept] = useState<readonly PageWaiting[]>([])
  const [chosen, setChosen] = useState('')
  const [asking, setAsking] = useState(false)
  const [sent, setSent] = useState<{ readonly done: number; readonly of: number }>()
  const [lost, setLost] = useState<string>()
  useEffect(() => {
    document.title = '待发布 · 獬豸'
  }, [])
  const waiting = pagesWaiting(rows, procedures)
  // What was let out in this sitting stays in the list, so that one sees what became of it.
  const pages = [...kept.filter((k) => !waiting.some((w) => w.key === k.key)), ...waiting]
  const shown = pages.find((p) => p.key === chosen) ?? pages.find((p) => !standings.has(p.key)) ?? pages[0]
  const seen = seenOf(pages, standings)
  const set = (key: string, standing: Standing | undefined) =>
    setStandings((all) => {
      const next = new Map(all)
      if (standing === undefined) next.delete(key)
      else next.set(key, standing)
      return next
    })
  const publish = async () => {
    setAsking(false)
    setLost(undefined)
    setKept(pages)
    setSent({ done: 0, of: seen.length })
    try {
      for (const [at, { page, standing }] of seen.entries()) {
        set(page.key, await letOut(page, standing, person.id))
        setSent({ done: at + 1, of: seen.length })
      }
    } catch (error) {
      setLost(error instanceof Error ? error.message : '没有收到答复。')
    } finally {
      setSent(undefined)
      void client.invalidateQueries({ queryKey: ['cases'] })
      for (const { page } of seen) void client.invalidateQueries({ queryKey: ['case', page.row.id] })
    }
  }
  const counted = (is: Standing['is']) => pages.filter((p) => standings.get(p.key)?.is === is).length
  const reading = cases.isPending || rules.some((r) => r.isPending)
  return (
    <div className="page publish">
      <p className="quiet">
        <Link to="/">工作台</Link>
      </p>
      <h1>待发布</h1>
      <p className="quiet measure">
        审定后等您发布的公示信息。逐件看过公众将看到的全文，看过的可以一并发布；没有看过的不会发布，一件没有发布不影响其他各件。
      </p>
      {cases.isError ? (
        <Failed error={cases.error} onRetry={() => cases.refetch()} />
      ) : reading ? (
        <Skeleton lines={8} />
      ) : shown === undefined ? (
        <Empty title="没有等您发布的公示信息">审定以后会出现在这里，不用刷新。</Empty>
      ) : (
        <>
          {lost && (
            <Problem
              tone="error"
              sentence={`${lost}发布到一半停下了，已公开的不受影响。`}
              next="请再按一次“发布看过的”：没有收到答复的一件不会发布两次。"
            />
          )}
          <div className="publish__both">
            <ol className="publish__list" aria-label="待发布的公示信息">
              {pages.map((page) => (
                <li key={page.key}>
                  <button
                    type="button"
                    className={classes('publish__one', page.key === shown.key && 'publish__one--now')}
                    aria-current={page.key === shown.key ? 'true' : undefined}
                    onClick={() => setChosen(page.key)}
                  >
                    <span>{page.row.title}</span>
                    <span className="publish__state">
                      <State standing={standings.get(page.key)} />
                      {page.row.light && standings.get(page.key)?.is !== 'public' && (
                        <Light {...lightProps(page.row.light)} />
                      )}
                    </span>
                  </button>
                </li>
              ))}
              {cases.hasNextPage && (
                <li>
                  <Button busy={cases.isFetchingNextPage} onClick={() => cases.fetchNextPage()}>
                    加载更多
                  </Button>
                </li>
              )}
            </ol>
            <OnePage
              key={shown.key}
              page={shown}
              standing={standings.get(shown.key)}
              more={pages.some((p) => p.key !== shown.key && !standings.has(p.key))}
              turnedTo={chosen === shown.key}
              onSeen={(standing) => {
                const next = nextUnseen(pages, new Map(standings).set(shown.key, standing), shown.key)
                set(shown.key, standing)
                setChosen(next ?? shown.key)
              }}
              onUnseen={() => set(shown.key, undefined)}
            />
          </div>
          <div className="publish__bar" role="status">
            <span>
              {pages.length} 件，已看过 {seen.length} 件{counted('public') > 0 && `，已公开 ${counted('public')} 件`}
              {counted('refused') > 0 && `，没有发布 ${counted('refused')} 件`}
              {sent && `；正在发布第 ${Math.min(sent.done + 1, sent.of)} 件，共 ${sent.of} 件`}
            </span>
            {seen.length > 0 && (
              <Button look="primary" busy={sent !== undefined} onClick={() => setAsking(true)}>
                发布看过的 {seen.length} 件
              </Button>
            )}
          </div>
        </>
      )}
      <Dialog
        title={`发布 ${seen.length} 件公示信息`}
        open={asking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button look="primary" onClick={() => void publish()}>
              发布
            </Button>
            <Button onClick={() => setAsking(false)}>再看看</Button>
          </>
        }
      >
        <ol>
          {seen.map(({ page }) => (
            <li key={page.key}>{page.row.title}</li>
          ))}
        </ol>
        <p>信息随即在公示平台向社会公开。</p>
      </Dialog>
    </div>
  )
}

function State({ standing }: { standing: Standing | undefined }) {
  if (standing === undefined) return <Tag>未看</Tag>
  if (standing.is === 'seen') return <Tag tone="act">已看过</Tag>
  if (standing.is === 'public') return <Tag tone="good">已公开</Tag>
  return <Tag tone="over">{standing.again ? '内容有变化，请重看' : '没有发布'}</Tag>
}
