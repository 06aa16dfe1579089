declare module '*.css'
declare module '@xiezhi/ui/all.css'
