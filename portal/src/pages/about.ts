import { publicTermsOn } from '@xiezhi/law/publicTerms.ts'
import { html } from '../html.ts'
import { sectionOf } from '../sections.ts'
import { type Frame, page, siteName } from './layout.ts'

/** What stands here, for how long, and what one can do. */
export function aboutPage(frame: Frame): string {
  const terms = publicTermsOn(frame.today)
  return page(frame, {
    title: '关于本平台',
    current: '/about',
    trail: [],
    body: html`
<div class="measure reading">
<h1>关于本平台</h1>
<p>${siteName(frame)}集中公开行政执法信息：${
      frame.kinds.some((kind) => sectionOf(kind).stage === '事前') ? '执法之前公开谁有权执法、依据什么；' : ''
    }${frame.kinds.includes('officer') ? '执法之中可以核对证件；' : ''}执法之后公开决定和结果。</p>

<h2>公开什么，什么时候公开</h2>
<p>行政许可、行政处罚的决定，自作出之日起${terms.decision}内公开；其他执法决定，自作出之日起${terms.other}内公开，法律、行政法规另有规定的除外。</p>
<p>每条信息由作出执法行为的机关拟制，经审定后由专人发布。信息来自办案记录本身，没有另外填写的副本。</p>

<h2>哪些内容不公开</h2>
<p>国家秘密、商业秘密、个人隐私，以及自然人的住址、身份证号码、联系方式、银行账号等，公开前已经隐去。当事人是未成年人的，不公开。</p>

<h2>更正、撤回和公开期限</h2>
<p>发现信息不准确的，可以向作出决定的机关申请更正；更正以后，页面上写明更正的时间和说明。</p>
<p>处罚决定被依法变更、撤销、确认违法或者确认无效的，${terms.withdrawal}内撤回，并在<a href="/withdrawn">撤回公告</a>中说明理由。</p>
<p>设有公开期限的信息，期限届满自动停止显示。</p>

<h2 id="rights">执法时您的权利</h2>
<ul>
<li>执法人员应当主动出示执法证件；不出示的，您有权拒绝接受调查或者检查。</li>
<li>执法人员不得少于两人，法律另有规定的除外。</li>
<li>机关应当告知您违法的事实、理由、依据和依法享有的权利。</li>
<li>您有权陈述和申辩，机关不得因此给予更重的处罚。</li>
<li>对决定不服的，可以在法定期限内申请行政复议或者提起行政诉讼；决定书写明应当先申请行政复议的，先申请行政复议。</li>
</ul>

<h2>怎样使用</h2>
<p>查询时文号的括号用哪一种都可以。页面右上角可以换成长者大字。需要纸质文本的，用浏览器的打印功能，决定书会按公文的样式印出。</p>
<p>办事大厅可以用<a href="/kiosk">触摸屏</a>、<a href="/wall">大屏</a>和<a href="/boards">窗口岗位公示牌</a>；在触摸屏上打开一次 <code>/kiosk/on</code>，以后无人使用时自动回到首页（<code>/kiosk/off</code> 取消）。<a href="/cards">执法明白卡</a>、执法人员工作牌（在执法人员的页面上）、各机关的服务指南和执法手册（在机关的页面上）可以打印。</p>
<p>其他网站可以<a href="/data#embed">嵌入</a>查询框和最近公开的信息。</p>
<p>本平台不使用脚本，不收集访问者的个人信息；只在您选择字号时保存一个记住字号的标记。</p>

<h2 id="seal">校验值</h2>
<p>每条信息有一个校验值，由公开版本的内容算出。内容改动一个字，校验值就会不同。</p>
<p>执法全过程记录有公开的<a href="/log">日志</a>：记录写下以后有没有被改动，任何人都可以核对。</p>
</div>`,
  })
}
