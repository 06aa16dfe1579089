import type { Entry } from '../entry.ts'
import { escapeText } from '../html.ts'
import { headline } from '../pages/parts.ts'
import { sectionOf } from '../sections.ts'

/** Characters XML cannot hold. */
const written = (text: string) =>
  escapeText(text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''))
const instant = (moment: string) => `${moment.replace(' ', 'T')}:00+08:00`

/** What was published last, for feed readers (RFC 4287). `self`: the address of the feed; `base` of the site. */
export function atomOf(
  entries: readonly Entry[],
  of: { title: string; base: string; self: string; now: string },
): string {
  const updated =
    entries
      .map((e) => instant(e.publishedAt))
      .sort()
      .at(-1) ?? of.now
  const item = (e: Entry) => `<entry>
<id>urn:uuid:${e.id}</id>
<title>${written(headline(e))}</title>
<updated>${instant(e.stateAt ?? e.publishedAt)}</updated>
<published>${instant(e.publishedAt)}</published>
<author><name>${written(e.agencyName)}</name></author>
<category term="${e.kind}" label="${written(sectionOf(e.kind).name)}"/>
<link rel="alternate" type="text/html" href="${written(`${of.base}${sectionOf(e.kind).path}/${e.id}`)}"/>
<summary>${written([e.demoMark ?? '', e.documentNumber, e.summary.what].filter(Boolean).join('　'))}</summary>
</entry>
`
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
<id>${written(`${of.base}${of.self}`)}</id>
<title>${written(of.title)}</title>
<updated>${updated}</updated>
<link rel="self" type="application/atom+xml" href="${written(`${of.base}${of.self}`)}"/>
<link rel="alternate" type="text/html" href="${written(`${of.base}/`)}"/>
${entries.map(item).join('')}</feed>
`
}
