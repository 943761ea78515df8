import type { FactSheet } from '../../facts/fact.ts'
import { type CopyPhrases, copyEn } from '../../language/en/copy.ts'
import type { Language } from '../../language/language.ts'
import { copyZh } from '../../language/zh/copy.ts'
import { factName } from '../personas/fact-name.ts'
import { shownFacts } from '../personas/fill-slots.ts'
import { wordsOf } from '../personas/parts.ts'
import type { Part, Sentence } from '../personas/persona.ts'
import { type Reading, readSheet } from '../personas/reading.ts'
import { reportKey } from '../personas/report-key.ts'
import { anglesFor, type LicensedAngle, productsFor } from './angles-for.ts'
import { type Chooser, phraseChooser } from './choose-phrase.ts'
import type { Copy, CopyAngle } from './copy.ts'
import type { CopyFrame } from './copy-frame.ts'
import { characters, copyLimits } from './copy-limits.ts'
import { withOptOut } from './opt-out.ts'
import { fitsSms } from './sms-length.ts'

const texts = { en: copyEn, zh: copyZh }

/** What is read at a glance names the product of a campaign that has one. */
const short = ['pushBody', 'sms'] as const

/** A product that the marketer named is what the message is about. */
const throughout = ['subject', 'opening', ...short] as const

type Message = ReturnType<typeof message>

/** Writes messages by rule. It remembers which words each variant took, so that the next one takes others. */
export class CopyWriter {
  readonly #banned: readonly string[]
  readonly #known = new WeakMap<FactSheet, Map<string, { messages: Message[]; next: () => Message }>>()

  /** @param banned words and claims that the brand’s voice forbids; passed over where a part can be said without */
  constructor(banned: readonly string[] = []) {
    this.#banned = banned
  }

  /**
   * A message from an angle that the sheet licenses (anglesFor). The same sheet, angle and variant give the same words.
   */
  write(
    sheet: FactSheet,
    language: Language,
    { angle, licence }: LicensedAngle,
    variant = 0,
    frame: CopyFrame = {},
  ): Copy {
    return copyOf(
      this.#messageOf(sheet, language, angle, variant, frame),
      { segment: sheet.segment, language, angle },
      licence,
    )
  }

  /** Each variant takes the words that those before it used least, so they are written first. */
  #messageOf(sheet: FactSheet, language: Language, angle: CopyAngle, variant: number, frame: CopyFrame): Message {
    const ofSheet = this.#known.get(sheet) ?? new Map<string, { messages: Message[]; next: () => Message }>()
    this.#known.set(sheet, ofSheet)
    const place = [language, angle, frame.behind, ...(frame.named ?? []).map(({ id }) => id)].join(' ')
    const known = ofSheet.get(place) ?? { messages: [], next: writing(sheet, language, angle, this.#banned, frame) }
    ofSheet.set(place, known)
    for (;;) {
      const found = known.messages[variant]
      if (found !== undefined) return found
      known.messages.push(known.next())
    }
  }
}

function copyOf(
  { email, push, sms }: Message,
  about: Pick<Copy, 'segment' | 'language' | 'angle'>,
  licence: readonly string[],
): Copy {
  const sentence = (parts: Part[]): Sentence => ({
    parts,
    facts: [...new Set([...shownFacts(parts), ...licence])],
    kind: 'interpretation',
    origin: 'rule',
  })
  const named = [email.subject, email.preheader, ...email.body, email.action, push.title, push.body, sms].flatMap(
    shownFacts,
  )
  return {
    ...about,
    writer: 'rule',
    email: {
      subject: wordsOf(email.subject),
      preheader: wordsOf(email.preheader),
      body: email.body.map(sentence),
      action: wordsOf(email.action),
    },
    push: { title: wordsOf(push.title), body: wordsOf(push.body) },
    sms: withOptOut(wordsOf(sms), about.language),
    origins: { subject: 'rule', preheader: 'rule', action: 'rule', title: 'rule', push: 'rule', sms: 'rule' },
    facts: [...new Set([...licence, ...named])],
  }
}

/** A message by rule. */
export const writeCopy = (
  sheet: FactSheet,
  language: Language,
  angle: LicensedAngle,
  variant = 0,
  writer: CopyWriter = new CopyWriter(),
): Copy => writer.write(sheet, language, angle, variant)

/** A message for each angle that suits the segment, up to three. */
export const writeCopies = (
  sheet: FactSheet,
  language: Language,
  variant = 0,
  writer: CopyWriter = new CopyWriter(),
): Copy[] => anglesFor(readSheet(sheet, language)).map((angle) => writer.write(sheet, language, angle, variant))

/** What writes the next variant, each time it is called. */
function writing(
  sheet: FactSheet,
  language: Language,
  angle: CopyAngle,
  banned: readonly string[],
  { named, behind }: CopyFrame,
): () => Message {
  const reading = readSheet(sheet, language)
  const phrases = phrasesOf(reading, angle)
  // Whoever is asked to buy again must have bought it.
  const products = named === undefined || angle === 'restock' ? productsFor(angle, reading) : named
  const [name, name2] = products.map((fact) => factName(fact, language))
  const slots = { ...(name && { name }), ...(name2 && { name2 }) }
  const used = new Map<string, number>()
  const seed = `${reportKey([sheet])} ${angle}`
  const naming = named === undefined ? [] : named.some(({ id }) => id.startsWith('asked:')) ? throughout : short
  return () => message(language, phraseChooser(phrases, slots, seed, used, banned, naming), behind)
}

/** Where no orders are known, nothing is said of a shop. */
function phrasesOf(reading: Reading, angle: CopyAngle): CopyPhrases {
  const { angles, withoutOrders } = texts[reading.language]
  const hasOrders = reading.typical('frequency') !== undefined || reading.fact('orders') !== undefined
  return hasOrders || (angle !== 'invitation' && angle !== 'service') ? angles[angle] : withoutOrders[angle]
}

/** All parts of a message, each within what its channel shows. */
function message(language: Language, choose: Chooser, behind = '') {
  const limits = copyLimits[language]
  const upTo = (limit: number) => (text: string) => characters(text) <= limit
  const any = () => true
  // Where no text leaves room for what follows, what follows will stand alone.
  const within = (part: 'pushBody' | 'sms', fits: (text: string) => boolean) =>
    choose(part, fits, (text) => fits(`${text}${behind}`))
  return {
    email: {
      subject: choose('subject', upTo(limits.subject)),
      preheader: choose('preheader', upTo(limits.preheader)),
      body: [choose('opening', any), choose('middle', any), choose('closing', any)],
      action: choose('action', upTo(limits.pushTitle)),
    },
    push: { title: choose('pushTitle', upTo(limits.pushTitle)), body: within('pushBody', upTo(limits.pushBody)) },
    sms: within('sms', (text) => fitsSms(withOptOut(text, language))),
  }
}
