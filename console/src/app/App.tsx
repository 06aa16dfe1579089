import { useQueryClient } from '@tanstack/react-query'
import { Problem, Skeleton } from '@xiezhi/ui'
import { lazy, Suspense, useEffect, useRef } from 'react'
import { Route, Routes } from 'react-router'
import { Notices } from '../account/Notices.tsx'
import { actAs, actedBefore, whenSignedOut } from '../api/client.ts'
import { forgetOthers, useSessionQuery, warmCase, warmLists, warmSession } from '../api/queries.ts'
import { forgetAll } from '../case/pending.ts'
import { SignIn } from '../signin/SignIn.tsx'
import { WorkPage } from '../work/WorkPage.tsx'
import { Boundary, NotFound } from './errors.tsx'
import { Head } from './Head.tsx'
import { LineLost } from './LineLost.tsx'
import { useLive } from './live.ts'
import { Mark } from './Mark.tsx'
import { queries } from './queryClient.ts'
import { SessionProvider, type Working } from './session.tsx'

const loadCase = () => import('../case/CasePage.tsx')
const CasePage = lazy(() => loadCase().then((m) => ({ default: m.CasePage })))
const AccountPage = lazy(() => import('../account/AccountPage.tsx').then((m) => ({ default: m.AccountPage })))
const NewCase = lazy(() => import('../case/NewCase.tsx').then((m) => ({ default: m.NewCase })))

warmSession(queries)
// The case is where everybody goes next: fetched while the session is asked for, or while the list is read.
// Without a line it is fetched when somebody goes there.
const fetchAhead = () => void loadCase().catch(() => undefined)
const opened = /^\/cases\/([^/]+)$/.exec(window.location.pathname)?.[1]
if (opened === undefined) setTimeout(fetchAhead, 1500)
else {
  fetchAhead()
  if (actedBefore !== '') {
    warmCase(queries, opened)
    warmLists(queries)
  }
}

const identity = (s: Working): string => `${s.person.id} ${s.post.id}`

/**
 * Nobody signed in: the sign-in page, at whatever address was asked for. When a session ends while somebody works, what is on
 * the page stays mounted behind the sign-in page, so that the same person comes back to the same place and text.
 */
export function App() {
  const session = useSessionQuery()
  const client = useQueryClient()
  const last = useRef<Working>(undefined)
  useEffect(
    () =>
      whenSignedOut((how) =>
        how === 'ended'
          ? client.setQueryData(['session'], null)
          : void client.invalidateQueries({ queryKey: ['session'] }),
      ),
    [client],
  )
  if (session.data) {
    // What the one before sent and typed is nobody else's to ask for again.
    if (last.current !== undefined && last.current.person.id !== session.data.person.id) forgetAll()
    last.current = { ...session.data, readAt: session.dataUpdatedAt }
    // Before anything below is drawn or put away: it must know whose it is.
    actAs(`${session.data.person.id}/${session.data.post.id}`)
  }
  const worker = last.current
  if (session.data === null && worker === undefined) actAs('')
  if (session.isPending)
    return (
      <main className="page">
        <Skeleton lines={6} />
      </main>
    )
  if (session.isError && worker === undefined)
    return (
      <main className="page">
        <Problem
          tone="error"
          sentence={session.error.message}
          next={
            <button type="button" className="link" onClick={() => session.refetch()}>
              再试一次
            </button>
          }
        />
      </main>
    )
  const signedOut = session.data === null
  const leave = () => {
    last.current = undefined
    forgetAll()
    actAs('')
    forgetOthers(client)
    client.setQueryData(['session'], null)
  }
  return (
    <>
      {signedOut && <SignIn before={worker} />}
      {worker && (
        <div hidden={signedOut}>
          <SessionProvider value={worker} key={identity(worker)}>
            <Inside onLeave={leave} />
          </SessionProvider>
        </div>
      )}
    </>
  )
}

function Inside({ onLeave }: { onLeave: () => void }) {
  const lost = useLive()
  return (
    <>
      {lost && <LineLost />}
      <a className="skip" href="#main">
        跳到正文
      </a>
      <Head onLeave={onLeave} />
      <main id="main" tabIndex={-1}>
        <Notices />
        <Boundary>
          <Suspense
            fallback={
              <div className="page">
                <Skeleton lines={8} />
              </div>
            }
          >
            <Routes>
              <Route path="/" element={<WorkPage />} />
              <Route path="/new" element={<NewCase />} />
              <Route path="/cases/:id" element={<CasePage />} />
              <Route path="/account" element={<AccountPage />} />
              <Route path="*" element={<NotFound />} />
            </Routes>
          </Suspense>
        </Boundary>
      </main>
      <Mark />
    </>
  )
}
