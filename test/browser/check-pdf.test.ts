import { expect, it } from 'vitest'
import { checkPdf } from '../../src/writing/pdf/check-pdf.ts'

it('finds that a PDF in both languages can be printed where there is a browser and a Chinese font', async () => {
  await expect(checkPdf(['en', 'zh'])).resolves.toBeUndefined()
})
