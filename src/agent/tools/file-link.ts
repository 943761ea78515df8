import { extname, isAbsolute, relative } from 'node:path'
import type { Localized } from '../../language/language.ts'
import type { ToolResult } from './tool-result.ts'

type Link = ToolResult['links'][number]

/** A link to a file, by its path within the workspace. */
export const fileLink = (kind: Link['kind'], folder: string, path: string, label: Localized): Link => ({
  kind,
  label,
  path: isAbsolute(path) ? relative(folder, path) : path,
})

/** The form of a file by its ending: "HTML", "MD". */
export const formOf = (path: string): string => extname(path).slice(1).toUpperCase()
