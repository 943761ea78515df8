import { existsSync } from 'node:fs'
import type { Browser, LaunchOptions } from 'playwright-core'
import { ShoalError } from '../../workspace/errors.ts'
import { installedBrowsers } from './installed-browsers.ts'

/**
 * A real browser: an installed one first, else the one inside the npm package @sparticuz/chromium, where that is there.
 * @param installed paths to look at; a parameter for tests
 * @throws ShoalError personas/no-browser
 */
export async function launchBrowser(installed = installedBrowsers): Promise<Browser> {
  const { chromium } = await driver()
  // Chromium refuses its sandbox to root, as in a container.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const executablePath = installed.find((path) => existsSync(path))
  const options = executablePath === undefined ? await packaged() : { executablePath, args: [] }
  if (options === undefined) throw new ShoalError('personas/no-browser', {})
  try {
    return await chromium.launch({ ...options, args: [...(options.args ?? []), ...sandbox] })
  } catch (error) {
    throw new ShoalError('personas/no-browser', {}, error)
  }
}

async function driver(): Promise<Pick<typeof import('playwright-core'), 'chromium'>> {
  try {
    return await import('playwright-core')
  } catch (error) {
    throw new ShoalError('personas/no-browser', {}, error)
  }
}

async function packaged(): Promise<LaunchOptions | undefined> {
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    return {
      executablePath: await chromium.executablePath(),
      // In a single process the browser dies with its first page.
      args: chromium.args.filter((arg) => arg !== '--single-process'),
      headless: true,
    }
  } catch {
    return undefined
  }
}
