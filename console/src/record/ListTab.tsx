import type { CaseView, ProcedureRules } from '@xiezhi/answers'
import { onScreen } from '@xiezhi/casework/engine/worded.ts'
import { entriesIn } from '@xiezhi/casework/entries.ts'
import type { Form, Json } from '@xiezhi/casework/file.ts'
import { isInForce, type ListVersion, sheetIn, versionsIn } from '@xiezhi/casework/listed.ts'
import { type Column, type Day, isDay, linesOf, procedureOf } from '@xiezhi/law'
import { DateInput, Tag } from '@xiezhi/ui'
import { useState } from 'react'
import { Savable } from '../app/Savable.tsx'
import { useSession } from '../app/session.tsx'
import { SheetChanges, SheetLines } from './SheetLines.tsx'
import { SheetReading } from './SheetReview.tsx'

const said = (value: Json | undefined, { kind }: Column): string => {
  if (value === undefined || value === null || value === '') return ''
  if (kind.is === 'choice') return kind.choices.find((c) => c.value === value)?.label ?? String(value)
  return kind.is === 'money' ? onScreen.money(Number(value)) : String(value)
}
/** Lines are told apart by what they say, in whatever order their columns stand. */
const keyOf = (line: Form): string => JSON.stringify(Object.entries(line).sort())

interface Compared {
  readonly line: Form
  readonly mark: 'same' | 'new' | 'gone'
}

/** What a version says, and beside it what of the one before is gone. */
export function compared(version: ListVersion, before: ListVersion | undefined): readonly Compared[] {
  const had = new Set(before?.lines.map(keyOf))
  const has = new Set(version.lines.map(keyOf))
  return [
    ...version.lines.map((line) => ({
      line,
      mark: before === undefined || had.has(keyOf(line)) ? ('same' as const) : ('new' as const),
    })),
    ...(before?.lines ?? []).filter((line) => !has.has(keyOf(line))).map((line) => ({ line, mark: 'gone' as const })),
  ]
}

/** The list as it stood on a day, line by line, and how it differs from the version before. */
export function ListTab({ view, rules }: { view: CaseView; rules: ProcedureRules }) {
  const { today } = useSession()
  const [day, setDay] = useState<string>(today)
  const versions = versionsIn(view.file, rules)
  const drafted = draftedSheet(view, rules)
  const latest = versions.at(-1)
  const waiting =
    drafted === undefined || drafted.sha256 === latest?.sheet?.sha256 ? null : (
      <section aria-label="待审定的内容">
        <h3>待审定的内容</h3>
        {latest?.sheet && <SheetChanges caseId={view.file.id} from={latest.sheet.sha256} to={drafted.sha256} />}
        <SheetReading caseId={view.file.id} sheet={drafted} />
        <SheetLines caseId={view.file.id} sheet={drafted.sha256} />
      </section>
    )
  if (versions.length === 0 && waiting !== null) return waiting
  if (versions.length === 0) return <p>这份清单还没有审定过，或者没有逐栏的内容；内容见“文书”和“记录”。</p>
  const on = isDay(day) ? versions.find((v) => isInForce(v, day as Day)) : undefined
  return (
    <section aria-label="清单内容">
      <DateInput id="list-on" label="某一日有效的内容" value={day} onChange={setDay} />
      {on === undefined ? (
        <p role="status">
          这一日没有有效的版本。{versions[0]!.title}自{versions[0]!.from}起施行。
        </p>
      ) : (
        <Version version={on} before={versions[versions.indexOf(on) - 1]} />
      )}
      {waiting}
    </section>
  )
}

/** The lines of a large list as they were drafted last. */
function draftedSheet(view: CaseView, rules: ProcedureRules) {
  const listing = procedureOf(rules, view.file.procedure)?.lists
  const draft = listing && entriesIn(view.file, listing.drafted).at(-1)
  return listing && draft && sheetIn(draft.fields, listing)
}

function Version(props: { version: ListVersion; before: ListVersion | undefined }) {
  const { sheet } = props.version
  if (sheet === undefined) return <TypedVersion {...props} />
  const { version, before } = props
  return (
    <>
      <p role="status">{standing(version, sheet.count)}。</p>
      {before?.sheet && <SheetChanges caseId={version.case} from={before.sheet.sha256} to={sheet.sha256} />}
      <SheetLines caseId={version.case} sheet={sheet.sha256} />
    </>
  )
}

const standing = (version: ListVersion, count: number): string =>
  `第${version.version}版，自${version.from}起施行${version.until === undefined ? '' : `，至${version.until}（不含）`}，${
    version.public === undefined ? '尚未公布' : `${version.public}公布`
  }；共${count}项`

function TypedVersion({ version, before }: { version: ListVersion; before: ListVersion | undefined }) {
  const { columns } = linesOf(version.list)
  const lines = compared(version, before)
  // A column nobody filled in says nothing.
  const shown = columns.filter((c) => lines.some(({ line }) => said(line[c.id], c) !== ''))
  const count = (mark: Compared['mark']) => lines.filter((l) => l.mark === mark).length
  return (
    <>
      <p role="status">
        {standing(version, version.lines.length)}
        {before === undefined ? '。' : `，与第${before.version}版相比新增${count('new')}项、去掉${count('gone')}项。`}
      </p>
      <Savable title={`${version.title}（第${version.version}版）`}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section className="table-wrap" tabIndex={0} aria-label={version.title}>
          <table className="table table--cards">
            <thead>
              <tr>
                {before !== undefined && <th scope="col">变化</th>}
                {shown.map((c) => (
                  <th scope="col" key={c.id}>
                    {c.label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ line, mark }, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a version never changes
                <tr key={i}>
                  {before !== undefined && (
                    <td data-label="变化">
                      {mark === 'new' && <Tag tone="warn">新增</Tag>}
                      {mark === 'gone' && <Tag>去掉</Tag>}
                    </td>
                  )}
                  {shown.map((c) => (
                    <td key={c.id} data-label={c.label}>
                      {mark === 'gone' ? <del>{said(line[c.id], c)}</del> : said(line[c.id], c)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </Savable>
    </>
  )
}
