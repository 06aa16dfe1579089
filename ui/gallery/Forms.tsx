import { useState } from 'react'
import {
  type Answer,
  Button,
  DateInput,
  Dialog,
  ErrorSummary,
  MoneyInput,
  Select,
  TextArea,
  TextInput,
  type Toast,
  Toasts,
  YesNoUnanswered,
} from '../src/index.ts'

const tiers = [
  { value: 'light', label: '从轻' },
  { value: 'plain', label: '一般' },
  { value: 'heavy', label: '从重' },
]

export function Forms() {
  const [name, setName] = useState('')
  const [note, setNote] = useState('当事人销售的食品超过保质期，货值金额不足一万元。')
  const [tier, setTier] = useState('')
  const [day, setDay] = useState('2026-11-22')
  const [fen, setFen] = useState<number | null>(1234567)
  const [answer, setAnswer] = useState<Answer>('unanswered')
  const [reason, setReason] = useState('')
  const [tries, setTries] = useState(0)
  const [open, setOpen] = useState(false)
  const [toasts, setToasts] = useState<Toast[]>([])

  const errors = tries
    ? [
        ...(name ? [] : [{ fieldId: 'party', message: '请填写当事人名称' }]),
        ...(answer === 'unanswered' ? [{ fieldId: 'first', message: '请先回答是否初次违法' }] : []),
      ]
    : []
  const errorOf = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message

  return (
    <form
      className="measure"
      onSubmit={(event) => {
        event.preventDefault()
        setTries(tries + 1)
      }}
    >
      <h2>表单</h2>
      <ErrorSummary errors={errors} attempt={tries} />
      <TextInput
        id="party"
        label="当事人"
        hint="与营业执照一致的全称"
        value={name}
        onChange={setName}
        error={errorOf('party')}
      />
      <TextArea label="违法事实" required={false} value={note} onChange={setNote} />
      <Select label="裁量档次" choices={tiers} value={tier} onChange={setTier} />
      <DateInput label="检查日期" value={day} onChange={setDay} />
      <MoneyInput label="罚款金额" value={fen} onChange={setFen} words="大写：壹万贰仟叁佰肆拾伍元陆角柒分" />
      <p>
        现为 <output id="fen">{fen ?? '空'}</output> 分
      </p>
      <YesNoUnanswered
        id="first"
        label="是否初次违法"
        hint="回答前不能提出处罚建议"
        value={answer}
        onChange={setAnswer}
        reason={reason}
        onReason={setReason}
        error={errorOf('first')}
        stated={answer === 'unanswered' ? undefined : '李明 2026-11-22 14:05'}
      />
      <div className="row">
        <Button look="primary" type="submit">
          提交审核
        </Button>
        <Button onClick={() => setOpen(true)}>撤回</Button>
        <Button
          look="quiet"
          onClick={() =>
            setToasts([
              { id: '1', message: '已保存草稿', action: { label: '撤销', onPress: () => setToasts([]) } },
              { id: '2', message: '网络中断，内容保存在本机', tone: 'warn' },
            ])
          }
        >
          保存草稿
        </Button>
        <Button busy>正在提交</Button>
      </div>
      <Button look="primary" blocked="法制审核尚未通过：请先送审。">
        作出决定
      </Button>
      <Dialog
        title="撤回决定"
        open={open}
        onClose={() => setOpen(false)}
        actions={<Button onClick={() => setOpen(false)}>返回</Button>}
      >
        <p>撤回后不能恢复，原因会公开。</p>
      </Dialog>
      <Toasts toasts={toasts} onDismiss={(id) => setToasts(toasts.filter((toast) => toast.id !== id))} />
    </form>
  )
}
