import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { formatOf } from './file-formats.ts'

/** The paths of the files of a folder that are read by their endings, by name. Hidden ones are not, nor Excel's own of an open workbook. */
export function dataFilesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !/^[.~]/.test(name) && (formatOf(name).kind !== undefined || formatOf(name).gzip))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
    .sort()
}
