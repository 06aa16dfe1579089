import { alike, column, type ListKind, number, remark } from './kind.ts'

/** 音像记录事项清单 (全过程记录). */
export const recordings: ListKind = {
  id: 'recordings',
  title: '音像记录事项清单',
  item: '记录事项',
  name: alike(
    /(?:记录|执法)(?:事项|项目|环节|活动)(?:名称)?$/,
    column(
      'name',
      '执法事项',
      'words',
      `
      音像记录事项 记录事项 执法事项 全过程记录事项 应当音像记录的事项 音像记录事项名称 执法活动 执法行为 事项名称
      执法项目 记录项目 执法环节 记录环节 音像记录环节 执法程序 应记录的执法环节 执法过程 记录情形 适用情形 事项
      行政执法行为 要录的环节 应录环节`,
      true,
    ),
  ),
  part: column(
    'part',
    '记录环节',
    'words',
    '执法环节 记录环节 音像记录环节 环节 执法程序 程序环节 应记录的执法环节 具体环节',
  ),
  columns: [
    number,
    column('kind', '执法类别', 'words', '执法类别 执法类型 行政执法类别 类别 类型 执法种类 执法行为类别'),
    alike(
      /记录.{0,4}(?:内容|要点|过程|范围)$/,
      column(
        'content',
        '记录内容',
        'text',
        `
      记录过程 记录内容 记录要点 音像记录内容 记录的内容 内容 重点记录内容 记录重点 记录范围 拍摄内容
      记录内容要点 音像记录要点`,
      ),
    ),
    column('manner', '记录方式', 'words', '记录方式 记录形式 音像记录方式 记录方法 方式'),
    column(
      'by',
      '记录人',
      'words',
      '记录人 记录人员 记录主体 责任人 责任机构 承办机构 实施主体 责任科室 录像人 录制人',
    ),
    column('place', '记录场所', 'words', '记录场所 场所 地点 记录地点 执法场所'),
    column('device', '记录设备', 'words', '记录设备 设备 使用设备 记录工具'),
    column('whole', '是否全程', 'words', '是否全程 全程记录 是否全程记录 全程音像记录 是否全过程音像记录'),
    column('basis', '依据', 'text', '依据 法律依据 记录依据 执法依据 实施依据'),
    column('keeping', '保存期限', 'words', '保存期限 保管期限 存储期限 保存时限'),
    remark,
  ],
  says: ['kind', 'content', 'manner', 'by', 'place', 'whole', 'keeping'],
  answers: {
    which: 'name',
    what: 'content',
    who: 'by',
    how: 'device',
    where: 'place',
    howLong: 'keeping',
    why: 'basis',
  },
  key: ['kind', 'part', 'content'],
}
