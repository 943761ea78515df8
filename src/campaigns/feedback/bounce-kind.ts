/** Details of the class "address" that speak of the sender's own address (RFC 3463, 3.2; RFC 7505). */
const ofSender = new Set(['7', '8', '9'])

/** What servers say of an address that is none, where the status says nothing. */
const unknownUser =
  /user (is )?unknown|unknown (user|recipient|mailbox|address)|no such (user|recipient|mailbox|address)|(user|recipient|mailbox|address|account) (does not exist|not found|doesn'?t exist|unavailable|disabled)|invalid (recipient|mailbox|address)/i

/**
 * Whether a bounce says that an address is dead (hard), or that this message could not be taken now or for what it is (soft),
 * by the status of RFC 3463: hard are 5.1.x but those about the sender, and 5.2.1 (disabled); a full mailbox (5.2.2), size, policy
 * and spam are soft, since the address is alive. Where the status is unspecific, the words decide.
 */
export function bounceKind(status: string | undefined, words = ''): 'hard-bounce' | 'soft-bounce' {
  const [, kind, subject, detail = ''] = /^([245])\.(\d{1,3})\.(\d{1,3})$/.exec(status ?? '') ?? []
  if (kind === '4' || kind === '2') return 'soft-bounce'
  if (kind === '5' && subject === '1') {
    if (ofSender.has(detail)) return 'soft-bounce'
    return 'hard-bounce'
  }
  if (kind === '5' && subject === '2' && detail === '1') return 'hard-bounce'
  const isUnspecific = kind === undefined || subject === '0' || (subject === '5' && detail === '0')
  return isUnspecific && !/^4\d\d\b/.test(words.trim()) && unknownUser.test(words) ? 'hard-bounce' : 'soft-bounce'
}
