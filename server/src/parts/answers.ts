/** What each call answers when it succeeds: for `/api/openapi.json`. Tested against what is really answered. */

type Schema = { readonly [k: string]: unknown }
export interface Success {
  readonly status: number
  readonly description: string
  /** Absent: no body. */
  readonly content?: { readonly type: string; readonly schema: Schema }
}

const text: Schema = { type: 'string' }
const integer: Schema = { type: 'integer' }
const yesNo: Schema = { type: 'boolean' }
const open: Schema = { type: 'object' }
const described = (description: string, schema: Schema): Schema => ({ ...schema, description })
const list = (items: Schema): Schema => ({ type: 'array', items })
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] })
/** Members that are always there, and those that may be. */
const object = (always: { readonly [k: string]: Schema }, more: { readonly [k: string]: Schema } = {}): Schema => ({
  type: 'object',
  properties: { ...always, ...more },
  required: Object.keys(always),
})
const moment = described('北京时间，例如 2026-11-22T10:30', text)
const day = { type: 'string', format: 'date' }
const version = described('案件版本：最后一条记录的序号；批准时作为 basis 带回', integer)

export const schemas: { readonly [name: string]: Schema } = {
  Article: object({ statute: text, short: text, article: integer, gist: text }, { paragraph: text }),
  Reason: object(
    {
      code: {
        type: 'string',
        enum: ['gate', 'stage', 'post', 'turn', 'rests', 'unknown-step', 'not-in-force', 'not-handled'],
        description:
          'gate：法定条件不具备；stage：不在这一阶段；post：岗位不对；turn：审批次序不对；rests：所依据的记录有瑕疵未补正；unknown-step：没有这个步骤；not-in-force：没有有效的规定；not-handled：本机关不办理这类案件',
      },
      sentence: described('为什么不能办理', text),
      next: described('下一步怎么办', text),
      articles: list(ref('Article')),
    },
    {
      gate: described('规则书中的关口，例如 G16', text),
      party: described('涉及的当事人编号', text),
      ask: described('先要回答的认定事项', list(text)),
      cures: described('能使条件具备的步骤；form 为其表单中要填的内容', list(object({ step: text }, { form: open }))),
      because: described('为什么本案须满足这一条件', list(text)),
      at: described('将被拒绝的是哪一步签批；没有的，就是本步骤', text),
      unbuilt: described('法律规定的出路，本版本还不能办', object({ title: text, meanwhile: text })),
    },
  ),
  FieldError: object({ field: described('栏目，以点分隔，例如 violations.0.tier', text), code: text, sentence: text }),
  Problem: object(
    {
      type: { type: 'string', examples: ['urn:xiezhi:problem:step-blocked'] },
      title: text,
      status: integer,
      code: described('不变的代码', text),
      detail: described('一句话：怎么了，怎么办', text),
    },
    {
      next: described('下一步', text),
      errors: described('有误的栏目', list(ref('FieldError'))),
      reasons: described('不能办理的条件，逐条写明条款和办法', list(ref('Reason'))),
      mayHaveHappened: described('确已发生的，可带 happened（原因）再次提交', yesNo),
      instance: described('本次请求的编号', text),
    },
  ),
  Post: object(
    { id: described('岗位编号，切换岗位时用', text), kind: text, title: text, agency: text, agencyName: text },
    { unit: text, behalfOf: described('代行何人的职责', object({ person: text, name: text, until: day })) },
  ),
  Session: object({
    person: object({ id: text, name: text }),
    account: text,
    factor: described('用二次验证登录', yesNo),
    post: ref('Post'),
    agency: object({ id: text, name: text }),
    posts: described('可以选择的岗位', list(ref('Post'))),
    now: moment,
    today: day,
    marks: described('例如“演示”', list(text)),
    demo: yesNo,
    notices: described('关于自己账号的提示，看过以后不再显示', list(object({ id: text, at: moment, sentence: text }))),
  }),
  AuditLine: object({
    id: text,
    at: described('北京时间，到秒', text),
    what: text,
    whatTitle: text,
    person: orNull(text),
    name: orNull(text),
    account: orNull(text),
    agencyName: orNull(text),
    postTitle: orNull(text),
    subject: described('看了或者办了什么', text),
    case: orNull(text),
    code: described('被拒绝的，拒绝的代码', orNull(text)),
    address: orNull(text),
  }),
  Reader: object({
    name: text,
    agencyName: text,
    postTitle: text,
    day,
    first: moment,
    last: moment,
    parts: described('看了案卷的哪些部分', list(text)),
  }),
  HalfToken: object({
    account: text,
    voucher: described('申请的编号', text),
    half: described('一次性口令的一半，只显示这一次', text),
    until: moment,
  }),
  Kept: object({
    person: text,
    name: text,
    account: orNull(text),
    posts: list(object({ title: text, agencyName: text })),
    set: described('本人已经设定密码', yesNo),
    factor: described('已经启用二次验证', yesNo),
    waiting: orNull(
      object({
        voucher: text,
        purpose: text,
        factor: yesNo,
        reason: text,
        askedBy: text,
        asked: moment,
        until: moment,
        confirmed: yesNo,
        mine: described('自己的申请，要由别人确认', yesNo),
      }),
    ),
  }),
  Taken: object(
    {
      events: list(object({ sequence: integer, type: text, title: text })),
      papers: described('形成的文书；PDF 见 GET /api/cases/{id}/papers/{sha256}', list(open)),
      sequence: version,
    },
    {
      repeated: described('同一命令重复提交，这是原来的答复', yesNo),
      told: described('已登记，但办理的人应当知道的：例如有的字没有字形，文书印不出来', text),
    },
  ),
  Opened: { allOf: [object({ case: described('新案件的编号', text) }), ref('Taken')] },
  Step: object(
    {
      step: text,
      title: text,
      button: text,
      proceeding: described('子程序编号，即办理地址中的 pid', text),
      kind: described('子程序种类', text),
      effect: {
        type: 'string',
        enum: ['constitutive', 'reported'],
        description: 'constitutive：在系统内作出才有效，以系统时间为准；reported：登记已经发生的事实，可写 acted',
      },
      posts: list(text),
      times: described('已办次数', integer),
      articles: list(ref('Article')),
      state: {
        type: 'string',
        enum: ['done', 'open', 'blocked', 'ahead', 'past'],
        description: 'done：已办；open：可办；blocked：现在不可办；ahead：还没有到；past：已经过去',
      },
      reasons: list(ref('Reason')),
      documents: described('将形成的文书', list(text)),
      fields: described('表单的栏目', list(object({ id: text, label: text, kind: open, required: yesNo }))),
      schema: described('表单的 JSON Schema 2020-12；open 和 blocked 才有', orNull(open)),
    },
    {
      last: described('最近一次', object({ event: integer, at: text, by: text })),
      returned: described(
        '被退回，等重新办理',
        object({ event: integer, at: text, by: text, post: text, reason: text }),
      ),
      returns: described('退回的是哪一步', text),
      signs: described('签批：办理之前须看过文书', yesNo),
      warned: described('以后的签批将会拒绝的条件', list(ref('Reason'))),
      preset: described('表单应当这样开始，及其理由', object({ form: open, because: list(text) })),
      unbuilt: described('随后依法应办、本版本还不能办的', object({ title: text, meanwhile: text })),
    },
  ),
  Steps: object({ steps: list(ref('Step')), version }),
  File: described(
    '案卷：由全部记录推算而来',
    object({
      id: text,
      agency: text,
      procedure: text,
      sequence: version,
      marks: list(text),
      proceedings: described(
        '主程序和子程序（审核、送达、缴款、公示）及其所在阶段',
        list(object({ id: text, kind: text, stage: text, opened: day, about: open }, { parent: text })),
      ),
      parties: list(open),
      officers: described('指定的办案人员', list(text)),
      facts: described('认定事项的回答', open),
      entries: described(
        '案卷中的各项记录：证据、告知、送达、审核、决定、缴款等；kind 为其种类，proceeding 为其子程序',
        list(open),
      ),
      irregularities: described('瑕疵', list(open)),
      papers: list(open),
      acts: list(open),
    }),
  ),
  Case: object({
    file: ref('File'),
    title: text,
    agencyName: described('办案机关', text),
    stageTitle: text,
    stages: list(object({ id: text, title: text })),
    about: described('案由等，及其栏目名', object({ label: text, text })),
    holds: described('本程序有的记录种类', list(text)),
    clocks: described(
      '期限；light：over 超期、warn 临期、calm 正常、unset 未设定、done 已办',
      list(object({ id: text, clock: text, title: text, light: text, articles: list(ref('Article')) })),
    ),
    cautions: described(
      '请留意：不妨碍办理，供审核、批准的人员查看',
      list(object({ code: text, sentence: text, element: text, articles: list(ref('Article')) })),
    ),
    raises: described(
      '拟处罚重于告知当事人的内容：告知时、现在、加重的根据',
      list(
        object(
          { party: text, notice: integer, before: text, now: text, grounds: list(text), ungrounded: yesNo },
          { reason: text, found: object({ before: text, now: text }) },
        ),
      ),
    ),
    people: described('人员编号与姓名', open),
    mayAct: described('是否本机关的案件；否则只能查看', yesNo),
    published: described('公示的处罚决定可以写明的当事人，编号', list(text)),
    version,
  }),
  Row: object(
    {
      id: text,
      agency: text,
      title: text,
      party: text,
      cause: text,
      procedure: text,
      stage: text,
      stageTitle: text,
      receivedOn: day,
      amount: described('罚没款合计，单位：分', integer),
      waits: list(object({ post: text, postTitle: text, proceeding: text, what: text, since: text, mine: yesNo })),
      light: orNull(object({ state: text, clock: text, title: text, unit: text, provisional: yesNo })),
      irregular: described('瑕疵数', integer),
      marks: list(text),
      version,
    },
    { decidedOn: day, decisionNumber: text },
  ),
  Page: object({
    rows: list(ref('Row')),
    next: described('下一页的 cursor；没有下一页为 null', orNull(text)),
    kinds: described(
      '各程序、各阶段的案件数',
      list(
        object({
          procedure: text,
          title: text,
          cases: integer,
          stages: list(object({ id: text, title: text, cases: integer })),
        }),
      ),
    ),
    lights: described('各种期限灯的案件数：over 超期、warn 临期、calm 正常、none 没有期限', open),
    flawed: described('有待补正瑕疵的案件数', integer),
    returned: described('退回后尚未重新办理的案件数', integer),
    agencies: described('各机关的案件数', open),
  }),
  Entry: object(
    {
      sequence: integer,
      type: text,
      step: text,
      title: text,
      proceeding: text,
      actor: open,
      acted: described('发生时间', moment),
      recorded: described('录入时间', moment),
      form: open,
      verdicts: described('办理时各关口的判断', list(open)),
      irregularities: list(open),
      papers: list(open),
      link: described('记录链上的哈希', text),
      leaf: described('在日志中的序号；未入日志为 null', object({ index: orNull(integer) })),
    },
    { asked: described('填写时各栏目的名称、种类和所选的文字；没有表单的不给', list(open)) },
  ),
  Record: object(
    { events: list(ref('Entry')), file: ref('File') },
    { checkpoint: object({ size: integer, note: text }) },
  ),
  Draft: object({ form: open, saved: text }, { acted: text }),
  UploadedFile: object(
    { sha256: text, name: text, bytes: integer, type: text, added: moment },
    {
      taken: described(
        '设备写在照片里的：拍摄时间、改动时间、位置、设备',
        object({}, { at: text, changed: text, place: text, device: text }),
      ),
      flaw: {
        type: 'string',
        enum: ['encrypted', 'damaged', 'scripted', 'disguised'],
        description: 'encrypted：有密码；damaged：不完整；scripted：含宏或者脚本；disguised：扩展名与内容不符',
      },
    },
  ),
  Colleague: object({ id: text, name: text, posts: list(open) }, { certificate: open }),
  Clock: object({ now: moment, settable: described('是否可以拨动：只有演示和演练可以', yesNo) }),
  RegistryStep: object({ step: text, title: text, stream: text, fields: list(open), schema: open }),
}

const json = (description: string, schema: Schema, status = 200): Success => ({
  status,
  description,
  content: { type: 'application/json', schema },
})
const bytes = (description: string, type: string): Success => ({
  status: 200,
  description,
  content: { type, schema: type.startsWith('text/') ? text : {} },
})
const nothing = (description: string): Success => ({ status: 204, description })

/** By method and address as the description of the API writes them. */
export const successes: { readonly [call: string]: Success } = {
  'GET /api/entrance': json(
    '现在没有登录的，session 为 null',
    object({ place: text, demo: { type: 'boolean' }, session: orNull(ref('Session')) }),
  ),
  'GET /api/session': json('现在的登录', ref('Session')),
  'POST /api/session': json('已登录；Cookie 在 set-cookie 中', ref('Session')),
  'DELETE /api/session': nothing('已退出'),
  'PUT /api/session/post': json('已切换', ref('Session')),
  'PUT /api/session/password': nothing('已修改；新的 Cookie 在 set-cookie 中'),
  'PUT /api/session/first-password': nothing('已设定'),
  'POST /api/session/factor': json(
    '密钥，未填写验证码之前不生效',
    object({ secret: described('Base32', text), uri: described('二维码的内容', text) }),
    201,
  ),
  'PUT /api/session/factor': json(
    '已启用并登录',
    object({ recovery: described('恢复码，只显示这一次', list(text)), session: ref('Session') }),
  ),
  'PUT /api/session/notices': nothing('已看过'),
  'GET /api/audit': json(
    '一页访问留痕，新的在前',
    object({ rows: list(ref('AuditLine')), next: orNull(text), acts: described('what 及其名称', list(list(text))) }),
  ),
  'GET /api/cases/{id}/readers': json('每人每天一行，最近的在前', list(ref('Reader'))),
  'GET /api/accounts': json('所管人员', list(ref('Kept'))),
  'POST /api/accounts': json('已申请，待确认', ref('HalfToken'), 201),
  'POST /api/accounts/{account}/reset': json('已申请，待确认', ref('HalfToken'), 201),
  'POST /api/vouchers/{id}/confirm': json('已确认', ref('HalfToken')),
  'DELETE /api/vouchers/{id}': nothing('已撤回'),
  'GET /api/demo/accounts': json(
    '演示账号',
    list(object({ account: text, name: text, posts: list(text), password: text })),
  ),
  'GET /api/people': json('本机关在岗人员；id 即表单中的人员编号', list(ref('Colleague'))),
  'GET /api/lists/matters': json('权责清单', object({ items: list(open), version: integer })),
  'GET /api/registry/steps': json('登记步骤及其表单', list(ref('RegistryStep'))),
  'GET /api/registry/{kind}/{id}': json('登记内容和全部记录', object({ sequence: integer, events: list(open) })),
  'POST /api/registry/{kind}/{id}/steps/{step}': json('已登记', open),
  'GET /api/cases': json('一页案件', ref('Page')),
  'POST /api/cases': json('已登记案源；重复提交为 200', ref('Opened'), 201),
  'GET /api/cases/{id}': json('案件；etag 为案件版本', ref('Case')),
  'GET /api/cases/{id}/steps': json('全部步骤', ref('Steps')),
  'GET /api/cases/{id}/record': json('记录', ref('Record')),
  'POST /api/cases/{id}/proceedings/{pid}/steps/{step}': json('已办理', ref('Taken')),
  'POST /api/cases/{id}/proceedings/{pid}/steps/{step}/preview': json(
    '各页的 SVG',
    object(
      { paper: orNull(text), pages: list(text) },
      {
        papers: described(
          '本步骤的全部文书；分别给各当事人的，一人一份',
          list(object({ kind: text }, { party: text, name: text })),
        ),
        party: described('这些页是给哪一名当事人的', text),
        missing: list(text),
      },
    ),
  ),
  'GET /api/procedures': json(
    '可以开始办理的程序和它的第一步',
    list(object({ procedure: text, title: text, step: object({ id: text, title: text }) })),
  ),
  'GET /api/drafts/new/{step}': json('草稿；没有保存过的为 null', orNull(ref('Draft'))),
  'PUT /api/drafts/new/{step}': nothing('已保存'),
  'DELETE /api/drafts/new/{step}': nothing('已删除'),
  'GET /api/cases/{id}/drafts/{pid}/{step}': json('草稿；没有保存过的为 null', orNull(ref('Draft'))),
  'PUT /api/cases/{id}/drafts/{pid}/{step}': nothing('已保存'),
  'DELETE /api/cases/{id}/drafts/{pid}/{step}': nothing('已删除'),
  'POST /api/cases/{id}/files': json('已存放；原样填入表单的 files', ref('UploadedFile'), 201),
  'POST /api/cases/{id}/uploads': { status: 201, description: '已开始；Location 是续传的地址' },
  'HEAD /api/cases/{id}/uploads/{upload}': { status: 200, description: 'Upload-Offset：已经收到的字节数' },
  'GET /api/cases/{id}/uploads/{upload}': json(
    '进度；file 不为 null 的已经传完，原样填入表单的 files',
    object({ offset: integer, bytes: integer, file: orNull(ref('UploadedFile')) }),
  ),
  'PATCH /api/cases/{id}/uploads/{upload}': nothing('已收到，Upload-Offset 是接着传的位置'),
  'DELETE /api/cases/{id}/uploads/{upload}': nothing('已取消'),
  'GET /api/cases/{id}/files/{sha256}': bytes('文件本身', '*/*'),
  'GET /api/cases/{id}/papers/{sha256}': bytes('文书', 'application/pdf'),
  'GET /api/cases/{id}/disclosure': json(
    '拟公示的内容，和隐去了什么',
    object({
      rendering: object({
        title: text,
        party: text,
        partyKind: text,
        categories: list(text),
        summary: open,
        elements: list(object({ label: text, value: text })),
        body: list(object({ type: text, text })),
      }),
      redactions: list(open),
      candidates: list(object({ text, why: text })),
    }),
  ),
  'GET /api/live': bytes('事件流', 'text/event-stream'),
  'GET /api/law/rulebook': json('规则书', open),
  'GET /api/law/search': json(
    '检索到的规定',
    list(object({ id: text, title: text, short: text, level: text, inForce: open })),
  ),
  'GET /api/law/laws/{law}': json(
    '一部法律的条目',
    object({
      id: text,
      title: text,
      level: text,
      inForce: open,
      articles: list(object({ number: integer, label: text })),
    }),
  ),
  'GET /api/law/articles/{statute}/{article}': json(
    '条文',
    object({ statute: text, title: text, short: text, label: text, text: list(text), effectiveFrom: text }),
  ),
  'GET /api/law/clocks/{id}': json('推算的期限', object({ id: text, title: text, from: day, unit: text, state: text })),
  'GET /api/law/calendar/{year}': json(
    '日历',
    object({ year: integer, provisional: yesNo, rest: list(text), work: list(text) }),
  ),
  'GET /api/clock': json('现在的时间', ref('Clock')),
  'PUT /api/clock': json('已拨动', ref('Clock')),
  'GET /log/checkpoint': bytes('签名的检查点', 'text/plain'),
  'GET /log/key': bytes('公钥', 'text/plain'),
  'GET /log/recovery': bytes('日志丢失后恢复的声明，由旧密钥签名', 'text/plain'),
  'GET /log/tile/{path}': bytes('瓦片', 'application/octet-stream'),
}
