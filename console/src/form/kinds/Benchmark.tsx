import type { MatterItem } from '@xiezhi/answers'
import { benchmarkFor } from '@xiezhi/casework/benchmark.ts'
import type { BenchmarkOfLine, Json, MatterTier, Penalty } from '@xiezhi/casework/file.ts'
import { benchmarkFault } from '@xiezhi/casework/fines.ts'
import { yuan } from '@xiezhi/casework/format/money.ts'
import { isDay, labelOf } from '@xiezhi/law'
import { tiers } from '@xiezhi/law/codes.ts'
import { Tag, TextArea } from '@xiezhi/ui'
import { type FormWorld, useFormWorld } from '../context.ts'
import { Group } from '../Group.tsx'
import { idOf } from '../model.ts'
import type { Row } from './rows.ts'

interface Props {
  readonly path: string
  readonly line: Row
  readonly matter: MatterItem | undefined
  readonly error: (key: string) => string | undefined
  readonly onChange: (change: { readonly [key: string]: Json | undefined }) => void
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

/** The published benchmark the line falls under as it is filled in so far. */
export function benchmarkAt({ benchmarks, today }: FormWorld, line: Row, matter: MatterItem | undefined) {
  const [from, to, circumstance] = [text(line.from), text(line.to), text(line.circumstance)]
  if (!isDay(from) || today === undefined) return undefined
  const held = {
    conduct: text(line.conduct),
    from,
    ...(isDay(to) ? { to } : {}),
    tier: text(line.tier),
    ...(circumstance === '' ? {} : { circumstance }),
  }
  const benchmark = benchmarkFor(benchmarks, held, matter, today)
  return benchmark === undefined ? undefined : { benchmark, held }
}

/** 裁量基准 as published: what was found is chosen there, tier and range follow, and whoever departs from it says why (裁量意见十二). */
export function Benchmark({ path, line, matter, error, onChange }: Props) {
  const found = benchmarkAt(useFormWorld(), line, matter)
  if (found === undefined) return null
  const { benchmark, held } = found
  const circumstance = text(line.circumstance)
  const penalties = Array.isArray(line.penalties) ? (line.penalties as unknown as readonly Penalty[]) : []
  const fault = benchmarkFault({
    ...held,
    benchmark,
    penalties: penalties.filter((p) => typeof p.amount !== 'string'),
    ...(typeof line.base === 'number' ? { base: line.base } : {}),
  })
  const chosen = (grade: MatterTier) =>
    onChange({ circumstance: grade.when, ...(grade.tier === '' ? {} : { tier: grade.tier }) })
  return (
    <>
      <Group
        path={`${path}.circumstance`}
        label="裁量基准的适用情形"
        hint={versionWords(benchmark)}
        error={error('circumstance')}
      >
        {benchmark.tiers.map((grade, i) => (
          <label className="choice" key={grade.when}>
            <input
              type="radio"
              name={idOf(`${path}.circumstance`)}
              id={i === 0 ? idOf(`${path}.circumstance`) : undefined}
              checked={circumstance === grade.when}
              onChange={() => chosen(grade)}
            />
            <span>
              {nameOf(grade)}
              {grade.when}
              <span className="quiet">　{rangeOf(grade)}</span>
            </span>
          </label>
        ))}
      </Group>
      {fault !== undefined && (circumstance !== '' || penalties.length > 0) && (
        <>
          <p aria-live="polite">
            <Tag tone="warn">{fault}</Tag>
          </p>
          <TextArea
            id={idOf(`${path}.departure`)}
            label="调整适用裁量基准的理由"
            hint="基准明显不当、显失公平或者客观情况变化的；由机关主要负责人批准或者集体讨论通过，写入决定书"
            rows={2}
            required
            value={text(line.departure)}
            error={error('departure')}
            onChange={(departure) => onChange({ departure: departure === '' ? undefined : departure })}
          />
          {benchmark.maker !== undefined && (
            <TextArea
              id={idOf(`${path}.departureApproval`)}
              label={`${benchmark.maker}批准的文件`}
              rows={1}
              required
              value={text(line.departureApproval)}
              error={error('departureApproval')}
              onChange={(paper) => onChange({ departureApproval: paper === '' ? undefined : paper })}
            />
          )}
        </>
      )}
    </>
  )
}

const versionWords = ({ title, version, from, milder, maker }: BenchmarkOfLine): string =>
  `${maker ?? ''}《${title}》第${version}版，自${from}起施行${milder === true ? '；行为之后修订，较轻，适用新的' : ''}`

const nameOf = ({ tier, grade }: MatterTier): string => {
  const name = tier === '' ? (grade ?? '') : labelOf(tiers, tier)
  return name === '' ? '' : `${name}：`
}

/** In sums, by what it counts, or as the list words it. */
function rangeOf({ from, to, base, percentFrom, percentTo, text: standard }: MatterTier): string {
  const span = (least: string | undefined, most: string | undefined) =>
    least === undefined
      ? `${most}以下`
      : most === undefined
        ? `${least}以上`
        : least === most
          ? least
          : `${least}至${most}`
  if (from !== undefined || to !== undefined)
    return span(from === undefined ? undefined : yuan(from), to === undefined ? undefined : yuan(to))
  if (percentFrom !== undefined || percentTo !== undefined) {
    const share = (n: number | undefined) => (n === undefined ? undefined : `${n}%`)
    return `${base ?? '基数'}的${span(share(percentFrom), share(percentTo))}`
  }
  return standard ?? ''
}
