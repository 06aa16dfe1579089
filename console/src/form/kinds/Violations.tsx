import type { MatterItem } from '@xiezhi/answers'
import type { Json } from '@xiezhi/casework'
import { lastOf } from '@xiezhi/casework/entries.ts'
import type { Penalty } from '@xiezhi/casework/file.ts'
import { benchmarkFault, limitsOf, rangeFault } from '@xiezhi/casework/fines.ts'
import { yuan } from '@xiezhi/casework/format/money.ts'
import { labelOf, lighterGrounds, tiers } from '@xiezhi/law/codes.ts'
import { Button, DateInput, MoneyInput, Select, Tag, TextArea, TextInput } from '@xiezhi/ui'
import { useFormWorld } from '../context.ts'
import { type ControlProps, listOf } from '../control.ts'
import { Checks, Group } from '../Group.tsx'
import { idOf } from '../model.ts'
import { Offers } from '../Offers.tsx'
import { OneOf } from '../OneOf.tsx'
import { RemoveRow } from './Attendees.tsx'
import { BasisList } from './BasisList.tsx'
import { Benchmark, benchmarkAt } from './Benchmark.tsx'
import { Ordered } from './Ordered.tsx'
import { Penalties } from './Penalties.tsx'
import { type Row, useRows } from './rows.ts'

const empty: Row = { party: '', conduct: '', from: '', breached: [], basis: [], penalties: [], tier: '' }

/** The matter a line is decided under: range and benchmark are held against it. */
export const matterOf = (matters: readonly MatterItem[], line: Row): MatterItem | undefined =>
  matters.find((m) => m.id === line.matter)

/** What a preset fills into a line; party, dates and tier stay as they are. */
export const fromMatter = (matter: MatterItem) => ({
  matter: matter.id,
  conduct: matter.conduct,
  breached: matter.breached as unknown as Json,
  basis: matter.basis as unknown as Json,
  penalties: matter.penalties as unknown as Json,
})

/** Lines of what was done and what it costs: 定性、违则、罚则、种类、金额、裁量. */
export function ViolationsField({ field, path, value, onChange }: ControlProps) {
  const world = useFormWorld()
  const { errors, file, matters } = world
  const parties = (file?.parties ?? []).filter((p) => p.role === 'party')
  // The day of the check is often the day of the deed: offered, and never taken for it.
  const checked = file && (lastOf(file, 'verification') ?? lastOf(file, 'scene'))?.on
  const only = parties.length === 1 ? parties[0]!.id : ''
  const rows = useRows(value, onChange, { ...empty, party: only })
  const text = (row: Row, key: string) => (typeof row[key] === 'string' ? (row[key] as string) : '')
  return (
    <Group path={path} label={field.label} hint={field.hint} error={errors[path]}>
      {rows.all.map((row, i) => {
        const at = `${path}.${i}`
        const error = (key: string) => errors[`${at}.${key}`]
        const matter = matterOf(matters, row)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own
          <section className="line framed" key={i} id={idOf(at)} tabIndex={-1} aria-label={`第${i + 1}项违法行为`}>
            <div className="line__head">
              <h3 className="sub">第{i + 1}项</h3>
              {matters.length > 0 && (
                <select
                  className="input line__preset"
                  aria-label="从本机关事项带入"
                  value={matter?.id ?? ''}
                  onChange={(event) => {
                    const chosen = matters.find((m) => m.id === event.target.value)
                    if (chosen) rows.set(i, fromMatter(chosen))
                  }}
                >
                  <option value="">从本机关事项带入……</option>
                  {matters.map((m) => (
                    <option value={m.id} key={m.id}>
                      {m.title}
                    </option>
                  ))}
                </select>
              )}
            </div>
            {/* Where there is only one nobody else can be meant. */}
            {(only === '' || text(row, 'party') !== only) && (
              <Select
                id={idOf(`${at}.party`)}
                label="当事人"
                choices={parties.map((p) => ({ value: p.id, label: p.name }))}
                value={text(row, 'party')}
                error={error('party')}
                onChange={(party) => rows.set(i, { party })}
              />
            )}
            <TextInput
              id={idOf(`${at}.conduct`)}
              label="违法行为（定性）"
              value={text(row, 'conduct')}
              error={error('conduct')}
              onChange={(conduct) => rows.set(i, { conduct })}
            />
            {parties.length > 1 && (
              <TextArea
                id={idOf(`${at}.found`)}
                label="该当事人的违法事实"
                hint="只告知该当事人；全部当事人共同的事实写在“认定的违法事实”中"
                rows={3}
                required={false}
                value={text(row, 'found')}
                error={error('found')}
                onChange={(found) => rows.set(i, { found: found === '' ? undefined : found })}
              />
            )}
            <div className="line__grid line__grid--2">
              <DateInput
                id={idOf(`${at}.from`)}
                label="行为发生之日"
                value={text(row, 'from')}
                error={error('from')}
                onChange={(from) => rows.set(i, { from })}
              />
              <DateInput
                id={idOf(`${at}.to`)}
                label="行为终了之日"
                required={false}
                value={text(row, 'to')}
                error={error('to')}
                onChange={(to) => rows.set(i, { to: to === '' ? undefined : to })}
              />
            </div>
            {checked !== undefined && (
              <Offers words={[checked]} value={text(row, 'from')} onTake={(from) => rows.set(i, { from })} />
            )}
            <BasisList
              label="违反的规定（违则）"
              path={`${at}.breached`}
              value={row.breached}
              onChange={(breached) => rows.set(i, { breached })}
            />
            <BasisList
              label="处罚依据（罚则）"
              path={`${at}.basis`}
              value={row.basis}
              onChange={(basis) => rows.set(i, { basis })}
            />
            <Penalties
              path={`${at}.penalties`}
              value={row.penalties}
              onChange={(penalties) => rows.set(i, { penalties })}
            />
            <OneOf
              path={`${at}.tier`}
              label="裁量档次"
              choices={tiers}
              value={text(row, 'tier')}
              error={error('tier')}
              onChange={(tier) => rows.set(i, { tier })}
            />
            {(text(row, 'tier') !== '' || listOf(row.grounds).length > 0) && (
              <Group
                path={`${at}.grounds`}
                label="从轻、减轻的情形"
                required={row.tier === 'light' || row.tier === 'mitigated'}
                error={error('grounds')}
              >
                <Checks
                  items={lighterGrounds}
                  chosen={listOf<string>(row.grounds)}
                  list
                  onChange={(grounds) => rows.set(i, { grounds: grounds.length === 0 ? undefined : grounds })}
                />
              </Group>
            )}
            {matter?.fine?.base !== undefined && (
              <MoneyInput
                id={idOf(`${at}.base`)}
                label={`${matter.fine.base}（法定罚款幅度按它计算）`}
                required={false}
                value={typeof row.base === 'number' ? row.base : null}
                error={error('base')}
                onChange={(base) => rows.set(i, { base: base ?? undefined })}
                unread={typeof row.base === 'string' ? row.base : undefined}
                onUnread={(typed) => rows.set(i, { base: typed })}
              />
            )}
            {matter && <Ranges matter={matter} line={row} published={benchmarkAt(world, row, matter) !== undefined} />}
            <Benchmark path={at} line={row} matter={matter} error={error} onChange={(change) => rows.set(i, change)} />
            {text(row, 'tier') !== '' && (
              <TextArea
                id={idOf(`${at}.tierReason`)}
                label="裁量理由"
                rows={2}
                required={row.tier !== 'ordinary'}
                value={text(row, 'tierReason')}
                error={error('tierReason')}
                onChange={(tierReason) => rows.set(i, { tierReason: tierReason === '' ? undefined : tierReason })}
              />
            )}
            <Ordered
              path={`${at}.correction`}
              conduct={text(row, 'conduct')}
              value={row.correction}
              onChange={(correction) => rows.set(i, { correction })}
            />
            {rows.all.length > 1 && <RemoveRow what="这一项" index={i} onRemove={() => rows.remove(i)} />}
          </section>
        )
      })}
      <Button onClick={rows.add}>添加一项违法行为</Button>
    </Group>
  )
}

/** The agency's own standard of discretion for the matter, the chosen tier marked. */
function Ranges({ matter, line, published }: { matter: MatterItem; line: Row; published: boolean }) {
  const penalties = Array.isArray(line.penalties) ? (line.penalties as unknown as readonly Penalty[]) : []
  const held = {
    // What is being typed may be no amount yet: it stands in the form as text, and nothing is reckoned with it.
    penalties: penalties.filter((p) => typeof p.amount !== 'string'),
    tier: typeof line.tier === 'string' ? line.tier : '',
    matter: { id: matter.id, title: matter.title, version: 0, fine: matter.fine, tiers: matter.tiers },
    ...(typeof line.base === 'number' ? { base: line.base } : {}),
  }
  const limits = limitsOf(held)
  const over = rangeFault(held)
  const beside = over === undefined && !published && held.tier !== '' ? benchmarkFault(held) : undefined
  return (
    <>
      {(limits?.from !== undefined || limits?.to !== undefined) && (
        <p className="quiet small">法定幅度：{spanWords(limits.from, limits.to)}</p>
      )}
      {matter.tiers.length > 0 && !published && (
        <dl className="ranges">
          {matter.tiers.map((t) => (
            <div key={t.tier} className={t.tier === held.tier ? 'ranges__now' : undefined}>
              <dt>{labelOf(tiers, t.tier)}</dt>
              <dd>{tierWords(t)}</dd>
            </div>
          ))}
        </dl>
      )}
      <p aria-live="polite">
        {over !== undefined && <Tag tone="over">{over}</Tag>}
        {beside !== undefined && <Tag tone="warn">{beside}</Tag>}
      </p>
    </>
  )
}

/** 10.00 元至20.00 元 */
export const spanWords = (from: number | undefined, to: number | undefined): string =>
  from === undefined ? `${yuan(to ?? 0)}以下` : to === undefined ? `${yuan(from)}以上` : `${yuan(from)}至${yuan(to)}`

/** 货值不足一万元的：罚款 5,000.00 元至 20,000.00 元 */
export function tierWords(tier: MatterItem['tiers'][number]): string {
  const range = [tier.from, tier.to].filter((fen) => fen !== undefined).map((fen) => yuan(fen))
  const fine = range.length === 0 ? tier.text : range[0] === range[1] ? range[0] : range.join('至')
  return fine === undefined ? tier.when : `${tier.when}：${fine}`
}
