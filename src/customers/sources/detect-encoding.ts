/** Encodings of text files that shops export, by the names that reports show. */
export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030' | 'Windows-1252'

/** Of fewer bytes no pattern can be told. */
const fewestBytes = 32

/**
 * How a text is encoded, from its beginning (or from where it stopped being UTF-8). Undefined where it is no text, or
 * one that mixes encodings. Latin-1 is read as Windows-1252, which holds the same letters and more.
 */
export function detectEncoding(bytes: Buffer): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE'
  if (bytes.includes(0)) return bytes.length < fewestBytes ? undefined : utf16Of(bytes)
  if (decodes(bytes, 'utf-8')) return 'UTF-8'
  if (chinesePairs(bytes) >= 0.8 && decodes(bytes, 'gb18030')) return 'GB18030'
  // A letter that UTF-8 writes with two bytes shows as two such signs: then a part of the text is UTF-8 and another is not.
  return /[ÂÃ][\u0080-¿]/.test(bytes.toString('latin1')) ? undefined : 'Windows-1252'
}

/** A sample may end in the middle of a character. */
function decodes(bytes: Buffer, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** Without a byte order mark UTF-16 shows by its zeros: digits, commas and line ends have one in every second byte. */
function utf16Of(bytes: Buffer): Encoding | undefined {
  const share = (parity: 0 | 1): number => {
    let zeros = 0
    for (let i = parity; i < bytes.length; i += 2) if (bytes[i] === 0) zeros++
    return zeros / (bytes.length / 2)
  }
  const [even, odd] = [share(0), share(1)]
  if (odd > 0.3 && even < 0.05) return 'UTF-16LE'
  return even > 0.3 && odd < 0.05 ? 'UTF-16BE' : undefined
}

/** The share of the bytes above ASCII that stand in pairs of GB 2312; a letter with an accent stands alone, beside ASCII. */
function chinesePairs(bytes: Buffer): number {
  let high = 0
  let paired = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0
    if (byte < 0x80) continue
    high++
    const next = bytes[i + 1] ?? 0
    if (byte >= 0xa1 && byte <= 0xf7 && next >= 0xa1 && next <= 0xfe) {
      high++
      paired += 2
      i++
    }
  }
  return high === 0 ? 0 : paired / high
}
