import '@xiezhi/ui/all.css'
import './app/app.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { App } from './app/App.tsx'
import { queries } from './app/queryClient.ts'
import { rescueKeyboard } from './app/rescue.ts'
import { ToastProvider } from './app/toasts.tsx'

// For machines without Chinese letters: a hundred kilobytes of which-slice-holds-what that no first picture waits for.
window.addEventListener('load', () => setTimeout(() => void import('@xiezhi/ui/letters.css')))

rescueKeyboard()
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <BrowserRouter>
        <ToastProvider>
          <App />
        </ToastProvider>
      </BrowserRouter>
    </QueryClientProvider>
  </StrictMode>,
)
