import './upkeep.css'
import type { Upkeep } from '@xiezhi/answers'
import { Problem, Running, Skeleton, Tag } from '@xiezhi/ui'
import { useEffect } from 'react'
import { Failed } from '../app/errors.tsx'
import { useUpkeep } from './queries.ts'

type Item = Upkeep['items'][number]

const said = { wrong: '须处理', waiting: '尚未进行', right: '正常' } as const satisfies Record<Item['state'], string>

/** 运行状况: when the last backup was taken, what was verified, how log, disk and clock stand, and what to do. */
export function UpkeepPage() {
  const found = useUpkeep()
  useEffect(() => {
    document.title = '运行状况 · 獬豸'
  }, [])
  return (
    <div className="page upkeep">
      <h1>运行状况</h1>
      <p className="quiet">
        平台每夜自行核验，随时察看备份、日志、磁盘和时钟。须处理的排在前面，写明怎么办；这里没有任何案件的内容。
      </p>
      {found.isError ? (
        <Failed error={found.error} onRetry={() => found.refetch()} />
      ) : found.data === undefined ? (
        <Skeleton lines={8} />
      ) : (
        <Items upkeep={found.data} />
      )}
    </div>
  )
}

function Items({ upkeep }: { upkeep: Upkeep }) {
  const wrong = upkeep.items.filter((item) => item.state === 'wrong')
  const others = upkeep.items.filter((item) => item.state !== 'wrong')
  return (
    <>
      <p aria-live="polite">
        {wrong.length === 0 ? '各项正常。' : `有 ${wrong.length} 项须处理。`}
        <span className="quiet">{`察看于 ${upkeep.at}，每分钟更新。`}</span>
      </p>
      {wrong.map((item) => (
        <Problem key={item.id} sentence={`${item.title}：${item.sentence}`} next={item.next} />
      ))}
      <dl className="upkeep__items">
        {others.map((item) => (
          <div key={item.id} className="upkeep__item">
            <dt>{item.title}</dt>
            <dd>
              {item.state === 'right' ? <Tag tone="good">{said.right}</Tag> : <Tag>{said[item.state]}</Tag>}
              <span className="upkeep__said">
                <Running>{item.sentence}</Running>
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
