import type { SmallTalk } from '../domain/inquiry.ts'
import { anyOf, firstLabel, type PatternTable } from './pattern.ts'

/** What people say before they thank. */
const GLAD = '(ok(ay)? |great |cool |awesome |perfect |nice )*'

/** Small talk is the whole message or it is not small talk: "thanks, and what about Robotics?" is a question. */
const KINDS: PatternTable<SmallTalk> = [
  [
    'who-are-you',
    anyOf`
      ^(and )?(who|what) (exactly )?are you( exactly)?$
      ^are you (a |an )?(real|human|robot|bot|chatbot|ai|person|computer|machine|chat ?gpt)( person| human)?
      ^(what|who) is (cairn|this|your name)$|^what (can|do) you (do|know)
      ^(how )?can you help( me)?$|^help( me)?$
      ^what is this( thing| site| page| for)?$|^who (made|built|created) you|^(y )?(quien|que) eres( tu)?$
      ^eres (un |una )?(robot|bot|ia|humano|persona|maquina|real)|^que (puedes|sabes) hacer
      ^como te llamas|^ayuda(me)?$
      ^talking to a (human|person|robot)
      ^am i (talking|chatting|speaking) (to|with) (a )?(human|person|robot|bot|real person)
    `,
  ],
  [
    'how-are-you',
    anyOf`
      ^(hi+ |hello |hey )?how are (you|u|things)( doing)?( today)?$|^how is it going$|^what is up$
      ^whats up$|^sup$
      ^((hola|buenos dias|buenas tardes|buenas noches|buenas) )?(como (estas?|andas?|le va|te va)|que tal)( usted| hoy)?$
      ^que tal( estas)?$
    `,
  ],
  [
    'greeting',
    /^(hi+|hello+|hey+|heya|yo|howdy|hola|buenas|buenos dias|buenas tardes|buenas noches|good (morning|afternoon|evening|day)|greetings)( there| cairn| everyone| all| hola| hello| again| amigo| buddy| bot)*$/,
  ],
  [
    'thanks',
    anyOf`
      ^${GLAD}(thanks?( you)? )?((you are|your|ur|you) (the best|awesome|great|amazing|a lifesaver))$
      ^${GLAD}(thanks?|thank you|thankyou|tysm|gracias|muchas gracias|mil gracias|appreciate it)( so much| a lot| very much| a ton| cairn| for (your|the|all your|all the) (help|info|information|answers?)| for helping( me)?| that (was|is) (really |very |so )?(helpful|great)| that help(s|ed)?( me)?( a lot| so much)?| bye)*$
      ^(that|this) (was|is) (really |very |so )?(helpful|useful|great|awesome|cool|perfect)( thanks?| thank you)?$
      ^((ok(ay)?|cool|nice|great|awesome|perfect|got it|makes sense|genial|perfecto|vale|good job|well done|good to know|interesting|wow|oh|ah|i see|right)( ok(ay)?| cool| nice| thanks?| that (really )?help(s|ed)( a lot)?)*)$
      ^(lol|haha\w*|hehe\w*|jaja\w*|lmao)?( )?((you are|your|ur|you) (so |very |really |pretty )*(funny|cool|awesome|nice|smart|great|the best|cute|helpful|amazing|good|sweet))?$
      ^i love (you|this)$
    `,
  ],
  [
    'goodbye',
    /^(ok(ay)? |cool |thanks? |great |nice )*(bye+|goodbye|good bye|see (you|ya)( later| soon| tomorrow)?|later|cya|adios|hasta luego|chao|nos vemos|have a (good|nice|great) (day|one|night)|good night)( thanks| cairn| bye| for now| then| now)*$/,
  ],
  [
    'affirm',
    /^(yes+|yeah|yep|yup|ya|sure( thing)?|ok(ay)?|please( do)?|yes please|go ahead|go on|sounds good|of course|definitely|why not|show me|tell me|si|si por favor|claro( que si)?|dale|por supuesto|bueno|y|k)( please| thanks| thank you| gracias| do it| show me| tell me| i would( like that)?| i do)*$/,
  ],
  [
    'deny',
    /^(no+|nope|nah|not really|no (thanks?|thank you)|no gracias|im good|i am good|never mind|nevermind)( thanks?| thank you| gracias)*$/,
  ],
]

/** What kind of small talk a whole folded message is, if it is any. */
export const findSmallTalk = (folded: string): SmallTalk | null => firstLabel(KINDS, folded)

/** Courtesies and fillers at the front, one or several. */
const OPENING =
  /^((hi+|hello+|hey+|hola|yo|good (morning|afternoon|evening)|buenos dias|buenas tardes|buenas|thanks?|thank you|gracias|ok(ay)?|please|so|um+|well|great|cool|nice|perfect|awesome|got it|oye|bueno|entonces|por favor)( there| cairn| again| so much| a lot)?,? )+/

/** Takes the courtesies off the front of a question. */
export const withoutOpening = (folded: string): string => folded.replace(OPENING, '')
