import { bodyOf, type Layer } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { isAsked } from '../answers.ts'
import type { Form, Json } from '../file.ts'
import { paperText } from '../paperText.ts'
import { project } from '../project.ts'
import { agency, ownLayer } from './county.ts'
import { Driver } from './driver.ts'
import { idNumberOf } from './forms.ts'
import { after } from './handled.ts'
import {
  charged,
  company,
  decided,
  delivered,
  facts,
  fined,
  monday,
  onScene,
  person,
  picture,
  sceneForm,
  warned,
} from './summary.ts'

const refused = (form: Form, options = {}) => {
  const { d, rest } = onScene(form, options)
  return d.gates('li', 'scene.decide', rest)
}
const wrong = (form: Form) => {
  const { d, rest } = onScene(form)
  const outcome = d.try('li', 'scene.decide', rest)
  return outcome.outcome === 'invalid' ? outcome.errors.map((e) => `${e.field} ${e.code}`) : [outcome.outcome]
}
const clock = (d: Driver, id: string) => d.file.clocks.find((c) => c.clock === id)
const waits = (d: Driver) => project(d.file, d.context('li'), monday).case.waits.map((w) => w.what)
const paper = (d: Driver): string =>
  paperText(bodyOf('scene-decision') ?? [], { file: d.file, context: d.context('li'), day: monday, party: 'p1' })
    .map((b) => b.text)
    .join('\n')
const decides = (d: Driver) => d.file.entries.filter((e) => e.kind === 'decision').length

describe('a penalty on the scene, whole in one form', () => {
  test('is decided, numbered, and waits to be handed over', () => {
    const d = decided()
    expect(project(d.file, d.context('li'), monday).case.shown.title).toBe(
      '云岭县小禾果蔬店销售商品不按规定明码标价案（当场处罚）',
    )
    expect(d.file.papers.map((p) => [p.kind, p.number, p.party])).toEqual([
      ['scene-decision', '云市监当罚〔2026〕1号', 'p1'],
    ])
    expect(waits(d)).toEqual(['当场交付决定书'])
    expect(waits(d.do('li', 'decision.deliver', { signature: 'signed' }))).toEqual(['报送备案', '拟制公示信息'])
    expect(d.file.officers).toEqual(['li', 'wang'])
    expect(d.file.irregularities).toEqual([])
  })

  test('a warning leaves nothing to pay, and under the rule of the market sector nothing to publish', () => {
    const d = delivered(warned())
    expect(d.file.proceedings.map((p) => p.id)).toEqual(['main', 'filing', 'disclosure'])
    expect(clock(d, 'P14')).toBeUndefined()
    expect(clock(d, 'D01')).toBeUndefined()
    d.do('li', 'filing.report', { files: [picture] }, { proceeding: 'filing' })
      .do('sun', 'filing.receive', { opinion: '属实', sound: true }, { proceeding: 'filing' })
      .do('li', 'case.archive', {})
    expect(d.file.proceedings[0]?.stage).toBe('closed')
  })

  test('its paper says what the law wants on it, and that reconsideration comes first', () => {
    const text = paper(decided())
    for (const words of [
      '当事人：云岭县小禾果蔬店（个体工商户）',
      '在云岭县城关镇文昌路26号出示执法证件后，当场查明：货架上的苹果',
      '违反了《中华人民共和国价格法》第十三条第一款的规定。依据《中华人民共和国行政处罚法》第五十一条和《中华人民共和国价格法》第四十二条的规定',
      '李承办（执法证号：YL-li）',
      '依据《中华人民共和国行政处罚法》第二十八条第一款的规定，责令改正',
      '罚款人民币100.00元（大写：壹佰元整）',
      '责令当事人立即改正：补齐价签。',
      '自收到本决定书之日起十五日内，到云岭农村商业银行营业部',
      '每日按罚款数额的百分之三加处罚款',
      '应当自收到本决定书之日起六十日内，先向云岭县人民政府申请行政复议',
      '自收到复议决定书之日起十五日内，向云岭县人民法院提起行政诉讼',
    ])
      expect(text).toContain(words)
    expect(text).not.toContain('六个月')
    const warning = paper(decided(warned()))
    expect(warning).toContain('警告自本决定书送达之日起生效')
    expect(warning).not.toMatch(/缴纳罚款|加处/)
    const cash = paper(decided(sceneForm({ pay: 'scene', ground: 'small' })))
    expect(cash).toMatch(/当场收缴.*专用票据/)
    expect(cash).not.toMatch(/加处|电子支付/)
  })
})

describe('what may not be decided on the scene', () => {
  test('more than two hundred yuan of a citizen, three thousand of a company', () => {
    expect(refused(fined(20_001))).toEqual(['G09'])
    expect(refused(fined(20_001, { party: person({ code: idNumberOf('p1') }) }))).toContain('G09')
    expect(refused(fined(300_001, { party: company }))).toEqual(['G09'])
    expect(decides(decided(fined(300_000, { party: company })))).toBe(1)
  })

  test('an agency may set less and not more', () => {
    const own: Layer = ownLayer([
      {
        parameter: 'summary.citizen',
        value: 5_000,
        inForce: { from: '2026-01-01' },
        cite: [],
        source: '云市监〔2026〕1号',
      },
    ])
    expect(refused(fined(6_000), { agency: { ...agency, own } })).toEqual(['G09'])
  })

  test('another kind of penalty than a fine or a warning', () => {
    expect(refused(charged({ penalties: [{ kind: 'goods', text: '没收水果' }] }))).toEqual(['G09-kind'])
  })

  test('without an order to put it right, or a word that it was (处罚法28)', () => {
    expect(refused(charged({ correction: undefined }))).toEqual(['G30-scene'])
    expect(decides(decided(charged({ correction: { how: 'done', what: '已经补齐价签' } })))).toBe(1)
  })

  test('what is not certain, what may be a crime, what the law lets go', () => {
    expect(refused(sceneForm({ facts: facts({ factsConclusive: 'no' }) }))).toEqual(['G09-facts'])
    expect(refused(sceneForm({ facts: facts({ suspectedCrime: 'yes' }) }))).toEqual(['G31-scene'])
    for (const ground of ['slightCorrected', 'faultless', 'incapable'])
      expect(refused(sceneForm({ facts: facts({ [ground]: 'yes' }) }))).toEqual(['G28-scene'])
  })

  test('a first slight offence without a reason why it is punished all the same', () => {
    const first = { facts: facts({ firstMinor: 'yes' }) }
    expect(refused(charged({ tier: 'ordinary', tierReason: undefined }, first))).toEqual(['G28-first-scene'])
    expect(decides(decided(charged({ tierReason: '曾经口头警告' }, first)))).toBe(1)
  })

  test('a child; a minor not more lightly; somebody whose age nobody asked', () => {
    const child = { party: person({ code: idNumberOf('p1', '20150307') }) }
    expect(refused(fined(5_000, child))).toContain('G30-age-scene')
    const minor = { party: person({ code: idNumberOf('p1', '20100307') }) }
    expect(refused(charged({ tier: 'ordinary', penalties: [{ kind: 'fine', amount: 5_000 }] }, minor))).toEqual([
      'G30-minor-scene',
    ])
    const unknown = { party: person() }
    expect(refused(fined(5_000, unknown))).toEqual(['G30-known-scene'])
    expect(decides(decided(fined(5_000, { ...unknown, ages: { minorAtAct: 'no', childAtAct: 'no' } })))).toBe(1)
    expect(refused(fined(5_000, { ...unknown, ages: { minorAtAct: 'yes', childAtAct: 'yes' } }))).toContain(
      'G30-age-scene',
    )
  })

  test('by one officer, by one without a valid certificate, with none shown', () => {
    expect(refused(sceneForm({ officers: ['li'] }))).toEqual(['G05-scene'])
    expect(refused(sceneForm({ officers: ['li', 'zhao'] }))).toEqual(['G05-scene'])
    expect(refused(sceneForm({ shown: false }))).toEqual(['G05-scene'])
    expect(refused(sceneForm({ officers: ['wang', 'luo'] }))).toEqual(['G05-own'])
  })

  test('without telling, and more heavily because the party defended itself', () => {
    expect(refused(sceneForm({ told: false }))).toEqual(['G15-scene'])
    const stated = {
      defence: 'stated',
      statement: '刚进的货，还没来得及标价',
      adopted: false,
      answer: '营业中的货架应当标价',
    }
    const toldOf = (amount: number) => ({ ...stated, toldFine: 'fine', toldAmount: amount })
    expect(refused(sceneForm(toldOf(5_000)))).toEqual(['G16-scene'])
    expect(refused(sceneForm({ ...stated, toldFine: 'none' }))).toEqual(['G16-scene'])
    expect(decides(decided(sceneForm(toldOf(10_000))))).toBe(1)
    expect(paper(decided(sceneForm(toldOf(10_000))))).toMatch(/当事人提出：刚进的货.*\n经复核：营业中/)
  })

  test('by no law, one nobody knows, one that was not yet in force, one that may not set it', () => {
    const by = (title: string, level: string, inForce: string) => ({
      basis: [{ title, level, article: '第一条', inForce }],
    })
    expect(refused(charged(by('云岭县城管办法', 'normative', '2020-01-01')))).toEqual(
      expect.arrayContaining(['G04-scene', 'G04-known']),
    )
    expect(refused(charged(by('不存在的条例', 'regulation', '2020-01-01')))).toEqual(['G04-known'])
    expect(refused(charged(by('不存在的条例', 'regulation', '2027-01-01')))).toEqual(
      expect.arrayContaining(['G04-scene']),
    )
    // A rule that may set no fine of that size: the threshold of the layers is lower than any a case on the scene has.
    const low: Layer = ownLayer([
      {
        parameter: 'rule.fineMost',
        value: 5_000,
        inForce: { from: '2026-01-01' },
        cite: [],
        source: '云市监〔2026〕1号',
      },
    ])
    expect(refused(charged(by('某部门规定', 'rule', '2020-01-01')), { agency: { ...agency, own: low } })).toEqual(
      expect.arrayContaining(['G04-fine-scene']),
    )
  })

  test('twice for the same, out of range, years ago', () => {
    const form = sceneForm()
    const [line] = form.violations as readonly object[]
    expect(refused(sceneForm({ violations: [line!, line!] as never }))).toEqual(['G27-scene'])
    expect(refused(charged({ from: '2024-10-01', to: '2024-10-01' }))).toEqual(['P01-scene'])
    const matters = {
      version: 1,
      items: [
        {
          id: 'SC-1',
          title: '明码标价',
          conduct: '销售商品不按规定明码标价',
          breached: [],
          basis: [],
          penalties: [],
          tiers: [],
          fine: { ranges: [{ from: 20_000, to: 50_000 }] },
        },
      ],
    }
    expect(refused(charged({ matter: 'SC-1' }), { matters })).toEqual(['G29-range-scene'])
  })

  test('a fine of more than a hundred yuan taken in cash without a ground, or nothing taken in cash at all', () => {
    expect(refused(fined(15_000, { pay: 'scene', ground: 'small' }))).toEqual(['G10'])
    expect(refused(warned({ pay: 'scene', ground: 'small' }))).toEqual(['G10'])
    const hard = { pay: 'scene', ground: 'hard', hardship: '流动摊贩，没有固定经营场所' }
    expect(decides(decided(fined(15_000, hard)))).toBe(1)
    expect(wrong(fined(15_000, { ...hard, hardship: undefined }))).toEqual(['hardship required'])
  })

  test('nobody is asked whether a company is a child', () => {
    const asked = (party: Json) => isAsked('minorAtAct', onScene(sceneForm({ party })).d.file)
    expect([asked(company), asked(person())]).toEqual([false, true])
  })

  test('of somebody else than the party on the form, and without a picture', () => {
    expect(wrong(charged({ party: 'p2' }))).toEqual(['violations.0.party unknown-party'])
    expect(wrong(sceneForm({ photos: undefined }))).toEqual(['photos required'])
  })

  test('by an agency that imposes no penalties', () => {
    const other = { agency: { ...agency, chains: { grant: ['unitHead'] } } as const }
    const { cause, party } = sceneForm()
    expect(new Driver(monday, other).notOpened({ cause: cause!, party: party! }, 'li', 'penalty.summary')).toEqual([
      'not-handled',
    ])
  })
})

describe('what follows it', () => {
  const cash = sceneForm({ pay: 'scene', ground: 'small' })
  const taken = { amount: 10_000, receipt: '滇财0012345', water: 'land' }
  const at = { proceeding: 'payment-p1' }
  const money = { proceeding: 'cash' }

  test('handed over another day it has its fault', () => {
    const d = decided().on('2026-11-03')
    expect(d.gates('li', 'decision.deliver', { signature: 'signed' })).toEqual(['P13-scene'])
    d.do('li', 'decision.deliver', { signature: 'signed' }, { happened: '打印机故障，次日上门交付' })
    expect(d.file.irregularities.map((i) => i.gate)).toEqual(['P13-scene'])
  })

  test('officers take no money the decision does not let them take, nor before it is handed over', () => {
    expect(delivered().gates('li', 'cash.collect', taken, at)).toEqual(['G11'])
    expect(decided(cash).file.proceedings.map((p) => p.id)).toEqual(['main'])
  })

  test('money taken goes to the agency in two working days, whole, and on to the bank in two more', () => {
    const d = delivered(cash).do('li', 'cash.collect', taken, at)
    expect([clock(d, 'P14')?.stopped, clock(d, 'P16-agency')?.trigger]).toEqual([monday, monday])
    expect(d.gates('li', 'cash.handIn', { amount: 8_000, receivedBy: '周敏' }, money)).toEqual(['G11-whole'])
    d.on('2026-11-03').do('li', 'cash.handIn', { amount: 10_000, receivedBy: '周敏' }, money)
    expect(clock(d, 'P16-agency')?.stopped).toBe('2026-11-03')
    expect(clock(d, 'P16-bank')?.trigger).toBe('2026-11-03')
    d.do('sun', 'cash.bank', { amount: 10_000, bank: '农商行', receipt: '缴1' }, money)
    expect(clock(d, 'P16-bank')?.stopped).toBe('2026-11-03')
  })

  test('on the water its two days run from the shore', () => {
    const remote = { pay: 'scene', ground: 'remote', hardship: '渔船作业，当事人当面提出' }
    const d = delivered(sceneForm(remote)).do('li', 'cash.collect', { ...taken, water: 'water' }, at)
    expect(clock(d, 'P16-agency')).toBeUndefined()
    expect(waits(d)).toContain('登记抵岸')
    d.on('2026-11-05').do('li', 'cash.land', { port: '云岭码头' }, money)
    expect(clock(d, 'P16-agency')?.trigger).toBe('2026-11-05')
  })

  test('it comes before the agency with the signed paper, and before another than its authors', () => {
    const filing = { proceeding: 'filing' }
    const d = delivered()
    expect([clock(d, 'P17')?.trigger, clock(d, 'P17')?.length]).toEqual([monday, 7])
    expect(d.gates('li', 'filing.report', {}, filing)).toEqual(['P17-paper'])
    d.do('li', 'filing.report', { files: [picture] }, filing)
    expect(clock(d, 'P17')?.stopped).toBe(monday)
    d.do('sun', 'filing.receive', { opinion: '罚款依据有误', sound: false }, filing)
    expect(d.gates('li', 'case.archive', {})).toContain('G45-scene')
    expect(waits(d)).toContain('改正后重新报送备案')
    d.do('li', 'filing.report', { files: [picture], remark: '已核对' }, filing).do(
      'sun',
      'filing.receive',
      { opinion: '属实', sound: true },
      filing,
    )
    expect(d.file.proceedings.find((p) => p.id === 'filing')?.stage).toBe('received')
  })

  test('an agency whose layers set no days of filing sees that none are set', () => {
    const d = decided(sceneForm(), { agency: { ...agency, layers: ['national'] } })
    expect(clock(d, 'P17')?.length).toBeNull()
  })

  test('paid late it grows as any fine does, and closes only when that is settled', () => {
    const d = delivered().on('2026-12-10')
    d.do('li', 'payment.record', { amount: 10_000, receipt: '1', bank: '农商行' }, at)
    expect(d.gates('li', 'case.archive', {})).toContain('G45-surcharge-scene')
    const late = delivered().on('2026-11-05')
    late.do('li', 'payment.record', { amount: 10_000, receipt: '1', bank: '农商行' }, at)
    expect(late.gates('wu', 'payment.remit', { reason: '无' }, at)).toEqual(['G45-late-scene'])
  })

  test('nobody is published who may not be', () => {
    const d = delivered(warned())
    const page = { proceeding: 'disclosure' }
    d.do('li', 'disclosure.draft', { what: '警告。', why: '没有标价。' }, page).do(
      'chen',
      'disclosure.approve',
      { facts: { secrecyChecked: 'yes' } },
      page,
    )
    expect(d.gates('wei', 'disclosure.publish', {}, page)).toContain('G43-withheld-scene')
  })
})

describe('after its end', () => {
  test('no task, clock or light of it is left', () => {
    const d = after('penalty.summary')
    expect(d.file.proceedings.map((p) => p.stage)).toEqual(['closed', 'paid', 'received', 'public'])
    expect(waits(d)).toEqual([])
    expect(d.running).toEqual([])
  })
})

describe('whoever is let go on the scene', () => {
  const let_ = { ground: 'slight', reason: '当场补齐价签', education: '讲明了规定' }

  test('is taught, has nothing decided against him, and the agency hears of it from another', () => {
    const { d } = onScene()
    d.do('li', 'scene.spare', let_)
    expect([d.file.papers, decides(d), d.file.clocks, waits(d)]).toEqual([[], 0, [], ['接收备案']])
    d.do('sun', 'filing.receive', { opinion: '应当处罚', sound: false }, { proceeding: 'filing' })
    d.do('li', 'filing.report', { remark: '补充了照片' }, { proceeding: 'filing' })
    d.do('sun', 'filing.receive', { opinion: '属实', sound: true }, { proceeding: 'filing' })
    expect(waits(d)).toEqual([])
  })

  test('not without being taught, unless there was nothing to teach', () => {
    const { d } = onScene()
    const { education: _, ...untaught } = let_
    const outcome = d.try('li', 'scene.spare', untaught)
    expect(outcome.outcome === 'invalid' && outcome.errors.map((e) => e.field)).toEqual(['education'])
    expect(d.try('li', 'scene.spare', { ground: 'none', reason: '价签掉在货架后面' }).outcome).toBe('performed')
  })
})

describe('what does not belong on the scene', () => {
  test('goes to the ordinary procedure with what was seen, and nothing is decided', () => {
    const { d } = onScene()
    expect(waits(d)).toEqual(['作出当场处罚决定'])
    // What only the form can tell bars nobody from opening it.
    const ahead = d.states('li').filter((s) => s.step.startsWith('scene.') && s.state !== 'done')
    expect(ahead.map((s) => [s.step, s.state])).toEqual([
      ['scene.decide', 'open'],
      ['scene.spare', 'open'],
      ['scene.pass', 'open'],
    ])
    d.do('li', 'scene.pass', { receivedOn: monday, cause: '销售商品不按规定明码标价', summary: '五种水果没有标价。' })
    expect([d.file.proceedings[0]?.stage, d.file.papers, decides(d), d.file.clocks]).toEqual(['passed', [], 0, []])
    const [led] = d.began
    expect([led?.file.procedure, led?.file.parties[0]?.name, led?.file.clocks[0]?.clock]).toEqual([
      'penalty.ordinary',
      '云岭县小禾果蔬店',
      'P02',
    ])
    expect(waits(d)).toEqual([])
  })
})

describe('decided on paper, where there was no network', () => {
  const pad = { made: 'pad', padNumber: '云市监当罚字0000123', pad: [picture] as Json }
  const at = '2026-11-02T09:20'

  test('it is told with the time it happened, and makes no second paper', () => {
    const { d, rest } = onScene(sceneForm(pad))
    d.on('2026-11-03').do('li', 'scene.decide', rest, { acted: at })
    expect([d.file.papers, d.file.entries.find((e) => e.kind === 'decision')?.on]).toEqual([[], monday])
    expect(clock(d, 'P17')?.trigger).toBe(monday)
    expect(d.file.irregularities).toEqual([])
    d.do('li', 'decision.deliver', { signature: 'signed' }, { acted: '2026-11-02T09:25' })
    d.do('li', 'filing.report', {}, { proceeding: 'filing' })
    expect(clock(d, 'P17')?.stopped).toBe('2026-11-03')
  })

  test('what was wrong with it is kept, and not kept out', () => {
    const { d, rest } = onScene(sceneForm({ ...pad, told: false }))
    d.on('2026-11-03')
    expect(d.gates('li', 'scene.decide', rest, { acted: at })).toEqual(['G15-scene'])
    d.do('li', 'scene.decide', rest, { acted: at, happened: '当时漏了告知，决定书已经交付' })
    expect(d.file.irregularities.map((i) => i.gate)).toEqual(['G15-scene'])
  })

  test('late it says why; without the signed paper and its number, or made here, it is not told at all', () => {
    const { d, rest } = onScene(sceneForm(pad))
    d.on('2026-11-05')
    const outcome = (form: Form) => {
      const o = d.try('li', 'scene.decide', form, { acted: at })
      return o.outcome === 'invalid' ? o.errors.map((e) => `${e.field} ${e.code}`) : o.outcome
    }
    expect(outcome(rest)).toEqual(['late late-reason-required'])
    const { pad: _, padNumber: __, ...bare } = rest
    expect(outcome(bare)).toEqual(expect.arrayContaining(['padNumber required', 'pad required']))
    expect(outcome({ ...bare, made: 'here' })).toEqual(['acted not-taken'])
  })
})
