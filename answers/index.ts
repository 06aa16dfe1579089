/**
 * What every call of the API answers, said once: the routes declare it, `/api/openapi.json` prints it, and server and console
 * take their types from it. The console imports types only.
 */
import type { z } from 'zod'
import type * as access from './access.ts'
import type * as agencies from './agency.ts'
import type * as alikes from './case/alike.ts'
import type * as cases from './case/case.ts'
import type * as list from './case/list.ts'
import type * as parts from './case/parts.ts'
import type * as record from './case/record.ts'
import type * as steps from './case/steps.ts'
import type * as taking from './case/taken.ts'
import type * as channels from './channels.ts'
import type * as credit from './credit.ts'
import type * as disclosure from './disclosure.ts'
import type * as figures from './figures.ts'
import type * as inbox from './inbox.ts'
import type * as law from './law.ts'
import type * as lawchange from './lawchange.ts'
import type * as lists from './lists.ts'
import type * as live from './live.ts'
import type * as people from './people.ts'
import type * as registries from './registries.ts'
import type * as keeping from './upkeep.ts'

export * from './access.ts'
export { matter, matterList } from './agency.ts'
export * from './case/alike.ts'
export * from './case/case.ts'
export * from './case/list.ts'
export { fileRef } from './case/parts.ts'
export * from './case/record.ts'
export * from './case/steps.ts'
export * from './case/taken.ts'
export * from './channels.ts'
export * from './credit.ts'
export * from './disclosure.ts'
export * from './figures.ts'
export * from './health.ts'
export * from './inbox.ts'
export * from './law.ts'
export * from './lawchange.ts'
export * from './lists.ts'
export * from './live.ts'
export * from './people.ts'
export { problem } from './refusal.ts'
export * from './registries.ts'
export * from './time.ts'
export * from './upkeep.ts'
export { list } from './words.ts'

export type SelectablePost = z.infer<typeof people.selectablePost>
export type Session = z.infer<typeof people.session>
export type Entrance = z.infer<typeof people.entrance>
export type DemoAccount = z.infer<typeof people.demoAccount>
export type KeptAccount = z.infer<typeof people.keptAccount>
export type HalfToken = z.infer<typeof people.halfToken>
export type FactorSecret = z.infer<typeof people.factorSecret>
export type FactorSet = z.infer<typeof people.factorSet>
export type AuditLine = z.infer<typeof access.auditLine>
export type AuditPage = z.infer<typeof access.auditPage>
export type Reader = z.infer<typeof access.reader>
export type AlikeBreach = z.infer<typeof alikes.alike>[number]
export type Light = z.infer<typeof list.light>
export type CaseRow = z.infer<typeof list.caseRow>
export type KindCount = z.infer<typeof list.kindCount>
export type CasePage = z.infer<typeof list.casePage>
export type InboxRow = z.infer<typeof inbox.inboxRow>
export type InboxKind = z.infer<typeof inbox.inboxKind>
export type InboxList = z.infer<typeof inbox.inboxList>
export type InboxItem = z.infer<typeof inbox.inboxItem>
export type InboxAddedList = z.infer<typeof inbox.inboxAddedList>
export type InboxAdded = z.infer<typeof inbox.inboxAdded>
export type InboxBegun = z.infer<typeof inbox.inboxBegun>
export type LawChanges = z.infer<typeof lawchange.lawChanges>
export type ListPreview = z.infer<typeof lists.listPreview>
export type ItemsRead = z.infer<typeof lists.itemsRead>
export type SheetRead = z.infer<typeof lists.sheetRead>
export type SheetLines = z.infer<typeof lists.sheetLines>
export type SheetReading = z.infer<typeof lists.sheetReading>
export type SheetDifferences = z.infer<typeof lists.sheetDifferences>
export type SubjectsFound = z.infer<typeof lists.subjectsFound>
export type ReadingNow = z.infer<typeof lists.readingNow>
export type ListVersion = z.infer<typeof lists.listVersion>
export type CaseView = z.infer<typeof cases.caseView>
export type StepView = z.infer<typeof steps.stepView>
export type StepsView = z.infer<typeof steps.stepsView>
export type RecordEntry = z.infer<typeof record.recordEntry>
export type RecordView = z.infer<typeof record.recordView>
export type Taken = z.infer<typeof taking.taken>
export type Opened = z.infer<typeof taking.opened>
export type Opening = z.infer<typeof taking.opening>
export type SigningPages = z.infer<typeof taking.signingPages>
export type WordChanges = z.infer<typeof taking.wordChanges>
export type Preview = z.infer<typeof taking.preview>
export type Draft = z.infer<typeof taking.draft>
export type Uploading = z.infer<typeof taking.uploading>
export type UploadedFile = z.infer<typeof parts.fileRef>
export type ChannelsPage = z.infer<typeof channels.channelsPage>
export type ChannelChanged = z.infer<typeof channels.channelChanged>
export type CreditRow = z.infer<typeof credit.creditRow>
export type CreditPage = z.infer<typeof credit.creditPage>
export type CreditCells = z.infer<typeof credit.creditCells>
export type PublicDraft = z.infer<typeof disclosure.publicDraft>
export type FiguresPage = z.infer<typeof figures.figuresPage>
export type FigureCases = z.infer<typeof figures.figureCases>
export type ReviewStaffing = z.infer<typeof figures.staffingPage>
export type AgencySetting = z.infer<typeof registries.agencySetting>
export type Colleague = z.infer<typeof registries.colleague>
export type RegistryStepView = z.infer<typeof registries.registryStepView>
export type RegisteredAgency = z.infer<typeof registries.registeredAgency>
export type RegistryView = z.infer<typeof registries.registryView>
export type MatterItem = z.infer<typeof agencies.matter>
export type MatterList = z.infer<typeof agencies.matterList>
export type LayerNamed = z.infer<typeof law.layerNamed>
export type RuleBookView = z.infer<typeof law.ruleBook>
export type ProcedureRules = z.infer<typeof law.procedureRules>
export type LawChoice = z.infer<typeof law.lawChoice>
export type LawOutline = z.infer<typeof law.lawOutline>
export type ArticleText = z.infer<typeof law.articleText>
export type Upkeep = z.infer<typeof keeping.upkeep>
export type LiveCase = z.infer<typeof live.liveCase>
