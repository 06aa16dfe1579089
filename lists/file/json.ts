import { plainSheet, type Sheet } from './sheet.ts'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const scalar = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(scalar).filter(Boolean).join('、')
    : value === null || isObject(value)
      ? ''
      : String(value ?? '')

/** Tables as a system hands them out: { columns, rows }, or a list of objects with the same names. */
export function tablesOfJson(value: unknown, name = ''): Sheet[] {
  if (isObject(value)) {
    const { columns, rows } = value
    if (Array.isArray(columns) && Array.isArray(rows))
      return [
        plainSheet(
          scalar(value.agency) || name,
          [columns, ...rows].map((row) => (Array.isArray(row) ? row.map(scalar) : [])),
        ),
      ]
    return Object.entries(value).flatMap(([key, inside]) => tablesOfJson(inside, key))
  }
  if (!Array.isArray(value)) return []
  const objects = value.filter(isObject)
  if (
    objects.length === 0 ||
    objects.some((one) =>
      Object.values(one).some((inside) => Array.isArray(inside) && inside.some((x) => typeof x === 'object')),
    )
  )
    return value.flatMap((inside) => tablesOfJson(inside, name))
  const headings = [...new Set(objects.flatMap((one) => Object.keys(one)))]
  return [plainSheet(name, [headings, ...objects.map((one) => headings.map((heading) => scalar(one[heading])))])]
}
