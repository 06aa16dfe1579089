declare module '*.css'
declare module '@xiezhi/ui/all.css'
declare module '@xiezhi/ui/letters.css'
