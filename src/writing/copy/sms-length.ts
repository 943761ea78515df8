/** How a text travels as a text message, and how much of one it fills. */
export interface SmsLength {
  encoding: 'gsm7' | 'ucs2'
  /** septets for gsm7, UTF-16 units for ucs2 */
  units: number
  /** units of a single message */
  limit: number
}

/** The basic table of the GSM 7-bit default alphabet (3GPP TS 23.038, 6.2.1); each takes one septet. */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)

/** Its extension table (6.2.1.1); each takes an escape and a septet. */
const extension = new Set('\f^{}\\[~]|€')

/** Counts a text message: 160 septets where the alphabet has all its letters, else 70 UTF-16 units (3GPP TS 23.038). */
export function smsLength(text: string): SmsLength {
  const letters = [...text]
  if (!letters.every((letter) => basic.has(letter) || extension.has(letter)))
    return { encoding: 'ucs2', units: text.length, limit: 70 }
  const units = letters.reduce((sum, letter) => sum + (extension.has(letter) ? 2 : 1), 0)
  return { encoding: 'gsm7', units, limit: 160 }
}

/** Whether a text goes out as a single message. */
export const fitsSms = (text: string): boolean => {
  const { units, limit } = smsLength(text)
  return units <= limit
}
