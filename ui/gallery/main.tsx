/**
 * Every component in every state on one page, to be looked at and for axe:  npx vite ui/gallery
 * ?face=field · ?theme=night · ?type=large
 */
import '../src/all.css'
import '../src/letters.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Forms } from './Forms.tsx'
import { Shown } from './Shown.tsx'

const root = document.documentElement
for (const [key, value] of new URLSearchParams(location.search)) root.dataset[key] = value

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <main style={{ maxWidth: '72rem', margin: '0 auto', padding: '1.5rem 1rem' }}>
      <h1>组件一览</h1>
      <Shown />
      <Forms />
    </main>
  </StrictMode>,
)
