type Parameter = Record<string, unknown> & { in: string; name: string }
interface Operation {
  operationId?: string
  parameters?: Parameter[]
  requestBody?: unknown
  responses?: Record<string, unknown>
  security?: unknown[]
}
export interface Description {
  paths?: Record<string, Record<string, Operation>>
  components?: { schemas?: Record<string, unknown> } & Record<string, unknown>
}

/** Calls that ask for no sign-in. */
const free = /^(POST|DELETE) \/api\/session$|^GET \/(log\/|api\/demo\/)/
const guarded: Parameter = {
  in: 'header',
  name: 'x-requested-with',
  required: true,
  schema: { type: 'string', enum: ['xiezhi'] },
  description: '凡是会改变内容的请求都带',
}
const fileName: Parameter = {
  in: 'header',
  name: 'x-file-name',
  required: true,
  schema: { type: 'string' },
  description: '文件名：百分号编码的 UTF-8，不超过 255 字，不含斜杠',
}

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})
/** What may be refused, by status; the code in the body says which. */
const refusals: Record<string, ReturnType<typeof problem>> = {
  '401': problem('尚未登录'),
  '403': problem('岗位不对、不是本机关的案件，或者缺少 x-requested-with'),
  '404': problem('没有，或者不在可以查看的范围内'),
  '409': problem(
    'step-blocked：条件不具备，reasons 逐条写明条款和办法，mayHaveHappened 为真的可带 happened 再报；basis-changed：所批准的内容已变更；changed-meanwhile：打开以后他人变更了同一内容；clock-not-settable：时间不能拨动',
  ),
  '413': problem('内容过大'),
  '422': problem('form-invalid、invalid-input：填写有误，见 errors；command-reused：命令编号已用于另一内容'),
}
const statuses = (method: string, call: string) => [
  ...(free.test(call) ? [] : ['401', '403']),
  ...(/\{/.test(call) ? ['404'] : []),
  ...(/\/steps\/\{step\}$|^PUT \/api\/clock$/.test(call) ? ['409'] : []),
  ...(method === 'POST' || method === 'PUT' ? ['413', '422'] : []),
]

function describe(path: string, method: string, operation: Operation): Operation {
  const call = `${method} ${path}`
  const isUpload = call === 'POST /api/cases/{id}/files'
  return {
    ...operation,
    operationId: `${method.toLowerCase()}${path.replace(/[^A-Za-z0-9]+([A-Za-z0-9]?)/g, (_, c: string) => c.toUpperCase())}`,
    parameters: [
      ...(operation.parameters ?? [])
        .map((p) => (p.in === 'path' && p.name === '*' ? { ...p, name: 'path' } : p))
        .filter((p) => p.in !== 'path' || path.includes(`{${p.name}}`)),
      ...(method === 'GET' ? [] : [guarded]),
      ...(isUpload ? [fileName] : []),
    ],
    ...(isUpload && { requestBody: { required: true, content: { 'application/octet-stream': { schema: {} } } } }),
    ...(free.test(call) && { security: [] }),
    responses: {
      ...open(operation.responses),
      ...Object.fromEntries(statuses(method, call).map((s) => [s, refusals[s]])),
      default: problem('其他错误：请求的写法不对，或者暂时不能服务'),
    },
  }
}

/** Every schema is printed as it would be asked for and as it is answered: those that nothing refers to are left out. */
function used({ paths, components }: Description): Record<string, unknown> {
  const all = components?.schemas ?? {}
  const named = (from: unknown) =>
    [...JSON.stringify(from).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map((found) => found[1]!)
  const found = new Set<string>()
  const left = ['Problem', 'LiveCase', ...named(paths)]
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    if (found.has(name)) continue
    found.add(name)
    left.push(...named(all[name] ?? null))
  }
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, schema]) =>
      found.has(name) ? [[name, name.endsWith('Input') ? schema : open(schema)]] : [],
    ),
  )
}

/** An answer may get members in a later version: who reads it now is told of no bar against them. */
function open<T>(schema: T): T {
  if (Array.isArray(schema)) return schema.map(open) as T
  if (schema === null || typeof schema !== 'object') return schema
  const members = Object.entries(schema).filter(([key, value]) => key !== 'additionalProperties' || value !== false)
  return Object.fromEntries(members.map(([key, value]) => [key, open(value)])) as T
}

/** The description the framework makes of the routes, with what it cannot know: refusals, headers, names of calls. */
export function complete(made: Description): Description {
  const paths = Object.entries(made.paths ?? {}).map(([written, methods]) => {
    const path = written.replace('{*}', '{path}')
    const operations = Object.entries(methods).map(([m, o]) => [m, describe(path, m.toUpperCase(), o)])
    return [path, Object.fromEntries(operations)]
  })
  return {
    ...made,
    paths: Object.fromEntries(paths),
    components: { ...made.components, schemas: used(made) },
  }
}
