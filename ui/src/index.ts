export { Button, type ButtonProps } from './Button.tsx'
export { readDay } from './calendarText.ts'
export { classes } from './classes.ts'
export { DateInput, MomentInput } from './DateInput.tsx'
export { Dialog, type DialogProps } from './Dialog.tsx'
export { ErrorSummary, type ErrorSummaryProps, type FieldError } from './ErrorSummary.tsx'
export { Field, type FieldProps, type Wiring } from './Field.tsx'
export { type Step, type StepState, Steps, Timeline, type TimelineItem } from './flow.tsx'
export { formatMoney, longDate, type ParsedMoney, parseMoney } from './format.ts'
export {
  type Choice,
  Select,
  type SelectProps,
  TextArea,
  type TextAreaProps,
  TextInput,
  type TextInputProps,
} from './inputs.tsx'
export { Light, type LightProps, type LightState, lightWords } from './Light.tsx'
export { MoneyInput, type MoneyInputProps } from './MoneyInput.tsx'
export { type Article, Empty, Kbd, Problem, type ProblemProps, Skeleton, Tag, Watermark } from './notes.tsx'
export { Running } from './Running.tsx'
export { type Column, Table, type TableProps } from './Table.tsx'
export { type Tab, Tabs, type TabsProps } from './Tabs.tsx'
export { LiveRegion, type Toast, Toasts } from './Toasts.tsx'
export { type Answer, YesNoUnanswered, type YesNoUnansweredProps } from './YesNoUnanswered.tsx'
