import { Button, Dialog, Running } from '@xiezhi/ui'

interface Props {
  readonly open: boolean
  /** The step, as its button says it. */
  readonly step: string
  /** The case. */
  readonly of: string
  /** What is decided by it, where it decides. */
  readonly decided: string | undefined
  readonly question: string | undefined
  readonly onYes: () => void
  readonly onNo: () => void
}

/** Asked once more, of what cannot be taken back. */
export const Confirm = ({ open, step, of, decided, question, onYes, onNo }: Props) => (
  <Dialog
    title={`确认${step}`}
    open={open}
    onClose={onNo}
    actions={
      <>
        <Button look="primary" onClick={onYes}>
          {step}
        </Button>
        <Button onClick={onNo}>再看看</Button>
      </>
    }
  >
    <p>{of}</p>
    {decided !== undefined && (
      <p className="decided">
        <Running>{decided}</Running>
      </p>
    )}
    <p>{question}</p>
  </Dialog>
)
