import type { Part, Sheet, SheetFact, Shipped } from './shipped.ts'

/** A sentence or line as it was shipped, with what it says it rests on. */
export interface Claim {
  place: string
  language: 'en' | 'zh'
  origin: 'code' | 'model' | 'repaired' | 'rule'
  kind: 'evidence' | 'interpretation' | 'line'
  reader: 'marketer' | 'customer'
  parts: Part[]
  /** Ids as the sentence gives them, on the sheet or not. */
  facts: string[]
  cited: SheetFact[]
  sheet: Sheet
}

/** What is wrong with a claim. */
export interface Finding {
  rule: string
  claim: Claim
  reason: string
}

export const textOf = ({ parts }: Claim): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('')

/** All sentences and lines of a persona and its copy. */
export function claimsOf({ persona, copies }: Shipped, sheet: Sheet, name: string): Claim[] {
  const { language } = persona
  const claim = (given: Pick<Claim, 'place' | 'origin' | 'kind' | 'reader' | 'parts' | 'facts'>): Claim => ({
    ...given,
    place: `${name} ${sheet.segment} ${given.place}`,
    language,
    sheet,
    cited: sheet.facts.filter(({ id }) => given.facts.includes(id)),
  })
  const sentences = (['summary', 'who', 'wants', 'risks', 'actions'] as const).flatMap((section) =>
    [persona[section]].flat().map((sentence) => claim({ ...sentence, place: section, reader: 'marketer' })),
  )
  const handle = claim({
    place: 'handle',
    origin: 'code',
    kind: 'line',
    reader: 'marketer',
    parts: [persona.handle],
    facts: persona.handleFacts,
  })
  const lines = copies.flatMap(({ angle, email, push, sms, origins, facts }) => {
    const line = (place: string, text: string, origin: Claim['origin']): Claim =>
      claim({ place: `${angle} ${place}`, origin, kind: 'line', reader: 'customer', parts: [text], facts })
    return [
      line('subject', email.subject, origins.subject),
      line('preheader', email.preheader, origins.preheader),
      ...email.body.map((sentence) => claim({ ...sentence, place: `${angle} body`, reader: 'customer' })),
      line('action', email.action, origins.action),
      line('title', push.title, origins.title),
      line('push', push.body, origins.push),
      line('sms', sms, origins.sms),
    ]
  })
  return [handle, ...sentences, ...lines]
}
