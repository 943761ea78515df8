import { campaignsPage } from './campaigns-page.ts'
import { cliPage } from './cli-page.ts'
import { configPage } from './config-page.ts'
import { errorsPage } from './errors-page.ts'
import { eventsPage } from './events-page.ts'
import { learningsPage } from './learnings-page.ts'
import { resultsPage } from './results-page.ts'

/** The pages that are written from the code, by file name in docs/. */
export const docs: Record<string, () => string> = {
  'campaigns.md': campaignsPage,
  'cli.md': cliPage,
  'config.md': configPage,
  'errors.md': errorsPage,
  'events.md': eventsPage,
  'learnings.md': learningsPage,
  'results.md': resultsPage,
}
