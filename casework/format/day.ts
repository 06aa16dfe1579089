/** Days and how they are written: the rule book's own, so that there is one calendar arithmetic in the house. */
export * from '@xiezhi/law/day.ts'
export * from '@xiezhi/law/dayText.ts'
