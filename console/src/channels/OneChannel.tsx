import { useQueryClient } from '@tanstack/react-query'
import type { ChannelChanged, ChannelsPage as Page } from '@xiezhi/answers'
import { Button, Tag } from '@xiezhi/ui'
import { useState } from 'react'
import { ApiProblem, call, get } from '../api/client.ts'
import { save } from '../app/save.ts'
import { useToast } from '../app/toasts.tsx'
import { Confirmation } from './Confirmation.tsx'
import { Receipt } from './Receipt.tsx'

export type Channel = Page['channels'][number]

/** One receiver: how much it has taken, and what its publisher may do about the rest. */
export function OneChannel({ channel, sends }: { channel: Channel; sends: boolean }) {
  const { id, title, manual, address, confirmed, counts } = channel
  const client = useQueryClient()
  const say = useToast()
  const [prints, setPrints] = useState<readonly string[]>()
  const [confirming, setConfirming] = useState(false)
  const again = () => client.invalidateQueries({ queryKey: ['channels'] })
  const told = (error: unknown) => {
    if (error instanceof ApiProblem) say({ message: `${error.message}${error.next ?? ''}`, tone: 'warn' })
  }
  const retry = async () => {
    try {
      const { rows, left } = await call<ChannelChanged>('POST', `/api/channels/${id}/retry`)
      say({ message: `${rows}行将在一分钟内再报${left > 0 ? `，还有${left}行请再按一次` : ''}。` })
    } catch (error) {
      told(error)
    }
    await again()
  }
  const take = async () => {
    try {
      const file = await get<{ readonly rows: readonly { readonly print: string }[] }>(`/api/channels/${id}/file`)
      save(new Blob([JSON.stringify(file)], { type: 'application/json' }), `报送-${title}.json`)
      setPrints(file.rows.map((row) => row.print))
    } catch (error) {
      told(error)
    }
  }
  const open = counts.waiting + counts.refused
  const unconfirmed = !manual && !confirmed
  return (
    <li className="channels__one">
      <strong>{title}</strong>
      <span className="quiet">{manual ? '人工报送（断网、专网）' : address}</span>
      {unconfirmed && <Tag tone="warn">地址待公示发布人确认，确认以前不报送</Tag>}
      <span>
        已接收 {counts.accepted + counts.handed}，待报送 {counts.waiting}，被拒绝 {counts.refused}
      </span>
      {confirming && <Confirmation channel={channel} onClose={() => setConfirming(false)} onDone={again} />}
      {sends && (open > 0 || unconfirmed) && (
        <span className="channels__acts no-print">
          {unconfirmed && <Button onClick={() => setConfirming(true)}>确认地址</Button>}
          {open > 0 && (
            <>
              {!manual && confirmed && <Button onClick={retry}>立即再报</Button>}
              <Button onClick={take}>取出文件，人工报送</Button>
              <Button onClick={() => setPrints([])}>登记回执</Button>
            </>
          )}
        </span>
      )}
      {prints && <Receipt id={id} title={title} prints={prints} onClose={() => setPrints(undefined)} onDone={again} />}
    </li>
  )
}
