import { parseArgs } from 'node:util'
import { listKind, listKinds } from '@xiezhi/lists'
import { Failure, messageOf } from '../platform/failure.ts'

const usage = `用法：./xiezhi import laws <文件或者文件夹> [--json]；./xiezhi import <清单> <文件> --preview [--json] [--problems 问题.xlsx]；./xiezhi import <清单> <文件> --account 账号 --title 清单名称 --basis 制定依据 [--as 市场主体名录] [--changes 修订说明] [--server 办案平台地址] [--code 验证码] [--json] [--problems 问题.xlsx]，口令写在环境变量 XIEZHI_PASSWORD 中。清单有：${listKinds.map(({ id, title }) => `${id}（${title}）`).join('、')}。`

function readArguments(args: string[]) {
  try {
    const text = { type: 'string' } as const
    const options = {
      json: { type: 'boolean' },
      preview: { type: 'boolean' },
      problems: text,
      account: text,
      title: text,
      basis: text,
      as: text,
      changes: text,
      server: text,
      code: text,
    } as const
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const [what, path, ...more] = positionals
    if (what === undefined || path === undefined || more.length > 0) throw new Failure('argument-unknown', usage)
    return { what, path, json: false, preview: false, ...values }
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure('argument-unknown', `参数不对：${messageOf(error)}。${usage}`, error)
  }
}

/** `import laws <path>`, `import <list> <file> --preview`: each loads only what it needs. */
export async function run(args: string[]): Promise<number> {
  const { what, path, json, preview, problems, account, title, basis, as, changes, server, code } = readArguments(args)
  if (what === 'laws') {
    if (preview || problems !== undefined) throw new Failure('argument-unknown', `法律文本不用预览。${usage}`)
    return (await import('./importLaws.ts')).importLawTexts(path, json)
  }
  const kind = listKind(what)
  if (kind === undefined) throw new Failure('argument-unknown', `没有“${what}”这种清单。${usage}`)
  if (!preview) {
    const password = process.env.XIEZHI_PASSWORD
    if (account === undefined || title === undefined || basis === undefined || password === undefined)
      throw new Failure(
        'list-by-procedure',
        `清单经拟制、审查、公布才生效：导入就是由一个账号办理“拟制清单”。请写明 --account、--title、--basis 和口令，或者加 --preview 只预览。${usage}`,
      )
    const at = server ?? `http://127.0.0.1:${process.env.PORT ?? '8787'}`
    const importing = { account, password, code, server: at, title, basis, as, changes, json, problems }
    return (await import('./importList.ts')).importList(kind, path, importing)
  }
  return (await import('./previewList.ts')).previewListFile(kind, path, {
    json,
    ...(problems === undefined ? {} : { problems }),
  })
}
