import swagger from '@fastify/swagger'
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod'
import type { z } from 'zod'
import { mustBeDescribed } from '../platform/answers.ts'
import type { Http } from '../platform/http.ts'
import { complete, type Description } from './describe.ts'

type Override = NonNullable<Parameters<typeof z.toJSONSchema>[1]>['override']

/** Said as a reader would: nobody has to know how large a whole number may be. */
const override: Override = ({ zodSchema, jsonSchema }) => {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
  if (jsonSchema.format === 'date') delete jsonSchema.pattern
  if (zodSchema._zod.def.type === 'undefined') jsonSchema.type = 'null'
  if (zodSchema._zod.def.type === 'record') delete jsonSchema.propertyNames
}
const zodToJsonConfig = { override }

/** `/api/openapi.json`: OpenAPI 3.1 of every route added after this. */
export async function describeApi(app: Http): Promise<void> {
  app.addHook('onRoute', mustBeDescribed)
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: '獬豸 行政执法办案平台',
        version: '0.1.0',
        description: [
          '每个界面、终端和外部系统都用这一套接口。先 POST /api/session 登录，得到的 Cookie 随后每次带上；',
          '凡是会改变内容的请求须带请求头 x-requested-with: xiezhi。案件的每个步骤都带一个命令编号（UUID）：网络不好时照原样重发，',
          '只办理一次。能办什么，问 GET /api/cases/{id}/steps；办不了的，答复写明条款和下一步。',
          '错误一律是 application/problem+json（RFC 9457）：code 是不变的代码，detail 是给人看的一句话，next 是下一步，',
          'errors 是有误的栏目，reasons 是不能办理的条件。用 curl 办完一个案件的全过程见 docs/api.md。',
        ].join(''),
      },
      tags: [
        { name: 'people', description: '登录、密码、二次验证、岗位' },
        { name: 'accounts', description: '账号的开设和重置' },
        { name: 'access', description: '访问留痕' },
        { name: 'cases', description: '案件和步骤' },
        { name: 'drafts', description: '个人草稿' },
        { name: 'evidence', description: '文件' },
        { name: 'inbox', description: '来件：公众在公示平台提交的投诉、举报等，由领取的人登记' },
        { name: 'lists', description: '清单：从表格读入' },
        { name: 'live', description: '实时动态' },
        { name: 'registries', description: '机关、人员、权责清单' },
        { name: 'credit', description: '双公示：由案卷得出的各行、缺漏和导出' },
        { name: 'channels', description: '报送通道：各行报到哪里、回执' },
        { name: 'figures', description: '年度统计' },
        { name: 'law', description: '规则库和法律库' },
        { name: 'disclosure', description: '公示' },
        { name: 'time', description: '时间（演示和演练中可以拨动）' },
        { name: 'upkeep', description: '运行状况：备份、核验、日志、磁盘、时钟' },
        { name: 'log', description: '公开的可核验日志' },
      ],
      components: {
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'xiezhi' } },
      },
      security: [{ session: [] }],
    },
    transform: createJsonSchemaTransform({ zodToJsonConfig }),
    transformObject: createJsonSchemaTransformObject({ zodToJsonConfig }),
  })
  let made: Description | undefined
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => {
    made ??= complete(app.swagger() as Description)
    return made
  })
}
