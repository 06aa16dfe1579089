import { Button, Dialog, Problem } from '@xiezhi/ui'
import { useState } from 'react'
import { ApiProblem } from '../api/client.ts'
import { useSession } from '../app/session.tsx'
import { enter } from '../register/queries.ts'
import type { Channel } from './OneChannel.tsx'

const tableTitles = { penalty: '行政处罚', permit: '行政许可' } as const

/** Rows bear the numbers of persons: who sends them says himself that they go where the administrator has set. */
export function Confirmation(props: { channel: Channel; onClose: () => void; onDone: () => Promise<unknown> }) {
  const { channel, onClose, onDone } = props
  const { id, title, address, tables } = channel
  const { agency } = useSession()
  const [problem, setProblem] = useState<ApiProblem>()
  const confirm = async () => {
    try {
      await enter(`agency/${agency.id}`, 'channel.confirm', { channel: id, address })
      onClose()
      await onDone()
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setProblem(error)
      await onDone()
    }
  }
  return (
    <Dialog
      title={`${title}：确认报送地址`}
      open
      onClose={onClose}
      actions={
        <Button look="primary" onClick={confirm}>
          确认，开始报送
        </Button>
      }
    >
      {problem && <Problem loud tone="error" sentence={problem.message} next={problem.next} />}
      <p>已公示的{tables.map((table) => tableTitles[table]).join('、')}信息，连同当事人的证件号码，将自动发往：</p>
      <p>
        <code className="channels__address">{address}</code>
      </p>
      <p className="quiet">请与接收方核实这个地址。确认记入机关的登记；地址、报送的表变更以后，须重新确认。</p>
    </Dialog>
  )
}
