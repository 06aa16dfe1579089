import type { LawChoice } from '@xiezhi/answers'
import { lawName } from '@xiezhi/law/lawNames.ts'
import { lawLevels } from '@xiezhi/law/levels.ts'
import { Button, DateInput, Select, Tag, TextInput } from '@xiezhi/ui'
import { useState } from 'react'
import { useLaw, useLawSearch } from '../../api/queries.ts'
import { idOf } from '../model.ts'
import type { Row } from './rows.ts'

interface Picking {
  readonly path: string
  readonly row: Row
  readonly set: (change: Readonly<Record<string, string | undefined>>) => void
}

const text = (row: Row, key: string): string => (typeof row[key] === 'string' ? (row[key] as string) : '')

/**
 * One provision: the law by name from the library, then the article, then its text to read. What the library does not have is typed
 * whole, and stays amber until a reviewer has looked it up.
 */
export function BasisPicker({ path, row, set }: Picking) {
  const picked = text(row, 'law')
  return (
    <>
      <LawOf path={path} row={row} set={set} />
      {picked === '' ? (
        <ByHand path={path} row={row} set={set} />
      ) : (
        <Article path={path} row={row} set={set} law={picked} />
      )}
    </>
  )
}

function LawOf({ path, row, set }: Picking) {
  const title = text(row, 'title')
  const picked = text(row, 'law') !== ''
  const found = useLawSearch(picked ? '' : title)
  const choices = found.data ?? []
  const choose = (c: LawChoice) => set({ law: c.id, title: c.title, level: c.level, inForce: c.inForce.from })
  return (
    <>
      <TextInput
        id={idOf(`${path}.title`)}
        label="名称"
        hint={picked ? undefined : '输入名称中的几个字，从法律库选定'}
        autoComplete="off"
        value={title}
        onChange={(typed) => set({ title: typed.replace(/[《》]/g, ''), law: undefined })}
      />
      {!picked && choices.length > 0 && (
        <ul className="lawchoices" aria-label="法律库中的法律">
          {choices.map((c) => (
            <li key={c.id}>
              <button type="button" className="link" onClick={() => choose(c)}>
                《{c.title}》
              </button>{' '}
              <span className="quiet small">
                {rankOf(c.level)}　{c.inForce.from} 起施行
                {c.inForce.to === undefined ? '' : `，${c.inForce.to} 以后失效`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {!picked && title !== '' && !choices.some((c) => lawName(c.title) === lawName(title)) && found.isSuccess && (
        <p>
          <Tag tone="warn">法律库中没有这部规定，提交后由法制审核人员核实</Tag>
        </p>
      )}
    </>
  )
}

const rankOf = (level: string): string => lawLevels.find((l) => l.value === level)?.label ?? level

/** The article of a picked law: chosen from the text where it is here, with 款 and 项 added by hand. */
function Article({ path, row, set, law }: Picking & { law: string }) {
  const outline = useLaw(law)
  const [open, setOpen] = useState(true)
  const article = text(row, 'article')
  const all = outline.data?.articles ?? []
  // The longest label wins: 第十条之一 is not 第十条.
  const read = all.filter((a) => article.startsWith(a.label)).toSorted((a, b) => b.label.length - a.label.length)[0]
  return (
    <>
      <div className="line__grid line__grid--2">
        {all.length > 0 && (
          <Select
            label="条"
            choices={all.map((a) => ({ value: a.label, label: `${a.label}　${(a.lines[0] ?? '').slice(0, 24)}` }))}
            value={read?.label ?? ''}
            onChange={(label) => set({ article: label })}
          />
        )}
        <TextInput
          id={idOf(`${path}.article`)}
          label="条款"
          value={article}
          placeholder="第几条第几款"
          onChange={(typed) => set({ article: typed })}
        />
      </div>
      {read && open && (
        <blockquote className="articletext">
          {read.lines.map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a printed article do not move
            <p key={i}>{line}</p>
          ))}
        </blockquote>
      )}
      {read && (
        <Button look="quiet" onClick={() => setOpen(!open)}>
          {open ? '收起条文' : '展开条文'}
        </Button>
      )}
    </>
  )
}

function ByHand({ path, row, set }: Picking) {
  return (
    <div className="line__grid line__grid--3">
      <TextInput
        id={idOf(`${path}.article`)}
        label="条款"
        value={text(row, 'article')}
        placeholder="第几条第几款"
        onChange={(article) => set({ article })}
      />
      <Select
        id={idOf(`${path}.level`)}
        label="效力级别"
        choices={lawLevels}
        value={text(row, 'level')}
        onChange={(level) => set({ level })}
      />
      <DateInput
        id={idOf(`${path}.inForce`)}
        label="施行日期"
        value={text(row, 'inForce')}
        onChange={(inForce) => set({ inForce })}
      />
    </div>
  )
}
