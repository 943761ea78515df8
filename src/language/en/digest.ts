/** How a fact is put to a model: label, figure where it may be sent, and what holds beyond noise. */
export interface DigestWords {
  /** A name from the data. */
  quoted: (name: string) => string
  of: (denominator: string) => string
  higher: string
  lower: string
  sameAsAll: string
  highest: (segments: number) => string
  lowest: (segments: number) => string
  line: (label: string, figure: string | undefined, notes: readonly string[]) => string
}

export const digestEn: DigestWords = {
  quoted: (name) => `“${name}”`,
  of: (denominator) => `, of ${denominator}`,
  higher: 'higher than all customers',
  lower: 'lower than all customers',
  sameAsAll: 'no sure difference from all customers',
  highest: (segments) => `the highest of the ${segments} segments`,
  lowest: (segments) => `the lowest of the ${segments} segments`,
  line: (label, figure, notes) => {
    const note = notes.join('; ')
    if (figure === undefined) return note === '' ? label : `${label}: ${note}`
    return `${label}: ${figure}${note === '' ? '' : ` (${note})`}`
  },
}
