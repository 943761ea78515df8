/**
 * A telephone number as tools import it (ITU-T E.164: + and at most 15 digits, the country's code first); undefined where it says no
 * country, since which one is meant would be a guess.
 */
export function e164(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/\(0\)|[\s\p{Cf}()./‐-―-]/gu, '')
    .replace(/^00/, '+')
  return /^\+[1-9]\d{6,14}$/.test(plain) ? plain : undefined
}
