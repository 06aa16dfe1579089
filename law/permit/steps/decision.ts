import { deliverySteps } from '../../credit/delivering.ts'
import { publicationStages } from '../../publication/stages.ts'
import { publicationSteps } from '../../publication/steps.ts'
import { reviewSteps } from '../../review/steps.ts'
import { permitLaw, threeSystemsOpinion } from '../../statutes.ts'
import { approval } from '../../steps/approval.ts'
import { cite } from '../../words/citation.ts'
import { enter, moment, open, paper, stage } from '../../words/does.ts'
import { must } from '../../words/field.ts'
import type { Step } from '../../words/step.ts'
import { subject } from '../../words/subject.ts'
import { last } from '../../words/value.ts'
import { isGranted, isRefused } from '../conditions.ts'
import { examination, grant, hearing, hearingRequest, opinion, reviewing, siteVisit } from '../records.ts'

/** 审核、决定与公开 (许可法37–40, 44). */
export const decisionSteps: readonly Step[] = [
  ...reviewSteps(reviewing, 'permit', ['examined']),
  ...approval({
    proceeding: 'permit',
    matter: 'grant',
    about: examination,
    overtakenBy: [siteVisit, opinion, hearingRequest, hearing],
    from: ['examined'],
    propose: [must('reason', '呈批意见', { is: 'longText', max: 5000 })],
    approveTitle: '作出许可决定',
    does: {
      approve: [
        enter(grant, { outcome: last(examination, 'outcome') }),
        stage('granted', { when: isGranted }),
        stage('refused', { when: isRefused }),
        open('publication', 'due', { what: 'grant' }, { as: 'publication-grant' }),
        moment('permit-decided'),
        paper('permit-grant', { when: isGranted }),
        paper('permit-refusal', { when: isRefused }),
      ],
    },
    cite: [
      cite(permitLaw, 37, '在法定期限内按照规定程序作出决定'),
      cite(permitLaw, 38, '准予、不予许可的书面决定；不予的说明理由，告知复议、诉讼的权利'),
    ],
  }),
  ...publicationSteps({
    proceeding: 'publication',
    begins: { why: last(examination, 'found') },
    facts: ['secrecyChecked', 'minorParty'],
    cite: {
      publish: [
        cite(threeSystemsOpinion, 6, '许可决定七个工作日内公开，其他执法决定二十个工作日内公开'),
        cite(permitLaw, 40, '准予许可的决定应当公开'),
      ],
    },
  }),
  ...subject('公示', deliverySteps({ proceeding: 'publication', from: publicationStages.map((s) => s.id) })),
]
