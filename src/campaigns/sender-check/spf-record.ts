import type { Dns } from './dns.ts'

/** Whoever reads a record gives up after so many look-ups (RFC 7208, 4.6.4). */
export const mostLookups = 10

/** Whether a text is an SPF record (RFC 7208, 4.5). */
export const isSpf = (text: string): boolean => /^v=spf1( |$)/i.test(text)

/** Its terms after the version. */
export const mechanismsOf = (record: string): string[] =>
  record
    .split(/ +/)
    .slice(1)
    .filter((term) => term !== '')

const term =
  /^[-+~?]?(all|include:[^\s/]+|a(:[^\s/]+)?(\/\d+)?(\/\/\d+)?|mx(:[^\s/]+)?(\/\d+)?(\/\/\d+)?|ptr(:\S+)?|ip4:[\d.]+(\/\d+)?|ip6:[\da-f:.]+(\/\d+)?|exists:\S+)$|^[a-z][\w.-]*=\S*$/i

/**
 * Counts the look-ups that reading the record of a domain takes, with those of the records that it includes.
 * `broken` is the first term that cannot be read, or the included domain that has no record.
 */
export async function countLookups(dns: Dns, domain: string): Promise<{ lookups: number; broken?: string }> {
  let lookups = 0
  const seen = new Set<string>()
  const visit = async (name: string): Promise<string | undefined> => {
    // Once there are too many nobody reads on; a record that includes itself ends here too.
    if (lookups > mostLookups || seen.has(name)) return undefined
    seen.add(name)
    const [record] = (await dns.txt(name)).filter(isSpf)
    if (record === undefined) return `include:${name}`
    for (const one of mechanismsOf(record)) {
      if (!term.test(one)) return one
      const plain = one.replace(/^[-+~?]/, '').toLowerCase()
      if (/^(include:|a(:|\/|$)|mx(:|\/|$)|ptr(:|$)|exists:|redirect=)/.test(plain)) lookups++
      const next = /^(?:include:|redirect=)(.+)$/.exec(plain)?.[1]
      // A name with macros depends on the mail.
      const broken = next === undefined || next.includes('%') ? undefined : await visit(next)
      if (broken !== undefined) return broken
    }
    return undefined
  }
  const broken = await visit(domain.toLowerCase())
  return { lookups, ...(broken === undefined ? {} : { broken }) }
}
