import { z } from 'zod'

type Issue = z.core.$ZodRawIssue

const kinds: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: '是或否',
  array: '列表',
  object: '一组填写项',
  record: '一组填写项',
  null: '空值',
}

const formats: Readonly<Record<string, string>> = {
  date: '日期（如 2026-03-01）',
  datetime: '时间（如 2026-03-01T09:30:00+08:00）',
  uuid: '编号（UUID）',
  email: '电子邮件地址',
  url: '网址',
}

function size(issue: Issue, word: string): string | undefined {
  const limit = String(issue.code === 'too_small' ? issue.minimum : issue.maximum)
  switch (issue.origin) {
    case 'string':
      if (issue.code === 'too_small' && limit === '1') return '不能为空'
      return `${word} ${limit} 个字`
    case 'array':
    case 'set':
      return `${word} ${limit} 项`
    default:
      return issue.inclusive === false
        ? `应${issue.code === 'too_small' ? '大于' : '小于'} ${limit}`
        : `${word} ${limit}`
  }
}

/** Values that are words are told; codes mean nothing to who reads the sentence, and stand in the description of the calls. */
const oneOf = (values: readonly unknown[]): string => {
  const words = values.map(String)
  const told = words.every((word) => /^\P{Script=Latin}+$/u.test(word))
  return told ? `应为以下之一：${words.join('、')}` : '不是可以选用的值'
}

function describe(issue: Issue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return '必须填写'
      return `应为${kinds[String(issue.expected)] ?? '规定的种类'}`
    case 'invalid_value':
      return oneOf(issue.values as unknown[])
    case 'too_small':
      return size(issue, '不得少于')
    case 'too_big':
      return size(issue, '不得多于')
    case 'invalid_format':
      return `应为${formats[String(issue.format)] ?? '规定的格式'}`
    case 'unrecognized_keys':
      return `没有名为${(issue.keys as string[]).map((key) => `“${key.slice(0, 40)}”`).join('、')}的填写项`
    case 'not_multiple_of':
      return `应为 ${String(issue.divisor)} 的倍数`
    case 'invalid_union':
      return '不符合任何一种允许的写法'
    default:
      return undefined
  }
}

/** Lets every schema of this process complain in Chinese; a message given in a schema itself goes first. */
export function speakChinese(): void {
  z.config({ ...z.locales.zhCN(), customError: describe })
}
