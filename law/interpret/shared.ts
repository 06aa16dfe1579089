/** A rule as it is printed, and what it is called. */
export interface Part {
  readonly title: string
  readonly text: string
}

const kinds = { steps: '步骤', gates: '条件', means: '条件所称', clocks: '期限' } as const
type Kind = keyof typeof kinds
export type Parts = Readonly<Record<Kind, readonly Part[]>>
/** What a procedure alone says, and the names of what it shares. */
export type Own = Readonly<Record<Kind, string>>

/** By its text, what several procedures say word for word, and which. */
type Shared = Readonly<Record<Kind, ReadonlyMap<string, Part & { readonly of: readonly string[] }>>>

const each = <T>(of: (kind: Kind) => T): Readonly<Record<Kind, T>> =>
  ({ steps: of('steps'), gates: of('gates'), means: of('means'), clocks: of('clocks') }) as const

export function sharedIn(procedures: readonly { readonly title: string; readonly parts: Parts }[]): Shared {
  return each((kind) => {
    const all = new Map<string, Part & { readonly of: readonly string[] }>()
    for (const { title, parts } of procedures)
      for (const part of parts[kind])
        all.set(part.text, { ...part, of: [...(all.get(part.text)?.of ?? []), title].filter(once) })
    return new Map([...all].filter(([, { of }]) => of.length > 1))
  })
}
const once = (title: string, i: number, list: readonly string[]): boolean => list.indexOf(title) === i

/** Said once, under whom it is of: a lawyer reads 送达 or 国家赔偿 one time and not twenty. */
export function sayShared(shared: Shared): string {
  const told = Object.entries(kinds).map(([kind, title]) => {
    const groups = Map.groupBy(shared[kind as Kind].values(), ({ of }) => of.join('、'))
    const said = [...groups].map(([of, parts]) => `#### 用于${of}\n\n${parts.map(({ text }) => text).join('')}\n`)
    return said.length === 0 ? '' : `### 共用的${title}\n\n${said.join('')}`
  })
  return told.every((t) => t === '') ? '' : `\n## 几种程序共用的规则\n\n${told.join('')}`
}

export function withoutShared(parts: Parts, shared: Shared): Own {
  return each((kind) => {
    const own = parts[kind].filter(({ text }) => !shared[kind].has(text))
    const names = parts[kind].filter(({ text }) => shared[kind].has(text)).map(({ title }) => title)
    const also = names.length === 0 ? '' : `- 共用的${kinds[kind]}：${names.join('、')}\n`
    return `${own.map(({ text }) => text).join('')}${also}`
  })
}
