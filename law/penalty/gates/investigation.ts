import { formerPenaltyLaw, marketProcedure, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, equal, fact, need, not, reads, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { form } from '../../words/value.ts'
import { verification } from '../records.ts'

const reform = { from: '2021-07-15' } as const
const since1996 = { from: '1996-10-01' } as const

export const investigationGates: readonly Gate[] = [
  gate({
    id: 'G05',
    title: '两人持证、出示证件',
    inForce: since1996,
    blocks: ['clue.verify', 'evidence.collect', 'transcript.write', 'rights.tell'],
    mendedAnew: ['evidence.collect'],
    setAside: 'evidence.exclude',
    // Nobody shows a certificate to a web page, a report or a file another agency sent (处罚法55: 向当事人或者有关人员).
    when: reads('dealsWithPeople'),
    require: all(reads('twoQualifiedOfficers'), reads('credentialsShown')),
    sentence: '调查、检查应当由两名以上持有有效执法证件的执法人员进行，并主动出示执法证件。',
    next: '补足两名持证执法人员并出示证件后再进行',
    cite: [
      cite(penaltyLaw, 42, '具有执法资格的人员实施，不得少于两人'),
      cite(penaltyLaw, 55, '主动出示执法证件'),
      cite(formerPenaltyLaw, 37, '不得少于两人，并出示证件'),
      cite(marketProcedure, 22, '不得少于两人，主动出示证件'),
    ],
    examples: [
      {
        name: '两人持证并亮证',
        reads: { dealsWithPeople: 'yes', twoQualifiedOfficers: 'yes', credentialsShown: 'yes' },
        expect: 'open',
      },
      {
        name: '一人证件过期',
        reads: { dealsWithPeople: 'yes', twoQualifiedOfficers: 'no', credentialsShown: 'yes' },
        expect: 'blocked',
      },
      {
        name: '没有亮证',
        reads: { dealsWithPeople: 'yes', twoQualifiedOfficers: 'yes', credentialsShown: 'no' },
        expect: 'blocked',
      },
      { name: '移送的检验报告', reads: { dealsWithPeople: 'no' }, expect: 'open' },
    ],
  }),
  gate({
    id: 'G05-record',
    title: '询问、检查制作笔录',
    inForce: since1996,
    blocks: ['investigation.conclude', 'proposal.revise', 'notice.approve', 'decision.propose', 'decision.approve'],
    when: reads('inspected'),
    // Each inspection has a record of its own day and place, each person who was questioned one of his own (询问应当个别进行):
    // what was written down at one party's is no record of what was done at another's.
    require: reads('recordsMade'),
    sentence: '进行了检查或者询问，应当制作笔录；案卷中还没有现场笔录或者询问笔录。',
    next: '把当次的现场笔录、被询问人的询问笔录收集为证据，发生时间写检查、询问之日；没有制作的，排除当次取得的证据，依法重新检查、询问并制作笔录',
    cures: [{ step: 'evidence.collect' }, { step: 'evidence.exclude' }],
    cite: [
      cite(penaltyLaw, 55, '询问或者检查应当制作笔录'),
      cite(formerPenaltyLaw, 37, '询问或者检查应当制作笔录'),
      cite(marketProcedure, 28, '检查制作现场笔录'),
      cite(marketProcedure, 29, '询问制作询问笔录'),
    ],
    examples: [
      { name: '检查后有现场笔录', reads: { inspected: 'yes', recordsMade: 'yes' }, expect: 'open' },
      { name: '检查后只有复印件', reads: { inspected: 'yes', recordsMade: 'no' }, expect: 'blocked' },
      { name: '只核对了移送的材料', reads: { inspected: 'no' }, expect: 'open' },
    ],
  }),
  gate({
    id: 'G07',
    title: '首次取证告知权利',
    inForce: since1996,
    blocks: ['evidence.collect'],
    mendedAnew: ['evidence.collect'],
    setAside: 'evidence.exclude',
    when: reads('fromParty'),
    require: reads('rightsTold'),
    sentence: '首次向当事人收集、调取证据，应当告知其享有陈述权、申辩权以及申请回避的权利。',
    next: '先登记“告知陈述、申辩和申请回避的权利”',
    cures: [{ step: 'rights.tell' }],
    cite: [cite(marketProcedure, 21, '首次收集证据时告知'), cite(penaltyLaw, 43, '当事人有权申请回避')],
    examples: [
      { name: '向当事人取证，尚未告知', reads: { fromParty: 'yes', rightsTold: 'no' }, expect: 'blocked' },
      { name: '向第三人取证', reads: { fromParty: 'no' }, expect: 'open' },
    ],
  }),
  gate({
    id: 'G06-file',
    title: '视听资料、电子数据附文件',
    inForce: reform,
    blocks: ['evidence.collect'],
    when: reads('heldInFiles'),
    require: reads('filesGiven'),
    sentence: '视听资料、电子数据，以及代替原物的照片、录像，没有附文件的，不能登记为证据。',
    next: '上传原始文件或者核对无误的复制件；原始载体封存保管的，上传载体的照片和说明',
    cite: [
      cite(marketProcedure, 25, '视听资料应当是原始载体或者注明制作情况的复制件'),
      cite(marketProcedure, 26, '电子数据应当是原始载体，或者拷贝、书式固定、拍照录像'),
      cite(marketProcedure, 24, '调取原物有困难的，拍摄足以反映原物的照片、录像'),
      cite(penaltyLaw, 47, '以文字、音像等形式全过程记录，归档保存'),
    ],
    examples: [
      { name: '视听资料附有录像', reads: { heldInFiles: 'yes', filesGiven: 'yes' }, expect: 'open' },
      { name: '视听资料没有文件', reads: { heldInFiles: 'yes', filesGiven: 'no' }, expect: 'blocked' },
      { name: '书证原件', reads: { heldInFiles: 'no' }, expect: 'open' },
    ],
  }),
  gate({
    id: 'G13',
    title: '电子技术监控记录的审核',
    inForce: reform,
    blocks: ['evidence.collect'],
    mendedAnew: ['evidence.collect'],
    setAside: 'evidence.exclude',
    when: equal(form('way'), 'monitoring'),
    require: all(
      need(
        equal(form('deviceReviewed'), true),
        '设备没有经过法制和技术审核。',
        '审核设备是否符合标准、设置合理、标志明显；没有审核的，以其他方法收集证据',
      ),
      need(equal(form('sitePublic'), true), '设备的设置地点没有向社会公布。', '以其他方法收集证据；公布设置地点'),
      need(
        equal(form('recordReviewed'), true),
        '记录的内容没有经过审核，或者不符合要求。',
        '审核记录是否真实、清晰、完整、准确；不符合的不得作为证据',
      ),
    ),
    sentence: '电子技术监控设备的记录未经审核或者经审核不符合要求的，不得作为行政处罚的证据。',
    next: '审核设备和记录，以其他方法收集证据',
    cite: [
      cite(penaltyLaw, 41, '设备经过法制和技术审核，设置地点公布', '第一款'),
      cite(penaltyLaw, 41, '记录未经审核或者不符合要求的，不得作为证据', '第二款'),
    ],
    examples: [
      {
        name: '都已审核、公布',
        form: { way: 'monitoring', deviceReviewed: true, sitePublic: true, recordReviewed: true },
        expect: 'open',
      },
      {
        name: '设置地点没有公布',
        form: { way: 'monitoring', deviceReviewed: true, sitePublic: false, recordReviewed: true },
        expect: 'blocked',
      },
      {
        name: '记录没有审核',
        form: { way: 'monitoring', deviceReviewed: true, sitePublic: true },
        expect: 'blocked',
      },
      { name: '其他证据', form: { way: 'inspection' }, expect: 'open' },
    ],
  }),
  gate({
    id: 'G08',
    norm: ['G08', 'G01'],
    title: '立案条件',
    inForce: since1996,
    blocks: ['filing.approve'],
    when: always,
    require: all(
      fact('evidenceOfBreach'),
      fact('shouldBePenalised'),
      fact('withinJurisdiction'),
      fact('withinLimitation'),
      reads('twoOfficersNamed'),
    ),
    sentence: '不符合立案条件的，不能批准立案。',
    next: '核实立案条件；查实不符合的，不予立案',
    cures: [{ step: 'filing.return' }, { step: 'refusal.propose' }],
    cite: [cite(marketProcedure, 19, '四项立案条件，指定两名以上办案人员'), cite(penaltyLaw, 54, '符合标准的及时立案')],
    examples: [
      {
        name: '四项具备并已指定',
        facts: {
          evidenceOfBreach: 'yes',
          shouldBePenalised: 'yes',
          withinJurisdiction: 'yes',
          withinLimitation: 'yes',
        },
        reads: { twoOfficersNamed: 'yes' },
        expect: 'open',
      },
      {
        name: '已过追责时效',
        facts: { evidenceOfBreach: 'yes', shouldBePenalised: 'yes', withinJurisdiction: 'yes', withinLimitation: 'no' },
        reads: { twoOfficersNamed: 'yes' },
        expect: 'blocked',
      },
      { name: '一项没有回答', facts: { evidenceOfBreach: 'yes' }, reads: { twoOfficersNamed: 'yes' }, expect: 'ask' },
    ],
  }),
  gate({
    id: 'G08-verified',
    title: '立案前的核查没有瑕疵',
    inForce: since1996,
    blocks: ['filing.propose', 'filing.approve'],
    when: some(entries(verification, {}, { faulty: true })),
    require: some(entries(verification)),
    sentence: '线索核查存在瑕疵，尚未补正，不能据以立案。',
    next: '由没有参与的负责人补正瑕疵，或者依法重新核查',
    cures: [{ step: 'irregularity.cure' }, { step: 'clue.verify' }],
    cite: [
      cite(marketProcedure, 18, '对发现的线索予以核查'),
      cite(penaltyLaw, 55, '调查、检查不得少于两人，出示证件'),
      cite(formerPenaltyLaw, 37, '不得少于两人，并出示证件'),
    ],
    examples: [
      { name: '核查没有瑕疵', entries: { verification: [{}] }, expect: 'open' },
      { name: '没有核查过', entries: {}, expect: 'open' },
      { name: '一人核查，尚未补正', entries: { verification: [{ fault: true }] }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'G12',
    title: '证据查证属实',
    inForce: since1996,
    blocks: ['investigation.conclude', 'proposal.revise', 'notice.approve', 'decision.propose', 'decision.approve'],
    when: always,
    require: all(reads('evidenceRelied'), reads('evidenceVerified')),
    sentence: '证据必须经查证属实，方可作为认定案件事实的根据。',
    next: '先查证所列证据，或者从认定依据中去掉未查证的证据',
    cures: [{ step: 'evidence.verify' }, { step: 'evidence.collect' }],
    cite: [cite(penaltyLaw, 46, '经查证属实方可作为根据'), cite(marketProcedure, 23, '符合规定并经查证属实')],
    examples: [
      { name: '全部查证', reads: { evidenceRelied: 'yes', evidenceVerified: 'yes' }, expect: 'open' },
      { name: '有一件未查证', reads: { evidenceRelied: 'yes', evidenceVerified: 'no' }, expect: 'blocked' },
      { name: '没有列明证据', reads: { evidenceRelied: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'G14',
    title: '事实清楚、证据充分',
    inForce: since1996,
    blocks: ['notice.propose', 'notice.approve', 'decision.propose', 'decision.approve'],
    when: reads('penaltyProposed'),
    require: fact('factsClear'),
    sentence: '违法事实不清、证据不足的，不得给予行政处罚。',
    next: '补充调查，事实查清后再提出处罚意见',
    cures: [{ step: 'investigation.reopen' }, { step: 'exemption.propose' }],
    cite: [cite(penaltyLaw, 40, '事实不清、证据不足的不得处罚'), cite(formerPenaltyLaw, 30, '事实不清的不得处罚')],
    examples: [
      { name: '事实清楚', facts: { factsClear: 'yes' }, reads: { penaltyProposed: 'yes' }, expect: 'open' },
      { name: '事实不清', facts: { factsClear: 'no' }, reads: { penaltyProposed: 'yes' }, expect: 'blocked' },
      { name: '没有回答', reads: { penaltyProposed: 'yes' }, expect: 'ask' },
    ],
  }),
  gate({
    id: 'G31',
    title: '涉嫌犯罪的移送',
    inForce: since1996,
    blocks: ['notice.approve', 'decision.propose', 'decision.approve'],
    when: always,
    // What the police did not take up, or justice handed back, is the agency's to punish (移送规定10).
    require: any(reads('givenBack'), not(fact('suspectedCrime'))),
    sentence: '违法行为涉嫌犯罪的，应当移送司法机关，不得以行政处罚代替。',
    next: '移送涉嫌犯罪案件；经复核认为不涉嫌犯罪的，更正认定事项并说明理由',
    cures: [{ step: 'crime.propose' }, { step: 'fact.state' }],
    cite: [cite(penaltyLaw, 27, '涉嫌犯罪的及时移送'), cite(formerPenaltyLaw, 22, '构成犯罪的移送')],
    examples: [
      { name: '不涉嫌犯罪', facts: { suspectedCrime: 'no' }, reads: { givenBack: 'no' }, expect: 'open' },
      { name: '涉嫌犯罪', facts: { suspectedCrime: 'yes' }, reads: { givenBack: 'no' }, expect: 'blocked' },
      { name: '没有回答', reads: { givenBack: 'no' }, expect: 'ask' },
    ],
  }),
  gate({
    id: 'P07-extend',
    title: '期限的延长',
    inForce: since1996,
    blocks: ['term.extend'],
    when: always,
    require: all(reads('termRunning'), reads('extensionLeft'), reads('extensionDecided')),
    sentence: '期限届满之前方可批准延长，次数和程序按所适用的规定。',
    next: '期限已满的，如实作出决定，逾期将记入记录',
    cite: [
      cite(marketProcedure, 64, '经批准延长三十日；继续延期的集体讨论决定并定期限'),
      cite(marketProcedure, 18, '特殊情况经批准延长十五个工作日'),
      cite(penaltyLaw, 60, '九十日；法律、法规、规章另有规定的从其规定'),
    ],
    examples: [
      {
        name: '届满前第一次延长',
        reads: { termRunning: 'yes', extensionLeft: 'yes', extensionDecided: 'yes' },
        expect: 'open',
      },
      { name: '已经届满', reads: { termRunning: 'no' }, expect: 'blocked' },
      { name: '所适用的规定没有延长', reads: { termRunning: 'yes', extensionLeft: 'no' }, expect: 'blocked' },
      {
        name: '再次延长没有集体讨论',
        reads: { termRunning: 'yes', extensionLeft: 'yes', extensionDecided: 'no' },
        expect: 'blocked',
      },
    ],
  }),
]
