import type { Catalogue } from '../catalogue/entry.ts'
import { findPair } from '../corrections/known-corrections.ts'
import type { TypedQuery } from '../query/typed-query.ts'
import { findTimes } from '../time/find-times.ts'
import { type Lexicon, lexiconOf } from './build-lexicon.ts'
import { comparedAfter } from './compared-after.ts'
import { findAsides, withoutAsides } from './find-asides.ts'
import { goOn, ofThem, saysFollowUp, startsWithThem } from './follow-up.ts'
import { type LikeValues, type LookUp, lookUpValues } from './look-up-values.ts'
import { mendSounds } from './mend-sounds.ts'
import { mendTypos } from './mend-typos.ts'
import { questionLanguage } from './question-language.ts'
import type { QuestionReading } from './question-reading.ts'
import { readAbroad } from './read-abroad.ts'
import { readAlsoBought } from './read-also-bought.ts'
import { readBetween } from './read-between.ts'
import { readBoughtWhat } from './read-bought-what.ts'
import { readCohort } from './read-cohort.ts'
import { type Definition, lexiconOfDefinitions, onlyDefined, readDefinitions } from './read-definitions.ts'
import { readEndsOfTime } from './read-ends-of-time.ts'
import { readFigures } from './read-figures.ts'
import { readFirstOrders } from './read-first-orders.ts'
import { readCompared, readGroups } from './read-groups.ts'
import { readInstead } from './read-instead.ts'
import { readLike } from './read-like.ts'
import { readMeasures } from './read-measures.ts'
import { readNamedGroups } from './read-named-groups.ts'
import { readNetting } from './read-netting.ts'
import { readOrder } from './read-order.ts'
import { readOwnSpending } from './read-own-spending.ts'
import { readRatios } from './read-ratios.ts'
import { readShare } from './read-share.ts'
import { readShares } from './read-shares.ts'
import { readSilence } from './read-silence.ts'
import { readChange, readTimes } from './read-times.ts'
import { readTopShare } from './read-top-share.ts'
import { readVague } from './read-vague.ts'
import { readAgainstAll, readValues } from './read-values.ts'
import { readWeekend } from './read-weekend.ts'
import { type ReadingState, speaksOfCustomers } from './reading-state.ts'
import { segmentText } from './segment-text.ts'
import { hasRole, type Piece, sensesOf } from './sense.ts'
import { setAside } from './set-aside.ts'
import { doubtMisfits, doubtWholes, partMeans, settleCustomers } from './settle-customers.ts'
import { queryOf, settleDoubt, withOthers } from './settle-doubts.ts'
import { sliceOf } from './slice-of.ts'
import { stepBack } from './step-back.ts'
import { normaliseText, tokenise } from './tokenise.ts'
import { unreadWords } from './unread-words.ts'

export interface ReadingOptions {
  catalogue: Catalogue
  lookUp: LookUp
  /** The query of the turn before, for questions that go on from it. */
  previous?: TypedQuery | undefined
  /** Names that a person gave to customers of a kind. */
  definitions?: readonly Definition[] | undefined
  /** Question–query pairs that a person accepted: the same words mean the same. */
  pairs?: readonly { question: string; query: TypedQuery }[] | undefined
}

/** What points to the customers or rows of the answer before. */
const pointsBack = /\b(?:of|from|by|for|do|did|have|are|were|with) (?:them|those|these|they)\b(?! who)/

/** What names something of the catalogue is not missing. */
const named: ReadonlySet<string> = new Set(['measure', 'dimension', 'value', 'time'])

/**
 * Reads a question in English or Chinese by rule, without a model. It is `certain` only where every word is accounted for and none is in doubt.
 *
 * @throws what `lookUp` throws
 */
export async function readQuestion(question: string, options: ReadingOptions): Promise<QuestionReading> {
  const { catalogue, previous } = options
  const language = questionLanguage(question)
  const definitions = options.definitions ?? []
  const known = [lexiconOf(catalogue, language), lexiconOfDefinitions(definitions)]
  const text = withoutEmptyAsides(normaliseText(question), known, language, catalogue)
  const times = findTimes(text, language, catalogue)
  let tokens = tokenise(text)
  const parted = (by: Parameters<typeof segmentText>[2]): Piece[] => {
    const all = segmentText(text, tokens, by, times)
    return language === 'en' ? setAside(text, all) : all
  }
  let pieces = parted(known)
  const { named, like } = await lookUpValues(text, pieces, catalogue, options.lookUp)
  const lexicons = [...known, named]
  pieces = parted(lexicons)
  if (pieces.some((piece) => piece.senses.length === 0)) {
    const unknown = pieces.filter((piece) => piece.senses.length === 0)
    tokens = mendTypos(
      tokens,
      lexicons,
      (token) =>
        unknown.some((piece) => piece.start === token.start) &&
        !like.some((one) => one.start <= token.start && token.end <= one.end),
    )
    if (language === 'zh' && like.length === 0)
      tokens = mendSounds(tokens, (tried) => segmentText(text, tried, lexicons, times))
    pieces = parted(lexicons)
  }
  const accepted = findPair({ pairs: options.pairs ?? [] }, question)
  if (accepted !== undefined) {
    const slice = sliceOf(text, pieces, catalogue)
    return {
      language,
      query: accepted,
      certain: true,
      unread: [],
      doubts: [],
      slice,
      followUp: false,
      missing: [],
    }
  }

  const state = readPieces(pieces.map(onlyDefined), {
    language,
    catalogue,
    definitions,
    previous: previous !== undefined,
    text,
    like,
  })
  // Nobody was spoken of before.
  if (
    previous === undefined &&
    (pointsBack.test(text) || startsWithThem(text)) &&
    !state.pieces.some(speaksOfCustomers)
  )
    state.doubts.push({ about: 'rest', words: pointsBack.exec(text)?.[0] ?? '', options: [] })
  const back = previous !== undefined && startsWithThem(text)
  const followUp =
    previous !== undefined &&
    (back || saysFollowUp(state.pieces) || pointsBack.test(text) || state.draft.measures.length === 0)
  if (followUp) {
    followOn(state, back ? ofThem(previous, state.draft) : previous)
    state.doubts = state.doubts.filter(
      (doubt) => doubt.about !== 'time' || doubt.options.length !== 1 || state.draft.time === undefined,
    )
  }
  settleCustomers(state)
  partMeans(state)
  doubtMisfits(state)
  doubtWholes(state, text)
  const unread = unreadWords(state, followUp)
  const query = queryOf(state.draft)
  const doubts = state.doubts.map((doubt) =>
    settleDoubt(doubt, withOthers(state.draft, state.doubts, doubt), catalogue),
  )
  const certain = query !== undefined && unread.length === 0 && doubts.length === 0 && state.missing.length === 0
  const slice = sliceOf(text, pieces, catalogue)
  return {
    language,
    ...(query === undefined ? {} : { query }),
    ...(state.draft.measures.length > 0 ? {} : { frame: frameOf(state.draft) }),
    certain,
    unread,
    doubts,
    slice,
    followUp,
    missing: state.missing,
  }
}

/** Asides hold nothing that would change what is asked: no name, time, figure or bound. */
function withoutEmptyAsides(
  text: string,
  lexicons: readonly Lexicon[],
  language: ReadingState['language'],
  catalogue: Catalogue,
): string {
  const asides = findAsides(text, language)
  if (asides.length === 0) return text
  const pieces = segmentText(text, tokenise(text), lexicons, findTimes(text, language, catalogue))
  return withoutAsides(
    text,
    asides.filter(
      ({ start, end }) => !pieces.some((piece) => piece.start >= start && piece.end <= end && tells(piece)),
    ),
  )
}

const tells = (piece: Piece): boolean =>
  piece.senses.some(({ kind }) => kind === 'value' || kind === 'time' || kind === 'definition') ||
  (sensesOf(piece, 'number').length > 0 && piece.words !== '一') ||
  (hasRole(piece, 'not', 'only', 'without', 'silent', 'at-least', 'more-than', 'at-most', 'less-than') &&
    !sensesOf(piece, 'empty').length)

const frameOf = ({ measures: _none, ...frame }: ReadingState['draft']): Omit<TypedQuery, 'measures'> => frame

/** Puts what was said into the query before: its days, its order and its rows too. */
function followOn(state: ReadingState, previous: TypedQuery): void {
  const own = state.draft
  state.draft = goOn(previous, own)
  if (own.compare !== undefined && own.time === undefined)
    state.draft.compare = comparedAfter(previous.time, own.compare, state.context)
  readOrder(state)
  readShare(state)
  if (state.used.size === 0) state.draft = own
  if (state.back === undefined) return
  const { to, words } = state.back
  const time = stepBack(previous, to, words, state.context)
  if (time === undefined) state.doubts.push({ about: 'time', words, options: [] })
  else {
    const { compare: _against, ...draft } = state.draft
    state.draft = { ...draft, time }
  }
}

/** Runs the rules in the order in which they depend on each other. */
function readPieces(
  pieces: readonly Piece[],
  {
    language,
    catalogue,
    definitions,
    previous,
    text,
    like,
  }: {
    language: ReadingState['language']
    catalogue: Catalogue
    definitions: readonly Definition[]
    previous: boolean
    text: string
    like: readonly LikeValues[]
  },
): ReadingState {
  const meant = pieces.filter(
    (piece) => piece.senses.length === 0 || piece.senses.some((sense) => sense.kind !== 'empty'),
  )
  const state: ReadingState = {
    text,
    language,
    catalogue,
    context: { asOf: catalogue.asOf, days: catalogue.days },
    pieces: meant,
    used: new Set(),
    draft: { measures: [], dimensions: [], filters: [], having: [], share: false },
    doubts: [],
    missing: meant.flatMap((piece) =>
      piece.senses.some((sense) => named.has(sense.kind)) ? [] : sensesOf(piece, 'missing').map((sense) => sense.id),
    ),
    previous,
    summed: /加起来|合计|合起来|加总|加在一起|总共|一共/.test(text),
    asksWho: /^(?:so |and |ok |please )*(?:who|anyone|everyone|those|list|which of (?:our|the) customers)\b/.test(text),
  }
  readInstead(state)
  readLike(state, text, like)
  readTopShare(state)
  readSilence(state)
  readBetween(state)
  readFigures(state)
  readFirstOrders(state)
  readCohort(state)
  readTimes(state)
  readEndsOfTime(state)
  readDefinitions(state, definitions)
  readRatios(state)
  readWeekend(state)
  readShares(state)
  readValues(state)
  readAbroad(state)
  readBoughtWhat(state)
  readGroups(state)
  readAlsoBought(state)
  readOwnSpending(state)
  readMeasures(state)
  readNetting(state)
  readChange(state)
  readAgainstAll(state)
  readCompared(state)
  readOrder(state)
  readShare(state)
  readNamedGroups(state, text)
  readVague(state)
  return state
}
