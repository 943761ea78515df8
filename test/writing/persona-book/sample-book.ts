import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { FactSheet } from '../../../src/facts/fact.ts'
import type { Language } from '../../../src/language/language.ts'
import { type BookSegment, PersonaBook } from '../../../src/writing/persona-book/persona-book.ts'
import type { Sentence } from '../../../src/writing/personas/persona.ts'
import { sampleTexts } from './sample-texts.ts'

const file = new URL('../../../fixtures/grounding/sheets.json', import.meta.url)
/** Fact sheets as Shoal computed them, by segmentation. */
export const sheetsOf = (name: string): FactSheet[] =>
  z.record(z.string(), z.array(FactSheet)).parse(JSON.parse(readFileSync(file, 'utf8')))[name] ?? []

/** A document of two segments with texts written by hand: every writer, both kinds, one segment with two variants. */
export function sampleBook(language: Language): PersonaBook {
  const sheets = sheetsOf('online-retail-4').slice(0, 2)
  return PersonaBook.parse({
    shoal: '0.1.0',
    language,
    title: language === 'zh' ? '春季画像' : 'Spring personas',
    asOf: '2011-12-10',
    window: { from: '2010-12-01', to: '2011-12-09' },
    currency: 'GBP',
    snapshot: '969615de1b0e',
    written: { writer: 'openai:small', prompts: [{ name: `persona.${language}`, version: '0123456789ab' }] },
    groups: [{ customers: 4362, segments: sheets.map((sheet, place) => segmentOf(sheet, place, language)) }],
  })
}

const kept = ['customers', 'customers.share', 'revenue.share', 'recency.median', 'frequency.median', 'monetary.median']

function segmentOf(whole: FactSheet, place: number, language: Language): BookSegment {
  const sheet = {
    ...whole,
    facts: whole.facts.filter(({ id }) => kept.includes(id) || id === 'product:20725.share'),
  }
  const texts = sampleTexts[language][place] ?? []
  const [customers, share] = ['customers', 'customers.share'].map((id) => whole.facts.find((f) => f.id === id)?.value)
  return {
    segment: sheet.segment,
    name: sheet.name[language],
    customers: customers ?? 0,
    share: share ?? 0,
    sheet,
    variants: texts.map(({ handle, summary, who, wants, risks, actions, mail, subject, push, sms }) => {
      const sentence = (text: string): Sentence => sentenceFrom(text, sheet, language)
      return {
        persona: {
          segment: sheet.segment,
          language,
          writer: 'openai:small',
          handle,
          handleFacts: ['frequency.median'],
          summary: sentence(summary),
          who: who.map(sentence),
          wants: wants.map(sentence),
          risks: risks.map(sentence),
          actions: actions.map(sentence),
          sheet: sheet.hash,
        },
        copies: [
          {
            segment: sheet.segment,
            language,
            angle: 'favourites',
            writer: 'openai:small',
            email: { ...subject, body: mail.map(sentence) },
            push,
            sms,
            origins: {
              subject: 'model',
              preheader: 'model',
              action: 'rule',
              title: 'rule',
              push: 'repaired',
              sms: 'model',
            },
            facts: ['product:20725.share'],
          },
        ],
      }
    }),
  }
}

/** "model! text with {fact.id}" as a sentence; "!" marks interpretation. */
function sentenceFrom(text: string, sheet: FactSheet, language: Language): Sentence {
  const [, origin = '', mark, words = ''] = /^(\w+)(!?) (.*)$/.exec(text) ?? []
  const pieces = words.split(/\{([^}]+)\}/)
  const facts = pieces.filter((_, index) => index % 2 === 1)
  return {
    parts: pieces
      .map((piece, index) =>
        index % 2 === 0
          ? piece
          : { fact: piece, text: sheet.facts.find(({ id }) => id === piece)?.display[language] ?? piece },
      )
      .filter((piece) => piece !== ''),
    facts: facts.length > 0 ? facts : ['frequency.median'],
    kind: mark === '!' ? 'interpretation' : 'evidence',
    origin: origin === 'rule' || origin === 'model' || origin === 'repaired' ? origin : 'code',
  }
}
