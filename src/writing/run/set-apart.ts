import type { Copy } from '../copy/copy.ts'
import type { Subject } from '../model-personas/writer.ts'
import { NearIndex } from '../near-index.ts'
import { wordsOf } from '../personas/parts.ts'
import type { Sentence } from '../personas/persona.ts'
import type { RuleWriters } from '../rules/rule-writers.ts'
import type { Written } from './item.ts'
import { writeItemByRule } from './write-item.ts'

/** An item of a run with what was written of it. */
export interface WrittenSubject {
  subject: Subject
  written: Written
}

/**
 * Gives texts of a model that nearly repeat another of the run back to the rule writer, so that no two segments or variants are told alike. The
 * first of two keeps its words; what code and rules wrote is set apart already, by the segment.
 */
export function setApart<T extends WrittenSubject>(items: readonly T[], rules: RuleWriters): T[] {
  const said = new Map<string, NearIndex>()
  return items.map((item) => {
    const { subject, written } = item
    if (written.lineage.model === 'rule') return item
    const byRule = writeItemByRule(subject, written.copies.length, rules)
    const index = said.get(subject.language) ?? new NearIndex()
    said.set(subject.language, index)
    const own: string[] = []
    const repeats = (text: string): boolean => {
      if (index.repeats(text)) return true
      own.push(text)
      return false
    }
    const { persona } = written
    const section = (name: 'wants' | 'risks' | 'actions'): Sentence[] =>
      withoutRepeats(persona[name], byRule.persona[name], repeats)
    const told = {
      ...item,
      written: {
        ...written,
        persona: { ...persona, wants: section('wants'), risks: section('risks'), actions: section('actions') },
        copies: written.copies.map((copy) => {
          const standIn = byRule.copies.find(({ angle }) => angle === copy.angle)
          return standIn === undefined ? copy : apart(copy, standIn, repeats)
        }),
      },
    }
    // What it repeats of itself, as a push does its text message, is one message all the same.
    for (const text of own) index.say(text)
    return told
  })
}

const isModels = (origin: Sentence['origin']): boolean => origin === 'model' || origin === 'repaired'
const textOf = ({ parts }: Sentence): string => wordsOf(parts)

/** Sentences by rule in place of repeats, each used once; where there is none left, the repeat goes. */
function withoutRepeats(
  own: readonly Sentence[],
  byRule: readonly Sentence[],
  repeats: (text: string) => boolean,
): Sentence[] {
  const shown = new Set(own.map(textOf))
  const left = byRule.filter((sentence) => sentence.kind === 'interpretation' && !shown.has(textOf(sentence)))
  return own.flatMap((sentence) =>
    isModels(sentence.origin) && repeats(textOf(sentence)) ? left.splice(0, 1) : [sentence],
  )
}

/** A message whose lines that repeat another are those by rule; the words on a button may be the same everywhere. */
function apart(copy: Copy, standIn: Copy, repeats: (text: string) => boolean): Copy {
  const line = (
    place: keyof Copy['origins'],
    text: string,
    byRule: string,
  ): { text: string; origin: Sentence['origin'] } =>
    isModels(copy.origins[place]) && repeats(text)
      ? { text: byRule, origin: 'rule' }
      : { text, origin: copy.origins[place] }
  const subject = line('subject', copy.email.subject, standIn.email.subject)
  const preheader = line('preheader', copy.email.preheader, standIn.email.preheader)
  const push = line('push', copy.push.body, standIn.push.body)
  const sms = line('sms', copy.sms, standIn.sms)
  return {
    ...copy,
    email: {
      ...copy.email,
      subject: subject.text,
      preheader: preheader.text,
      body: withoutRepeats(copy.email.body, standIn.email.body, repeats),
    },
    push: { ...copy.push, body: push.text },
    sms: sms.text,
    origins: {
      ...copy.origins,
      subject: subject.origin,
      preheader: preheader.origin,
      push: push.origin,
      sms: sms.origin,
    },
  }
}
