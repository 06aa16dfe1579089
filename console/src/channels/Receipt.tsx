import type { ChannelChanged } from '@xiezhi/answers'
import { Button, Dialog, Problem, TextInput } from '@xiezhi/ui'
import { useRef, useState } from 'react'
import { ApiProblem, call } from '../api/client.ts'
import { printsIn } from './receipt.ts'

interface Receipted {
  readonly id: string
  readonly title: string
  /** Of the rows in the file just taken out; none: of whichever was carried. */
  readonly prints: readonly string[]
  readonly onClose: () => void
  readonly onDone: () => Promise<unknown>
}

/** What was carried over by hand stands as taken only with the receipt that was brought back. */
export function Receipt({ id, title, prints: taken, onClose, onDone }: Receipted) {
  const [receipt, setReceipt] = useState('')
  const [problem, setProblem] = useState<ApiProblem>()
  const [prints, setPrints] = useState(taken)
  const [name, setName] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const read = async (file: File | undefined) => {
    setName(file?.name ?? '')
    const rows = file === undefined ? [] : printsIn(await file.text(), id)
    setPrints(rows)
    setProblem(
      rows.length > 0
        ? undefined
        : new ApiProblem(0, {
            code: 'file-other',
            detail: '这不是从本通道取出的报送文件。',
            next: '选择当时取出、带去报送的那个文件。',
          }),
    )
  }
  const enter = async () => {
    try {
      await call<ChannelChanged>('POST', `/api/channels/${id}/handover`, { receipt, prints })
      onClose()
      await onDone()
    } catch (error) {
      if (error instanceof ApiProblem) setProblem(error)
    }
  }
  return (
    <Dialog
      title={`${title}：登记回执`}
      open
      onClose={onClose}
      actions={
        <Button
          look="primary"
          {...(prints.length === 0
            ? { blocked: '先选择所报送的文件。' }
            : receipt.trim() === ''
              ? { blocked: '填写回执的名称、编号。' }
              : {})}
          onClick={enter}
        >
          登记回执
        </Button>
      }
    >
      {problem && <Problem loud tone="error" sentence={problem.message} next={problem.next} />}
      {taken.length > 0 ? (
        <p>
          文件已经取出，其中有{taken.length}
          行。带到接收方报送；现在没有回执的，先关闭，取得以后点“登记回执”，选择这个文件。
        </p>
      ) : (
        <div>
          <input
            ref={input}
            type="file"
            className="said"
            tabIndex={-1}
            aria-label="选择所报送的文件"
            accept="application/json,.json"
            onChange={(event) => read(event.target.files?.[0])}
          />
          <p id="channel-file">所报送的文件：当时取出的那一个，登记的就是其中各行。</p>
          <p className="row">
            <Button aria-describedby="channel-file" onClick={() => input.current?.click()}>
              选择文件
            </Button>
            {name !== '' && (
              <span className="quiet" role="status">
                {name}
                {prints.length > 0 && `，其中有${prints.length}行`}
              </span>
            )}
          </p>
        </div>
      )}
      <TextInput id="channel-receipt" label="回执的名称、编号" value={receipt} onChange={setReceipt} />
    </Dialog>
  )
}
