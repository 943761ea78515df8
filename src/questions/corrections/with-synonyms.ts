import type { Catalogue } from '../catalogue/entry.ts'
import type { KnownCorrections } from './known-corrections.ts'
import { saidAlike } from './said-alike.ts'

/** Words of an entry, with those that it gained, and without those that mean something else now. */
function words<E extends { synonyms: { en: string[]; zh: string[] } }>(
  entry: E,
  gained: readonly string[],
  taken: ReadonlySet<string>,
): E {
  const keep = (some: readonly string[]): string[] => some.filter((word) => !taken.has(saidAlike(word)))
  const of = (isChinese: boolean): string[] => gained.filter((word) => /\p{Script=Han}/u.test(word) === isChinese)
  const { en, zh } = entry.synonyms
  return { ...entry, synonyms: { en: [...keep(en), ...of(false)], zh: [...keep(zh), ...of(true)] } }
}

/** The last that was made of a catalogue: who reads questions keeps much of what it works out by the catalogue itself. */
const made = new WeakMap<Catalogue, { of: string; catalogue: Catalogue }>()

/** The catalogue with accepted words: each is a synonym of what it means now, and of nothing else. Words of definitions are nobody's synonym. */
export function withSynonyms(catalogue: Catalogue, known: KnownCorrections): Catalogue {
  if (known.synonyms.length + known.definitions.length === 0) return catalogue
  const of = JSON.stringify([known.synonyms, known.definitions.map(({ words }) => words)])
  const last = made.get(catalogue)
  if (last?.of === of) return last.catalogue
  const corrected = corrects(catalogue, known)
  made.set(catalogue, { of, catalogue: corrected })
  return corrected
}

function corrects(catalogue: Catalogue, { synonyms, definitions }: KnownCorrections): Catalogue {
  const taken = new Set([...synonyms, ...definitions].map((correction) => saidAlike(correction.words)))
  const wordsFor = (isMeant: (of: (typeof synonyms)[number]['of']) => boolean): string[] =>
    synonyms.filter(({ of }) => isMeant(of)).map((synonym) => saidAlike(synonym.words))
  return {
    ...catalogue,
    measures: catalogue.measures.map((measure) =>
      words(
        measure,
        wordsFor((of) => of.is === 'measure' && of.id === measure.id),
        taken,
      ),
    ),
    dimensions: catalogue.dimensions.map((dimension) => ({
      ...words(
        dimension,
        wordsFor((of) => of.is === 'dimension' && of.id === dimension.id),
        taken,
      ),
      values: dimension.values.map((value) =>
        words(
          value,
          wordsFor((of) => of.is === 'value' && of.dimension === dimension.id && of.value === value.value),
          taken,
        ),
      ),
    })),
  }
}
