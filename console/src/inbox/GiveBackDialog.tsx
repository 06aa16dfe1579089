import { Button, Dialog, TextInput } from '@xiezhi/ui'
import { type FormEvent, useState } from 'react'

interface GiveBack {
  readonly number: string
  /** Absent: it is given back for another to take. */
  readonly title?: string
  readonly hint?: string
  readonly act?: string
  readonly busy: boolean
  readonly onClose: () => void
  readonly onGiveBack: (reason: string) => void
}

/** Whoever gives back what he has read says why: who takes it next reads it, and so do the heads. */
export function GiveBackDialog({ number, busy, onClose, onGiveBack, ...said }: GiveBack) {
  const { title = '退回来件', hint = '下一个领取的人和负责人会看到；不写能够辨认举报人的内容', act = '退回' } = said
  const [reason, setReason] = useState('')
  const [empty, setEmpty] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setEmpty(reason.trim() === '')
    if (reason.trim() !== '') onGiveBack(reason.trim())
  }
  return (
    <Dialog title={`${title} ${number}`} open onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <TextInput
          id="give-back-reason"
          label="理由"
          hint={hint}
          value={reason}
          onChange={setReason}
          maxLength={500}
          error={empty ? '请填写理由' : undefined}
        />
        <Button type="submit" look="primary" busy={busy}>
          {act}
        </Button>
      </form>
    </Dialog>
  )
}
