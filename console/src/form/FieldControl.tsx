import type { FieldKind } from '@xiezhi/law'
import type { ComponentType } from 'react'
import type { ControlProps, KindProps } from './control.ts'
import { AttendeesField } from './kinds/Attendees.tsx'
import { CaseField } from './kinds/CaseRef.tsx'
import { ChoiceField, ChoicesField } from './kinds/Choice.tsx'
import { CorrectionField, EventField } from './kinds/Correction.tsx'
import { ElementsField } from './kinds/Elements.tsx'
import { FactsField } from './kinds/Facts.tsx'
import { FilesField } from './kinds/Files.tsx'
import { InkField } from './kinds/Ink.tsx'
import { OfficersField } from './kinds/Officers.tsx'
import { PartyField } from './kinds/Party.tsx'
import { PartyTextsField } from './kinds/PartyTexts.tsx'
import { DayField, IntegerField, MoneyField, YesNoField } from './kinds/Plain.tsx'
import { PointsField } from './kinds/Points.tsx'
import { RecordPaperField } from './kinds/RecordPaper.tsx'
import {
  EntryRefsField,
  EvidenceRefField,
  EvidenceRefsField,
  PartyRefField,
  PartyRefsField,
  PersonField,
  UnitField,
} from './kinds/Refs.tsx'
import { RowsField } from './kinds/Rows.tsx'
import { SheetField } from './kinds/Sheet.tsx'
import { LongTextField, TelephoneField, TextField } from './kinds/Text.tsx'
import { ViolationsField } from './kinds/Violations.tsx'

/** The control of every kind of field; what the kind is to the record stands in casework/forms/kinds. */
const controls: { readonly [K in FieldKind['is']]: ComponentType<KindProps<K>> } = {
  text: TextField,
  longText: LongTextField,
  telephone: TelephoneField,
  day: DayField,
  integer: IntegerField,
  money: MoneyField,
  yesNo: YesNoField,
  choice: ChoiceField,
  choices: ChoicesField,
  facts: FactsField,
  party: PartyField,
  partyRef: PartyRefField,
  partyRefs: PartyRefsField,
  partyTexts: PartyTextsField,
  officers: OfficersField,
  person: PersonField,
  unit: UnitField,
  case: CaseField,
  evidenceRef: EvidenceRefField,
  evidenceRefs: EvidenceRefsField,
  entryRefs: EntryRefsField,
  files: FilesField,
  recordPaper: RecordPaperField,
  ink: InkField,
  sheet: SheetField,
  violations: ViolationsField,
  points: PointsField,
  elements: ElementsField,
  attendees: AttendeesField,
  rows: (props) => <RowsField {...props} Control={FieldControl} />,
  event: EventField,
  object: (props) => <CorrectionField {...props} Control={FieldControl} />,
}

/** The control of any kind of field the rule book knows. */
export function FieldControl(props: ControlProps) {
  const Control = controls[props.field.kind.is] as ComponentType<ControlProps>
  return <Control {...props} />
}
