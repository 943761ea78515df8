import fc from 'fast-check'

// The same code gives the same verdict. PROPERTY_SEED=7 npm test looks elsewhere, and a long run at a place of its own each time.
const seed = process.env['PROPERTY_SEED'] ?? (process.env['SHOAL_LONG'] === undefined ? '20111210' : undefined)
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) })
