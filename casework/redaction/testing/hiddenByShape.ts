/** What of a text is hidden by its shape alone: what it is, as it is written, as the public reads it. */
export const hiddenByShape: readonly (readonly [string, string, string])[] = [
  ['as it is called out', '电话幺三八洞洞幺三八洞洞洞', '电话（电话略）'],
  ['with a stop behind each figure', '1。3。8。0。0。1。3。8。0。0。0', '（电话略）'],
  ['in columns', '1|3|8|0|0|1|3|8|0|0|0', '（电话略）'],
  ['in rings', '①③⑧⓪⓪①③⑧⓪⓪⓪', '（电话略）'],
  ['a pass of Taiwan', '台胞证12345678', '台胞证（证件号码略）'],
  ['an account in Chinese figures', '账号六二二八四八〇〇一二三四五六七八九〇一', '账号（账号略）'],
  ['a number plate in Chinese figures', '云A一二三四五', '（号牌略）'],
  ['QQ by its other names', '扣扣12345678，企鹅号12345678', '扣扣（账号略），企鹅号（账号略）'],
  ['WeChat parted, and added', '微 信 号 abc12345，加微：abc12345', '微 信 号 （账号略），加微：（账号略）'],
  ['an address of a mailbox parted', 'abc @ qq . com', '（邮箱略）'],
  ['a mailbox spelled', 'abc艾特qq点com', '（邮箱略）'],
  ['a mailbox with another sign', 'abc#qq.com', '（邮箱略）'],
]
