import { documents, type Reading } from '@xiezhi/law'
import type { Paper } from '../file.ts'
import { isSigned, signedLater, toConfirm } from '../signing.ts'
import { no, type World, when, yes } from './world.ts'

export const recordsWritten = ({ file }: World): Reading =>
  when(toConfirm(file).length > 0, '没有在这里制作的笔录。', '')

/** 市监程序28, 29, 43: each of them, for each was said or seen at another time. */
export function recordsSigned({ file }: World): Reading {
  return toSign(toConfirm(file).filter((p) => !isSigned(file, p.number)))
}

/** 强制法18, 处罚法64: asked of the proceeding at hand; of the case itself, of all of them. */
export function laterPagesSigned({ file, proceeding }: World): Reading {
  const here = proceeding.parent === undefined ? undefined : proceeding.id
  return toSign(
    signedLater(file).filter((p) => !isSigned(file, p.number) && (here === undefined || p.proceeding === here)),
  )
}

function toSign(open: readonly Paper[]): Reading {
  if (open.length === 0) return yes
  const named = open.map((p) => `${documents[p.kind].title}${p.number}`).join('、')
  return no(`${named}还没有登记核对、签名的情况。`, '登记“笔录核对、签名”')
}
