interface Props {
  readonly side: 'form' | 'paper'
  /** Also where the page is wide: one half at a time. */
  readonly always: boolean
  readonly unread: boolean
  readonly onForm: () => void
  readonly onPaper: () => void
}

/** The form or what it makes, where there is no room for both. */
export const Sides = ({ side, always, unread, onForm, onPaper }: Props) => (
  // biome-ignore lint/a11y/useSemanticElements: two toggles are no fieldset of the form
  <div className={always ? 'switch switch--always' : 'switch'} role="group" aria-label="表单和文书">
    <button type="button" aria-pressed={side === 'form'} onClick={onForm}>
      表单
    </button>
    <button type="button" aria-pressed={side === 'paper'} onClick={onPaper}>
      文书
      {unread && '（未看完）'}
    </button>
  </div>
)
