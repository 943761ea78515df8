import { randomInt } from 'node:crypto'
import type { State } from '../../workspace/state.ts'

/** Letters and digits that nobody takes for another, without vowels, so that no words come about. */
const alphabet = '23479BCDFGHJKMPQRTVWXY'

/** 22 signs to the tenth are 2.7 × 10¹³ codes: of a million that count, one guess in 27 million finds one. */
const length = 10

/** A code that nobody can guess, from the machine’s source of chance. */
export const newCode = (): string => Array.from({ length }, () => alphabet[randomInt(alphabet.length)] ?? '').join('')

/** The code of a mailbox in a campaign, made when it is first asked for and the same ever after. */
export function couponCodeOf(state: State, campaign: string, mailbox: string): string {
  return state.transaction(() => {
    const find = (): string | undefined => {
      const [row] = state.rows('SELECT code FROM coupon_codes WHERE campaign = ? AND mailbox = ?', campaign, mailbox)
      return row === undefined ? undefined : String(row['code'])
    }
    let code = find()
    while (code === undefined) {
      // One that another mailbox has is not taken, and the next is drawn.
      state.change(
        'INSERT OR IGNORE INTO coupon_codes (code, campaign, mailbox) VALUES (?, ?, ?)',
        newCode(),
        campaign,
        mailbox,
      )
      code = find()
    }
    return code
  })
}
