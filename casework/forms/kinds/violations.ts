import { corrections, labelOf, lawLevels, lighterGrounds, penaltyKinds, tiers } from '@xiezhi/law'
import type { Violation } from '../../file.ts'
import { correctionWords } from '../../words/correction.ts'
import { plainPenalties } from '../../words/penalty.ts'
import { breachText } from '../../words/violations.ts'
import * as parts from '../schemaParts.ts'
import { violationErrors } from '../violations.ts'
import { type Bag, type FormKind, isRecord, least, linesOf, nameOfParty, type TextAt, textsIn, wrong } from './kind.ts'

const basis = parts.object(
  {
    law: parts.titled('法律库编号', {
      ...parts.said(parts.longest.title),
      description: '见 GET /api/law/search；手工填写名称的不填',
    }),
    title: parts.titled('法律、法规、规章名称', parts.said(parts.longest.title)),
    level: parts.titled('效力级别', parts.oneOf(lawLevels)),
    article: parts.titled('条款，写作“第几条第几款第几项”', parts.said(parts.longest.articles)),
    inForce: parts.titled('施行日期', parts.day),
  },
  ['title', 'level', 'article', 'inForce'],
)

const penalty = parts.object(
  {
    kind: parts.titled('处罚种类', parts.oneOf(penaltyKinds)),
    amount: parts.titled('金额', { ...parts.fen, description: '单位：分；罚款、没收违法所得必填，其他种类不填' }),
    value: parts.titled('财物的价值', {
      ...parts.fen,
      description: '单位：分；只用于没收非法财物，供判断听证范围，不是应缴的金额',
    }),
    text: parts.titled('处罚内容', { ...parts.text(parts.longest.conduct), description: '没收非法财物、其他处罚必填' }),
  },
  ['kind'],
)

const correction = parts.object(
  {
    how: parts.titled('如何改正', parts.oneOf(corrections)),
    what: parts.titled('改正的内容', parts.said(parts.longest.conduct)),
    days: parts.titled('期限', {
      type: 'integer',
      minimum: 1,
      maximum: 365,
      description: '收到决定书之日起的日数；责令限期改正的必填',
    }),
  },
  ['how', 'what'],
)

const violation: parts.Schema = parts.object(
  {
    party: parts.titled('当事人', parts.partyRef),
    conduct: parts.titled('违法行为（定性）', parts.said(parts.longest.conduct)),
    found: parts.titled('该当事人的违法事实', {
      ...parts.text(parts.longest.found),
      description: '几名当事人行为不同的，各自的事实写在这里，只告知该当事人',
    }),
    from: parts.titled('违法行为发生之日', parts.day),
    to: parts.titled('违法行为终了之日', parts.day),
    breached: parts.titled('违反的规定', parts.array(basis, 1)),
    basis: parts.titled('处罚依据', parts.array(basis, 1)),
    penalties: parts.titled('拟处罚', parts.array(penalty, 1)),
    tier: parts.titled('裁量档次', parts.oneOf(tiers)),
    matter: parts.titled('权责清单事项编码', {
      ...parts.said(parts.longest.short),
      description: '见 GET /api/lists/matters；法定幅度和裁量基准随之记入',
    }),
    circumstance: parts.titled('裁量基准的适用情形', {
      ...parts.text(parts.longest.remark),
      description: '有公布的裁量基准的，写其中认定符合的一条，文字一致',
    }),
    departure: parts.titled('调整适用裁量基准的理由', {
      ...parts.text(parts.longest.remark),
      description: '不在裁量基准以内的必填',
    }),
    departureApproval: parts.titled('基准制定机关的批准文件', {
      ...parts.text(parts.longest.remark),
      description: '调整适用上级机关的裁量基准的必填',
    }),
    base: parts.titled('计算罚款的基数', { ...parts.fen, description: '单位：分；法定幅度按货值金额等计算的必填' }),
    grounds: parts.titled('从轻、减轻的情形', {
      ...parts.array(parts.oneOf(lighterGrounds), 0),
      description: '从轻、减轻处罚的必填',
    }),
    tierReason: parts.titled('裁量理由', { ...parts.text(parts.longest.remark), description: '不是一般处罚的必填' }),
    correction: parts.titled('责令改正', { ...correction, description: '作出决定之前必须写明' }),
  },
  ['party', 'conduct', 'from', 'breached', 'basis', 'penalties', 'tier'],
)

export const violations: FormKind<'violations'> = {
  check: (value, field, file) =>
    Array.isArray(value) ? violationErrors(field.id, value, file) : wrong(field, '违法行为清单'),
  schema: (field) => parts.array(violation, least(field)),
  words: (value, _field, read) =>
    (value as unknown as readonly Violation[])
      .map((v) => {
        const correction = v.correction === undefined ? '' : `\n${correctionWords(v.correction, '当事人')}`
        return `${nameOfParty(read, v.party)}：${breachText([v])}\n${plainPenalties([v])}（${labelOf(tiers, v.tier)}）${correction}`
      })
      .join('\n'),
  texts: (value) => (linesOf(value) as readonly Bag[]).flatMap((line, i) => (isRecord(line) ? lineTexts(line, i) : [])),
  telling: true,
}

/** What is cited, chosen or counted of a line is no wording: it is changed where it was chosen. */
function lineTexts(line: Bag, i: number): readonly TextAt[] {
  const of = `第${i + 1}项违法行为`
  const penalties = linesOf(line.penalties ?? []) as readonly Bag[]
  return [
    ...textsIn(line, [i], of, {
      conduct: '定性',
      found: '违法事实',
      tierReason: '裁量理由',
      departure: '调整适用裁量基准的理由',
    }),
    ...(line.correction !== undefined && isRecord(line.correction)
      ? textsIn(line.correction, [i, 'correction'], of, { what: '改正的内容' })
      : []),
    ...penalties.flatMap((p, at) => (isRecord(p) ? textsIn(p, [i, 'penalties', at], of, { text: '处罚内容' }) : [])),
  ]
}
