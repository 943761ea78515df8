import { removeOutdated } from '../customers/recommendations/kept-files.ts'
import { recommendProducts } from '../customers/recommendations/recommend-products.ts'
import type { Recommendations } from '../customers/recommendations/recommendations.ts'
import { recommendationsCsv } from '../customers/recommendations/recommendations-csv.ts'
import { settingsOf } from '../workspace/settings-of.ts'
import type { RecommendTask } from './audience-of.ts'
import { heed } from './heed.ts'
import { keepOnCurrent } from './keep-on-current.ts'
import { languageFor } from './language-for.ts'
import type { RecommendInput, SuggestionsOutput } from './recommend-output.ts'
import { writeList } from './write-list.ts'

/** Suggests products to every customer, writes them down, and keeps what they come to as a step: aggregates alone. */
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
  const path = await writeList(task, 'recommendations.csv', csv)
  keepOnCurrent(workspace, current.step, [path], () =>
    workspace.state.addStep('recommend', context.now().toISOString(), JSON.stringify(document), {
      settings: settingsOf(workspace.config, 'recommend'),
      basedOn: audience.stepId ?? step.id,
    }),
  )
  removeOutdated(snapshot, folder)
  return {
    path,
    mode,
    document,
    listed: found.suggestions.products.filter((list, row) => includes(row) && list.length > 0).length,
    names: Object.fromEntries(segments.map(({ id, name }) => [id, name[language]])),
  }
}
