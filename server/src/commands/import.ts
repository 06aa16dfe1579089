import { parseArgs } from 'node:util'
import { listKind, listKinds } from '@xiezhi/lists'
import { Failure, messageOf } from '../platform/failure.ts'

const usage = `用法：./xiezhi import laws <文件或者文件夹> [--json]；./xiezhi import <清单> <文件> --preview [--json] [--problems 问题.xlsx]，清单有：${listKinds.map(({ id, title }) => `${id}（${title}）`).join('、')}。`

function readArguments(args: string[]) {
  try {
    const options = { json: { type: 'boolean' }, preview: { type: 'boolean' }, problems: { type: 'string' } } as const
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
  const { what, path, json, preview, problems } = readArguments(args)
  if (what === 'laws') {
    if (preview || problems !== undefined) throw new Failure('argument-unknown', `法律文本不用预览。${usage}`)
    return (await import('./importLaws.ts')).importLawTexts(path, json)
  }
  const kind = listKind(what)
  if (kind === undefined) throw new Failure('argument-unknown', `没有“${what}”这种清单。${usage}`)
  if (!preview)
    throw new Failure(
      'list-by-procedure',
      `清单经拟制、审查、公布才生效，不能用命令直接写入。请加 --preview 预览；导入在办案平台拟制、修订清单时用“从表格读入”。`,
    )
  return (await import('./previewList.ts')).previewListFile(kind, path, {
    json,
    ...(problems === undefined ? {} : { problems }),
  })
}
