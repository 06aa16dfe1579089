import { type Checkpoint, lastTile } from '../checkpoint.ts'
import { type Html, html } from '../html.ts'
import { type Frame, page } from './layout.ts'

function now(checkpoint: Checkpoint): Html {
  const { origin, size, root, signedAt, key } = checkpoint
  const tile = lastTile(size)
  return html`<table class="table table--facts log__now"><caption>现在的检查点</caption><tbody>
<tr><th scope="row">记录条数</th><td>${size.toLocaleString('en')} 条</td></tr>
<tr><th scope="row">树根</th><td><code class="small">${root}</code></td></tr>
${signedAt && html`<tr><th scope="row">签发时间</th><td>${html`<time datetime="${signedAt.replace(' ', 'T')}+08:00">${signedAt}</time>`}</td></tr>`}
<tr><th scope="row">日志名称</th><td><code class="small">${origin}</code></td></tr>
<tr><th scope="row">公钥</th><td><code class="small">${key}</code></td></tr>
</tbody></table>

<h2>从哪里取得</h2>
<table class="table table--cards log__files"><caption class="said">日志的文件</caption>
<thead><tr><th scope="col">文件</th><th scope="col">内容</th></tr></thead><tbody>
<tr><th scope="row"><a href="/log/checkpoint">/log/checkpoint</a></th><td>签名的检查点：日志名称、条数、树根、签名</td></tr>
<tr><th scope="row"><a href="/log/key">/log/key</a></th><td>核对签名用的公钥</td></tr>
${checkpoint.recovered && html`<tr><th scope="row"><a href="/log/recovery">/log/recovery</a></th><td>恢复说明：备份之后的记录曾经丢失，日志改名继续；由原来的密钥签名</td></tr>`}
<tr><th scope="row"><code>/log/tile/<wbr>层/<wbr>序号</code></th><td>哈希瓦片，每块 256 个${tile && html`；最底层的最后一块是 <a href="/log/${tile}">/log/${tile}</a>`}</td></tr>
</tbody></table>
<p>检查点的格式是 C2SP tlog-checkpoint，签名是 Ed25519；瓦片的格式是 C2SP tlog-tiles，哈希是 <span class="nowrap">SHA-256</span>，按 RFC 6962 计算。支持这些格式的工具都可以用来核对。</p>`
}

/** What the log is, what it says now, and how anybody holds the record to it. Null: nothing was signed yet. */
export function logPage(frame: Frame, checkpoint: Checkpoint | null, demoMark: string | null): string {
  return page(frame, {
    title: '全过程记录的日志',
    description: '执法全过程记录的公开日志：现在的检查点、公钥、哈希瓦片，以及怎样核对记录没有被改动。',
    trail: [{ path: '/about', name: '关于本平台' }],
    demoMark,
    body: html`
<div class="log">
<div class="measure reading">
<h1>全过程记录的日志</h1>
<p class="lead">执法的每一步都写进记录，只能追加，不能改写。这里公开的日志使改动藏不住：任何人都可以用它来核对。</p>
<p>每条记录算出一个哈希值，依次写进日志；全部哈希值合成一个树根，由平台签名，就是检查点。记录改动、删去或者调换一条，树根就会不同，与已经签发的检查点对不上。日志里只有哈希值，没有姓名和案情。</p>
</div>
${checkpoint ? now(checkpoint) : html`<p class="note">日志还没有签发过检查点。有了第一条记录，这里就会显示。</p>`}
<div class="measure reading">
<h2 id="check">怎样核对</h2>
<h3>看到一条公示信息</h3>
<p>每条信息的页面末尾有<a href="/about#seal">校验值</a>，由公开的内容算出，并写在发布这条信息的那条记录里。记下校验值，以后再看：内容没有更正而校验值不同，就是被改动了。</p>
<h3>手里有一份文书</h3>
<p>请作出决定的机关或者它的监督机关核对原来的电子文件（PDF）。在办案平台的服务器上运行下面的命令，会说明文件是不是记录中的那一份、签名和登记的密钥是否相符、在日志的第几条。扫描件和复印件不能这样核对。</p>
<pre class="log__run"><code>./xiezhi verify paper 文书.pdf</code></pre>
<h3>核对日志本身</h3>
<ol>
<li>今天保存一份检查点和公钥，留在自己手里。公钥最好再从另一处取得，例如问作出决定的机关。</li>
<li>用公钥核对检查点的签名；下载最底层的全部瓦片，重新算出树根，应当与检查点一致。</li>
<li>过一段时间再取一次。条数只会增加；用瓦片算到原来的条数，树根应当与您保存的那份一致。不一致，就是以前的记录被改动过，您手里的检查点就是证据。</li>
</ol>
<pre class="log__run"><code>curl -o 检查点 本平台地址/log/checkpoint
curl -o 公钥 本平台地址/log/key</code></pre>
<p>监督机关、审计机关可以拿自己保存的检查点，要求机关在服务器上核对全部记录：</p>
<pre class="log__run"><code>./xiezhi verify log --files --checkpoint 检查点 --key 公钥</code></pre>

<h2>能证明什么，不能证明什么</h2>
<p>日志证明记录写下以后没有被改动，先后次序没有被调换；不证明写下的事情是真的。事情真不真，靠两名执法人员、证据、法制审核和您自己的陈述申辩。</p>
<p>谁最多能做什么、怎样看得出来，写在软件源代码的 <code>docs/trust.md</code>；哈希和签名的格式，写在 <code>docs/decisions/0002-record-and-log.md</code>。</p>
</div>
</div>`,
  })
}
