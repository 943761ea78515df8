import { Resolver } from 'node:dns/promises'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { ShoalError } from '../../workspace/errors.ts'

/** What is asked of DNS. A name that has no such records has an empty list. */
export interface Dns {
  /** The texts of a name, each joined from its parts. @throws DnsFailure */
  txt: (name: string) => Promise<string[]>
  /** Its addresses, of both kinds. @throws DnsFailure */
  addresses: (name: string) => Promise<string[]>
}

/** DNS gave no answer; that says nothing of the records. */
export class DnsFailure extends Error {}

/** Answers that say that there is nothing. */
const nothing = new Set(['ENODATA', 'ENOTFOUND', 'NXDOMAIN'])

/** The machine's own way of asking DNS. */
export function systemDns(): Dns {
  const resolver = new Resolver({ timeout: 3000, tries: 2 })
  const ask = async <T>(work: () => Promise<T[]>): Promise<T[]> => {
    try {
      return await work()
    } catch (error) {
      if (nothing.has((error as NodeJS.ErrnoException).code ?? '')) return []
      throw new DnsFailure('no answer', { cause: error })
    }
  }
  return {
    txt: async (name) => (await ask(() => resolver.resolveTxt(name))).map((parts) => parts.join('')),
    addresses: async (name) => [
      ...(await ask(() => resolver.resolve4(name))),
      ...(await ask(() => resolver.resolve6(name))),
    ],
  }
}

/** Records by name, and "fails" for a name of which DNS says nothing. */
export const DnsRecords = z.record(
  z.string(),
  z.union([
    z.strictObject({ TXT: z.array(z.string()).default([]), A: z.array(z.string()).default([]) }),
    z.literal('fails'),
  ]),
)
export type DnsRecords = z.infer<typeof DnsRecords>

/** DNS from records that are given. */
export function dnsOf(records: DnsRecords): Dns {
  const byName = new Map(Object.entries(records).map(([name, of]) => [name.toLowerCase(), of]))
  const find = (name: string) => {
    const found = byName.get(name.toLowerCase())
    if (found === 'fails') throw new DnsFailure('no answer')
    return found
  }
  return {
    txt: async (name) => find(name)?.TXT ?? [],
    addresses: async (name) => find(name)?.A ?? [],
  }
}

/** DNS from a JSON file. @throws ShoalError file/missing, sender/dns-file */
export function dnsFromFile(file: string): Dns {
  const text = (() => {
    try {
      return readFileSync(file, 'utf8')
    } catch (error) {
      throw new ShoalError('file/missing', { file }, error)
    }
  })()
  try {
    return dnsOf(DnsRecords.parse(JSON.parse(text)))
  } catch (error) {
    throw new ShoalError('sender/dns-file', { file }, error)
  }
}
