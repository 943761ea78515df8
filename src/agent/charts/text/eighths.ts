const parts = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const

/** A bar from the left, to an eighth of a column; whatever is not nothing shows. */
export function barOf(columns: number): string {
  const eighths = columns <= 0 ? 0 : Math.max(1, Math.round(columns * 8))
  return `${'█'.repeat(Math.floor(eighths / 8))}${parts[eighths % 8] ?? ''}`
}
