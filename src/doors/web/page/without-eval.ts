import { z } from 'zod'

// zod would make functions out of text to be quicker, and the page's policy forbids that.
z.config({ jitless: true })
