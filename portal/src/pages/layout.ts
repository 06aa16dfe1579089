import type { Day } from '@xiezhi/law/day.ts'
import type { Kind } from '../entry.ts'
import { type Html, html, query } from '../html.ts'
import { correctionOf } from '../intake/questions.ts'
import { idle } from '../kiosk.ts'
import { sectionOf, sections } from '../sections.ts'

/** What every page needs to know about the request and the installation. */
export type Frame = {
  /** 云岭县; '' where the installation has not been told. */
  place: string
  /** In China: what the law says of terms is said as of it. */
  today: Day
  /** Of which anything is public: what is empty is not offered, so that no link leads to nothing. */
  kinds: readonly Kind[]
  /** Procedures of which some agency takes in what is sent. */
  takes: readonly string[]
  /** Path and query of this page, to come back to after changing the size of type. */
  address: string
  large: boolean
  /** Shown on the touch screen of a hall: left standing, it goes home by itself. */
  kiosk: boolean
  stylesheet: string
  /** Of the letters for machines without Chinese ones. */
  letters: string
}

export type PageParts = {
  title: string
  /** For who finds the page by a search; the site's own where the page has nothing of its own to say. */
  description?: string
  body: Html
  /** Which 专栏 is being read. */
  current?: string
  /** 演示数据, 演练: on the page and on its print. */
  demoMark?: string | null | undefined
  /** The next page comes by itself: only where nobody reads on (大屏). */
  refresh?: { seconds: number; path: string }
  /** Filled in by its reader: it waits longer before it goes home. */
  form?: true
  /** Stands in a hall: its doors are on the page, or nobody touches it. */
  hall?: true
  /** Way back up: address and name, from the top. */
  trail?: readonly { path: string; name: string }[]
}

/** Decisions on penalties are always offered: it is what most come for, and the page says so when there are none. */
const always: readonly Kind[] = ['penalty']
const columns: readonly { path: string; name: string; kind?: Kind }[] = [
  ...sections.map(({ path, short, kind }) => ({ path, name: short, ...(always.includes(kind) ? {} : { kind }) })),
  { path: '/send', name: '投诉举报' },
  { path: '/withdrawn', name: '撤回公告' },
  { path: '/about', name: '说明' },
]

/** On a phone seventeen columns are six rows before anything is said: what most come for, where one is, and the way to all of them. */
const isForPhone = ({ path }: (typeof columns)[number], current: string | undefined): boolean =>
  path === current || path === '/send' || always.some((kind) => sectionOf(kind).path === path)

export function siteName(frame: Frame): string {
  return `${frame.place}行政执法公示平台`
}

/** A whole page. Works without script; the size of type is a link. */
export function page(frame: Frame, parts: PageParts): string {
  const { title, body, current, demoMark, trail } = parts
  const size = frame.large ? 'normal' : 'large'
  const name = siteName(frame)
  const wrong = correctionOf(frame)
  // Whoever leaves a touch screen leaves nothing of his on it for the next.
  const home = frame.kiosk && parts.refresh === undefined && !frame.address.startsWith('/kiosk')
  const refresh = home ? { seconds: parts.form ? idle.form : idle.page, path: '/kiosk' } : parts.refresh
  return html`<!doctype html>
<html lang="zh-CN" data-face="portal"${frame.large && html` data-type="large"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${refresh && html`<meta http-equiv="refresh" content="${refresh.seconds};url=${refresh.path}">`}
<title>${title === name ? name : `${title} - ${name}`}</title>
<meta name="description" content="${parts.description || `${name}：查询行政处罚决定，核对执法主体、执法人员和执法事项。`}">
<link rel="stylesheet" href="${frame.stylesheet}">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="alternate" type="application/atom+xml" href="/feed.atom" title="${name}">
</head>
<body>
<a class="skip" href="#main">跳到主要内容</a>
<header class="head no-print">
<div class="wrap head__row">
<a class="head__name" href="${frame.kiosk ? '/kiosk' : '/'}">${name}</a>
<a class="head__size" href="/size/${size}${query({ back: frame.address })}" rel="nofollow">${frame.large ? '标准字号' : '长者大字'}</a>
</div>
${
  parts.hall !== true &&
  html`<nav class="nav" aria-label="专栏"><ul class="wrap nav__list">
${columns.map(
  (column) =>
    (column.kind === undefined || frame.kinds.includes(column.kind)) &&
    html`<li${!isForPhone(column, current) && html` class="nav__rest"`}><a href="${column.path}"${column.path === current && html` aria-current="true"`}>${column.name}</a></li>`,
)}
<li class="nav__all"><a href="/#columns">全部专栏</a></li>
</ul></nav>`
}
</header>
${
  home &&
  html`<aside class="kioskbar no-print" aria-label="触摸屏"><div class="wrap"><a class="btn" href="/kiosk">回到首页</a> <span>没有人使用时，${parts.form ? `${idle.form / 60} 分钟` : `${idle.page / 60} 分钟`}后自动回到首页。</span> ${!parts.form && html`<a href="${frame.address}">还在看，重新计时</a>`}</div></aside>`
}
${demoMark && html`<aside class="demo" aria-label="数据性质"><div class="wrap">${demoMark}：本页内容不是真实的执法信息，不具有法律效力。</div></aside>`}
<main class="wrap" id="main" tabindex="-1">
${
  trail &&
  html`<nav class="trail no-print" aria-label="当前位置"><ol><li><a href="/">首页</a></li>${trail.map(
    (step) => html`<li><a href="${step.path}">${step.name}</a></li>`,
  )}</ol></nav>`
}
${body}
</main>
<footer class="foot no-print"><div class="wrap">
<p>公示信息由作出执法行为的机关提供并负责。发现信息不准确的，可以向该机关${wrong ? html`<a href="${wrong}">请求更正</a>` : '申请更正'}。</p>
<p><a href="/about">关于本平台</a> <a href="/procedures">执法流程图</a> <a href="/guides">办事指南</a> <a href="/boards">窗口岗位</a> <a href="/when">推算期限</a> <a href="/send">投诉、举报和意见</a> <a href="/follow">查看进展</a> <a href="/satisfaction">满意度</a> <a href="/verify">核对证件和文书</a> <a href="/withdrawn">撤回公告</a> <a href="/data">开放数据</a> <a href="/log">全过程记录的日志</a></p>
</div></footer>
<link rel="stylesheet" href="${frame.letters}">
</body>
</html>`.text
}
