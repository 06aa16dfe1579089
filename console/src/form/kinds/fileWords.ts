import type { FileRef } from '@xiezhi/casework/file.ts'

/** How a file of the case is spoken of, in the form and in the list of evidence. */
export const sizeText = (bytes: number): string =>
  bytes < 1024 ** 2
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : bytes < 1024 ** 3
      ? `${(bytes / 1024 ** 2).toFixed(1)} MB`
      : `${(bytes / 1024 ** 3).toFixed(2)} GB`

export const flawWords: Readonly<Record<NonNullable<FileRef['flaw']>, string>> = {
  encrypted: '有密码，打不开内容',
  damaged: '不完整或者已损坏',
  scripted: '含宏或者脚本，只能下载',
  disguised: '扩展名与内容不符',
}

/** The same bytes may bear several names in a case: which one is meant is said. */
export const fileAddress = (caseId: string, file: Pick<FileRef, 'sha256' | 'name'>): string =>
  `/api/cases/${caseId}/files/${file.sha256}?name=${encodeURIComponent(file.name)}`

const spoken = (time: string) => time.slice(0, 16).replace('T', ' ')

/** 拍摄 2026-03-03 10:11（华为 P60），改动 2026-03-05 08:00, by the device's own clock. */
export function takenWords({ taken }: Pick<FileRef, 'taken'>): string {
  if (taken === undefined) return ''
  const by = taken.device === undefined ? '设备时间' : `${taken.device}，设备时间`
  return [
    taken.at && `拍摄 ${spoken(taken.at)}（${by}）`,
    taken.changed && taken.changed !== taken.at && `改动 ${spoken(taken.changed)}`,
    taken.place && `定位 ${placeWords(taken.place)}`,
  ]
    .filter(Boolean)
    .join('　')
}

/** '26.074500,119.296500' → 北纬26.0745度、东经119.2965度. */
export function placeWords(place: string): string {
  const [latitude = 0, longitude = 0] = place.split(',').map(Number)
  const of = (value: number) => `${Number(Math.abs(value).toFixed(5))}度`
  return `${latitude < 0 ? '南纬' : '北纬'}${of(latitude)}、${longitude < 0 ? '西经' : '东经'}${of(longitude)}`
}

/** A photograph whose camera left no time in it: sent on by a messenger, a screenshot, or a clock never set. */
export const unsaidTime = (file: FileRef): boolean =>
  /^image\/(jpeg|heic)$/.test(file.type) && file.taken?.at === undefined

/** All that is known of a file beside its name, on one line: what it weighs, what its camera says, when it came. */
export const aboutFile = (file: FileRef): string =>
  [
    sizeText(file.bytes),
    takenWords(file) || (unsaidTime(file) ? '没有拍摄时间' : ''),
    file.added && `上传 ${spoken(file.added)}`,
  ]
    .filter(Boolean)
    .join('　')
