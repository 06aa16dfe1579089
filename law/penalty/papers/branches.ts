import { releasedCourse, sealedCourse } from '../../measure/course.ts'
import { type Branch, before, type Course, type Move, since } from '../../words/course.ts'
import { penaltyCourse } from '../course.ts'

const officers = ['@handler', '@handler2']
const place = '云岭县城关镇工业路8号'
/** No law asks for it in every case: without it the rest holds. */
const also = (step: string, form: Move['form'], more: Partial<Move> = {}): Move => ({
  by: 'handler',
  step,
  form,
  spare: true,
  ...more,
})
const written = (what: string, more: Move['form']): Move =>
  also('transcript.write', {
    what,
    heldOn: '@day',
    began: '9时30分',
    ended: '10时20分',
    place,
    officers,
    shown: true,
    ...more,
  })

const scan = { sha256: 'c'.repeat(64), name: '签名的现场笔录.pdf', bytes: 1000, type: 'application/pdf' }
const signed = (kind: string, form: Move['form']): Move => also('pages.sign', { paper: `@paper:${kind}`, ...form })

/** Every paper of the official book that no decision hangs on, in one case (市监文书格式). */
const inquired: Course = [
  also('sheet.make', { what: 'clue', provider: '监督检查人：本机关执法稽查股', opinion: '建议核查。' }),
  also('questioning.summon', {
    person: '庞穗',
    subject: '糕点的进货和销售',
    heldOn: '@day+3',
    time: '9时30分',
    place: '本机关询问室',
    bring: '营业执照复印件\n进货票据',
  }),
  also('materials.request', {
    person: '云岭县穗禾食品有限公司',
    subject: '糕点的来源',
    days: 5,
    materials: '进货票据\n供货者的许可证复印件',
  }),
  written('scene', {
    party: 'p1',
    subject: '食品标签',
    presence: '已通知法定代表人庞穗到场',
    found: '货架上有二十盒糕点未标明生产日期。',
    said: '没有意见。',
  }),
  written('questioning', {
    subject: '经营标签不符合规定的食品',
    person: '庞穗',
    sex: '女',
    employer: '云岭县穗禾食品有限公司',
    duty: '法定代表人',
    telephone: '13900000008',
    nth: 1,
    dialogue: '问：这些糕点从哪里进货？\n答：从邻县一家作坊进货。\n问：有没有票据？\n答：没有。',
  }),
  signed('scene-record', { way: 'hand', checked: 'read', scans: [scan] }),
  signed('questioning-record', {
    way: 'refused',
    checked: 'readOut',
    remark: '庞穗看过笔录后以需要咨询律师为由拒绝签名，居民委员会工作人员在场。',
    recording: 'made',
    witness: '何居委，城关镇第二居民委员会',
  }),
  written('data', {
    party: 'p1',
    extractor: '李承办',
    medium: '收银电脑一台，运行正常',
    method: '由执法人员从收银系统导出销售记录，复制到光盘。',
    data: '2026年6月的销售记录一份。',
    digest: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  }),
  written('sample', {
    party: 'p1',
    goods: [{ name: '糕点', spec: '500克', batch: '未标明', amount: '4盒', base: '20盒' }],
    way: '按GB/T 30642规定的方法抽样',
    course: '从货架上随机抽取四盒。',
    sealing: '加贴封条，由双方签名。',
    keeping: '常温',
  }),
  also('order.correct', {
    party: 'p1',
    conduct: '经营的糕点未标明生产日期',
    breached: '《中华人民共和国食品安全法》第六十七条',
    lawBasis: '《中华人民共和国行政处罚法》第二十八条第一款',
    how: 'now',
    what: '下架未标明生产日期的糕点。',
  }),
  also('testing.send', { kind: 'expert', what: '糕点的微生物指标', body: '省质检院', qualified: true, way: '书面' }),
  also(
    'testing.commission',
    { samples: [{ name: '糕点', quantity: '2盒', item: '菌落总数' }], replyBy: '@day+10', copies: 2 },
    { proceeding: 'testing-1' },
  ),
  also('testing.result', { result: '菌落总数符合要求', way: '书面' }, { proceeding: 'testing-1' }),
  also('testing.notify', { objectDays: 7, objectTo: '本机关', reports: '一份，第0001号' }, { proceeding: 'testing-1' }),
  also('testing.send', { kind: 'owner', what: '是否为其生产', body: '某食品有限公司', way: '书面' }),
  also(
    'testing.commission',
    { samples: [{ name: '糕点', quantity: '2盒' }], replyBy: '@day+10' },
    { proceeding: 'testing-2' },
  ),
  also('testing.result', { result: '不是其生产', way: '书面' }, { proceeding: 'testing-2' }),
]

const at = { proceeding: 'measure-1' } as const
const basis = '《市场监督管理行政处罚程序规定》第四十一条第三款'
const held: Course = [
  also('seizure.help', { organ: '云岭县货运站', what: '托运的糕点二十盒' }, at),
  also('goods.entrust', { custodian: '云岭县第一仓储公司', conditions: '阴凉干燥', site: '三号库', from: '@day' }, at),
  also(
    'goods.disposal',
    { what: 'consent', basis, scope: '全部物品', way: 'sale', manner: '就地变卖', owner: '云岭县穗禾食品有限公司' },
    at,
  ),
  also(
    'goods.disposal',
    {
      what: 'announcement',
      basis,
      scope: '全部物品',
      way: 'auction',
      manner: '云岭县拍卖行',
      site: '三号库',
      until: '@day+60',
    },
    at,
  ),
  also(
    'goods.record',
    {
      origin: '查封',
      grounds: '《解除行政强制措施决定书》',
      doneOn: '@day',
      site: '三号库',
      executors: officers,
      supervisor: '孙股长',
      course: '糕点二十盒退还当事人。',
    },
    at,
  ),
]

const told = since(before(penaltyCourse, 'decision.propose'), 'investigation.conclude')

export const paperBranches: readonly Branch[] = [
  {
    title: '各种文书齐全的一案',
    course: [
      ...before(penaltyCourse, 'evidence.verify'),
      ...inquired,
      also('sheet.make', { what: 'extraction', evidence: 1 }),
      ...since(before(penaltyCourse, 'investigation.conclude'), 'evidence.verify'),
      ...told,
      also('answer.state', { party: 'p1', content: '数量少，请求从轻。' }, { day: 8 }),
      {
        by: 'handler',
        step: 'answer.weigh',
        form: { party: 'p1', points: [{ point: '数量少，请求从轻', adopted: false, reason: '裁量时已经考虑' }] },
      },
      also('sheet.make', { what: 'statement', party: 'p1', place: '本机关', officers, began: '9时', ended: '9时20分' }),
      also('order.refund', {
        party: 'p1',
        conduct: '不按明码标价收取价款',
        breached: '《中华人民共和国价格法》第十三条第二款',
        priceRule: '第十六条',
        days: 10,
        amount: 2_000,
      }),
      also(
        'discussion.record',
        {
          place: '三楼会议室',
          host: '郑局长',
          attendees: [
            { name: '郑局长', post: '局长', view: '同意。' },
            { name: '吴副局', post: '副局长', view: '同意，注意送达。' },
          ],
          observers: '周法规',
          verdict: 'agree',
          conclusion: '同意处罚意见。',
        },
        { day: 19 },
      ),
      also('sheet.make', { what: 'minutes' }),
      also('service.notice', { why: '因你（单位）下落不明', gist: '责令改正违法行为。' }, { proceeding: 'service-1' }),
      ...since(penaltyCourse, 'decision.propose'),
      also('case.archive', {
        number: '2026-罚-0002',
        volumes: 1,
        pages: 46,
        retention: '30年',
        place: '本局档案室',
      }),
      also('file.sheets', { condition: '无', checker: '@unitHead' }),
    ],
  },
  {
    title: '查封、委托保管、处理记录',
    course: [
      ...before(penaltyCourse, 'filing.propose'),
      ...sealedCourse,
      ...held,
      ...since(before(penaltyCourse, 'payment.record'), 'filing.propose'),
      ...releasedCourse(20),
      ...since(penaltyCourse, 'payment.record'),
    ],
  },
]
