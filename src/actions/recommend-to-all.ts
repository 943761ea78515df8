import { removeOutdated } from '../customers/recommendations/kept-files.ts'
import { recommendProducts } from '../customers/recommendations/recommend-products.ts'
import type { Recommendations } from '../customers/recommendations/recommendations.ts'
import { recommendationsCsv } from '../customers/recommendations/recommendations-csv.ts'
import { settingsOf } from '../workspace/settings-of.ts'
import { askedFor, type RecommendTask } from './audience-of.ts'
import { heed } from './heed.ts'
import { keepOnCurrent } from './keep-on-current.ts'
import { languageFor } from './language-for.ts'
import type { RecommendInput, SuggestionsOutput } from './recommend-output.ts'
import { writeList } from './write-list.ts'

/** Suggests products to every customer or to those of a segment and writes them down. Of all, what they come to is kept as a step: aggregates alone. */
export async function recommendToAll(
  task: RecommendTask,
  { mode, method, top }: RecommendInput,
): Promise<SuggestionsOutput> {
  const { workspace, context, current, purchases, audience } = task
  const { step, snapshot, folder } = current
  const { segmentation, labels, segmentOf, includes } = audience
  const language = languageFor(workspace, context)
  const segments = segmentation?.segments ?? []
  const found = await recommendProducts(purchases, {
    mode,
    method,
    top,
    labels,
    segments: segments.length,
    folder,
    signal: context.signal,
    pause: () => heed(context.signal),
  })
  const document: Recommendations = {
    snapshot: snapshot.id,
    ...(segmentation === undefined ? {} : { segmentation: segmentation.version }),
    customers: purchases.customers.length,
    products: purchases.products.length,
    chosen: found.chosen,
    holdOut: found.holdOut,
    segments: segments.map(({ id, customers }, index) => ({ segment: id, customers, products: found.segments[index] })),
  }
  await heed(context.signal)
  context.progress('writing')
  const csv = recommendationsCsv({ purchases, segmentOf, ...found }, language, includes)
  const path = await writeList(task, 'recommendations', csv)
  keepOnCurrent(workspace, current.step, [path], () => {
    // What a part of the customers gets is no view of all.
    if (audience.wanted !== undefined) return
    workspace.state.addStep('recommend', context.now().toISOString(), JSON.stringify(document), {
      settings: settingsOf(workspace.config, 'recommend'),
      basedOn: audience.stepId ?? step.id,
    })
  })
  removeOutdated(snapshot, folder)
  const listed = found.suggestions.products.flatMap((list, row) => (includes(row) && list.length > 0 ? [row] : []))
  const segment = askedFor(audience)?.id
  return {
    path,
    mode,
    ...(segment === undefined ? {} : { segment }),
    document,
    listed: listed.length,
    coldStarts: listed.filter(found.isCold).length,
    segments: document.segments
      .map((each, index) => ({ ...each, products: found.asked[index] }))
      .filter((_, index) => audience.wanted === undefined || audience.wanted === index),
    names: Object.fromEntries(segments.map(({ id, name }) => [id, name[language]])),
  }
}
