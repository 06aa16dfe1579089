/** What the laws of the six fields are called by (市监公示14第一款): 食品、药品、医疗器械、化妆品、特种设备、重点工业产品. */
export const criticalFields: readonly string[] = [
  '食品安全',
  '药品',
  '疫苗',
  '医疗器械',
  '化妆品',
  '特种设备',
  '工业产品生产许可证',
]
