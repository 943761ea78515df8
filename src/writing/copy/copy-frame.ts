import type { Fact } from '../../facts/fact.ts'

/** What a campaign settles before its messages are written. */
export interface CopyFrame {
  /** Facts of the products that messages may name; absent: those of the sheet. */
  named?: readonly Fact[]
  /** Words that will follow the text of a push and of a text message, at their longest. */
  behind?: string
}
