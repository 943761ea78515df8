import { join } from 'node:path'
import { readArchive } from '../../scripts/headlines/headline-archive.ts'

/** Groups of the archive, as many as a quick test takes. */
export const sampleGroups = () => readArchive([join(import.meta.dirname, '../../fixtures/headlines-sample.csv')])
