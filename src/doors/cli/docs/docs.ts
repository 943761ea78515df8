import { campaignsPage } from './campaigns-page.ts'
import { cliPage } from './cli-page.ts'
import { configPage } from './config-page.ts'
import { errorsPage } from './errors-page.ts'
import { learningsGuide } from './learnings-guide.ts'

/** The pages that are written from the code, by file name in docs/. */
export const docs: Record<string, () => string> = {
  'campaigns.md': campaignsPage,
  'cli.md': cliPage,
  'config.md': configPage,
  'errors.md': errorsPage,
  'learnings.md': learningsGuide,
}
