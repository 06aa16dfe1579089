import type { ParameterId } from '../parameters.ts'
import { innerMongoliaRules, marketProcedure, threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { all, any, type Condition, equal, filled, need } from '../words/condition.ts'
import { choice, may, must } from '../words/field.ts'
import { type Gate, gate } from '../words/gate.ts'
import type { StepId } from '../words/step.ts'
import { form } from '../words/value.ts'

const short = { is: 'text', max: 200 } as const
const when = (...values: readonly string[]) => ({ when: { field: 'recorded', in: values } })

/** 音像记录 of one act: where it is, or why there is none. */
export const recordingFields = [
  may(
    'recorded',
    '音像记录',
    choice(['made', '已经音像记录'], ['none', '没有音像记录']),
    '列入本机关音像记录事项清单的必须填写',
  ),
  { ...must('recordingAt', '音像记录的文件名、存储位置', short), ...when('made') },
  {
    ...must(
      'unrecorded',
      '没有音像记录的理由',
      { is: 'longText', max: 1000 },
      '例如文字记录能够全面有效记录、设备故障',
    ),
    ...when('none'),
  },
] as const

const list = cite(threeSystemsOpinion, 8, '根据不同类别、阶段、环节采用相应音像记录；文字能够全面有效记录的可以不进行')
const whole = cite(threeSystemsOpinion, 8, '直接涉及重大财产权益等的现场执法活动，推行全程音像记录')

interface Scene {
  /** Of the list, what the agency must have set for it to hold (`layers`, its own settings). */
  readonly listed: ParameterId
  readonly whole: ParameterId
  readonly id: string
  readonly title: string
  readonly blocks: readonly [StepId, ...StepId[]]
  readonly inForce: Gate['inForce']
  /** The step is of this scene. */
  readonly when: Condition
  /** What an example of the scene has in its form. */
  readonly form: Readonly<Record<string, string>>
  /** What was got without the recording the rule makes a condition is evidence of nothing. */
  readonly evidence?: Pick<Gate, 'mendedAnew' | 'setAside'>
}

const isMade = equal(form('recorded'), 'made')

/**
 * The list of the agency is what bars: a scene it has not listed asks for nothing; one it has lets a reason stand in the place of a
 * recording; one it has listed as 全程 lets none.
 */
export const recordingGates = (s: Scene): readonly Gate[] => [
  gate({
    id: `V-${s.id}`,
    norm: [],
    title: `${s.title}的音像记录`,
    inForce: s.inForce,
    blocks: s.blocks,
    where: s.listed,
    when: s.when,
    require: any(
      isMade,
      need(
        all(equal(form('recorded'), 'none'), filled(form('unrecorded'))),
        `${s.title}列入本机关音像记录事项清单，没有音像记录，也没有写明理由。`,
        '写明音像记录的存储位置；依规定可以不记录的，写明理由',
      ),
    ),
    sentence: `${s.title}列入本机关音像记录事项清单，应当有音像记录或者不记录的理由。`,
    next: '写明音像记录的存储位置；依规定可以不记录的，写明理由',
    cite: [list, cite(marketProcedure, 44, '采取拍照、录音、录像等方式记录现场情况')],
    examples: [
      { name: '已经记录', entries: {}, form: { ...s.form, recorded: 'made' }, expect: 'open' },
      {
        name: '写明理由',
        entries: {},
        form: { ...s.form, recorded: 'none', unrecorded: '文字记录能够全面记录' },
        expect: 'open',
      },
      { name: '没有说明', entries: {}, form: { ...s.form }, expect: 'blocked' },
    ],
  }),
  gate({
    id: `V-${s.id}-whole`,
    norm: [],
    title: `${s.title}的全程音像记录`,
    inForce: s.inForce,
    blocks: s.blocks,
    where: s.whole,
    ...s.evidence,
    when: s.when,
    require: isMade,
    sentence: `${s.title}应当全程音像记录，没有记录的不能以理由代替。`,
    next: '重新依法办理并全程音像记录；确已发生的如实补录，由负责人处理',
    cite: [whole, cite(innerMongoliaRules, 19, '自开始至结束不间断进行')],
    examples: [
      { name: '已经记录', entries: {}, form: { ...s.form, recorded: 'made' }, expect: 'open' },
      {
        name: '只有理由',
        entries: {},
        form: { ...s.form, recorded: 'none', unrecorded: '设备故障' },
        expect: 'blocked',
      },
    ],
  }),
]
