import { type Claim, type Finding, textOf } from './claim.ts'

const channels: Record<string, string> = {
  subject: 'mail',
  preheader: 'mail',
  body: 'mail',
  action: 'mail',
  title: 'push',
  push: 'push',
  sms: 'sms',
}

/** What is read together: a persona, a mail, or a notification; each channel reaches its readers alone. */
function readTogether({ place, sheet, language }: Claim): string {
  const words = place.split(' ')
  const channel = channels[words.at(-1) ?? ''] ?? 'persona'
  return [sheet.hash, language, words[0], channel, channel === 'persona' ? '' : words.at(-2)].join(' ')
}

const bare = (claim: Claim): string =>
  textOf(claim)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Sentences and lines that say word for word what stands before them. */
export function repeatedFaults(claims: readonly Claim[]): Finding[] {
  return [...Map.groupBy(claims, readTogether).values()].flatMap((together) =>
    together.flatMap((claim, index) => {
      const earlier = together.slice(0, index).find((one) => bare(one) === bare(claim))
      return earlier === undefined
        ? []
        : [{ rule: 'repeated', claim, reason: `stands in the ${earlier.place.split(' ').at(-1)} already` }]
    }),
  )
}
