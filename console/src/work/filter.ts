/** What a list is cut by; '' stands for everything. The page's address is where it is kept. */
export interface ListFilter {
  readonly view: string
  readonly procedure: string
  readonly stage: string
  readonly light: string
  readonly returned: string
  readonly flawed: string
  readonly officer: string
  readonly unit: string
  readonly agency: string
  readonly q: string
}

/** Everything but the view and the words typed: what 清除筛选 clears. */
export const cuts = ['procedure', 'stage', 'light', 'returned', 'flawed', 'officer', 'unit', 'agency'] as const

export function filterOf(params: URLSearchParams, view: string): ListFilter {
  const of = (name: string) => params.get(name) ?? ''
  return {
    view: params.get('view') ?? view,
    procedure: of('procedure'),
    stage: of('stage'),
    light: of('light'),
    returned: of('returned'),
    flawed: of('flawed'),
    officer: of('officer'),
    unit: of('unit'),
    agency: of('agency'),
    q: of('q'),
  }
}

/** As the list is asked for. */
export function queryOf(filter: ListFilter, cursor: string): URLSearchParams {
  const query = new URLSearchParams({ limit: '40' })
  for (const [name, value] of Object.entries(filter)) if (value !== '') query.set(name, value)
  if (cursor !== '') query.set('cursor', cursor)
  return query
}

export const isCut = (filter: ListFilter): boolean => filter.q !== '' || cuts.some((name) => filter[name] !== '')

/** The limit's name as short as a row bears it: 处罚决定公开期限 → 处罚决定公开. */
export const shortLimit = (title: string): string => title.replace(/(?:的)?期限$/, '')
