import type { DraftState } from './draftKeeper.ts'

const words: Readonly<Record<DraftState, string>> = {
  none: '',
  saving: '正在保存草稿……',
  saved: '草稿已保存',
  failed: '草稿没有存上，会再试；先不要关闭页面',
}

/** Beside the button of every form: whether what is typed would survive the page. */
export function DraftLine({ state }: { state: DraftState }) {
  return (
    <span className={state === 'failed' ? 'small' : 'quiet small'} role="status">
      {words[state]}
    </span>
  )
}
