import { canonicalHash } from '../../facts/canonical-hash.ts'

/** Names a call by what it asks and of which data, so that the same one is found again. */
export const requestKey = (tool: string, input: Readonly<Record<string, unknown>>, snapshot: string): string =>
  canonicalHash([tool, input, snapshot]).slice(0, 24)
