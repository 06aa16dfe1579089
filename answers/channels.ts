import { z } from 'zod'
import { integer, list, object, text } from './words.ts'

const state = z.enum(['waiting', 'accepted', 'refused', 'handed']).describe('handed 人工报送，已有回执')

export const channelsPage = object({
  channels: list(
    object({
      id: text,
      title: text,
      manual: z.boolean().describe('断网、专网，人工报送'),
      address: text.describe('接收方的网址；人工报送的为空'),
      confirmed: z.boolean().describe('公示发布人已确认这个地址；没有确认的，不报送'),
      tables: list(z.enum(['penalty', 'permit'])),
      counts: object({ waiting: integer, accepted: integer, refused: integer, handed: integer }),
    }),
  ),
  rows: list(
    object({
      channel: text,
      key: text,
      case: text,
      title: text,
      number: text,
      action: z.enum(['put', 'remove']).describe('remove 请接收方撤下'),
      state,
      tries: integer,
      nextAt: text.describe('下次报送的时间；不再报送的为空'),
      receipt: text,
      said: text.describe('接收方说了什么，或者为什么没有报到'),
      at: text,
      event: integer.describe('写明这一结果的是案卷的第几号记录；还没有结果的为 0'),
    }),
  ),
  left: integer,
}).meta({ id: 'ChannelsPage', description: '各行在各通道的状态' })

/** What is carried by hand: each row with its print, by which its receipt is entered. */
export const channelFile = object({
  channel: text,
  made: text,
  rows: list(
    object({
      key: text,
      table: z.enum(['penalty', 'permit']),
      action: z.enum(['put', 'remove']),
      print: text,
      cells: z.record(z.string(), text),
    }),
  ),
  left: integer.describe('一个文件最多一千行，其余的登记回执以后再取'),
}).meta({ id: 'ChannelFile', description: '人工报送的文件' })

export const channelChanged = object({ rows: integer, left: integer.describe('还有多少行，再办一次') }).meta({
  id: 'ChannelChanged',
})
