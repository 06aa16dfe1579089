import { html } from '../html.ts'
import { type Frame, page } from './layout.ts'

export type Wrong = { code: string; title: string; sentence: string }

export const notFound: Wrong = {
  code: 'not-found',
  title: '没有找到这个页面',
  sentence: '地址可能有误，或者信息已经移走。请从首页查询，或者核对地址后再试。',
}

export const unavailable: Wrong = {
  code: 'unavailable',
  title: '暂时无法查询',
  sentence: '公示平台正在恢复，请过几分钟再试。公开的信息没有变化。',
}

export const notReady: Wrong = {
  code: 'not-ready',
  title: '逐项内容正在整理',
  sentence: '这份名录的逐项内容正在整理，请过一会儿再取。公布的文本没有变化。',
}

export const badRequest: Wrong = {
  code: 'bad-request',
  title: '请求无法识别',
  sentence: '地址中有不能识别的内容，请从首页重新查询。',
}

/** A sentence and the next thing to do, with a stable code for whoever asks about it. */
export function wrongPage(frame: Frame, wrong: Wrong): string {
  return page(frame, {
    title: wrong.title,
    body: html`
<h1>${wrong.title}</h1>
<p class="lead">${wrong.sentence}</p>
<p><a class="btn btn--primary" href="/">回到首页查询</a></p>
<p class="quiet small">代码：<code>${wrong.code}</code></p>`,
  })
}
