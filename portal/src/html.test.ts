import { expect, it } from 'vitest'
import { html, query } from './html.ts'

it('escapes whatever comes from outside, wherever it stands', () => {
  const name = `<script>alert("x")</script>&'`
  expect(html`<a title="${name}">${[name]}</a>`.text).toBe(
    '<a title="&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;&#39;">&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;&#39;</a>',
  )
})

it('lets HTML through once, and leaves out what is absent', () => {
  expect(html`<p>${html`<b>${'<'}</b>`}${null}${false}${undefined}${0}</p>`.text).toBe('<p><b>&lt;</b>0</p>')
})

it('writes a query without what is empty', () => {
  expect(query({ q: '便利店 &', agency: '', year: undefined })).toBe('?q=%E4%BE%BF%E5%88%A9%E5%BA%97+%26')
  expect(query({})).toBe('')
})
