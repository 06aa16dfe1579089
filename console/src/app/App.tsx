import { useQueryClient } from '@tanstack/react-query'
import { Problem, Skeleton } from '@xiezhi/ui'
import { useEffect, useRef } from 'react'
import { Route, Routes } from 'react-router'
import { Notices } from '../account/Notices.tsx'
import { actAs, actedBefore, whenSignedOut } from '../api/client.ts'
import { forgetOthers, useSessionQuery, warmCase, warmLists, warmSession } from '../api/queries.ts'
import { forgetAll as forgetCommands } from '../case/pending.ts'
import { forgetInk } from '../form/ink/kept.ts'
import { SignIn } from '../signin/SignIn.tsx'
import { WorkPage } from '../work/WorkPage.tsx'
import { useArrival } from './arrival.ts'
import { Boundary, NotFound } from './errors.tsx'
import { Head } from './Head.tsx'
import { LineLost } from './LineLost.tsx'
import { fetchAhead, Late, late } from './late.tsx'
import { useLive } from './live.ts'
import { Mark } from './Mark.tsx'
import { queries } from './queryClient.ts'
import { SessionProvider, type Working } from './session.tsx'

/** What the one before sent, typed and signed in this tab. */
const forgetAll = (): void => {
  forgetCommands()
  forgetInk()
}

const coming = (
  <div className="page">
    <Skeleton lines={8} />
  </div>
)
const casePage = late(() => import('../case/CasePage.tsx').then((m) => m.CasePage), coming)
const accountPage = late(() => import('../account/AccountPage.tsx').then((m) => m.AccountPage), coming)
const publishPage = late(() => import('../publishing/PublishPage.tsx').then((m) => m.PublishPage), coming)
const creditPage = late(() => import('../credit/CreditPage.tsx').then((m) => m.CreditPage), coming)
const figuresPage = late(() => import('../figures/FiguresPage.tsx').then((m) => m.FiguresPage), coming)
const channelsPage = late(() => import('../channels/ChannelsPage.tsx').then((m) => m.ChannelsPage), coming)
const lawChangesPage = late(() => import('../lawchange/LawChangesPage.tsx').then((m) => m.LawChangesPage), coming)
const registerPage = late(() => import('../register/RegisterPage.tsx').then((m) => m.RegisterPage), coming)
const personPage = late(() => import('../register/PersonPage.tsx').then((m) => m.PersonPage), coming)
const upkeepPage = late(() => import('../upkeep/UpkeepPage.tsx').then((m) => m.UpkeepPage), coming)
const newCase = late(() => import('../case/NewCase.tsx').then((m) => m.NewCase), coming)
const inboxPage = late(() => import('../inbox/InboxPage.tsx').then((m) => m.InboxPage), coming)

warmSession(queries)
// The case is where everybody goes next: fetched while the session is asked for, or while the list is read.
const opened = /^\/cases\/([^/]+)$/.exec(window.location.pathname)?.[1]
if (opened === undefined) setTimeout(() => fetchAhead(casePage), 1500)
else {
  fetchAhead(casePage)
  if (actedBefore !== '') {
    void warmCase(queries, opened)
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
  const main = useRef<HTMLElement>(null)
  useArrival(main)
  return (
    <>
      {lost && <LineLost />}
      <a className="skip" href="#main">
        跳到正文
      </a>
      <Head onLeave={onLeave} />
      <main id="main" tabIndex={-1} ref={main}>
        <Notices />
        <Boundary>
          <Routes>
            <Route path="/" element={<WorkPage />} />
            <Route path="/new" element={<Late part={newCase} props={{}} />} />
            <Route path="/new/:procedure" element={<Late part={newCase} props={{}} />} />
            <Route path="/cases/:id" element={<Late part={casePage} props={{}} />} />
            <Route path="/publish" element={<Late part={publishPage} props={{}} />} />
            <Route path="/credit" element={<Late part={creditPage} props={{}} />} />
            <Route path="/inbox" element={<Late part={inboxPage} props={{}} />} />
            <Route path="/figures" element={<Late part={figuresPage} props={{}} />} />
            <Route path="/channels" element={<Late part={channelsPage} props={{}} />} />
            <Route path="/law-changes" element={<Late part={lawChangesPage} props={{}} />} />
            <Route path="/register" element={<Late part={registerPage} props={{}} />} />
            <Route path="/register/:id" element={<Late part={personPage} props={{}} />} />
            <Route path="/upkeep" element={<Late part={upkeepPage} props={{}} />} />
            <Route path="/account" element={<Late part={accountPage} props={{}} />} />
            <Route path="*" element={<NotFound />} />
          </Routes>
        </Boundary>
      </main>
      <Mark />
    </>
  )
}
