import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Complaint } from '../../src/language/complaint.ts'
import { Config } from '../../src/workspace/config.ts'
import { configTemplate } from '../../src/workspace/config-template.ts'
import { ShoalError } from '../../src/workspace/errors.ts'
import { parseConfig, readConfig } from '../../src/workspace/read-config.ts'

/** What is said of a text: its code and its data. */
function fault(source: string): unknown {
  try {
    parseConfig(source, 'shoal.yaml')
  } catch (error) {
    if (error instanceof ShoalError) return { code: error.code, ...error.data }
    throw error
  }
  return undefined
}

describe('shoal.yaml', () => {
  it('that is missing or empty is all defaults', () => {
    const defaults = Config.parse({})
    expect(readConfig(join(import.meta.dirname, 'nowhere.yaml'))).toEqual(defaults)
    expect(parseConfig('', 'shoal.yaml')).toEqual(defaults)
    expect(parseConfig('# only a comment\n', 'shoal.yaml')).toEqual(defaults)
    expect(defaults).toMatchObject({
      cleaning: { returns: 'net' },
      segments: { seed: 1 },
      model: [],
      privacy: { minCustomers: 20, values: true },
    })
  })

  it('keeps the defaults beside what it sets', () => {
    const { cleaning, segments } = parseConfig('cleaning:\n  keepFees: true\nsegments:\n  k: 4\n', 'shoal.yaml')
    expect(cleaning).toMatchObject({ keepFees: true, keepDuplicates: false })
    expect(segments).toMatchObject({ k: 4, seed: 1 })
  })

  it.each<[string, string, number, string, Complaint]>([
    ['an unknown key', 'language: en\n\ntitel: Us\n', 3, 'titel', { is: 'unknown-key' }],
    ['an unknown key in a group', 'segments:\n  k: 4\n  seeds: 1\n', 3, 'segments.seeds', { is: 'unknown-key' }],
    ['a number that is text', 'segments:\n  k: four\n', 2, 'segments.k', { is: 'not-a-number' }],
    ['a number out of range', 'segments:\n  k: 40\n', 2, 'segments.k', { is: 'too-large', most: 12 }],
    ['a language it does not speak', 'language: fr\n', 1, 'language', { is: 'not-one-of', choices: ['en', 'zh'] }],
    ['a day that does not exist', 'asOf: 2025-02-30\n', 1, 'asOf', { is: 'not-a-date' }],
    ['yes where true is meant', 'cleaning:\n  keepFees: perhaps\n', 2, 'cleaning.keepFees', { is: 'not-yes-or-no' }],
    [
      'one name where a list is meant',
      'segments:\n  features: recency\n',
      2,
      'segments.features',
      { is: 'not-a-list' },
    ],
    ['no feature to group by', 'segments:\n  features: []\n', 2, 'segments.features', { is: 'empty' }],
    ['a currency in full', 'currency: Pounds\n', 1, 'currency', { is: 'not-a-currency' }],
    ['a password in an address', 'delivery:\n  smtp: smtp://a:b@c.example\n', 2, 'delivery.smtp', { is: 'password' }],
    [
      'an hour that there is not',
      'delivery:\n  quietHours: {from: "25:00", until: "08:00"}\n',
      2,
      'delivery.quietHours.from',
      { is: 'not-understood' },
    ],
    ['a zone that nobody knows', 'delivery:\n  timeZone: Moon/Sea\n', 2, 'delivery.timeZone', { is: 'not-understood' }],
    ['cut points that fall', 'rfm:\n  recency: [90, 30]\n', 2, 'rfm.recency', { is: 'not-understood' }],
    ['a cut point twice', 'rfm:\n  bins: 3\n  monetary: [5, 5]\n', 3, 'rfm.monetary', { is: 'not-understood' }],
    ['no cut point', 'rfm:\n  frequency: []\n', 2, 'rfm.frequency', { is: 'empty' }],
    ['a value where a group is meant', 'columns: CustomerID\n', 1, 'columns', { is: 'not-a-group' }],
    ['an unknown key of a model', 'model:\n  name: a\n  nom: b\n', 3, 'model.nom', { is: 'unknown-key' }],
    [
      'an unknown key of one of several',
      'model:\n  - a\n  - name: b\n    nom: c\n',
      4,
      'model.1.nom',
      { is: 'unknown-key' },
    ],
    ['a model without a name', 'language: en\nmodel: {baseUrl: "http://h/v1"}\n', 2, 'model.name', { is: 'not-text' }],
    [
      'an address with a key in it',
      'model:\n  name: a\n  baseUrl: http://u:p@h/v1\n',
      3,
      'model.baseUrl',
      { is: 'not-understood' },
    ],
    [
      'an address that is none',
      'model:\n  name: a\n  baseUrl: localhost\n',
      3,
      'model.baseUrl',
      { is: 'not-understood' },
    ],
    ['a package without a class', 'model:\n  name: a\n  package: b\n', 1, 'model.class', { is: 'missing' }],
    [
      'a key among the options of a class',
      'model:\n  name: a\n  package: b\n  class: C\n  options:\n    region: eu\n    apiKey: k\n',
      7,
      'model.options.apiKey',
      { is: 'secret' },
    ],
    ['a list instead of settings', '- a\n- b\n', 1, 'shoal.yaml', { is: 'not-a-group' }],
  ])('names the line of %s', (_, source, line, key, complaint) => {
    expect(fault(source)).toEqual({ code: 'config/invalid', file: 'shoal.yaml', line, key, complaint })
  })

  it.each<[string, string, string[]]>([
    ['none', 'model: none', []],
    ['nothing', 'model:', []],
    ['a name', 'model: gpt-5-mini', ['gpt-5-mini']],
    ['a group', 'model: {name: a, baseUrl: "http://127.0.0.1:8081/v1"}', ['a']],
    ['several', 'model: [a, {name: b, keyFrom: B}]', ['a', 'b']],
  ])('takes models as %s', (_, source, names) => {
    expect(parseConfig(source, 'shoal.yaml').model.map(({ name }) => name)).toEqual(names)
  })

  it('takes cut points that rise, and a currency of three letters', () => {
    const { rfm, currency } = parseConfig('currency: GBP\nrfm:\n  recency: [30, 90.5]\n', 'shoal.yaml')
    expect([currency, rfm.recency]).toEqual(['GBP', [30, 90.5]])
  })

  it.each([
    ['an open bracket', 'language: en\nsegments: [\n', 3],
    ['a tab as indentation', 'cleaning:\n\tkeepFees: true\n', 2],
    ['a key twice', 'language: en\nlanguage: zh\n', 2],
  ])('that is not YAML is said with its line: %s', (_, source, line) => {
    expect(fault(source)).toEqual({ code: 'config/not-yaml', file: 'shoal.yaml', line })
  })

  it.each(['en', 'zh'] as const)('of a new workspace is valid, also with every line switched on: %s', (language) => {
    const template = configTemplate(language)
    expect(parseConfig(template, 'shoal.yaml')).toEqual(Config.parse({}))
    const settings = template.replace(/^# (?=( *)[a-zA-Z]+:)/gm, '')
    expect(Config.parse({ ...parseConfig(settings, 'shoal.yaml') })).toMatchObject({ language, segments: { k: 4 } })
  })

  it.each([
    ['bank', 'en', { terms: { yes: 'default' }, goals: ['rating'], predict: { outcome: 'default', costMiss: 5 } }],
    ['bank', 'zh', { terms: { yes: '违约' }, goals: ['rating'] }],
    ['telecom', 'en', { terms: { yes: 'leave' }, goals: ['plan'], predict: { outcome: 'churn', costMiss: 5 } }],
    ['telecom', 'zh', { terms: { yes: '流失' }, goals: ['plan'] }],
  ] as const)('of a new %s says what is predicted, in which words and what for: %s', (kind, language, expected) => {
    const template = configTemplate(language, kind)
    expect(parseConfig(template, 'shoal.yaml')).toMatchObject({ kind, ...expected })
    const settings = template.replace(/^#( *)(?=[a-zA-Z]+:)/gm, (_sign, space: string) => space.slice(1))
    expect(parseConfig(settings, 'shoal.yaml')).toMatchObject({ kind, segments: { k: 4 }, predict: { is: '1' } })
  })
})
