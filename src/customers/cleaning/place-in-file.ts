import { rowsAbove } from '../sources/raw-file.ts'
import type { StoredFile } from '../sources/read-files.ts'
import { fileStride } from './raw-rows.ts'

/** File and row (the header is row 1) of a place; unreadable records before it count as rows. */
export function placeInFile(files: readonly StoredFile[], place: number): { file: string; row: number } {
  const file = files[Math.floor(place / fileStride)]
  let row = (place % fileStride) + 2 + rowsAbove(file)
  for (const bad of file?.badRows ?? []) if (bad.row <= row) row++
  return { file: file?.file.name ?? '', row }
}
