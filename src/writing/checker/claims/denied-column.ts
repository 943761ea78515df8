import type { Fact } from '../../../facts/fact.ts'
import { attributeHeader } from '../../../facts/feature-text.ts'

/** What a share of "No" in a column says that customers do without, in words: "online security" for OnlineSecurity: No; undefined for any other fact. */
export function deniedColumn({ id }: Fact): string | undefined {
  if (!/^attribute:[^:]*:(?:no|none|without|false)\.share$/i.test(id)) return undefined
  const [header = ''] = attributeHeader(id).split(':')
  return header.replaceAll(/(?<=[a-z])(?=[A-Z])|[_-]/g, ' ').toLowerCase()
}
