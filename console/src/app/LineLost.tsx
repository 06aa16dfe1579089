/** Over every page while the server cannot be reached: what stands there may be old, and nothing typed is lost. */
export function LineLost() {
  return (
    <p className="lost no-print" role="alert">
      <strong>连不上服务器。</strong>页面上的内容可能已经过时；填写的内容还在，恢复后自动继续。
    </p>
  )
}
