import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Language } from '../src/language/language.ts'
import { wilsonInterval } from '../src/numerics/proportions.ts'
import { correctTexts, corruptions } from '../test/writing/grounding/corrupt.ts'
import { corruptionClasses } from '../test/writing/grounding/corruption.ts'
import { faultsOf, faultsOfLabelled, isAside, isFaulty, labelled } from '../test/writing/grounding/hold.ts'
import { type ModelRecord, ModelRecords } from './model-record.ts'

const root = resolve(import.meta.dirname, '..')
export const guide = join(root, 'docs/grounding.md')
const names = { en: 'English', zh: 'Chinese' }

const percent = (part: number, all: number): string => (all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`)
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')

/** A share with its 95 % interval. */
function share(part: number, all: number): string {
  const interval = wilsonInterval(part, all)
  if (interval === undefined) return '–'
  return `${part} of ${all}, ${percent(part, all)} [${(100 * interval.low).toFixed(0)}–${(100 * interval.high).toFixed(0)}]`
}

const heldAll = (seed: number) =>
  corruptions(seed, 80).map((one) => ({
    ...one,
    caught: faultsOf(one.text, one.language, one.source).length > 0,
    aside: isAside(`${one.language} ${one.source.shape ?? ''}`),
  }))

function madeTable(): string {
  const made = heldAll(1)
  const row = (name: string, of: typeof made): string[] => {
    const cell = (some: typeof made): string => {
      const caught = some.filter((one) => one.caught).length
      return some.length === 0 ? '–' : `${caught} of ${some.length}`
    }
    return [
      name,
      cell(of.filter(({ language }) => language === 'en')),
      cell(of.filter(({ language }) => language === 'zh')),
      percent(of.filter(({ caught }) => caught).length, of.length),
      percent(of.filter(({ caught, aside }) => caught && aside).length, of.filter(({ aside }) => aside).length),
    ]
  }
  return table(
    ['class', 'caught, English', 'Chinese', 'both', 'aside alone'],
    [
      ...corruptionClasses.map((name) =>
        row(
          name,
          made.filter((one) => one.class === name),
        ),
      ),
      row('**all**', made),
      row('all, another seed', heldAll(99)),
    ],
  )
}

function correctTable(): string {
  const rows = Language.options.map((language) => {
    const texts = correctTexts(language).map((source) => ({
      refused: faultsOf(source.text, language, source).length > 0,
      aside: isAside(`${language} ${source.shape ?? ''}`),
    }))
    const aside = texts.filter((one) => one.aside)
    const refused = (some: typeof texts): number => some.filter((one) => one.refused).length
    return [
      names[language],
      `${texts.length}`,
      share(refused(texts), texts.length),
      share(refused(aside), aside.length),
    ]
  })
  return table(['language', 'true sentences', 'wrongly refused', 'aside alone'], rows)
}

function naturalTable(): string {
  const rows = Language.options.flatMap((language) =>
    (['tune', 'aside'] as const).map((set) => {
      const all = labelled(language)
        .filter((one) => one.set === set)
        .map((one) => ({ faulty: isFaulty(one), refused: faultsOfLabelled(one).length > 0 }))
      const faulty = all.filter((one) => one.faulty)
      const good = all.filter((one) => !one.faulty)
      const refused = all.filter((one) => one.refused)
      return [
        `${names[language]}, ${set}`,
        `${all.length}`,
        share(faulty.filter((one) => one.refused).length, faulty.length),
        share(refused.filter((one) => one.faulty).length, refused.length),
        share(good.filter((one) => !one.refused).length, good.length),
      ]
    }),
  )
  return table(
    ['language, half', 'sentences', 'faulty ones refused', 'of the refused, faulty', 'good ones let pass'],
    rows,
  )
}

function classTable(): string {
  const all = Language.options.flatMap((language) => labelled(language)).filter(({ ok }) => !ok)
  const classes = [...new Set(all.flatMap((one) => one.classes))].toSorted()
  return table(
    ['class', 'refused'],
    classes.map((name) => {
      const own = all.filter((one) => one.classes.includes(name))
      return [name, share(own.filter((one) => faultsOfLabelled(one).length > 0).length, own.length)]
    }),
  )
}

function modelTable(): string {
  const folder = join(root, 'docs/evidence')
  const records: ModelRecord[] = readdirSync(folder)
    .filter((file) => /^writing-.*\.json$/.test(file))
    .toSorted()
    .flatMap((file) => ModelRecords.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))))
  if (records.length === 0) return '_Not run yet._'
  return table(
    [
      'model, way, language',
      'personas',
      'sentences and lines',
      'the model’s, at once',
      'after repair',
      'by rule',
      'what was refused, by reason',
    ],
    records.map((one) => [
      `${one.model}, ${one.way}, ${names[one.language]}${one.seed === 0 ? '' : `, seed ${one.seed}`}`,
      `${one.personas}`,
      `${one.sentences}`,
      percent(one.byModel, one.sentences),
      percent(one.repaired, one.sentences),
      percent(one.byRule, one.sentences),
      Object.entries(one.refused)
        .toSorted(([, a], [, b]) => b - a)
        .map(([code, count]) => `${code} ${count}`)
        .join(', '),
    ]),
  )
}

/** The page with its tables made anew. */
export function withGroundingTables(page: string): string {
  const tables = {
    made: madeTable(),
    correct: correctTable(),
    natural: naturalTable(),
    classes: classTable(),
    model: modelTable(),
  }
  return Object.entries(tables).reduce(
    (text, [name, content]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`),
        (_, open: string, close: string) => `${open}${content}\n${close}`,
      ),
    page,
  )
}

if (existsSync(process.argv[1] ?? '') && import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(guide, withGroundingTables(readFileSync(guide, 'utf8')))
