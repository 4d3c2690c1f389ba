import base from './style/base.css'
import components from './style/components.css'
import conversation from './style/conversation.css'
import framework from './style/framework.css'
import print from './style/print.css'
import quiz from './style/quiz.css'
import tokens from './style/tokens.css'
import trust from './style/trust.css'

/** The style sheet as one request: later parts rely on the tokens, and print has the last word. */
export const STYLE_SHEET = [tokens, base, components, conversation, framework, quiz, trust, print].join('\n')
