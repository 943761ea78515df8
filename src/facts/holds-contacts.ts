const mailbox = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u
/** International form: a code and at least eight digits. */
const phone = /(?:^|[^\p{L}\p{N}])(?:\+|00)[1-9](?:[ ()./-]{0,2}\d){8,14}(?!\d)/u
/** ISO 13616: country, two digits to check, up to thirty characters in groups of four. */
const accounts = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu
const cardInGroups = /(?:^|\D)(?:\d{4}[ -]){3}\d{4}(?!\d)|(?:^|\D)3\d{3}[ -]\d{6}[ -]\d{5}(?!\d)/u
const longNumbers = /(?<!\d)\d{14,19}(?!\d)/gu

/**
 * Whether a text from the data holds what reaches or charges a person: a mailbox, a phone number in international form, a bank account, a card. However many
 * customers stand behind it, it does not leave the machine.
 */
export const holdsContacts = (text: string): boolean =>
  mailbox.test(text) ||
  phone.test(text) ||
  (text.match(accounts) ?? []).some(isAccount) ||
  cardInGroups.test(text) ||
  (text.match(longNumbers) ?? []).some(isCard)

/** ISO/IEC 7812-1, annex B: the sum of digits, every second from the right doubled, is a multiple of ten. */
function isCard(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

/** ISO 7064, MOD 97-10: the first four signs behind the others, letters as 10 to 35, leave 1. */
function isAccount(written: string): boolean {
  const plain = written.replaceAll(' ', '')
  const digits = [...plain.slice(4), ...plain.slice(0, 4)].map((sign) => Number.parseInt(sign, 36)).join('')
  return BigInt(digits) % 97n === 1n
}
