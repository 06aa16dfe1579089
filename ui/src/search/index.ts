/** The search over public items: who writes them (server) and who looks for them (portal) must cut words alike. */
export { type Searchable, type SearchRow, searchRow } from './row.ts'
export { categoryToken, normal, searchQuery, searchTokens, terms } from './tokens.ts'
