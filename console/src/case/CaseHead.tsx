import type { CaseView } from '@xiezhi/answers'
import type { ClockState } from '@xiezhi/casework'
import type { CaseFile } from '@xiezhi/casework/file.ts'
import { openIrregularities } from '@xiezhi/casework/irregularities.ts'
import { decisionOf } from '@xiezhi/casework/penalty/decision.ts'
import { recusedIn } from '@xiezhi/casework/recused.ts'
import { Light, Steps, Tag } from '@xiezhi/ui'
import { Link } from 'react-router'
import { useSession } from '../app/session.tsx'
import { lightOfClock } from '../work/lightOf.ts'
import { Joined } from './Joined.tsx'
import { Began, CameFrom } from './Linked.tsx'

/** Running clocks, the most pressing first; what has stopped or lapsed is in the record. */
export function runningClocks(clocks: readonly ClockState[]): readonly ClockState[] {
  const order = ['over', 'warn', 'calm', 'unset']
  return clocks
    .filter((c) => c.stopped === undefined && c.light !== 'done')
    .toSorted((a, b) => order.indexOf(a.light) - order.indexOf(b.light) || (a.left ?? 9e9) - (b.left ?? 9e9))
}

/** 缴款期限; where several run at once, whose: 缴款期限（甲公司）. */
export function clockName(clock: ClockState, running: readonly ClockState[], parties: CaseFile['parties']): string {
  const shared = running.some((c) => c.id !== clock.id && c.title === clock.title)
  const whose = shared ? parties.find((p) => p.id === clock.party)?.name : undefined
  return whose === undefined ? clock.title : `${clock.title}（${whose}）`
}

/** Title, numbers, parties, marks, the strip of the procedure, and the lights. */
export function CaseHead({ view, onClock }: { view: CaseView; onClock: (id: string) => void }) {
  const { file } = view
  const session = useSession()
  const open = openIrregularities(file)
  const gone = recusedIn(file)
  const decided = decisionOf(file)?.number
  const running = runningClocks(view.clocks)
  return (
    <header className="casehead">
      <div className="casehead__title">
        <h1>{view.title}</h1>
        {file.marks
          .filter((m) => !session.marks.includes(m))
          .map((m) => (
            <Tag tone="warn" key={m}>
              {m}
            </Tag>
          ))}
        {open.length > 0 && (
          <Link to="?tab=record">
            <Tag tone="warn">瑕疵 {open.length}</Tag>
          </Link>
        )}
      </div>
      <dl className="casehead__facts">
        {decided && <Fact term="决定书">{decided}</Fact>}
        {!view.mayAct && <Fact term="办案机关">{view.agencyName}</Fact>}
        {view.about.text !== '' && <Fact term={view.about.label}>{view.about.text}</Fact>}
        {view.roles !== null && (
          <Fact term={view.roles.party}>
            {file.parties.length === 0
              ? '尚未确认'
              : file.parties.map((p) => `${p.name}${p.role === 'third' ? `（${view.roles?.third}）` : ''}`).join('、')}
          </Fact>
        )}
        {file.from !== undefined && file.from.severed !== true && (
          <Fact term="来源">
            <CameFrom view={view} />
          </Fact>
        )}
        {file.began?.some((b) => b.severed !== true) && (
          <Fact term="开立的案件">
            <Began view={view} />
          </Fact>
        )}
        {file.officers.length > 0 && (
          <Fact term="办案人员">
            {file.officers.map((id) => `${view.people[id] ?? id}${gone.has(id) ? '（已回避）' : ''}`).join('、')}
          </Fact>
        )}
      </dl>
      <Joined view={view} />
      <div className="casehead__where">
        <Steps label="程序" steps={view.stages.map(({ id, title, state }) => ({ id, label: title, state }))} />
        <ul className="lights" aria-label="期限">
          {running.map((c) => {
            const name = clockName(c, running, file.parties)
            return (
              <li key={c.id}>
                <span className="lights__name" aria-hidden="true">
                  {name}
                </span>
                <Light {...lightOfClock(c)} name={name} onOpen={() => onClock(c.id)} />
              </li>
            )
          })}
        </ul>
      </div>
    </header>
  )
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
