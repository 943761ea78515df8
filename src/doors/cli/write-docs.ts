import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { docs } from './docs/docs.ts'

const folder = resolve(import.meta.dirname, '../../../docs')
mkdirSync(folder, { recursive: true })
for (const [name, page] of Object.entries(docs)) writeFileSync(join(folder, name), page())
