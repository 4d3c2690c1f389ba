import { TextToVerify, type VerifyText } from '../../domain/verification.ts'
import { factory } from '../factory.ts'
import { readJson } from '../read-json.ts'

/** `POST /verify`: a text in; per sentence out whether our knowledge supports it, with the words that do. */
export const verifyRoutes = ({ verifyText }: { readonly verifyText: VerifyText }) =>
  factory.createApp().post('/verify', async (c) => {
    const { text } = await readJson(c, TextToVerify)
    c.header('Cache-Control', 'no-store')
    return c.json({ sentences: await verifyText(text) })
  })
