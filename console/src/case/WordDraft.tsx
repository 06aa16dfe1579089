import type { WordChanges } from '@xiezhi/answers'
import type { Form } from '@xiezhi/casework'
import type { FormText } from '@xiezhi/casework/forms/texts.ts'
import { Button, Dialog, Problem } from '@xiezhi/ui'
import { useRef, useState } from 'react'
import { ApiProblem, call, callForFile } from '../api/client.ts'
import { save } from '../app/save.ts'
import { base64Of } from './base64.ts'
import { differs } from './differs.ts'

type Changed = WordChanges['texts'][number]

interface Props {
  /** The step. */
  readonly address: string
  readonly form: Form
  readonly party: string | undefined
  readonly onTake: (texts: readonly Pick<FormText, 'at' | 'text'>[]) => void
}

/** Larger than any paper: told here, not after it has gone up. */
const most = 4 * 2 ** 20

/** The paper of the form goes on in a word processor: out as it stands, back text by text, every difference seen first. */
export function WordDraft({ address, form, party, onTake }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [read, setRead] = useState<{ readonly name: string; readonly changes: WordChanges }>()
  const [problem, setProblem] = useState<ApiProblem>()
  const [busy, setBusy] = useState<'out' | 'in'>()
  const body = { form, ...(party === undefined ? {} : { party }) }
  const during = async (what: 'out' | 'in', work: () => Promise<void>) => {
    setProblem(undefined)
    setBusy(what)
    try {
      await work()
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setProblem(error)
    } finally {
      setBusy(undefined)
    }
  }
  const out = () => during('out', async () => save(await callForFile(`${address}/word`, body), '编辑稿.docx'))
  const bring = (file: File) =>
    during('in', async () => {
      if (file.size > most)
        throw new ApiProblem(0, { code: 'word-too-long', detail: '文件超过4兆，不会是一份文书的 Word 稿。' })
      const docx = await base64Of(file)
      setRead({ name: file.name, changes: await call('POST', `${address}/word/changes`, { ...body, docx }) })
    })
  return (
    <div className="fromtable no-print">
      <input
        ref={input}
        type="file"
        className="said"
        tabIndex={-1}
        aria-label="选择改过的 Word 稿"
        accept=".docx"
        onChange={(event) => {
          const chosen = event.target.files?.[0]
          if (chosen) void bring(chosen)
          // The same file, changed once more, may be chosen again.
          event.target.value = ''
        }}
      />
      <Button busy={busy === 'out'} onClick={out}>
        下载 Word 稿
      </Button>{' '}
      <Button busy={busy === 'in'} onClick={() => input.current?.click()}>
        读回改过的 Word 稿
      </Button>{' '}
      <span className="quiet small">底色处是本表填写的内容，可以在 Word、WPS 中修改</span>
      {problem && <Problem code={problem.faultCode} sentence={problem.message} next={problem.next} tone="error" loud />}
      {read && <WordRead {...read} onTake={onTake} onClose={() => setRead(undefined)} />}
    </div>
  )
}

/** What was worded otherwise, and what of it is taken. */
export function WordRead(props: {
  readonly name: string
  readonly changes: WordChanges
  readonly onTake: Props['onTake']
  readonly onClose: () => void
}) {
  const { texts, fixed, unclear } = props.changes
  const [left, setLeft] = useState<ReadonlySet<Changed>>(new Set())
  const chosen = texts.filter((t) => !left.has(t))
  const blocked =
    texts.length === 0 ? '本表填写的内容没有改动。' : chosen.length === 0 ? '没有选中要填入的内容。' : undefined
  const choose = (one: Changed, is: boolean) =>
    setLeft((now) => new Set(is ? [...now].filter((t) => t !== one) : [...now, one]))
  return (
    <Dialog
      open
      title={`Word 稿：${props.name}`}
      onClose={props.onClose}
      actions={
        <Button
          look="primary"
          blocked={blocked}
          onClick={() => {
            props.onTake(chosen.map(({ at, now }) => ({ at, text: now })))
            props.onClose()
          }}
        >
          填入{chosen.length}处
        </Button>
      }
    >
      <p>
        与本表不同的有 <strong>{texts.length}</strong> 处。填入以后仍在表单中，可以再改，提交时才办理。
      </p>
      {texts.length > 0 && (
        <ul className="fromtable__list">
          {texts.map((one) => (
            <li key={one.at.join('.')}>
              <label>
                <input
                  type="checkbox"
                  checked={!left.has(one)}
                  onChange={(event) => choose(one, event.target.checked)}
                />{' '}
                {one.label}
              </label>
              <Differs {...one} />
            </li>
          ))}
        </ul>
      )}
      {fixed.length > 0 && (
        <section>
          <Problem
            tone="blocked"
            sentence={`有${fixed.length}处改动不是本表填写的内容，没有采纳。`}
            next="固定的文字是法定的或者格式规定的，不能在这里改；案卷中已有的内容有误的，用“更正”"
          />
          <ul className="fromtable__list">
            {fixed.map((one) => (
              <li key={`${one.was}→${one.now}`}>
                <Differs {...one} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {unclear.length > 0 && (
        <section>
          <Problem
            tone="blocked"
            sentence={`有${unclear.length}处与固定的文字一起改动，或者几处改得不一样，分不清改成什么，没有采纳。`}
            next="直接在表单中修改这几栏"
          />
          <ul className="fromtable__list">
            {unclear.map((one) => (
              <li key={`${one.label}${one.was}→${one.now}`}>
                {one.label}：<Differs {...one} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  )
}

function Differs({ was, now }: { readonly was: string; readonly now: string }) {
  const { before, gone, put, after } = differs(was, now)
  return (
    <p className="worddraft__text">
      {before}
      {gone !== '' && <del>{gone}</del>}
      {put !== '' && <ins>{put}</ins>}
      {after}
    </p>
  )
}
