import { describe, expect, it } from 'vitest'
import { Language } from '../../../src/language/language.ts'
import { personaPhrases } from '../../../src/writing/personas/persona-phrases.ts'

const slotsOf = (template: string): string[] => [...template.matchAll(/\{(\w+)\}/g)].map(([slot]) => slot)
const phrasings = (language: Language): [string, string][] =>
  Object.entries(personaPhrases[language]).flatMap(([key, templates]) =>
    templates.map(({ text }): [string, string] => [key, text]),
  )
/** Without slots, and without words that only look like a number or a pronoun. */
const wordsOf = (template: string): string => template.replace(/\{\w+\}|其他|[上下]一/g, '')

const numberWords = {
  en: /\b(one|two|three|four|five|six|seven|eight|nine|ten|half|third|quarter|twice|once|second|double|dozen|hundred|thousand|million)\b/i,
  zh: /[两二三四五六七八九十百千万亿半倍]|一(?!样|般|起|定|直|旦|单|步|条|次|项)/,
}
const persons = { en: /\b(he|she|his|her|him|hers)\b/i, zh: /[他她]/ }

describe.each(Language.options)('the phrasings in %s', (language) => {
  it('hold no digits, number words or pronouns of a person', () => {
    const faulty = phrasings(language).filter(
      ([, template]) =>
        /\p{N}/u.test(wordsOf(template)) ||
        numberWords[language].test(wordsOf(template)) ||
        persons[language].test(wordsOf(template)),
    )
    expect(faulty).toEqual([])
  })

  it('are all different for one statement', () => {
    const all = phrasings(language).map(([key, template]) => `${key}: ${template}`)
    expect(all.filter((template, index) => all.indexOf(template) !== index)).toEqual([])
  })

  it('promise no price', () => {
    const promise =
      language === 'en' ? /\b(voucher|coupon|% off|free shipping|cheaper)\b/i : /优惠券|满减|立减|包邮|半价|特价/
    expect(phrasings(language).filter(([, template]) => promise.test(template))).toEqual([])
  })

  it('hold superlatives only where a rank licenses them', () => {
    const superlative = {
      en: /\b(most|best|biggest|largest|highest|hardest|than any|than elsewhere|backbone)\b(?! who order again| on\b|past buyers)/i,
      zh: /最(?!近|后|早|爱)|首位|任何群体|伤害更大/,
    }
    const licensed = /^(mainstay|top-spender|product\.top)$/
    const advice = /^(actions|wants)\./
    expect(
      phrasings(language).filter(
        ([key, template]) => superlative[language].test(template) && !licensed.test(key) && !advice.test(key),
      ),
    ).toEqual([])
  })

  it('say that no difference is clear where none is', () => {
    const told = {
      en: /no clear difference|not clearly different|no difference is clear|do not differ clearly/,
      zh: /明显/,
    }
    expect(
      phrasings(language).filter(([key, template]) => /\.(none|main)$/.test(key) && !told[language].test(template)),
    ).toEqual([])
  })

  it('end in the direction that their statement licenses', () => {
    const up = ['more', 'longer', 'longerAgo', 'above', 'moreOfAll']
    const down = ['fewer', 'shorter', 'below', 'lessOfAll']
    const wrong = { higher: down, lower: up, none: [...up, ...down] }
    const faulty = Object.entries(personaPhrases[language]).flatMap(([key, own]) =>
      Object.entries(wrong).flatMap(([relation, endings]) =>
        key.endsWith(`.${relation}`)
          ? own
              .filter(({ head }) => endings.some((ending) => head.includes(`<${ending}>`)))
              .map(({ head }) => [key, head])
          : [],
      ),
    )
    expect(faulty).toEqual([])
  })

  it('say whose figure stands beside that of the segment', () => {
    const whose = { en: /\ball\b|\bbase\b/, zh: /全体/ }
    const mute = phrasings(language).filter(
      ([, template]) =>
        /\{(all2?|returnsAll)\}/.test(template) && !whose[language].test(template.replace(/\{\w+\}/g, '')),
    )
    expect(mute).toEqual([])
  })

  it('compare once in a sentence', () => {
    const twice = language === 'en' ? /\bwhere\b.*\bwhere\b|\bbase\b.*\bbase\b/ : /相比.*相比|放到.*放到/
    expect(phrasings(language).filter(([, template]) => twice.test(template))).toEqual([])
  })

  it('end like sentences', () => {
    const end = language === 'en' ? /[.?]$/ : /[。？]$/
    expect(phrasings(language).filter(([, template]) => !end.test(template))).toEqual([])
  })
})

describe('the phrasings', () => {
  it('use the same slots in both languages', () => {
    const slots = (language: Language, key: string): string[] =>
      [...new Set(phrasings(language).flatMap(([of, template]) => (of === key ? slotsOf(template) : [])))].sort()
    const differing = Object.keys(personaPhrases.en).filter(
      (key) => slots('en', key).join() !== slots('zh', key).join(),
    )
    expect(differing).toEqual([])
  })

  it('put no a or an before a name that the data gives', () => {
    expect(phrasings('en').filter(([, template]) => /\ban? \{name/.test(template))).toEqual([])
  })

  it('are written with full-width punctuation in Chinese', () => {
    expect(phrasings('zh').filter(([, template]) => /[,;:!?]|\p{Script=Han}\.|[()]/u.test(wordsOf(template)))).toEqual(
      [],
    )
  })
})
